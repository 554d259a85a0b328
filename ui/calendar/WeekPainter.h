// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/SheetStyle.h"
#include "ui/calendar/WeekScene.h"

namespace yorozu::ui {

// Paints the free places of a week: the same for the screen and for paper.
class WeekPainter
{
public:
    struct Look
    {
        QDate today;
        bool loading = false;  // dots instead of numbers
        bool hideFull = false; // 満 is left blank
    };

    WeekPainter(const WeekScene& scene, const SheetStyle& style, const Look& look)
        : m_scene(scene)
        , m_style(style)
        , m_look(look)
    {
    }

    // From the top left of the heads.
    void paintHead(QPainter& painter) const;
    void paintGrid(QPainter& painter, const QRect& dirty) const;
    void paintMarked(QPainter& painter, const WeekSpan& span) const;
    static QString word(const rules::PlaceCell& cell); // 3, 満, –

private:
    void paintDay(QPainter& painter, int day) const;
    void paintCell(QPainter& painter, const QRect& rect, const WeekColumn& column, const rules::PlaceCell& cell) const;
    void paintShut(QPainter& painter, const QRect& rect, const QString& why) const;
    void centred(QPainter& painter, SheetStyle::Face face, const QRect& rect, const QString& text,
                 const QColor& color) const;

    const WeekScene& m_scene;
    const SheetStyle& m_style;
    Look m_look;
};

} // namespace yorozu::ui
