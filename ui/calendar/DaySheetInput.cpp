// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do to the sheet of a day, and what of that is seen.
#include "ui/calendar/ClashNote.h"
#include "ui/calendar/DaySheet.h"
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

constexpr int NoteGap = 4;
constexpr QPoint Lift(3, 2); // what is carried lies above the sheet
constexpr int EdgeScroll = 24;
constexpr int EdgeStep = 10; // each EdgePause

} // namespace

void DaySheet::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->press(toGrid(event->pos()), event->modifiers());
    else if (event->button() == Qt::RightButton && !m_interaction->isBusy()) {
        if (const SheetCard* card = scene().cardAt(toGrid(event->pos())))
            m_interaction->select(card->booking.id);
    }
}

void DaySheet::mouseMoveEvent(QMouseEvent* event)
{
    m_interaction->moveTo(toGrid(event->pos()), event->modifiers());
    viewport()->setCursor(m_interaction->cursorAt(toGrid(event->pos())));
    m_held = {event->pos(), event->modifiers()};
    if (stepAtEdge() != 0)
        m_edge.start();
    else
        m_edge.stop();
}

// Which way the day goes on: what is carried is held at its edge.
int DaySheet::stepAtEdge() const
{
    if (!m_interaction->ghost() || m_interaction->isByKeys())
        return 0;
    if (m_held.at.y() < EdgeScroll)
        return -EdgeStep;
    return m_held.at.y() > viewport()->height() - EdgeScroll ? EdgeStep : 0;
}

// As long as it is held there, whether or not the hand moves.
void DaySheet::scrollAtEdge()
{
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + stepAtEdge());
    if (bar->value() == before)
        m_edge.stop();
    else
        m_interaction->moveTo(toGrid(m_held.at), m_held.modifiers);
}

void DaySheet::carry(QPoint global, int minutes)
{
    const QPoint at = viewport()->mapFromGlobal(global);
    if (viewport()->rect().contains(at))
        m_interaction->hover(toGrid(at), minutes, {});
    else
        m_interaction->giveUp();
}

void DaySheet::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_interaction->release(toGrid(event->pos()), event->modifiers());
    viewport()->setCursor(m_interaction->cursorAt(toGrid(event->pos())));
}

void DaySheet::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_interaction->doubleClick(toGrid(event->pos()));
}

void DaySheet::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int turn = event->angleDelta().y();
        if (turn != 0)
            zoom(turn > 0 ? Zoom::In : Zoom::Out);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void DaySheet::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control &&
        (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Semicolon)) {
        zoom(Zoom::In);
    } else if (control && event->key() == Qt::Key_Minus) {
        zoom(Zoom::Out);
    } else if (control && event->key() == Qt::Key_0) {
        zoom(Zoom::Usual);
    } else if (!m_interaction->key(event->key(), event->modifiers())) {
        event->ignore(); // a key of the page
    }
}

void DaySheet::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateCard(m_shownSelected);
}

void DaySheet::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateCard(m_shownSelected);
}

void DaySheet::contextMenuEvent(QContextMenuEvent* event)
{
    const Id<Booking> booking = m_interaction->selected();
    const bool beside = event->reason() == QContextMenuEvent::Mouse &&
                        !scene().cardAt(toGrid(viewport()->mapFromGlobal(event->globalPos())));
    if (booking.isNull() || beside)
        return;
    // By the key it opens at the card.
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(toViewport(scene().rectOf(booking)).center());
    Q_EMIT menuRequested(booking, at);
}

bool DaySheet::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint point = toGrid(help->pos());
        const std::optional<SheetEntry> entry = entryAt(point);
        // Of a person only beside the hours: over them one looks for a free place.
        if (entry && !m_interaction->ghost() && (entry->booking || scene().columnAt(point) < 0))
            QToolTip::showText(help->globalPos(), spoken(*entry), viewport(), toViewport(rectOf(*entry)));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QRegion DaySheet::ghostRegion() const
{
    const auto& ghost = m_interaction->ghost();
    if (!ghost)
        return {};
    const auto around = [](const QRect& rect) { return rect.adjusted(-4, -4, 8, 8); };
    QRegion region(around(scene().span(ghost->slot.column, ghost->slot.from, ghost->slot.to)));
    if (ghost->booking)
        region += around(scene().rectOf(ghost->booking));
    for (const Id<Booking> hit : ghost->verdict.hit)
        region += around(scene().rectOf(hit));
    for (const SheetVerdict::Free& free : ghost->verdict.instead) {
        if (free.slot.column >= 0)
            region += around(scene().span(free.slot.column, free.slot.from, free.slot.to));
    }
    return region;
}

// Beside the card, where there is more room; never over it.
void DaySheet::placeNote()
{
    const auto& ghost = m_interaction->ghost();
    if (!ghost || !ghost->verdict.says())
        return;
    const QRect card = toViewport(scene().span(ghost->slot.column, ghost->slot.from, ghost->slot.to));
    const int lowest = std::max(0, viewport()->height() - m_note->height() - NoteGap);
    if (scene().timeAxis() == Qt::Horizontal) {
        const int below = card.bottom() + 2 * NoteGap;
        const int y = below <= lowest ? below : card.top() - NoteGap - m_note->height();
        m_note->move(std::clamp(card.left(), 0, std::max(0, viewport()->width() - m_note->width())), std::max(0, y));
        return;
    }
    int x = card.right() + NoteGap;
    if (x + m_note->width() > viewport()->width())
        x = card.left() - NoteGap - m_note->width();
    m_note->move(std::max(0, x), std::clamp(card.top() - m_note->height(), NoteGap, std::max(NoteGap, lowest)));
}

void DaySheet::paintCarried(QPainter& painter, const DayPainter& sheet, const SheetCard& origin,
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
        const QRect clear = scene().box(ghost.slot.column, free, std::max(free, ghost.slot.to));
        sheet.paintBarred(painter, rect, free < ghost.slot.to ? clear.translated(Lift) : QRect(), origin);
        return;
    }
    SheetCard card = origin;
    const UtcSeconds midnight = fromTokyo(scene().day(), QTime(0, 0));
    card.time = tokyoTime(midnight + ghost.slot.from * 60).toString(u"H:mm"_s) + u'–' +
                tokyoTime(midnight + ghost.slot.to * 60).toString(u"H:mm"_s);
    if (!ghost.verdict.place.isEmpty())
        card.mark = ghost.verdict.place;
    const QColor edge = ghost.verdict.cautions.isEmpty() ? theme.accent : theme.amber;
    sheet.paintCard(painter, rect, card, false);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, Line::focus));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    painter.restore();
}

void DaySheet::paintGhost(QPainter& painter, const DayPainter& sheet) const
{
    const auto& ghost = m_interaction->ghost();
    if (!ghost)
        return;
    QList<SheetSlot> painted; // of those that overlap, as they do in the row of a person, the nearest
    for (const SheetVerdict::Free& free : ghost->verdict.instead) {
        const SheetSlot& slot = free.slot;
        const bool covered = std::any_of(painted.cbegin(), painted.cend(), [&slot](const SheetSlot& one) {
            return one.column == slot.column && one.from < slot.to && slot.from < one.to;
        });
        if (slot.column < 0 || covered)
            continue;
        sheet.paintFree(painter, slot);
        painted.append(slot);
    }
    const SheetCard* origin = scene().card(ghost->booking);
    if (!origin) {
        sheet.paintMarked(painter, ghost->slot);
    } else {
        const QRect rect = scene().box(ghost->slot.column, ghost->slot.from, ghost->slot.to);
        paintCarried(painter, sheet, *origin, rect.translated(Lift));
    }
    const bool isTaken = ghost->verdict.taken() > 0;
    for (const auto& [from, to] : ghost->verdict.overlaps) {
        //: how many minutes of a booking overlap another one
        const QString word = isTaken ? tr("%1 min overlap").arg(to - from) : QString();
        paintOverlap(painter, scene().box(ghost->slot.column, from, to).translated(Lift), word);
    }
}

void DaySheet::paintOverlap(QPainter& painter, const QRect& piece, const QString& word) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = m_style->theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.red, Line::focus));
    painter.setBrush(m_style->hatch(theme.redSoft, theme.redLine));
    painter.drawRoundedRect(QRectF(piece).adjusted(1, 1, -1, -1), Radius::input, Radius::input);
    painter.restore();
    const int width = std::min(m_style->textWidth(Face::NoteBold, word) + 2 * NoteGap, piece.width() - 2 * NoteGap);
    const int height = m_style->lineHeight(Face::NoteBold);
    if (word.isEmpty() || piece.height() < height)
        return;
    const QRect plate(piece.left() + NoteGap, piece.center().y() - height / 2, width, height);
    drawBox(painter, plate, 3, theme.canvas, theme.canvas);
    m_style->draw(painter, Face::NoteBold, QPointF(plate.left() + NoteGap, plate.top()), width - NoteGap, word,
                  theme.red);
}

} // namespace yorozu::ui
