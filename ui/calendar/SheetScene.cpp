// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetScene.h"

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int FoldedMinutes = 30; // a cancelled session, so that the rest of its time is seen to be free
constexpr int FewestLanes = 2;
constexpr int MostLanes = 4;
constexpr int LaneWidth = 84;

// As many as fit while a booth keeps the width that its cards are made for.
int onlineLanes(int width, const SheetColumns& withTwo)
{
    const int usual = withTwo.usualWidth();
    const int room = width - SheetMetrics::TimeColumn;
    return std::clamp(FewestLanes + (room - usual) / LaneWidth, FewestLanes, MostLanes);
}

} // namespace

SheetScene::SheetScene(const service::CentreData& centre, const CalendarDay& day, const View& view)
    : DayScene(day.day)
    , m_columns(centre, view.office, day.bookings, FewestLanes)
{
    if (const int lanes = onlineLanes(view.width, m_columns); lanes > FewestLanes)
        m_columns = SheetColumns(centre, view.office, day.bookings, lanes);
    const auto [from, to] = shownHours(centre, day, view.office);
    m_metrics = SheetMetrics(m_columns, from, to, view.slot, view.width);
    addCards(centre, day);
    addShades(centre, day);
    lay();
}

void SheetScene::addCards(const service::CentreData& centre, const CalendarDay& day)
{
    for (const Booking& booking : day.bookings) {
        const int column = m_columns.columnOf(booking);
        if (column < 0)
            continue;
        SheetCard card = cardOf(centre, booking);
        card.column = column;
        m_cards.append(card);
    }
}

void SheetScene::addShades(const service::CentreData& centre, const CalendarDay& day)
{
    const QString holiday = shownRestDay(day);
    for (int column = 0; column < m_columns.size(); ++column) {
        const SheetColumn& one = m_columns.at(column);
        const auto shut =
            std::find_if(day.closingDays.cbegin(), day.closingDays.cend(), [&](const ClosingDay& closing) {
                return closing.covers(day.day) && (closing.office.isNull() || closing.office == one.office);
            });
        if (shut != day.closingDays.cend()) {
            m_shades.append({column, m_metrics.from(), m_metrics.to(), shut->reason});
            continue;
        }
        if (!holiday.isEmpty() && centre.rules.weekendsOnline && one.kind != SheetColumn::Kind::Online)
            m_shades.append({column, m_metrics.from(), m_metrics.to(), holiday});
        for (const BoothClosure& closure : day.closures) {
            if (closure.booth != one.booth || one.booth.isNull())
                continue;
            const int from = std::max(m_metrics.from(), minutesOf(day.day, closure.start));
            const int to = std::min(m_metrics.to(), minutesOf(day.day, closure.end));
            if (from < to)
                m_shades.append({column, from, to, closure.reason});
        }
    }
}

void SheetScene::lay()
{
    QList<agenda::Entry> entries;
    entries.reserve(m_cards.size());
    for (const SheetCard& card : std::as_const(m_cards)) {
        agenda::Entry entry = entryOf(card);
        entry.wish = m_columns.seatOf(card.booking);
        if (entry.yields)
            entry.to = std::min(entry.to, entry.from + FoldedMinutes);
        entries.append(entry);
    }
    agenda::Range range;
    range.from = m_metrics.from();
    range.to = m_metrics.to();
    for (const SheetColumn& column : m_columns.columns())
        range.fixedLanes.append(column.lanes);
    m_layout = agenda::layoutDay(entries, range);
}

int SheetScene::columnNear(QPoint point) const
{
    return m_metrics.columnAt(std::clamp(point.x(), SheetMetrics::TimeColumn, m_metrics.width() - 1));
}

} // namespace yorozu::ui
