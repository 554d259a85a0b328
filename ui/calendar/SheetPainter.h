// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayPainter.h"
#include "ui/calendar/SheetScene.h"

namespace yorozu::ui {

// The day by booth.
class SheetPainter : public DayPainter
{
public:
    SheetPainter(const SheetScene& scene, const SheetStyle& style)
        : DayPainter(scene, style)
        , m_scene(scene)
    {
    }

    // Heads of the groups and columns; the top left of the grid lies at the bottom left of them.
    // `usage`: by group, behind its name: 使用 4 / 6.
    void paintHead(QPainter& painter, const QStringList& usage) const;
    void paintGrid(QPainter& painter, const QRect& dirty, std::optional<int> now) const override;
    void paintCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit) const override;
    void paintBarred(QPainter& painter, const QRect& rect, const QRect& clear, const SheetCard& card) const override;

private:
    void paintTimes(QPainter& painter, const QRect& dirty) const;
    void paintNow(QPainter& painter, const QRect& dirty, int now) const;
    void paintLines(QPainter& painter, const QRect& rect, const SheetCard& card, const QColor& color,
                    bool timeOnly) const;
    void paintMarkOf(QPainter& painter, const QRect& rect, const SheetCard& card, const QColor& color) const;

    const SheetScene& m_scene;
};

} // namespace yorozu::ui
