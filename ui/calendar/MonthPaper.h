// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarPaper.h"
#include "ui/calendar/MonthScene.h"

namespace yorozu::ui {

// The month on one page: the scene and the painter of the screen.
class MonthPaper : public CalendarPaper
{
public:
    MonthPaper(Frame frame, MonthScene scene)
        : CalendarPaper(std::move(frame))
        , m_scene(std::move(scene))
    {
    }

    int pageCount() const override { return 1; }

protected:
    void paintBody(QPainter& painter, const PaperSheetStyle& style, int page) const override;

private:
    MonthScene m_scene; // of the size bodySize()
};

} // namespace yorozu::ui
