// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Report.h"
#include "core/domain/ReportFacts.h"
#include "core/report/ReportWords.h"

#include <QHash>

namespace yorozu::report {

// 業務実績集計. Every figure is the length of the list of its records, so that the sheet and the list behind a number
// cannot differ; a part that sums has each record in exactly one line, so that all such parts have one 計.
class MonthlyFigures
{
public:
    // Which months the facts must hold: the span, as many before it, and the fiscal year so far.
    static MonthSpan needed(const MonthSpan&);

    MonthlyFigures(const ReportWords&, const ReportFacts&, const MonthSpan&);

    // Without the moment and the closing.
    MonthlyReport report() const;
    // Nothing if there is no such figure.
    std::optional<FigureRecords> records(const FigureKey&) const;

private:
    using Cells = QList<QList<qint64>>; // ids by column: the offices, then 計, 前月, 年度累計
    struct Line
    {
        QString key;
        QString label;
        bool always = true;
        bool summed = true;
        Counted counts = Counted::Memos;
        Cells cells;
        bool isEmpty() const;
    };
    struct Part
    {
        ReportPart head; // without lines
        QList<Line> lines;
        QHash<QString, qsizetype> places;
    };

    template <typename Rule> Part partOf(const Rule&, Counted counts) const;
    template <typename Fact> void add(Cells& cells, const Fact& fact, qint64 id) const;
    template <typename Rules, typename Facts, typename IdOf>
    void count(const Rules& rules, const Facts& facts, Counted counts, IdOf idOf);
    void addFirms(Part&, const QList<CountedMemo>&);
    QList<MonthTotal> monthTotals(const QList<CountedMemo>&) const;
    qsizetype columnOf(const FigureKey&) const;
    void chooseOffices(const ReportWords&, const ReportFacts&);

    MonthSpan m_span;
    QList<Office> m_offices;
    QHash<Id<Office>, qsizetype> m_columns;
    QList<Part> m_parts;
    QList<MonthTotal> m_months;
};

} // namespace yorozu::report
