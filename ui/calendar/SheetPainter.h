// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a day. Without a state of its own: what is seen follows from the scene, the style and what is handed in, on the
// screen as on paper. Coordinates are those of SheetMetrics; what lies outside of `dirty` is left out.
#pragma once

#include "ui/calendar/SheetScene.h"
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

// A slot that is marked, or free for what is being dragged.
struct SheetSlot
{
    int column = 0;
    int from = 0;
    int to = 0;
    bool operator==(const SheetSlot&) const = default;
};

class SheetPainter
{
public:
    SheetPainter(const SheetScene& scene, const SheetStyle& style)
        : m_scene(scene)
        , m_style(style)
    {
    }

    // Heads of the groups and columns; the top left of the grid lies at the bottom left of them.
    // `usage`: by group, behind its name: 使用 4 / 6.
    void paintHead(QPainter& painter, const QStringList& usage) const;
    // The ground with its lines, the hatched pieces, and the time of the moment in minutes after midnight.
    void paintGrid(QPainter& painter, const QRect& dirty, std::optional<int> now) const;
    void paintCards(QPainter& painter, const QRect& dirty, const SheetMarks& marks) const;
    // A card that cannot stand where it is carried to; `clear`: the part of it that nothing covers.
    void paintBarred(QPainter& painter, const QRect& rect, const QRect& clear, const SheetCard& card) const;
    void paintMarked(QPainter& painter, const SheetSlot& slot) const;
    void paintFree(QPainter& painter, const SheetSlot& slot) const;
    void paintCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit = false) const;

private:
    void paintTimes(QPainter& painter, const QRect& dirty) const;
    void paintShades(QPainter& painter, const QRect& dirty) const;
    void paintNow(QPainter& painter, const QRect& dirty, int now) const;
    void paintFrame(QPainter& painter, const QRect& rect, BookingStatus status, bool hit) const;
    void paintLines(QPainter& painter, const QRect& rect, const SheetCard& card, const QColor& color,
                    bool timeOnly) const;
    void paintMarkOf(QPainter& painter, const QRect& rect, const SheetCard& card, const QColor& color) const;
    void paintRests(QPainter& painter, const QRect& dirty) const;

    const SheetScene& m_scene;
    const SheetStyle& m_style;
};

} // namespace yorozu::ui
