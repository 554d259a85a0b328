// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayScene.h"
#include "ui/calendar/SheetGhost.h"

#include <optional>
#include <QObject>

namespace yorozu::ui {

// What mouse and keys mean on the sheet of a day, whichever way its time goes. Knows where everything lies and paints
// nothing: whoever owns it paints what it says and does what it asks for. Points are those of the scene.
class SheetInteraction : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Select, Create, Move, Resize };
    Q_ENUM(State)

    explicit SheetInteraction(QObject* parent = nullptr);

    // Outlives this, or until the next one. What is selected stays selected if it is still there; what is being done
    // goes on.
    void setScene(const DayScene* scene);
    void setJudge(SheetJudge judge) { m_judge = std::move(judge); }
    // Whether anything may be made or moved here.
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    void setSessionMinutes(int minutes) { m_sessionMinutes = minutes; }

    State state() const { return m_state; }
    bool isBusy() const { return m_state != State::Idle; }
    // It was dropped where it cannot stand, and waits for another slot to be pressed.
    bool isParked() const { return m_parked; }
    bool isByKeys() const { return m_byKeys; } // what is carried is carried by keys
    Id<Booking> selected() const { return m_selected; }
    void select(Id<Booking> booking);
    const std::optional<SheetSlot>& marked() const { return m_marked; }
    void mark(const std::optional<SheetSlot>& slot);
    const std::optional<SheetGhost>& ghost() const { return m_ghost; }

    void press(QPoint at, Qt::KeyboardModifiers modifiers);
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers);
    void release(QPoint at, Qt::KeyboardModifiers modifiers);
    void doubleClick(QPoint at);
    // Whether the key means something here.
    bool key(int key, Qt::KeyboardModifiers modifiers);
    // Leaves what is being done; answers whether there was anything.
    bool giveUp();
    // Drops what is being moved onto another slot than the one below it: one of the free ones.
    void dropOn(const SheetSlot& slot);
    // Something from beside the sheet is held over it, so many minutes long.
    void hover(QPoint at, int minutes, Qt::KeyboardModifiers modifiers);
    // It is let go: where it may stand; nullopt: nowhere here.
    std::optional<SheetSlot> land();
    Qt::CursorShape cursorAt(QPoint at) const;

Q_SIGNALS:
    void selectionChanged();
    void markedChanged();
    void ghostChanged();
    void givenUp(); // what was carried is carried no more
    void refused(); // dropped where it cannot stand: nothing happens to it
    // What is wanted of whoever owns the records.
    void openRequested(yorozu::Id<yorozu::Booking> booking);
    void memoRequested(yorozu::Id<yorozu::Booking> booking);
    void statusRequested(yorozu::Id<yorozu::Booking> booking, yorozu::BookingStatus status);
    void cancelRequested(yorozu::Id<yorozu::Booking> booking);
    void createRequested(const yorozu::ui::SheetSlot& slot);
    void moveRequested(yorozu::Id<yorozu::Booking> booking, const yorozu::ui::SheetSlot& slot);
    void copyRequested(yorozu::Id<yorozu::Booking> booking, const yorozu::ui::SheetSlot& slot);
    void restRequested(const QList<yorozu::Id<yorozu::Booking>>& bookings); // +n

private:
    enum class Grip { Body, Begin, End, None };
    struct Carried
    {
        Id<Booking> booking;
        bool copy = false;
    };

    Grip gripAt(const SheetCard& card, QPoint at) const;
    void startDrag(Qt::KeyboardModifiers modifiers);
    void drag(QPoint at, Qt::KeyboardModifiers modifiers);
    SheetSlot clamped(SheetSlot slot) const;
    void carryTo(Id<Booking> booking, bool copy, const SheetSlot& slot);
    void showGhost(Id<Booking> booking, bool copy, const SheetSlot& slot);
    void drop();
    void park();
    void toIdle();
    // SheetInteractionKeys.cpp
    // Whether the arrow leads along the time, not to another column.
    bool isAlong(int key) const;
    bool plainKey(int key);
    bool stepCard(int by);
    bool stepColumn(int by);
    bool stepSlot(int key, Qt::KeyboardModifiers modifiers);
    bool stepGhost(int key, Qt::KeyboardModifiers modifiers);
    bool clipboardKey(int key);
    std::optional<SheetSlot> slotOf(Id<Booking> booking) const;
    bool statusKey(int key);

    const DayScene* m_scene = nullptr;
    SheetJudge m_judge;
    bool m_editable = false;
    int m_sessionMinutes = 60;
    State m_state = State::Idle;
    bool m_byKeys = false;
    bool m_parked = false;
    Id<Booking> m_selected;
    std::optional<SheetSlot> m_marked;
    std::optional<SheetGhost> m_ghost;
    std::optional<Carried> m_carried; // Ctrl+X, Ctrl+C
    QPoint m_pressed;
    Grip m_grip = Grip::Body;
    int m_grabbed = 0; // minutes between the begin of the card and where it was taken
};

} // namespace yorozu::ui
