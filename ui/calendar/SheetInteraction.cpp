// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse. The keys: SheetInteractionKeys.cpp.
#include "ui/calendar/SheetInteraction.h"

#include <algorithm>
#include <utility>

namespace yorozu::ui {

namespace {

constexpr int DragStart = 4; // px
constexpr int GripDepth = 6;
constexpr int Half = DayScene::SlotMinutes;
constexpr int Quarter = 15;

int stepOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::AltModifier) ? Quarter : Half;
}

int snapped(int minutes, int step)
{
    return (minutes + step / 2) / step * step;
}

} // namespace

SheetInteraction::SheetInteraction(QObject* parent)
    : QObject(parent)
{
}

void SheetInteraction::setScene(const DayScene* scene)
{
    m_scene = scene;
    if (m_selected && (!scene || !scene->card(m_selected)))
        select({});
    if (m_marked && (!scene || m_marked->column >= scene->columnCount()))
        mark(std::nullopt);
    const bool gone = m_ghost && m_ghost->booking && (!scene || !scene->card(m_ghost->booking));
    if (gone || (m_ghost && m_ghost->slot.column >= scene->columnCount()))
        giveUp();
    else if (m_ghost)
        showGhost(m_ghost->booking, m_ghost->copy, m_ghost->slot);
}

void SheetInteraction::setEditable(bool editable)
{
    m_editable = editable;
    if (!editable)
        giveUp();
}

void SheetInteraction::select(Id<Booking> booking)
{
    if (booking)
        mark(std::nullopt);
    if (m_selected == booking)
        return;
    m_selected = booking;
    Q_EMIT selectionChanged();
}

void SheetInteraction::mark(const std::optional<SheetSlot>& slot)
{
    if (m_marked == slot)
        return;
    m_marked = slot;
    Q_EMIT markedChanged();
    if (slot)
        select({});
}

SheetInteraction::Grip SheetInteraction::gripAt(const SheetCard& card, QPoint at) const
{
    if (card.beside) // where the lead has it, there it is moved
        return Grip::None;
    const QRect rect = m_scene->rectOf(card.booking.id);
    const bool down = m_scene->timeAxis() == Qt::Vertical;
    const int length = down ? rect.height() : rect.width();
    const int along = down ? at.y() - rect.top() : at.x() - rect.left();
    // A short card keeps a body to be taken by.
    const int grip = std::min(GripDepth, length / 4);
    if (along > length - 1 - grip)
        return Grip::End;
    return along < grip ? Grip::Begin : Grip::Body;
}

Qt::CursorShape SheetInteraction::cursorAt(QPoint at) const
{
    const bool down = !m_scene || m_scene->timeAxis() == Qt::Vertical;
    const Qt::CursorShape resize = down ? Qt::SizeVerCursor : Qt::SizeHorCursor;
    if (m_state == State::Resize && !m_parked)
        return resize;
    if (m_state == State::Move && !m_parked)
        return Qt::ClosedHandCursor;
    const SheetCard* card = m_scene ? m_scene->cardAt(at) : nullptr;
    if (!card)
        return Qt::ArrowCursor;
    const Grip grip = gripAt(*card, at);
    const bool fixed = !m_editable || !occupies(card->booking.status) || grip == Grip::None;
    if (fixed)
        return Qt::ArrowCursor;
    return grip == Grip::Body ? Qt::OpenHandCursor : resize;
}

void SheetInteraction::press(QPoint at, Qt::KeyboardModifiers)
{
    if (!m_scene)
        return;
    giveUp();
    m_pressed = at;
    if (const agenda::Rest* rest = m_scene->restAt(at)) {
        QList<Id<Booking>> bookings;
        for (const qsizetype entry : rest->entries)
            bookings.append(m_scene->cards().at(entry).booking.id);
        Q_EMIT restRequested(bookings);
        return;
    }
    m_state = State::Select;
    const SheetCard* card = m_scene->cardAt(at);
    if (card) {
        m_grip = gripAt(*card, at);
        m_grabbed = m_scene->minutesAt(at) - card->from();
        select(card->booking.id);
        return;
    }
    select({});
    const int column = m_scene->columnAt(at);
    if (column < 0) {
        mark(std::nullopt);
        return;
    }
    const int from = m_scene->minutesAt(at, Half);
    mark(clamped({column, from, from + Half}));
}

void SheetInteraction::moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!m_scene || m_state == State::Idle || m_byKeys)
        return;
    if (m_state == State::Select) {
        if ((at - m_pressed).manhattanLength() < DragStart || !m_editable)
            return;
        startDrag(modifiers);
    }
    if (m_state != State::Select)
        drag(at, modifiers);
}

void SheetInteraction::startDrag(Qt::KeyboardModifiers)
{
    if (m_selected.isNull()) {
        if (m_marked)
            m_state = State::Create;
        return;
    }
    const SheetCard* card = m_scene->card(m_selected);
    // What is over or cancelled stays where it was.
    const bool stays = !card || !occupies(card->booking.status) || card->booking.status == BookingStatus::Completed;
    if (stays || m_grip == Grip::None)
        return;
    m_state = m_grip == Grip::Body ? State::Move : State::Resize;
}

void SheetInteraction::drag(QPoint at, Qt::KeyboardModifiers modifiers)
{
    const int step = stepOf(modifiers);
    if (m_state == State::Create) {
        const int anchor = m_scene->minutesAt(m_pressed, Half);
        const int now = m_scene->minutesAt(at);
        const int column = m_scene->columnAt(m_pressed);
        const SheetSlot slot = now >= anchor
                                   ? SheetSlot{column, anchor, std::max(anchor + step, snapped(now + step / 2, step))}
                                   : SheetSlot{column, now / step * step, anchor + Half};
        carryTo({}, false, clamped(slot));
        return;
    }
    const SheetCard& card = *m_scene->card(m_selected);
    const int length = card.to() - card.from();
    if (m_state == State::Resize) {
        const int edge = snapped(m_scene->minutesAt(at), step);
        const SheetSlot slot = m_grip == Grip::End
                                   ? SheetSlot{card.column, card.from(), std::max(edge, card.from() + Quarter)}
                                   : SheetSlot{card.column, std::min(edge, card.to() - Quarter), card.to()};
        carryTo(m_selected, false, clamped(slot));
        return;
    }
    SheetSlot slot;
    slot.column = m_scene->columnNear(at);
    slot.from = snapped(m_scene->minutesAt(at) - m_grabbed, step);
    slot.to = slot.from + length;
    carryTo(m_selected, modifiers.testFlag(Qt::ControlModifier), clamped(slot));
}

// Within the hours of the sheet, as long as it is.
SheetSlot SheetInteraction::clamped(SheetSlot slot) const
{
    if (slot.to > m_scene->to()) {
        slot.from -= slot.to - m_scene->to();
        slot.to = m_scene->to();
    }
    if (slot.from < m_scene->from()) {
        slot.to = std::min(m_scene->to(), slot.to + m_scene->from() - slot.from);
        slot.from = m_scene->from();
    }
    return slot;
}

// The mouse moves on within a slot all the time: it is judged once.
void SheetInteraction::carryTo(Id<Booking> booking, bool copy, const SheetSlot& slot)
{
    const bool there = m_ghost && m_ghost->booking == booking && m_ghost->copy == copy && m_ghost->slot == slot;
    if (!there)
        showGhost(booking, copy, slot);
}

void SheetInteraction::showGhost(Id<Booking> booking, bool copy, const SheetSlot& slot)
{
    SheetGhost ghost{booking, copy, slot, {}};
    if (m_judge)
        ghost.verdict = m_judge(booking, copy, slot);
    m_ghost = ghost;
    Q_EMIT ghostChanged();
}

void SheetInteraction::release(QPoint, Qt::KeyboardModifiers)
{
    if (m_byKeys)
        return;
    if (m_ghost)
        drop();
    else
        toIdle();
}

// Nothing happens to it. It is seen where it could not stand, so that what is free instead can be pressed and the
// arrows carry it on; the next click elsewhere, or Esc, leaves it.
void SheetInteraction::park()
{
    m_parked = true;
    m_byKeys = true;
    Q_EMIT refused();
    Q_EMIT ghostChanged();
}

void SheetInteraction::drop()
{
    const SheetGhost ghost = *m_ghost;
    const bool back = ghost.booking && !ghost.copy && slotOf(ghost.booking) == ghost.slot;
    if (!back && !ghost.verdict.isClean()) {
        park();
        return;
    }
    m_ghost.reset();
    toIdle();
    Q_EMIT ghostChanged();
    if (back)
        return;
    if (ghost.booking.isNull()) {
        mark(ghost.slot);
        Q_EMIT createRequested(ghost.slot);
    } else if (ghost.copy) {
        Q_EMIT copyRequested(ghost.booking, ghost.slot);
    } else {
        Q_EMIT moveRequested(ghost.booking, ghost.slot);
    }
}

void SheetInteraction::hover(QPoint at, int minutes, Qt::KeyboardModifiers modifiers)
{
    const int column = m_scene && m_editable ? m_scene->columnAt(at) : -1;
    if (column < 0 || !QRect({}, m_scene->size()).contains(at)) {
        giveUp();
        return;
    }
    m_state = State::Create;
    const int from = m_scene->minutesAt(at, stepOf(modifiers));
    carryTo({}, false, clamped({column, from, from + minutes}));
}

std::optional<SheetSlot> SheetInteraction::land()
{
    if (!m_ghost)
        return std::nullopt;
    if (!m_ghost->verdict.isClean()) {
        park();
        return std::nullopt;
    }
    const SheetSlot slot = m_ghost->slot;
    giveUp();
    return slot;
}

void SheetInteraction::dropOn(const SheetSlot& slot)
{
    if (!m_ghost)
        return;
    m_ghost->slot = slot;
    m_ghost->verdict = {};
    drop();
}

void SheetInteraction::doubleClick(QPoint at)
{
    giveUp();
    if (!m_scene)
        return;
    if (const SheetCard* card = m_scene->cardAt(at)) {
        select(card->booking.id);
        Q_EMIT openRequested(card->booking.id);
        return;
    }
    const int column = m_scene->columnAt(at);
    if (column < 0 || !m_editable)
        return;
    const int from = m_scene->minutesAt(at, Half);
    const SheetSlot slot = clamped({column, from, from + m_sessionMinutes});
    mark(slot);
    Q_EMIT createRequested(slot);
}

bool SheetInteraction::giveUp()
{
    const bool was = m_ghost.has_value();
    m_ghost.reset();
    toIdle();
    if (was) {
        Q_EMIT ghostChanged();
        Q_EMIT givenUp();
    }
    return was;
}

void SheetInteraction::toIdle()
{
    m_state = State::Idle;
    m_byKeys = false;
    m_parked = false;
}

} // namespace yorozu::ui
