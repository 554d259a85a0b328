// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/Consultations.h"

#include "core/service/AnalysisService.h"
#include "ui/theme/Tokens.h"

#include <algorithm>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int MonthsOfYear = 12;

// The keys of Attribute::Visit.
const QString FirstVisit = u"1"_s;
const QString FurtherVisit = u"2"_s;

// Of the layers of a month, from the base.
enum Layer { Further, First, LayerCount };

qsizetype placeIn(const QList<CrosstabHeading>& headings, const QString& key)
{
    const auto found = std::find_if(headings.cbegin(), headings.cend(),
                                    [&key](const CrosstabHeading& heading) { return heading.key == key; });
    return found == headings.cend() ? -1 : found - headings.cbegin();
}

qint64 totalIn(const QList<CrosstabHeading>& headings, const QString& key)
{
    const qsizetype place = placeIn(headings, key);
    return place < 0 ? 0 : headings.at(place).total;
}

} // namespace

CrosstabQuestion Consultations::asked(Attribute attribute, const MonthSpan& span) const
{
    return {attribute, Attribute::Visit, span.first, span.last(), m_measure, m_question.office};
}

Result<Consultations> Consultations::read(service::Services& services, const UseQuestion& question,
                                          CrosstabQuestion::Measure measure)
{
    Consultations found;
    found.m_question = question;
    found.m_measure = measure;
    std::optional<Error> failure;
    const auto count = [&](Crosstab& into, const CrosstabQuestion& asked) {
        return [&services, &failure, &into, asked] {
            Result<Crosstab> table = service::AnalysisService(services.file()).crosstab(asked);
            if (table)
                into = *std::move(table);
            else
                failure = table.error();
        };
    };
    const MonthSpan before{question.span.first.addMonths(-MonthsOfYear), question.span.months};
    QList<std::function<void()>> readings{count(found.m_months, found.asked(Attribute::Month, question.span)),
                                          count(found.m_before, found.asked(Attribute::Month, before))};
    for (std::size_t at = 0; at < Attributes.size(); ++at)
        readings.append(count(found.m_tables.at(at), found.asked(Attributes.at(at), question.span)));
    if (const Status read = services.file().together(readings); !read)
        return read.error();
    if (failure)
        return *failure;
    return found;
}

qint64 Consultations::firstAt(const Crosstab& table, const QString& month)
{
    const qsizetype row = placeIn(table.rows, month);
    const qsizetype column = placeIn(table.columns, FirstVisit);
    return row < 0 || column < 0 ? 0 : table.cells.at(row).at(column);
}

qint64 Consultations::totalAt(const Crosstab& table, const QString& month)
{
    return totalIn(table.rows, month);
}

QString Consultations::monthKey(int column) const
{
    return m_question.span.first.addMonths(column).toString(u"yyyyMM"_s);
}

StackedMonths::Data Consultations::months() const
{
    StackedMonths::Data data;
    data.previousName = tr("year before");
    data.totalName = tr("Total");
    data.columnName = tr("Month");
    const bool firms = m_measure == CrosstabQuestion::Measure::Firms;
    data.series = {{firms ? tr("Known firms") : tr("Further sessions"), &Theme::meeting, {}},
                   {firms ? tr("New firms") : tr("First sessions"), &Theme::zemi, {}}};
    for (int column = 0; column < m_question.span.months; ++column) {
        const QDate month = m_question.span.first.addMonths(column);
        const QString key = monthKey(column);
        const qint64 first = firstAt(m_months, key);
        data.series[Further].values.append(static_cast<int>(totalAt(m_months, key) - first));
        data.series[First].values.append(static_cast<int>(first));
        const qint64 before = totalAt(m_before, month.addMonths(-MonthsOfYear).toString(u"yyyyMM"_s));
        data.columns.append({QLocale().toString(month, tr("MMM", "format of a short month")),
                             QLocale().toString(month, tr("MMMM yyyy", "a month in words")), static_cast<int>(before),
                             month > m_question.today});
    }
    return data;
}

QString Consultations::monthsNote() const
{
    const qint64 first = totalIn(m_months.columns, FirstVisit);
    return tr("first %1 · further %2").arg(QLocale().toString(first), QLocale().toString(m_months.total - first));
}

UseNumber Consultations::number(const QString& title, qint64 count, const CrosstabQuestion& question,
                                const CrosstabCell& cell)
{
    return {title, count,
            [question, cell](service::AnalysisService& analysis) { return analysis.records(question, cell); }};
}

UseNumber Consultations::numberOfLayer(const QString& title, qint64 count, const QString& month, bool first) const
{
    const CrosstabQuestion question = asked(Attribute::Month, m_question.span);
    const CrosstabCell firsts{month, FirstVisit};
    if (first || question.measure == CrosstabQuestion::Measure::Consultations)
        return number(title, count, question, {month, first ? FirstVisit : FurtherVisit});
    return {title, count, [question, month, firsts](service::AnalysisService& analysis) -> Result<FigureRecords> {
                Result<FigureRecords> all = analysis.records(question, {month, std::nullopt});
                const Result<FigureRecords> fresh = analysis.records(question, firsts);
                if (!all || !fresh)
                    return all ? fresh.error() : all.error();
                const QSet<qint64> gone(fresh->ids.cbegin(), fresh->ids.cend());
                all->ids.removeIf([&gone](qint64 id) { return gone.contains(id); });
                return all;
            }};
}

// Rows of a place: the sum, then the series from the top down (StackedMonths).
std::optional<UseNumber> Consultations::numberOfMonths(QPoint place) const
{
    if (place.x() < 0 || place.x() >= m_question.span.months || place.y() < 0 || place.y() > LayerCount)
        return std::nullopt;
    const StackedMonths::Data data = months();
    const QString month = data.columns.at(place.x()).name;
    const QString key = monthKey(place.x());
    if (place.y() == 0)
        return number(month, totalAt(m_months, key), asked(Attribute::Month, m_question.span), {key, std::nullopt});
    const qsizetype layer = LayerCount - place.y();
    return numberOfLayer(tr("%1 · %2").arg(month, data.series.at(layer).name),
                         data.series.at(layer).values.at(place.x()), key, layer == First);
}

// Words of a list by how often, ages as they follow one another; what nobody has entered comes last.
QList<CrosstabHeading> Consultations::ordered(std::size_t attribute) const
{
    QList<CrosstabHeading> rows = m_tables.at(attribute).rows;
    if (Attributes.at(attribute) != Attribute::Age) {
        std::stable_sort(rows.begin(), rows.end(), [](const CrosstabHeading& one, const CrosstabHeading& other) {
            return one.key.isEmpty() == other.key.isEmpty() ? one.total > other.total : other.key.isEmpty();
        });
    }
    return rows;
}

RankingBars::Data Consultations::bars(std::size_t attribute) const
{
    RankingBars::Data data;
    data.nameHead = label(Attributes.at(attribute));
    data.valueHead = m_measure == CrosstabQuestion::Measure::Firms ? tr("Firms") : tr("Sessions");
    for (const CrosstabHeading& row : ordered(attribute)) {
        data.rows.append({0,
                          row.label,
                          static_cast<int>(row.total),
                          {},
                          tr("%1: %2").arg(row.label, QLocale().toString(row.total))});
    }
    return data;
}

// Where one record has several values the bars are more than the records.
QString Consultations::note(std::size_t attribute) const
{
    const Crosstab& table = m_tables.at(attribute);
    qint64 sum = 0;
    for (const CrosstabHeading& row : table.rows)
        sum += row.total;
    const QString total = QLocale().toString(table.total);
    return sum == table.total ? tr("of %1").arg(total) : tr("of %1, some with several").arg(total);
}

std::optional<UseNumber> Consultations::numberOf(std::size_t attribute, QPoint place) const
{
    const QList<CrosstabHeading> rows = ordered(attribute);
    if (place.y() < 0 || place.y() >= rows.size())
        return std::nullopt;
    const CrosstabHeading& row = rows.at(place.y());
    return number(row.label, row.total, asked(Attributes.at(attribute), m_question.span), {row.key, std::nullopt});
}

} // namespace yorozu::ui
