// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/DayLayout.h"
#include "core/rules/BookingClash.h"
#include "ui/calendar/SheetCard.h"

#include <QRect>

namespace yorozu::ui {

// What is known of a day: the same that the rules are asked with.
using CalendarDay = rules::DayFacts;

// A piece of a column in which nobody is received.
struct SheetShade
{
    int column = 0;
    int from = 0;
    int to = 0;
    QString why; // 勤労感謝の日
    bool operator==(const SheetShade&) const = default;
};

// A day as it is painted and pointed at, whatever its columns are: booths beside one another while the time goes down,
// or people below one another while it goes to the right. Logical pixels from the top left of the grid.
class DayScene
{
public:
    static constexpr int SlotMinutes = 30;

    virtual ~DayScene() = default;

    QDate day() const { return m_day; }
    const QList<SheetCard>& cards() const { return m_cards; }
    const agenda::Layout& layout() const { return m_layout; }
    const QList<SheetShade>& shades() const { return m_shades; }

    // Which way the time goes.
    virtual Qt::Orientation timeAxis() const = 0;
    virtual int columnCount() const = 0;
    virtual QString columnName(int column) const = 0;
    // The hours that are shown, in minutes after midnight.
    virtual int from() const = 0;
    virtual int to() const = 0;
    virtual QSize size() const = 0;
    // −1: beside the columns.
    virtual int columnAt(QPoint point) const = 0;
    // The nearest one where the point lies beside them.
    virtual int columnNear(QPoint point) const = 0;
    // Rounded down to `step` minutes.
    virtual int minutesAt(QPoint point, int step = 1) const = 0;
    // A piece of a column, its edges included.
    virtual QRect span(int column, int from, int to) const = 0;
    // A card, with the gaps around it.
    virtual QRect box(int column, int lane, int lanes, int from, int to) const = 0;

    QRect box(const agenda::Box& one) const { return box(one.column, one.lane, one.lanes, one.from, one.to); }
    QRect box(int column, int from, int to) const { return box(column, 0, 1, from, to); }
    // Null if it is not on the sheet.
    const SheetCard* card(Id<Booking> booking) const;
    // Where its card lies; null if it found no lane.
    QRect rectOf(Id<Booking> booking) const;
    // The card below the point; null: none.
    const SheetCard* cardAt(QPoint point) const;
    const agenda::Rest* restAt(QPoint point) const;
    QRect rectOf(const agenda::Rest& rest) const;
    // In the order of reading: by time, then by column.
    QList<Id<Booking>> inOrder() const;
    // Why the column is shut at this time; null: it is not.
    const SheetShade* shadeAt(int column, int from, int to) const;

protected:
    DayScene() = default;
    explicit DayScene(QDate day)
        : m_day(day)
    {
    }
    DayScene(const DayScene&) = default;
    DayScene& operator=(const DayScene&) = default;

    // Of a card in the layout.
    agenda::Entry entryOf(const SheetCard& card) const;

    QDate m_day;
    QList<SheetCard> m_cards;
    agenda::Layout m_layout;
    QList<SheetShade> m_shades;
};

// From when to when the offices that are shown are open (null: all); whoever comes earlier or later is seen all the
// same.
std::pair<int, int> shownHours(const service::CentreData& centre, const CalendarDay& day, Id<Office> office);
// What the day is called if the centre may be shut on it: a holiday, Saturday, Sunday; else empty.
QString shownRestDay(const CalendarDay& day);

} // namespace yorozu::ui
