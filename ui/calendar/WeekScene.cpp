// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekScene.h"

#include "ui/async/ShownName.h"
#include "ui/calendar/HolidayName.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString officeName(const service::CentreData& centre, Id<Office> id)
{
    const Office* office = centre.findOffice(id);
    return office ? shownName(*office) : QString();
}

bool allShut(const QList<rules::PlaceColumn>& columns, rules::Shut how)
{
    return std::all_of(columns.cbegin(), columns.cend(),
                       [how](const rules::PlaceColumn& column) { return column.shut == how; });
}

} // namespace

PlaceLevel levelOf(int free, int places)
{
    if (free <= 0)
        return PlaceLevel::Full;
    if (free >= places)
        return PlaceLevel::Free;
    if (2 * free > places)
        return PlaceLevel::Plenty;
    return 4 * free > places ? PlaceLevel::Half : PlaceLevel::Few;
}

WeekScene::WeekScene(const service::CentreData& centre, const rules::PlaceGrid& grid, const View& view)
    : m_view(view)
    , m_grid(grid)
    , m_days(grid.days)
{
    for (rules::PlaceDay& day : m_days) {
        day.columns.removeIf(
            [&view](const rules::PlaceColumn& column) { return view.office && column.office != view.office; });
    }
    QList<int> first; // of each day
    for (int day = 0; day < days(); ++day) {
        first.append(static_cast<int>(m_columns.size()));
        addColumns(centre, day);
    }
    first.append(static_cast<int>(m_columns.size()));
    int most = 1;
    for (int day = 0; day < days(); ++day)
        most = std::max(most, first.at(day + 1) - first.at(day));
    const int room = std::max(view.width - TimeColumn, days() * most * NarrowestColumn);
    for (int day = 0; day < days(); ++day) {
        const int left = TimeColumn + room * day / days();
        const int right = TimeColumn + room * (day + 1) / days();
        const int count = first.at(day + 1) - first.at(day);
        for (int at = 0; at < count; ++at)
            m_edges.append(left + (right - left) * at / count);
    }
    m_edges.append(TimeColumn + room);
}

// Where the offices receive nobody the seats at home have the whole day; where nobody is received at all, it is one
// column with the reason.
void WeekScene::addColumns(const service::CentreData& centre, int day)
{
    const rules::PlaceDay& of = m_days.at(day);
    const bool closed = allShut(of.columns, rules::Shut::ByClosingDay);
    const bool weekend = !closed && !of.columns.isEmpty() &&
                         std::any_of(of.columns.cbegin(), of.columns.cend(), [](const rules::PlaceColumn& column) {
                             return column.shut == rules::Shut::ByWeekend;
                         });
    const qsizetype before = m_columns.size();
    for (const rules::PlaceColumn& column : of.columns) {
        if (column.shut == rules::Shut::ByWeekend || (closed && m_columns.size() > before))
            continue;
        const QString office = officeName(centre, column.office);
        WeekColumn made{day, column.office, {}, office, column.shut != rules::Shut::No, column.why, column.places, {}};
        if (closed)
            made.name = Text::tr("Closed", "the whole day");
        else if (!weekend)
            made.name = u"%1 %2"_s.arg(office).arg(column.places);
        else if (of.holiday.isEmpty())
            //: %1 在宅: on a weekend there are only these seats
            made.name = Text::tr("%1, online").arg(office);
        else
            made.name = shownHoliday(of.holiday) + u" · "_s + office;
        if (!made.shut)
            made.cells = column.cells;
        m_columns.append(made);
    }
    if (m_columns.size() > before)
        return;
    // An office by itself, on a weekend.
    const Id<Office> office = of.columns.isEmpty() ? m_view.office : of.columns.constFirst().office;
    const QString why = of.holiday.isEmpty() ? Text::tr("Online from home only") : shownHoliday(of.holiday);
    const QString name = officeName(centre, office);
    m_columns.append({day, office, name, name, true, why, 0, {}});
}

int WeekScene::sessions(int day) const
{
    int sum = 0;
    for (const rules::PlaceColumn& column : m_days.at(day).columns)
        sum += column.sessions;
    return sum;
}

const rules::PlaceCell* WeekScene::cell(int column, int row) const
{
    if (column < 0 || column >= m_columns.size() || row < 0 || row >= m_columns.at(column).cells.size())
        return nullptr;
    return &m_columns.at(column).cells.at(row);
}

QRect WeekScene::rectOf(const WeekSpan& span) const
{
    if (span.isNull() || span.column >= m_columns.size())
        return {};
    const int left = m_edges.at(span.column);
    return {left, span.row * m_view.row, m_edges.at(span.column + 1) - left, span.rows * m_view.row};
}

QRect WeekScene::rectOfDay(int day) const
{
    const auto ofDay = [day](const WeekColumn& column) { return column.day == day; };
    const auto first = std::find_if(m_columns.cbegin(), m_columns.cend(), ofDay);
    if (first == m_columns.cend())
        return {};
    const auto at = std::distance(m_columns.cbegin(), first);
    const auto count = std::count_if(first, m_columns.cend(), ofDay);
    const int left = m_edges.at(at);
    return {left, 0, m_edges.at(at + count) - left, height()};
}

int WeekScene::columnAt(int x) const
{
    if (x < TimeColumn || x >= width())
        return -1;
    const auto after = std::upper_bound(m_edges.cbegin(), m_edges.cend(), x);
    return static_cast<int>(std::distance(m_edges.cbegin(), after)) - 1;
}

int WeekScene::rowAt(int y) const
{
    return y < 0 || y >= height() ? -1 : y / m_view.row;
}

int WeekScene::dayAt(int x) const
{
    const int column = columnAt(x);
    return column < 0 ? -1 : m_columns.at(column).day;
}

UtcSeconds WeekScene::startOf(const WeekSpan& span) const
{
    return fromTokyo(day(m_columns.at(span.column).day), QTime(0, 0)) + minutesOf(span.row) * 60;
}

UtcSeconds WeekScene::endOf(const WeekSpan& span) const
{
    return startOf(span) + span.rows * step() * 60;
}

WeekSpan WeekScene::spanAt(UtcSeconds start, Id<Office> office, int wanted) const
{
    const int row = (tokyoTime(start).msecsSinceStartOfDay() / 60000 - m_grid.from) / std::max(1, step());
    for (int at = 0; at < m_columns.size(); ++at) {
        const WeekColumn& column = m_columns.at(at);
        if (day(column.day) == tokyoDate(start) && (office.isNull() || column.office == office) && row >= 0 &&
            row < rows())
            return {at, row, std::clamp(wanted, 1, rows() - row)};
    }
    return {};
}

int WeekScene::freeAhead() const
{
    int sum = 0;
    for (const WeekColumn& column : m_columns) {
        for (const rules::PlaceCell& cell : column.cells)
            sum += cell.past ? 0 : cell.free;
    }
    return sum;
}

} // namespace yorozu::ui
