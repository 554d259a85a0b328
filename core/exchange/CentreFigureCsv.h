// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreFigure.h"
#include "core/exchange/CsvSheet.h"

namespace yorozu::exchange {

using ParsedCentreFigures = ParsedRecords<CentreFigure>;

// Columns: 拠点, 期間, 項目, 数, 出典; the keys centre, period, figure, value, source serve as headings too. A period
// is a month (2024-06, R6.6), a fiscal year (2024年度, 令和6年度) or a quarter of one (2024年度第2四半期).
QList<CsvColumn> centreFigureColumns();
Result<ParsedCentreFigures> readCentreFigures(const QString& text, const CsvOptions& options = {});

// What a text says of a period; nothing if it is none.
std::optional<MonthSpan> periodFromText(const QString& text);

} // namespace yorozu::exchange
