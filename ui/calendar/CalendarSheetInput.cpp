// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/ClashNote.h"
#include "ui/theme/Painting.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int ZoomStep = 6;
constexpr int NoteGap = 4;
constexpr QPoint Lift(3, 2); // what is carried lies above the sheet
constexpr int EdgeScroll = 24;

} // namespace

void CalendarSheet::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->press(toGrid(event->pos()), event->modifiers());
    else if (event->button() == Qt::RightButton && !m_interaction->isBusy()) {
        if (const SheetCard* card = m_scene.cardAt(toGrid(event->pos())))
            m_interaction->select(card->booking.id);
    }
}

void CalendarSheet::mouseMoveEvent(QMouseEvent* event)
{
    m_interaction->moveTo(toGrid(event->pos()), event->modifiers());
    viewport()->setCursor(m_interaction->cursorAt(toGrid(event->pos())));
    if (!m_interaction->ghost())
        return;
    // At the edge the day goes on.
    QScrollBar* bar = verticalScrollBar();
    if (event->pos().y() < EdgeScroll)
        bar->setValue(bar->value() - bar->singleStep());
    else if (event->pos().y() > viewport()->height() - EdgeScroll)
        bar->setValue(bar->value() + bar->singleStep());
}

void CalendarSheet::carry(QPoint global, int minutes)
{
    const QPoint at = viewport()->mapFromGlobal(global);
    if (viewport()->rect().contains(at))
        m_interaction->hover(toGrid(at), minutes, {});
    else
        m_interaction->giveUp();
}

void CalendarSheet::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_interaction->release(toGrid(event->pos()), event->modifiers());
    viewport()->setCursor(m_interaction->cursorAt(toGrid(event->pos())));
}

void CalendarSheet::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->doubleClick(toGrid(event->pos()));
}

void CalendarSheet::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int turn = event->angleDelta().y();
        if (turn != 0)
            setSlotHeight(m_slot + (turn > 0 ? ZoomStep : -ZoomStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void CalendarSheet::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control &&
        (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Semicolon)) {
        setSlotHeight(m_slot + ZoomStep);
    } else if (control && event->key() == Qt::Key_Minus) {
        setSlotHeight(m_slot - ZoomStep);
    } else if (control && event->key() == Qt::Key_0) {
        setSlotHeight(UsualSlot);
    } else if (!m_interaction->key(event->key(), event->modifiers())) {
        event->ignore(); // a key of the page
    }
}

void CalendarSheet::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateCard(m_shownSelected);
}

void CalendarSheet::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateCard(m_shownSelected);
}

void CalendarSheet::contextMenuEvent(QContextMenuEvent* event)
{
    const Id<Booking> booking = m_interaction->selected();
    const bool beside = event->reason() == QContextMenuEvent::Mouse &&
                        !m_scene.cardAt(toGrid(viewport()->mapFromGlobal(event->globalPos())));
    if (booking.isNull() || beside)
        return;
    // By the key it opens at the card.
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(toViewport(m_scene.rectOf(booking)).center());
    Q_EMIT menuRequested(booking, at);
}

bool CalendarSheet::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const SheetCard* card = m_scene.cardAt(toGrid(help->pos()));
        if (card && !m_interaction->ghost())
            QToolTip::showText(help->globalPos(), spoken(*card), viewport(),
                               toViewport(m_scene.rectOf(card->booking.id)));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QRegion CalendarSheet::ghostRegion() const
{
    const auto& ghost = m_interaction->ghost();
    if (!ghost)
        return {};
    const SheetMetrics& metrics = m_scene.metrics();
    const auto around = [](const QRect& rect) { return rect.adjusted(-4, -4, 8, 8); };
    QRegion region(around(metrics.span(ghost->slot.column, ghost->slot.from, ghost->slot.to)));
    if (ghost->booking)
        region += around(m_scene.rectOf(ghost->booking));
    for (const Id<Booking> hit : ghost->verdict.hit)
        region += around(m_scene.rectOf(hit));
    for (const SheetVerdict::Free& free : ghost->verdict.instead) {
        if (free.slot.column >= 0)
            region += around(metrics.span(free.slot.column, free.slot.from, free.slot.to));
    }
    return region;
}

// Beside the card, where there is more room; never over it.
void CalendarSheet::placeNote()
{
    const auto& ghost = m_interaction->ghost();
    if (!ghost || ghost->verdict.isClean())
        return;
    const QRect card = toViewport(m_scene.metrics().span(ghost->slot.column, ghost->slot.from, ghost->slot.to));
    int x = card.right() + NoteGap;
    if (x + m_note->width() > viewport()->width())
        x = card.left() - NoteGap - m_note->width();
    const int lowest = std::max(0, viewport()->height() - m_note->height() - NoteGap);
    m_note->move(std::max(0, x), std::clamp(card.top() - m_note->height(), NoteGap, std::max(NoteGap, lowest)));
}

void CalendarSheet::paintCarried(QPainter& painter, const SheetPainter& sheet, const SheetCard& origin,
                                 const QRect& rect) const
{
    const SheetGhost& ghost = *m_interaction->ghost();
    const Theme& theme = m_style->theme();
    if (!ghost.verdict.isClean()) {
        // The overlaps are drawn over it: its words stand behind the last of them.
        int free = ghost.slot.from;
        for (const auto& [from, to] : ghost.verdict.overlaps) {
            if (from <= free)
                free = std::max(free, to);
        }
        const QRect clear = m_scene.metrics().card(ghost.slot.column, 0, 1, free, std::max(free, ghost.slot.to));
        sheet.paintBarred(painter, rect, free < ghost.slot.to ? clear.translated(Lift) : QRect(), origin);
        return;
    }
    SheetCard card = origin;
    const UtcSeconds midnight = fromTokyo(m_scene.day(), QTime(0, 0));
    card.time = tokyoTime(midnight + ghost.slot.from * 60).toString(u"H:mm"_s) + u'–' +
                tokyoTime(midnight + ghost.slot.to * 60).toString(u"H:mm"_s);
    sheet.paintCard(painter, rect, card);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, Line::focus));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    painter.restore();
}

void CalendarSheet::paintGhost(QPainter& painter, const SheetPainter& sheet) const
{
    const auto& ghost = m_interaction->ghost();
    if (!ghost)
        return;
    const Theme& theme = m_style->theme();
    const SheetMetrics& metrics = m_scene.metrics();
    for (const SheetVerdict::Free& free : ghost->verdict.instead) {
        if (free.slot.column >= 0)
            sheet.paintFree(painter, free.slot);
    }
    const SheetCard* origin = m_scene.card(ghost->booking);
    const QRect rect = metrics.card(ghost->slot.column, 0, 1, ghost->slot.from, ghost->slot.to).translated(Lift);
    if (!origin) {
        sheet.paintMarked(painter, ghost->slot);
    } else {
        paintCarried(painter, sheet, *origin, rect);
    }
    for (const auto& [from, to] : ghost->verdict.overlaps) {
        const QRect piece = metrics.card(ghost->slot.column, 0, 1, from, to).translated(Lift);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.red, Line::focus));
        painter.setBrush(m_style->hatch(theme.redSoft, theme.redLine));
        painter.drawRoundedRect(QRectF(piece).adjusted(1, 1, -1, -1), Radius::input, Radius::input);
        painter.restore();
        //: how many minutes of a booking overlap another one
        const QString word = tr("%1 min overlap").arg(to - from);
        using Face = SheetStyle::Face;
        const int width = std::min(m_style->textWidth(Face::NoteBold, word) + 2 * NoteGap, piece.width() - 2 * NoteGap);
        const int height = m_style->lineHeight(Face::NoteBold);
        if (piece.height() < height)
            continue;
        const QRect plate(piece.left() + NoteGap, piece.center().y() - height / 2, width, height);
        drawBox(painter, plate, 3, theme.canvas, theme.canvas);
        m_style->draw(painter, Face::NoteBold, QPointF(plate.left() + NoteGap, plate.top()), width - NoteGap, word,
                      theme.red);
    }
}

} // namespace yorozu::ui
