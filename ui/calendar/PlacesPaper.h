// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/WeekScene.h"

namespace yorozu::ui {

// The free places of a week on one page: the scene and the painter of the screen.
class PlacesPaper : public CalendarPaper
{
public:
    struct Look
    {
        Id<Office> office; // null: all
        QDate today;
        bool hideFull = false; // 満 is left blank
    };

    PlacesPaper(Frame frame, const service::CentreData& centre, const rules::PlaceGrid& places, const Look& look);

    int pageCount() const override { return 1; }

protected:
    void paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const override;
    bool hasLegend() const override { return true; }
    void paintLegend(QPainter& painter, const PaperSheetStyle& style) const override;

private:
    WeekScene m_scene;
    QDate m_today;
    bool m_hideFull;
};

} // namespace yorozu::ui
