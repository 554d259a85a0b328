// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/SheetScene.h"

namespace yorozu::ui {

// The day by booth on one page: the scene and the painter of the screen. What finds no lane is listed below.
class DayPaper : public CalendarPaper
{
public:
    DayPaper(Frame frame, const service::CentreData& centre, const CalendarDay& day, Id<Office> office);

    int pageCount() const override { return 1; }

protected:
    void paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const override;
    bool hasLegend() const override { return true; }

private:
    SheetScene m_scene;
    QString m_rests; // 15:00–16:00 うらら介護（取消）、…
};

} // namespace yorozu::ui
