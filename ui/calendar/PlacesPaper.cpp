// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PlacesPaper.h"

#include "ui/calendar/WeekLegend.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/theme/Painting.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int LowestRow = 8;
constexpr int TallestRow = 48; // higher it would only be empty
constexpr qreal LegendSize = 10;
constexpr QSize Swatch(14, 10);
constexpr int SwatchGap = 4;
constexpr int StepGap = 10;

// As high as the page allows.
WeekScene sceneFor(const service::CentreData& centre, const rules::PlaceGrid& places, Id<Office> office)
{
    const QSize room = CalendarPaper::bodySize();
    const int row = (room.height() - WeekScene::headHeight()) / std::max(1, places.rows());
    return {centre, places, {office, room.width(), std::clamp(row, LowestRow, TallestRow)}};
}

} // namespace

PlacesPaper::PlacesPaper(Frame frame, const service::CentreData& centre, const rules::PlaceGrid& places,
                         const Look& look)
    : CalendarPaper(std::move(frame))
    , m_scene(sceneFor(centre, places, look.office))
    , m_today(look.today)
    , m_hideFull(look.hideFull)
{
}

void PlacesPaper::paintBody(QPainter& painter, const PaperSheetStyle& style, int) const
{
    const QSize room = bodySize();
    const int height = m_scene.height() + WeekScene::headHeight();
    painter.save();
    // Columns that are more than the page is wide make it smaller, and so do the hours of a night.
    const qreal scale = std::min(
        {1.0, static_cast<qreal>(room.width()) / m_scene.width(), static_cast<qreal>(room.height()) / (height + 1)});
    painter.scale(scale, scale);
    const WeekPainter week(m_scene, style, {m_today, false, m_hideFull});
    week.paintHead(painter);
    painter.translate(0, WeekScene::headHeight());
    const QRect grid(0, 0, m_scene.width(), m_scene.height());
    week.paintGrid(painter, grid);
    painter.setPen(QPen(style.theme().lineStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(grid).adjusted(WeekScene::TimeColumn + 0.5, 0.5 - WeekScene::headHeight(), -0.5, 0.5));
    painter.restore();
}

void PlacesPaper::paintLegend(QPainter& painter, const PaperSheetStyle& style) const
{
    const Theme& theme = style.theme();
    const QStringList words = WeekLegend::words();
    const PaperSheetStyle::Look plain{LegendSize};
    qreal x = bodySize().width();
    for (qsizetype step = words.size() - 1; step >= 0; --step) {
        const qreal width = style.textWidth(plain, words.at(step));
        x -= width;
        style.drawLine(painter, plain, QPointF(x, headMiddle()), width, words.at(step), theme.text2);
        x -= SwatchGap + Swatch.width();
        drawBox(painter, QRectF(QPointF(x, headMiddle() - Swatch.height() / 2.0), Swatch), 2,
                theme.heat.at(static_cast<std::size_t>(step)), theme.line);
        x -= StepGap;
    }
    const PaperSheetStyle::Look bold{LegendSize, true};
    const qreal width = style.textWidth(bold, WeekLegend::title());
    style.drawLine(painter, bold, QPointF(x - width, headMiddle()), width, WeekLegend::title(), theme.text);
}

} // namespace yorozu::ui
