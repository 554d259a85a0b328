// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/DayLayout.h"
#include "core/rules/BookingClash.h"
#include "ui/calendar/SheetMetrics.h"

#include <QDate>

namespace yorozu::ui {

// What is known of a day: the same that the rules are asked with.
using CalendarDay = rules::DayFacts;

// A session as its card tells it: what is written is made once, not at every painting.
struct SheetCard
{
    Booking booking;
    int column = 0;
    QString time;    // 10:00–11:30
    QString company; // 丸福製麺所
    QString lead;    // 今村
    QString topic;
    QString place; // 新橋 ブース2
    bool web = false;
    bool sitsIn = false;      // somebody learns from it: トレーニー, OJT
    bool offSite = false;     // 出張相談会
    bool memoMissing = false; // it is over, and nothing was submitted

    int from() const;
    int to() const; // minutes after midnight
};

// A piece of a column in which nobody is received.
struct SheetShade
{
    int column = 0;
    int from = 0;
    int to = 0;
    QString why; // 勤労感謝の日
    bool operator==(const SheetShade&) const = default;
};

// A day as it is painted and pointed at: columns, where everything lies, cards.
class SheetScene
{
public:
    struct View
    {
        Id<Office> office; // null: all
        int width = 1104;
        int slot = 36;
    };

    SheetScene() = default;
    SheetScene(const service::CentreData& centre, const CalendarDay& day, const View& view);

    QDate day() const { return m_day; }
    const SheetColumns& columns() const { return m_columns; }
    const SheetMetrics& metrics() const { return m_metrics; }
    const QList<SheetCard>& cards() const { return m_cards; }
    const agenda::Layout& layout() const { return m_layout; }
    const QList<SheetShade>& shades() const { return m_shades; }

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

private:
    void addCards(const service::CentreData& centre, const CalendarDay& day);
    void addShades(const service::CentreData& centre, const CalendarDay& day);
    void lay();

    QDate m_day;
    SheetColumns m_columns;
    SheetMetrics m_metrics;
    QList<SheetCard> m_cards;
    agenda::Layout m_layout;
    QList<SheetShade> m_shades;
};

// Without 株式会社 and the like: on a card there is room for the name only.
QString cardName(const QString& company);
int minutesOf(QDate day, UtcSeconds moment); // after the midnight of the day

} // namespace yorozu::ui
