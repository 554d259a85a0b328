// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayPainter.h"
#include "ui/calendar/PeopleScene.h"

namespace yorozu::ui {

// The day by coordinator: names at the left, bars, at the right how much of each day is taken.
class PeoplePainter : public DayPainter
{
public:
    PeoplePainter(const PeopleScene& scene, const SheetStyle& style)
        : DayPainter(scene, style)
        , m_scene(scene)
    {
    }

    // The hours, with the time of the moment; the top left of the grid lies at the bottom left of it.
    void paintHead(QPainter& painter, std::optional<int> now) const;
    void paintGrid(QPainter& painter, const QRect& dirty, std::optional<int> now) const override;
    void paintCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit) const override;
    void paintBarred(QPainter& painter, const QRect& rect, const QRect& clear, const SheetCard& card) const override;

private:
    void paintRow(QPainter& painter, int row) const;
    void paintName(QPainter& painter, const PersonRow& person, const QRect& line) const;
    void paintLoad(QPainter& painter, const PersonRow& person, const QRect& line) const;
    void paintGroups(QPainter& painter, const QRect& dirty) const;
    void paintHours(QPainter& painter, const QRect& dirty) const;
    void paintBeside(QPainter& painter, const QRect& rect, const SheetCard& card) const;
    // Company, topic and place in the room between, whatever finds room.
    void paintWords(QPainter& painter, const QRect& room, const SheetCard& card, const QColor& color) const;

    const PeopleScene& m_scene;
};

// 7.5h
QString hoursText(int minutes);

} // namespace yorozu::ui
