// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/BoothNow.h"
#include "core/domain/WaitingRequest.h"
#include "core/service/AttachmentFiles.h"
#include "core/service/CalendarExport.h"
#include "core/service/PlaceService.h"
#include "ui/async/DeskContext.h"
#include "ui/async/DeskPage.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/RosterStrip.h"
#include "ui/calendar/SheetSlot.h"
#include "ui/notes/FormPlace.h"

#include <functional>
#include <memory>
#include <QTimer>

class QFrame;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace yorozu::ui {

class Band;
class BookingPanel;
class CalendarModel;
class CalendarSheet;
class CalendarToolBar;
class ChoiceStore;
class DayJudge;
class DaySheet;
class DatePopup;
class MiniMonth;
class PeopleFilter;
class PeopleSheet;
class SeriesChoice;
class WaitingTray;
class WeekFilter;
class WeekView;

// 予約カレンダー: the booths of both offices on one sheet, with the month and the selected booking beside it; and the
// other ways of showing days (CalendarView).
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

    // As its user had left it, from here on; outlives this.
    void rememberIn(ChoiceStore* choices);
    void showDay(QDate day);
    void setKind(CalendarKind kind);
    CalendarKind kind() const { return m_kind; }
    // Null for the sheets of a day, by booth and by coordinator, which are no such views.
    CalendarView* view(CalendarKind kind) const { return m_views.value(kind); }
    // Shows the booking on its day, selected.
    void showBooking(const Booking& booking);
    // The form of a new one: in the marked slot, or in the next half hour.
    void newBooking();
    // Another session of whoever was here: with whom, about what (0: not known).
    void newBookingOf(Id<Client> client, Id<Staff> lead, MasterId topic);
    void newRequest();                                   // for the list of those who wait
    void newBookingOn(QDate day);
    void closeForm() { m_forms->giveUp(); }              // Esc
    RecordForm* form() const { return m_forms->form(); } // null: none is open

    CalendarSheet& sheet() const { return *m_sheet; }
    PeopleSheet& people() const { return *m_people; }
    // The one of the two that is seen; in other views the one by booth.
    DaySheet& shownSheet() const;
    CalendarModel& model() const { return *m_model; }
    BookingPanel& panel() const { return *m_panel; }
    CalendarToolBar& toolBar() const { return *m_toolBar; }
    WaitingTray& waitingTray() const { return *m_waiting; }
    RosterStrip& roster() const { return *m_roster; }
    MiniMonth& month() const { return *m_month; }
    SeriesChoice& seriesChoice() const { return *m_choice; }

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildUi();
    QScrollArea* buildSide();
    void connectParts();
    void connectContext();
    void showShown();
    void showSelected();
    void fillMenu(Id<Booking> booking, QPoint at);
    void pickDate();
    void minutePassed();
    void timeGoesOn();
    bool isPast() const;
    bool mayBook() const;
    const Booking* bookingOf(Id<Booking> id) const;
    // CalendarPageViews.cpp
    QWidget* buildViews();
    void addView(CalendarKind kind, CalendarView* view);
    CalendarView* shownView() const { return view(m_kind); }
    void showPeriod();
    void connectSheet(DaySheet& sheet);
    void connectWeek();
    void showFilter();
    void setDense(bool dense);
    void recallDensity();
    void fillSheet();
    bool isWide() const;
    void showSide();
    void placeSide();
    void foldSide();
    void step(int periods);
    void goToday();
    void tellUnread(const Error& error);
    // CalendarPageActions.cpp
    void setStatus(Id<Booking> id, BookingStatus status, const QString& reason = {});
    void askWhyCancelled(Id<Booking> id);
    void undo();
    void addUndo(const QString& what, std::function<void()> act);
    // Of what is written: `job` begins it, `done` is asked whether that took it back. It is said only then. Where it
    // could not be written it can be tried again, unless others have changed it since.
    template <typename Job, typename OnValue> void addWrittenUndo(const QString& what, Job job, OnValue done)
    {
        const auto again = [=, this] { addWrittenUndo(what, job, done); };
        addUndo(what, [=, this] {
            ++m_saving;
            m_context.deliver(
                job(), this,
                [=, this](const auto& value) {
                    --m_saving;
                    m_model->reload();
                    done(value) ? tookBack(what) : again();
                },
                [=, this](const Error& error) {
                    --m_saving;
                    if (error.kind != ErrorKind::Conflict && error.kind != ErrorKind::NotFound)
                        again();
                    refuse(error);
                });
        });
    }
    void tookBack(const QString& what);
    // Runs a job that writes; its error is shown in the band.
    template <typename T, typename OnValue> void write(QFuture<Result<T>> future, OnValue onValue)
    {
        ++m_saving;
        m_context.deliver(
            std::move(future), this,
            [this, onValue = std::move(onValue)](const T& value) {
                --m_saving;
                onValue(value);
            },
            [this](const Error& error) {
                --m_saving;
                refuse(error);
            });
    }
    void refuse(const Error& error);
    void listRest(const QList<Id<Booking>>& bookings);
    // CalendarPageBooking.cpp
    // Of the sheet that is seen.
    std::unique_ptr<DayJudge> judge() const;
    std::unique_ptr<DayJudge> judgeByBooth() const;
    void connectBooking();
    void connectHands(DaySheet& sheet);
    void tellGhost();
    void change(const Booking& before, const Booking& after);
    void add(Booking booking);
    void added(Id<Booking> id, const QString& name);
    void showClash(const BookingClash& clash, const std::function<void(const FreeSlot&)>& instead);
    SheetSlot nextTime() const;
    SheetSlot nextSlot() const;
    void edit(Id<Booking> id);
    void openForm(const Booking& booking, const std::optional<WaitingRequest>& placing = {});
    void openWaitingForm(const QString& which);
    void save(const BookingForm::Wanted& wanted);
    void store(const BookingForm::Wanted& wanted, service::SeriesScope scope, const QList<QDate>& leftAsIs = {});
    // What was sent from the form, by whom.
    struct Sent
    {
        FormPlace::Place place;
        BookingForm::Wanted wanted;
        service::SeriesScope scope;
        QList<QDate> leftAsIs;
        Caller caller;
        std::optional<WaitingRequest> placing;
    };
    // The files that a booking is to come with lie in the store before anything is written: what cannot be copied
    // holds it up.
    void stage(const Sent& sent);
    void send(const Sent& sent, const QList<service::StagedFile>& files);
    struct Stored;
    void taken(const FormPlace::Place& place, const BookingForm::Wanted& wanted, service::SeriesScope scope,
               const QList<QDate>& leftAsIs, const Stored& answer);
    void stored(const BookingForm::Wanted& wanted, Id<Booking> first);
    void refuseTyped(const FormPlace::Place& place, const Error& error);
    void refuseSeries(const FormPlace::Place& place, const BookingForm::Wanted& wanted, service::SeriesScope scope,
                      const QList<QDate>& leftAsIs, const QList<service::Occurrence>& clashes);
    void refuseForm(const FormPlace::Place& place, const BookingClash& clash, const Booking& wanted);
    // CalendarPageSeries.cpp
    void connectSeries();
    void withScope(const Booking& of, const QString& question, std::function<void(service::SeriesScope)> then);
    void changeSeries(const Booking& after, service::SeriesScope scope, const QList<QDate>& leftAsIs = {});
    void askClashes(Id<Booking> of, const QList<service::Occurrence>& clashes, std::function<void(QList<QDate>)> again);
    void cancelSeries(Id<Booking> id, service::SeriesScope scope, const QString& reason);
    void seriesChanged(const QString& what, const QList<service::SessionChange>& changes);
    void seriesAdded(const QList<Id<Booking>>& sessions, const QString& name);
    void takeIn(Id<BookingSeries> series, QDate day);
    QRect placeOf(Id<Booking> id) const; // on the page
    // CalendarPageBooths.cpp
    void showBoothsNow();
    void listBooths(Id<Office> office, QPoint at);
    void goToBooth(const agenda::BoothNow& there);
    // CalendarPagePrint.cpp
    void print();
    // CalendarPageFile.cpp
    void openFileForm();
    void askForFile(const service::CalendarChoice& choice, const QString& name);
    void writeFile(const service::CalendarChoice& choice, const QString& path);
    // CalendarPageRoster.cpp
    void connectRoster();
    void showRoster();
    void showStrong();
    void setDuty(const DutyLine& before, const DutyLine& wanted, service::BookedSessions sessions);
    void askWhyThere(const DutyLine& before, const DutyLine& wanted, const QString& help);
    // CalendarPageRequest.cpp
    void openRequest(const WaitingRequest& request);
    void saveRequest(const WaitingRequest& before, const WaitingRequest& wanted);
    void requestStored(const WaitingRequest& before, const WaitingRequest& stored);
    // CalendarPageWaiting.cpp
    void connectWaiting();
    void showWaiting();
    WaitingRequest asRead(WaitingRequest request) const;
    int lengthOf(const WaitingRequest& request) const;
    Booking bookingFor(const WaitingRequest& request) const;
    void openFormFor(const WaitingRequest& request, const Booking& booking, const SheetSlot& slot);
    Booking placed(const DayJudge& judge, const WaitingRequest& request, const SheetSlot& slot) const;
    void fillWaitingMenu(const WaitingRequest& request, QPoint at);
    void askWhyWithdrawn(const WaitingRequest& request);
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
    PeopleSheet* m_people;
    PeopleFilter* m_peopleFilter = nullptr;
    WeekView* m_week;
    WeekFilter* m_weekFilter;
    ChoiceStore* m_remembered = nullptr; // null: nothing is remembered
    WaitingTray* m_waiting;
    MiniMonth* m_month;
    FormPlace* m_forms;
    BookingPanel* m_panel;
    SeriesChoice* m_choice;
    QScrollArea* m_side = nullptr;
    QFrame* m_sideLine = nullptr; // at its left
    bool m_sideOver = false;      // over what is wide, not beside it
    QVBoxLayout* m_sideParts = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_daySheet = nullptr; // by booth, with who is where
    QHash<CalendarKind, CalendarView*> m_views;
    CalendarKind m_kind = CalendarKind::Day;
    bool m_formShown = false;
    bool m_sideFolded = false; // of the day
    bool m_sideCalled = false; // over a view that is wide
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
