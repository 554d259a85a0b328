// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/PeopleScene.h"

namespace yorozu::ui {

// The day by coordinator on one page: the scene and the painter of the screen, made smaller until everybody is on it.
class PeoplePaper : public CalendarPaper
{
public:
    // `view`: who is shown, in which order, without which statuses; its size is the page's.
    PeoplePaper(Frame frame, const service::CentreData& centre, const CalendarDay& day, PeopleScene::View view);

    int pageCount() const override { return 1; }

protected:
    void paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const override;
    bool hasLegend() const override { return true; }

private:
    qreal m_scale = 1;
    PeopleScene m_scene;
};

} // namespace yorozu::ui
