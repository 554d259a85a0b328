// SPDX-License-Identifier: GPL-3.0-or-later
// The words around the figures of 業務実績集計, the same on the screen, on paper and in files.
#pragma once

#include "core/domain/Report.h"

#include <QStringList>

namespace yorozu {

// The report is written in the words of the interface. In Japanese months are those of the era.
QString reportTitle(const MonthSpan&); // 業務実績集計表 令和6年10月分
QString spanText(const MonthSpan&);    // 令和6年10月, 令和6年度第2四半期, 令和6年度
QString monthText(QDate month);        // 令和6年10月
// 区分, 項目, 新橋, 立川, 在宅, 計, 前月, 増減, 年度累計
QStringList reportHeadings(const MonthlyReport&);
QString sumLabel();          // 計
QString monthsLabel();       // 月別
QString breakdownLabel();    // 内訳
QString consultationLabel(); // 相談件数
QString noOfficesLabel();    // 拠点の区別なし
QString centreLabel();       // 東京都よろず支援拠点
// 作成 2024-11-20 10:41, or when the month was closed and by whom.
QString reportNote(const MonthlyReport&);
QString signedNumber(qint64); // +1,029, −3, ±0

// A part as it is written: the lines that add up, 計, and what stands beside the sum.
struct ReportRow
{
    QString label;
    ReportLine line;
    bool isSum = false;
};
QList<ReportRow> rowsOf(const ReportPart&);

} // namespace yorozu
