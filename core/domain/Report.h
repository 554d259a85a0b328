// SPDX-License-Identifier: GPL-3.0-or-later
// 業務実績集計 (F3): the figures of a month as they stand on the sheet. How they are counted is core/report.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/domain/Centre.h"
#include "core/domain/MonthSpan.h"

#include <optional>
#include <QList>
#include <QString>

namespace yorozu {

// Which records a figure counts: what its ids are ids of.
enum class Counted { Memos, Bookings, Clients, Activities };
QString code(Counted); // "memo", "booking", "client", "activity"
std::optional<Counted> countedFromCode(const QString&);

// A row of the sheet.
struct ReportLine
{
    QString key;        // within its part: the ids of the words that it counts, or a code
    QString label;      // 対面（来所）
    bool summed = true; // false: beside the sum, such as 社 beside 延べ
    Counted counts = Counted::Memos;
    QList<qint64> offices; // in the order of MonthlyReport::offices; none where the part tells no offices apart
    qint64 total = 0;      // 計
    qint64 previous = 0;   // 前月
    qint64 toDate = 0;     // 年度累計
    bool operator==(const ReportLine&) const = default;
    qint64 change() const { return total - previous; } // 増減
};

// 区分: the same records, parted in one way.
struct ReportPart
{
    QString key; // "mode"
    QString label;
    bool breakdown = false; // belongs to the second sheet, 内訳
    bool sums = true;       // each record is in exactly one line, so that the lines add up to 計
    QList<ReportLine> lines;
    bool byOffice = true; // false: 拠点の区別なし
    bool operator==(const ReportPart&) const = default;

    ReportLine sum() const; // 計, of the lines that are summed
};

// The sessions of one month of the fiscal year, for the chart.
struct MonthTotal
{
    QDate month; // its first day
    QList<qint64> offices;
    qint64 total = 0;
    bool operator==(const MonthTotal&) const = default;
};

// 集計前, 入力中, 確認中, 確定, 修正あり
enum class MonthState { Ahead, Entering, Checking, Closed, Corrected };
QString code(MonthState); // "ahead" …
QString label(MonthState);

// 確定: who closed a month and when; and, if it was opened again, who, when and why.
struct MonthClosing
{
    Id<MonthClosing> id;
    QDate month; // its first day
    UtcSeconds closedAt = 0;
    QString closedBy;
    UtcSeconds reopenedAt = 0; // 0: closed
    QString reopenedBy;
    QString reopenReason;
    bool operator==(const MonthClosing&) const = default;
};

struct MonthlyReport
{
    MonthSpan span;
    QList<Office> offices; // 新橋, 立川, 在宅: the columns
    QList<ReportPart> parts;
    QList<MonthTotal> months; // from April to the last one of the span
    UtcSeconds countedAt = 0;
    std::optional<MonthClosing> closing; // of a month that is closed
    bool operator==(const MonthlyReport&) const = default;

    const ReportPart* part(const QString& key) const;
};

// One number of the sheet.
struct FigureKey
{
    enum class Column { Office, Total, Previous, ToDate };
    QString part;
    QString line; // empty: 計
    Column column = Column::Total;
    Id<Office> office; // of Column::Office
    bool operator==(const FigureKey&) const = default;
};
// "mode/3/total", "course/sum/to-date", "clients/new/office:2"
QString code(const FigureKey&);
std::optional<FigureKey> figureKeyFromCode(const QString&);

// The records that a figure counts: as many as it says.
struct FigureRecords
{
    Counted counts = Counted::Memos;
    QList<qint64> ids;
    bool operator==(const FigureRecords&) const = default;
};

} // namespace yorozu
