// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeoplePaper.h"

#include "ui/calendar/PeoplePainter.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

PeopleScene sceneFor(const service::CentreData& centre, const CalendarDay& day, PeopleScene::View view, int width)
{
    view.size = {};
    view.size.width = width;
    return {centre, day, view};
}

} // namespace

PeoplePaper::PeoplePaper(Frame frame, const service::CentreData& centre, const CalendarDay& day, PeopleScene::View view)
    : CalendarPaper(std::move(frame))
    , m_scene(sceneFor(centre, day, view, bodySize().width()))
{
    const int height = m_scene.metrics().height() + PeopleMetrics::HeadHeight;
    m_scale = std::min(1.0, static_cast<qreal>(bodySize().height()) / height);
    // What is made smaller is made wider, too, so that it fills the page.
    if (m_scale < 1)
        m_scene = sceneFor(centre, day, std::move(view), qRound(bodySize().width() / m_scale));
}

void PeoplePaper::paintBody(QPainter& painter, const PaperSheetStyle& style, int) const
{
    const PeoplePainter people(m_scene, style);
    painter.save();
    painter.scale(m_scale, m_scale);
    people.paintHead(painter, std::nullopt);
    painter.translate(0, PeopleMetrics::HeadHeight);
    const QRect grid(0, 0, m_scene.metrics().width(), m_scene.metrics().height());
    painter.setClipRect(grid, Qt::IntersectClip);
    people.paintGrid(painter, grid, std::nullopt);
    people.paintCards(painter, grid, {});
    painter.setPen(QPen(style.theme().lineStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(grid).adjusted(0.5, -0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace yorozu::ui
