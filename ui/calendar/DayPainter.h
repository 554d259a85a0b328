// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a day. Without a state of its own: what is seen follows from the scene, the style and what is handed in, on the
// screen as on paper. Coordinates are those of the scene; what lies outside of `dirty` is left out.
#pragma once

#include "ui/calendar/DayScene.h"
#include "ui/calendar/SheetSlot.h"
#include "ui/calendar/SheetStyle.h"

#include <optional>
#include <QSet>

namespace yorozu::ui {

// What is otherwise about single cards.
struct SheetMarks
{
    Id<Booking> selected;
    bool ring = false;      // the keyboard is on the sheet
    Id<Booking> moved;      // its origin, while it is elsewhere under the mouse
    QSet<Id<Booking>> hit;  // what stands in the way of it
    QSet<Id<Staff>> strong; // only their cards at full strength; empty: all
};

class DayPainter
{
public:
    virtual ~DayPainter() = default;

    // The ground with its lines, the hatched pieces, and the time of the moment in minutes after midnight.
    virtual void paintGrid(QPainter& painter, const QRect& dirty, std::optional<int> now) const = 0;
    virtual void paintCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit) const = 0;
    // A card that cannot stand where it is carried to; `clear`: the part of it that nothing covers.
    virtual void paintBarred(QPainter& painter, const QRect& rect, const QRect& clear, const SheetCard& card) const = 0;
    // With the minutes that booth and staff are kept before and after.
    void paintCards(QPainter& painter, const QRect& dirty, const SheetMarks& marks) const;
    void paintMarked(QPainter& painter, const SheetSlot& slot) const;
    void paintFree(QPainter& painter, const SheetSlot& slot) const;

protected:
    DayPainter(const DayScene& scene, const SheetStyle& style)
        : m_style(style)
        , m_day(scene)
    {
    }

    void paintShades(QPainter& painter, const QRect& dirty) const;
    // Edge, fill and bar of a card; `line` of the edge by its status.
    void paintFrame(QPainter& painter, const QRect& rect, BookingStatus status, bool hit) const;
    // The time of the moment in its red badge, in the middle of `badge`.
    void paintBadge(QPainter& painter, const QRect& badge, int now) const;

    const SheetStyle& m_style;

private:
    void paintKept(QPainter& painter, const QRect& dirty, const SheetMarks& marks) const;
    void paintRests(QPainter& painter, const QRect& dirty) const;

    const DayScene& m_day;
};

} // namespace yorozu::ui
