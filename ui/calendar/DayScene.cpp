// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayScene.h"

#include "ui/calendar/HolidayName.h"

#include <algorithm>
#include <QLocale>

namespace yorozu::ui {

namespace {
constexpr int RestWidth = 22;
constexpr int RestHeight = 16;
} // namespace

std::pair<int, int> shownHours(const service::CentreData& centre, const CalendarDay& day, Id<Office> only)
{
    int from = 24 * 60;
    int to = 0;
    for (const Office& office : centre.offices) {
        if (office.retired || (only && office.id != only))
            continue;
        from = std::min(from, office.opensAt);
        to = std::max(to, office.closesAt);
    }
    for (const Booking& booking : day.bookings) {
        if (only && booking.office != only)
            continue;
        from = std::min(from, minutesOf(day.day, booking.start));
        to = std::max(to, minutesOf(day.day, booking.end));
    }
    if (from >= to)
        return {9 * 60, 17 * 60 + 30};
    constexpr int Half = DayScene::SlotMinutes;
    return {std::max(0, from / Half * Half), std::min(24 * 60, (to + Half - 1) / Half * Half)};
}

QString shownRestDay(const CalendarDay& day)
{
    if (!day.holiday.isEmpty())
        return shownHoliday(day.holiday);
    return day.day.dayOfWeek() > Qt::Friday ? QLocale().dayName(day.day.dayOfWeek()) : QString();
}

agenda::Entry DayScene::entryOf(const SheetCard& card) const
{
    agenda::Entry entry;
    entry.column = card.column;
    entry.from = minutesOf(m_day, card.booking.start);
    entry.to = minutesOf(m_day, card.booking.end);
    entry.yields = card.booking.status == BookingStatus::Cancelled;
    return entry;
}

const SheetCard* DayScene::card(Id<Booking> booking) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(), [booking](const SheetCard& card) {
        return card.booking.id == booking && !card.beside;
    });
    return found == m_cards.cend() ? nullptr : &*found;
}

QRect DayScene::rectOf(Id<Booking> booking) const
{
    for (const agenda::Box& one : m_layout.boxes) {
        const SheetCard& card = m_cards.at(one.entry);
        if (card.booking.id == booking && !card.beside)
            return box(one);
    }
    return {};
}

const SheetCard* DayScene::cardAt(QPoint point) const
{
    for (const agenda::Box& one : m_layout.boxes) {
        if (box(one).contains(point))
            return &m_cards.at(one.entry);
    }
    return nullptr;
}

QRect DayScene::rectOf(const agenda::Rest& rest) const
{
    const QRect area = span(rest.column, rest.from, rest.to);
    return {area.right() - RestWidth - 1, area.top() + 2, RestWidth, RestHeight};
}

const agenda::Rest* DayScene::restAt(QPoint point) const
{
    for (const agenda::Rest& rest : m_layout.rests) {
        if (rectOf(rest).contains(point))
            return &rest;
    }
    return nullptr;
}

QList<Id<Booking>> DayScene::inOrder() const
{
    QList<const SheetCard*> cards;
    for (const agenda::Box& one : m_layout.boxes) {
        if (!m_cards.at(one.entry).beside)
            cards.append(&m_cards.at(one.entry));
    }
    std::stable_sort(cards.begin(), cards.end(),
                     [](const SheetCard* a, const SheetCard* b) { return a->booking.start < b->booking.start; });
    QList<Id<Booking>> ids;
    for (const SheetCard* card : cards)
        ids.append(card->booking.id);
    return ids;
}

const SheetShade* DayScene::shadeAt(int column, int from, int to) const
{
    const auto found = std::find_if(m_shades.cbegin(), m_shades.cend(), [&](const SheetShade& shade) {
        return shade.column == column && shade.from < to && from < shade.to;
    });
    return found == m_shades.cend() ? nullptr : &*found;
}

} // namespace yorozu::ui
