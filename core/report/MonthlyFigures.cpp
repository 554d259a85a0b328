// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MonthlyFigures.h"

#include "core/report/MonthlyParts.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

constexpr qsizetype FurtherColumns = 3; // 計, 前月, 年度累計

} // namespace

bool MonthlyFigures::Line::isEmpty() const
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QList<qint64>& ids) { return ids.isEmpty(); });
}

MonthSpan MonthlyFigures::needed(const MonthSpan& span)
{
    const QDate first = std::min(span.previous().first, span.yearToDate().first);
    const QDate end = span.last().addDays(1);
    return {first, (end.year() - first.year()) * 12 + end.month() - first.month()};
}

// Offices that are closed for good keep their column as long as something of theirs is counted.
void MonthlyFigures::chooseOffices(const ReportWords& words, const ReportFacts& facts)
{
    QSet<Id<Office>> counted;
    for (const CountedMemo& memo : facts.memos)
        counted.insert(memo.office);
    for (const CountedBooking& booking : facts.bookings)
        counted.insert(booking.office);
    for (const Office& office : words.offices) {
        if (office.retired && !counted.contains(office.id))
            continue;
        m_columns.insert(office.id, m_offices.size());
        m_offices.append(office);
    }
}

template <typename Rule> MonthlyFigures::Part MonthlyFigures::partOf(const Rule& rule, Counted counts) const
{
    Part part;
    part.head.key = rule.key;
    part.head.label = rule.label;
    part.head.breakdown = rule.breakdown;
    part.head.sums = rule.sums;
    part.head.byOffice = rule.byOffice;
    for (const LineRule& line : rule.lines) {
        part.places.insert(line.key, part.lines.size());
        part.lines.append(
            {line.key, line.label, line.always, rule.sums, counts, Cells(m_offices.size() + FurtherColumns)});
    }
    return part;
}

template <typename Fact> void MonthlyFigures::add(Cells& cells, const Fact& fact, qint64 id) const
{
    const qsizetype further = m_offices.size();
    if (m_span.contains(fact.month)) {
        if constexpr (requires { fact.office; })
            cells[m_columns.value(fact.office)].append(id);
        cells[further].append(id);
    }
    if (m_span.previous().contains(fact.month))
        cells[further + 1].append(id);
    if (m_span.yearToDate().contains(fact.month))
        cells[further + 2].append(id);
}

template <typename Rules, typename Facts, typename IdOf>
void MonthlyFigures::count(const Rules& rules, const Facts& facts, Counted counts, IdOf idOf)
{
    for (const auto& rule : rules) {
        Part part = partOf(rule, counts);
        for (const auto& fact : facts) {
            const QStringList keys = rule.linesOf(fact);
            for (const QString& key : keys) {
                if (!part.places.contains(key)) { // a word that is not on the list any more
                    part.places.insert(key, part.lines.size());
                    part.lines.append(
                        {key, notEntered(), false, rule.sums, counts, Cells(m_offices.size() + FurtherColumns)});
                }
                add(part.lines[part.places.value(key)].cells, fact, idOf(fact));
            }
        }
        m_parts.append(part);
    }
}

// 社 beside 延べ: each firm once in each cell.
void MonthlyFigures::addFirms(Part& part, const QList<CountedMemo>& memos)
{
    Line line{
        QString(FirmsLine), firmsLabel(), true, false, Counted::Clients, Cells(m_offices.size() + FurtherColumns)};
    for (const CountedMemo& memo : memos)
        add(line.cells, memo, memo.client.number());
    for (QList<qint64>& ids : line.cells) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    part.places.insert(line.key, part.lines.size());
    part.lines.append(line);
}

QList<MonthTotal> MonthlyFigures::monthTotals(const QList<CountedMemo>& memos) const
{
    const MonthSpan year = m_span.yearToDate();
    QList<MonthTotal> totals;
    QHash<QDate, qsizetype> places;
    for (int at = 0; at < year.months; ++at) {
        const QDate month = year.first.addMonths(at);
        places.insert(month, at);
        totals.append({month, QList<qint64>(m_offices.size()), 0});
    }
    for (const CountedMemo& memo : memos) {
        const auto place = places.constFind(memo.month);
        if (place == places.cend())
            continue;
        ++totals[*place].offices[m_columns.value(memo.office)];
        ++totals[*place].total;
    }
    return totals;
}

MonthlyFigures::MonthlyFigures(const ReportWords& words, const ReportFacts& facts, const MonthSpan& span)
    : m_span(span)
{
    chooseOffices(words, facts);
    count(memoParts(words, span), facts.memos, Counted::Memos,
          [](const CountedMemo& memo) { return memo.memo.number(); });
    count(bookingParts(), facts.bookings, Counted::Bookings,
          [](const CountedBooking& booking) { return booking.booking.number(); });
    count(activityParts(), facts.activities, Counted::Activities,
          [](const CountedActivity& activity) { return activity.activity.number(); });
    for (Part& part : m_parts) {
        if (part.head.key == ClientsPart)
            addFirms(part, facts.memos);
    }
    // The first sheet before the second, 内訳.
    std::stable_partition(m_parts.begin(), m_parts.end(), [](const Part& part) { return !part.head.breakdown; });
    m_months = monthTotals(facts.memos);
}

MonthlyReport MonthlyFigures::report() const
{
    MonthlyReport report;
    report.span = m_span;
    report.offices = m_offices;
    report.months = m_months;
    const qsizetype further = m_offices.size();
    for (const Part& part : m_parts) {
        ReportPart shown = part.head;
        for (const Line& line : part.lines) {
            if (!line.always && line.isEmpty())
                continue;
            ReportLine row{line.key, line.label, line.summed, line.counts, {}, 0, 0, 0};
            for (qsizetype office = 0; part.head.byOffice && office < further; ++office)
                row.offices.append(line.cells.at(office).size());
            row.total = line.cells.at(further).size();
            row.previous = line.cells.at(further + 1).size();
            row.toDate = line.cells.at(further + 2).size();
            shown.lines.append(row);
        }
        if (!shown.lines.isEmpty()) // else a sum of nothing would stand alone
            report.parts.append(shown);
    }
    return report;
}

// -1 if there is no such column.
qsizetype MonthlyFigures::columnOf(const FigureKey& key) const
{
    switch (key.column) {
    case FigureKey::Column::Office:
        return m_columns.value(key.office, -1);
    case FigureKey::Column::Total:
        return m_offices.size();
    case FigureKey::Column::Previous:
        return m_offices.size() + 1;
    case FigureKey::Column::ToDate:
        return m_offices.size() + 2;
    }
    Q_UNREACHABLE();
}

std::optional<FigureRecords> MonthlyFigures::records(const FigureKey& key) const
{
    const qsizetype column = columnOf(key);
    const auto part =
        std::find_if(m_parts.cbegin(), m_parts.cend(), [&key](const Part& one) { return one.head.key == key.part; });
    const bool ofOffice = key.column == FigureKey::Column::Office;
    if (column < 0 || part == m_parts.cend() || (key.line.isEmpty() && !part->head.sums) ||
        (ofOffice && !part->head.byOffice))
        return std::nullopt;
    if (!key.line.isEmpty()) {
        const auto place = part->places.constFind(key.line);
        if (place == part->places.cend())
            return std::nullopt;
        const Line& line = part->lines.at(*place);
        return FigureRecords{line.counts, line.cells.at(column)};
    }
    FigureRecords sum{part->lines.isEmpty() ? Counted::Memos : part->lines.constFirst().counts, {}};
    for (const Line& line : part->lines) {
        if (line.summed)
            sum.ids += line.cells.at(column);
    }
    return sum;
}

} // namespace yorozu::report
