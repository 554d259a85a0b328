// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReportPdf.h"

#include "ui/paper/PdfFile.h"
#include "ui/paper/ReportPaper.h"

namespace yorozu::ui {

Result<QByteArray> reportPdf(const MonthlyReport& report)
{
    return PdfFile::bytes(ReportPaper(report));
}

} // namespace yorozu::ui
