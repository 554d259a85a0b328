// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayPaper.h"

#include "core/domain/Words.h"
#include "ui/calendar/SheetPainter.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int RestsHeight = 18;
constexpr int LeastSlot = 8;
constexpr int MostSlot = 48; // half an hour; higher it would only be empty

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

// As high as the page allows, once it is known how many hours there are.
SheetScene sceneFor(const service::CentreData& centre, const CalendarDay& day, Id<Office> office)
{
    const QSize room = CalendarPaper::bodySize();
    const SheetScene first(centre, day, {office, room.width(), MostSlot});
    const int halves = std::max(1, (first.metrics().to() - first.metrics().from()) / SheetMetrics::SlotMinutes);
    const int slot =
        std::clamp((room.height() - SheetMetrics::headHeight() - RestsHeight) / halves, LeastSlot, MostSlot);
    return {centre, day, {office, room.width(), slot}};
}

} // namespace

DayPaper::DayPaper(Frame frame, const service::CentreData& centre, const CalendarDay& day, Id<Office> office)
    : CalendarPaper(std::move(frame))
    , m_scene(sceneFor(centre, day, office))
{
    QStringList words;
    for (const agenda::Rest& rest : m_scene.layout().rests) {
        for (const qsizetype entry : rest.entries) {
            const SheetCard& card = m_scene.cards().at(entry);
            words.append(u"%1 %2 (%3)"_s.arg(card.time, card.company, label(card.booking.status)));
        }
    }
    if (!words.isEmpty())
        //: sessions for which there was no room on the sheet
        m_rests = Text::tr("Also: %1").arg(words.join(u" · "_s));
}

void DayPaper::paintBody(QPainter& painter, const PaperSheetStyle& style, int) const
{
    const SheetMetrics& metrics = m_scene.metrics();
    const QSize room = bodySize();
    const int height = metrics.height() + SheetMetrics::headHeight();
    painter.save();
    // Booths that are more than the page is wide make it smaller.
    const qreal scale = std::min({1.0, static_cast<qreal>(room.width()) / metrics.width(),
                                  static_cast<qreal>(room.height() - RestsHeight) / height});
    painter.scale(scale, scale);
    const SheetPainter sheet(m_scene, style);
    sheet.paintHead(painter, {});
    painter.translate(0, SheetMetrics::headHeight());
    const QRect grid(0, 0, metrics.width(), metrics.height());
    painter.setClipRect(grid, Qt::IntersectClip);
    sheet.paintGrid(painter, grid, std::nullopt);
    sheet.paintCards(painter, grid, {});
    painter.setPen(QPen(style.theme().lineStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(grid).adjusted(0.5, -0.5, -0.5, -0.5));
    painter.restore();
    style.drawLine(painter, {10}, QPointF(0, room.height() - RestsHeight / 2.0), room.width(), m_rests,
                   style.theme().text2);
}

} // namespace yorozu::ui
