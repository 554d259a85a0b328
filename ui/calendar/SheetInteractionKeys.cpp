// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the mouse does on the sheet, by keys.
#include "ui/calendar/SheetInteraction.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace yorozu::ui {

namespace {

constexpr int Half = DayScene::SlotMinutes;

// In the order of the design's legend.
constexpr std::array Statuses{BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                              BookingStatus::Completed, BookingStatus::NoShow,    BookingStatus::Cancelled};

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

// To an earlier time or the column before.
bool isBack(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Left;
}

} // namespace

bool SheetInteraction::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (!m_scene)
        return false;
    modifiers &= ~Qt::KeypadModifier;
    if (key == Qt::Key_Escape) {
        const bool had = giveUp() || m_marked.has_value() || m_carried.has_value();
        mark(std::nullopt);
        m_carried.reset();
        return had;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_ghost && enter && modifiers == Qt::NoModifier) {
        drop();
        return true;
    }
    if (isArrow(key) && modifiers.testFlag(Qt::AltModifier))
        return stepGhost(key, modifiers);
    if (isArrow(key) && modifiers.testFlag(Qt::ControlModifier))
        return stepSlot(key, modifiers);
    if (modifiers == Qt::ControlModifier)
        return clipboardKey(key);
    if (modifiers == Qt::ShiftModifier && isArrow(key) && !isAlong(key))
        return stepColumn(isBack(key) ? -1 : 1);
    return modifiers == Qt::NoModifier && plainKey(key);
}

bool SheetInteraction::isAlong(int key) const
{
    const bool upOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    return upOrDown == (m_scene->timeAxis() == Qt::Vertical);
}

bool SheetInteraction::plainKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return stepCard(-1);
    case Qt::Key_Down:
        return stepCard(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            Q_EMIT openRequested(m_selected);
        else if (m_marked && m_editable)
            Q_EMIT createRequested(*m_marked);
        return m_selected || m_marked;
    case Qt::Key_N:
        if (!m_marked || !m_editable)
            return false;
        Q_EMIT createRequested(*m_marked);
        return true;
    case Qt::Key_M:
        if (m_selected)
            Q_EMIT memoRequested(m_selected);
        return !m_selected.isNull();
    case Qt::Key_Delete:
        if (m_selected)
            Q_EMIT cancelRequested(m_selected);
        return !m_selected.isNull();
    default:
        return statusKey(key);
    }
}

bool SheetInteraction::statusKey(int key)
{
    const int at = key - Qt::Key_1;
    if (m_selected.isNull() || at < 0 || at >= static_cast<int>(Statuses.size()))
        return false;
    const BookingStatus status = Statuses.at(static_cast<std::size_t>(at));
    if (status == BookingStatus::Cancelled)
        Q_EMIT cancelRequested(m_selected);
    else
        Q_EMIT statusRequested(m_selected, status);
    return true;
}

// Along its column, then on at the head of the next one.
bool SheetInteraction::stepCard(int by)
{
    QList<Id<Booking>> walk; // by column, then by time
    for (const agenda::Box& box : m_scene->layout().boxes) {
        const SheetCard& card = m_scene->cards().at(box.entry);
        if (!card.beside)
            walk.append(card.booking.id);
    }
    if (walk.isEmpty())
        return false;
    const qsizetype at = walk.indexOf(m_selected);
    qsizetype next = by > 0 ? 0 : walk.size() - 1;
    if (at >= 0)
        next = std::clamp<qsizetype>(at + by, 0, walk.size() - 1);
    select(walk.at(next));
    return true;
}

// To the card beside it that lies nearest in time, over empty columns.
bool SheetInteraction::stepColumn(int by)
{
    const SheetCard* from = m_scene->card(m_selected);
    if (!from)
        return stepCard(by);
    for (int column = from->column + by; column >= 0 && column < m_scene->columnCount(); column += by) {
        const SheetCard* nearest = nullptr;
        for (const agenda::Box& box : m_scene->layout().boxes) {
            const SheetCard& card = m_scene->cards().at(box.entry);
            const auto away = [&](const SheetCard& one) { return std::llabs(one.booking.start - from->booking.start); };
            if (box.column == column && !card.beside && (!nearest || away(card) < away(*nearest)))
                nearest = &card;
        }
        if (nearest) {
            select(nearest->booking.id);
            return true;
        }
    }
    return true;
}

std::optional<SheetSlot> SheetInteraction::slotOf(Id<Booking> booking) const
{
    const SheetCard* card = m_scene ? m_scene->card(booking) : nullptr;
    if (!card)
        return std::nullopt;
    return SheetSlot{card->column, card->from(), card->to()};
}

// Ctrl+arrows: the marked slot goes from one half hour or column to the next; with Shift it grows.
bool SheetInteraction::stepSlot(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_scene->columnCount() == 0)
        return false;
    SheetSlot slot{0, m_scene->from(), m_scene->from() + Half};
    if (m_marked)
        slot = *m_marked;
    else if (const std::optional<SheetSlot> card = slotOf(m_selected))
        slot = {card->column, card->from / Half * Half, card->from / Half * Half + Half};
    const bool along = isAlong(key);
    const int by = isBack(key) ? -1 : 1;
    if (along && modifiers.testFlag(Qt::ShiftModifier))
        slot.to = std::clamp(slot.to + by * Half, slot.from + Half, m_scene->to());
    else if (along && (m_marked || by > 0 || m_selected))
        slot = clamped({slot.column, slot.from + by * Half, slot.to + by * Half});
    else
        slot.column = std::clamp(slot.column + by, 0, m_scene->columnCount() - 1);
    mark(slot);
    return true;
}

// Alt+arrows carry the selected card, Alt+Shift+arrows change how long it is; Enter drops it, Esc gives up.
bool SheetInteraction::stepGhost(int key, Qt::KeyboardModifiers modifiers)
{
    const SheetCard* card = m_scene->card(m_ghost ? m_ghost->booking : m_selected);
    const bool movable =
        card && m_editable && occupies(card->booking.status) && card->booking.status != BookingStatus::Completed;
    if (!movable)
        return card != nullptr;
    SheetSlot slot = m_ghost ? m_ghost->slot : *slotOf(card->booking.id);
    const bool along = isAlong(key);
    const int by = isBack(key) ? -1 : 1;
    if (along && modifiers.testFlag(Qt::ShiftModifier))
        slot.to = std::clamp(slot.to + by * Half, slot.from + Half, m_scene->to());
    else if (along)
        slot = clamped({slot.column, slot.from + by * Half, slot.to + by * Half});
    else
        slot.column = std::clamp(slot.column + by, 0, m_scene->columnCount() - 1);
    m_state = modifiers.testFlag(Qt::ShiftModifier) ? State::Resize : State::Move;
    m_byKeys = true;
    m_parked = false;
    showGhost(card->booking.id, m_ghost && m_ghost->copy, slot);
    return true;
}

bool SheetInteraction::clipboardKey(int key)
{
    if ((key == Qt::Key_X || key == Qt::Key_C) && m_selected && m_editable) {
        m_carried = Carried{m_selected, key == Qt::Key_C};
        return true;
    }
    if (key != Qt::Key_V || !m_carried || !m_editable)
        return false;
    const std::optional<SheetSlot> origin = slotOf(m_carried->booking);
    if (!origin)
        return false; // it lies on another day
    SheetSlot slot = *origin;
    if (m_marked)
        slot = clamped({m_marked->column, m_marked->from, m_marked->from + origin->to - origin->from});
    m_state = State::Move;
    m_byKeys = true;
    showGhost(m_carried->booking, m_carried->copy, slot);
    // Where it can stand it does; else it is shown why not, and the arrows carry it on.
    if (m_ghost->verdict.isClean() && slot != *origin)
        drop();
    return true;
}

} // namespace yorozu::ui
