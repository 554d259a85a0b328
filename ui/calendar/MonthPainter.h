// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a month, on the screen as on paper; stateless as SheetPainter is.
#pragma once

#include "ui/calendar/MonthScene.h"
#include "ui/calendar/SheetStyle.h"

namespace yorozu::ui {

class MonthPainter
{
public:
    MonthPainter(const MonthScene& scene, const SheetStyle& style)
        : m_scene(scene)
        , m_style(style)
    {
    }

    // `chosen` invalid: none. `ring`: the keyboard is on the sheet. `skeleton`: that it is being read is shown.
    struct Marks
    {
        QDate chosen;
        bool ring = false;
        bool skeleton = false;
    };
    void paint(QPainter& painter, const QRect& dirty, const Marks& marks) const;

private:
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, const QRect& cell, const MonthDay& day, const Marks& marks) const;
    void paintGround(QPainter& painter, const QRect& cell, const MonthDay& day) const;
    void paintNumber(QPainter& painter, const QRect& cell, const MonthDay& day) const;
    void paintBar(QPainter& painter, const QRect& cell, const MonthDay& day) const;
    void paintShares(QPainter& painter, const QRect& cell, const MonthDay& day) const;
    int sharesBottom(const QRect& cell, const MonthDay& day) const;
    void paintLoad(QPainter& painter, const QRect& cell, const MonthDay& day) const;
    QColor colorOf(qsizetype share) const;

    const MonthScene& m_scene;
    const SheetStyle& m_style;
};

} // namespace yorozu::ui
