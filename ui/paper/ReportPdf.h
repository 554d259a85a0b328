// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Report.h"

#include <QByteArray>

namespace yorozu::ui {

// 業務実績集計 as PDF: A4, fonts embedded, as PdfFile makes the memo's. CannotOpen if IPAGothic is missing.
Result<QByteArray> reportPdf(const MonthlyReport&);

} // namespace yorozu::ui
