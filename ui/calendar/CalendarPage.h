// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WaitingRequest.h"
#include "core/service/PlaceService.h"
#include "ui/async/DeskPage.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/RosterStrip.h"
#include "ui/calendar/SheetPainter.h"
#include "ui/notes/FormPlace.h"

#include <functional>
#include <QTimer>

class QScrollArea;

namespace yorozu::ui {

class Band;
class BookingJudge;
class BookingPanel;
class CalendarModel;
class CalendarSheet;
class CalendarToolBar;
class DatePopup;
class DeskContext;
class MiniMonth;
class WaitingTray;

// 予約カレンダー: the booths of both offices on one sheet, with the month and the selected booking beside it.
class CalendarPage : public DeskPage
{
    Q_OBJECT

public:
    explicit CalendarPage(DeskContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    void takeKeys() override;
    bool holdsText() const override;
    void leave(std::function<void()> then) override;
    bool isSettled() const;

    void showDay(QDate day);
    // Shows the booking on its day, selected.
    void showBooking(const Booking& booking);
    // The form of a new one: in the marked slot, or in the next half hour.
    void newBooking();
    void closeForm() { m_forms->giveUp(); }              // Esc
    RecordForm* form() const { return m_forms->form(); } // null: none is open

    CalendarSheet& sheet() const { return *m_sheet; }
    CalendarModel& model() const { return *m_model; }
    BookingPanel& panel() const { return *m_panel; }
    CalendarToolBar& toolBar() const { return *m_toolBar; }
    WaitingTray& waitingTray() const { return *m_waiting; }
    RosterStrip& roster() const { return *m_roster; }
    MiniMonth& month() const { return *m_month; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildUi();
    QWidget* buildSide();
    void connectParts();
    void connectContext();
    void showShown();
    void showSelected();
    void fillMenu(Id<Booking> booking, QPoint at);
    void pickDate();
    void minutePassed();
    bool isPast() const;
    bool mayBook() const;
    const Booking* bookingOf(Id<Booking> id) const;
    // CalendarPageActions.cpp
    void setStatus(Id<Booking> id, BookingStatus status, const QString& reason = {});
    void askWhyCancelled(Id<Booking> id);
    void undo();
    void addUndo(const QString& what, std::function<void()> act);
    void refuse(const Error& error);
    void listRest(const QList<Id<Booking>>& bookings);
    // CalendarPageBooking.cpp
    BookingJudge judge() const;
    void connectBooking();
    void tellGhost();
    void change(const Booking& before, const Booking& after);
    void add(Booking booking);
    void added(Id<Booking> id, const QString& name);
    Booking movedTo(Booking booking, const FreeSlot& free) const;
    void showClash(const BookingClash& clash, const std::function<void(const FreeSlot&)>& instead);
    SheetSlot nextSlot() const;
    void edit(Id<Booking> id);
    void openForm(const Booking& booking);
    void openWaitingForm(const QString& which);
    void save(const BookingForm::Wanted& wanted);
    void refuseForm(const FormPlace::Place& place, const BookingClash& clash, const Booking& wanted);
    // CalendarPageRoster.cpp
    void connectRoster();
    void showRoster();
    void showStrong();
    void setDuty(const DutyLine& before, const DutyLine& wanted, service::BookedSessions sessions,
                 bool undoing = false);
    void askWhyThere(const DutyLine& before, const DutyLine& wanted, const QString& help);
    // CalendarPageWaiting.cpp
    void connectWaiting();
    int lengthOf(const WaitingRequest& request) const;
    Booking bookingFor(const WaitingRequest& request) const;
    void openFormFor(const WaitingRequest& request, const SheetSlot& slot);
    void fillWaitingMenu(const WaitingRequest& request, QPoint at);
    void askWhyWithdrawn(const WaitingRequest& request);
    void reopenRequest(Id<WaitingRequest> id);
    void offerFreed(const Booking& freed);

    // What Ctrl+Z does next.
    struct Undo
    {
        QString what;
        std::function<void()> act;
    };

    DeskContext& m_context;
    CalendarModel* m_model;
    CalendarToolBar* m_toolBar;
    Band* m_band;
    RosterStrip* m_roster;
    CalendarSheet* m_sheet;
    WaitingTray* m_waiting;
    MiniMonth* m_month;
    FormPlace* m_forms;
    BookingPanel* m_panel;
    QWidget* m_side = nullptr;
    DatePopup* m_datePopup = nullptr;
    QTimer m_minute;
    std::optional<WaitingRequest> m_carried; // over the sheet
    std::optional<WaitingRequest> m_placing; // by the form
    std::function<void()> m_bandAction;      // what the band asks for
    QList<Undo> m_undo;
    Id<Booking> m_wanted; // to be selected when its day is there
    bool m_stale = true;  // not shown yet, or changed while hidden
    bool m_first = true;
    bool m_unread = false; // the band says so
    int m_saving = 0;
};

} // namespace yorozu::ui
