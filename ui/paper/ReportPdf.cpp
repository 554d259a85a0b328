// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReportPdf.h"

#include "ui/paper/PaperFont.h"
#include "ui/paper/PdfFile.h"
#include "ui/paper/PdfTextLayer.h"
#include "ui/paper/ReportPaper.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

Result<QByteArray> reportPdf(const MonthlyReport& report)
{
    if (const Status font = PdfFile::fontPresent(); !font)
        return font.error();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    PdfTextLayer layer;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(DotsPerInch));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(reportTitle(report.span));
        writer.setCreator(u"YorozuDesk"_s);
        QPainter painter(&writer);
        const ReportPaper paper(report);
        const PaperStyle style = PaperStyle::print();
        for (int page = 0; page < paper.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paper.paint(painter, page, DotsPerMm, style, &layer);
        }
    }
    return layer.corrected(pdf);
}

} // namespace yorozu::ui
