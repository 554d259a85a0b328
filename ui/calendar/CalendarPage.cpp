// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPage.h"

#include "core/rules/Permissions.h"
#include "core/service/Worker.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/MiniMonth.h"
#include "ui/calendar/MonthSheet.h"
#include "ui/calendar/PeopleFilter.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/SeriesChoice.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/calendar/WeekView.h"
#include "ui/fields/DatePopup.h"
#include "ui/notes/RecordNotes.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int SideWidth = 279; // and the line beside it
} // namespace

CalendarPage::CalendarPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_model(new CalendarModel(context, this))
    , m_toolBar(new CalendarToolBar(context.themes(), this))
    , m_band(new Band(context.themes(), this))
    , m_roster(new RosterStrip(context, this))
    , m_sheet(new CalendarSheet(context, this))
    , m_people(new PeopleSheet(context, this))
    , m_week(new WeekView(context, this))
    , m_weekFilter(&m_week->filter())
    , m_waiting(new WaitingTray(context.themes(), this))
    , m_month(new MiniMonth(context.themes(), m_model->holidays(), this))
    , m_forms(new FormPlace(context, this))
    , m_panel(new BookingPanel(context, this))
    , m_choice(new SeriesChoice(context, this))
{
    setObjectName(u"calendarPage"_s);
    buildUi();
    connectParts();
    connectBooking();
    connectSeries();
    connectRoster();
    connectWaiting();
    connectContext();
    connectWeek();
    addView(CalendarKind::Week, m_week);
    addView(CalendarKind::Month, new MonthSheet(m_context, this));
    m_toolBar->addKind(CalendarKind::People);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::minutePassed);
    m_minute.start(std::chrono::minutes(1));
}

void CalendarPage::buildUi()
{
    m_band->setObjectName(u"calendarBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_toolBar);
    left->addWidget(m_band);
    left->addWidget(buildViews(), 1);
    left->addWidget(m_waiting); // a request may be dropped onto a booth and onto a person
    m_side = buildSide();
    m_sideLine = new QFrame(this);
    m_sideLine->setFixedWidth(Line::thin);
    setSurfaceRole(m_sideLine, SurfaceRole::Line);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_sideLine);
    layout->addWidget(m_side);
    orderTabs({m_toolBar, m_roster, m_sheet, m_people, m_waiting, m_month, m_forms, m_panel});
}

QScrollArea* CalendarPage::buildSide()
{
    auto* side = new QScrollArea(this);
    side->setObjectName(u"calendarSide"_s);
    side->setFixedWidth(SideWidth);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Below the scroll bar, which lies over the margin, nothing stands: Tab through the fields must not move them.
    connect(side->horizontalScrollBar(), &QScrollBar::rangeChanged, side->horizontalScrollBar(),
            [side] { side->horizontalScrollBar()->setRange(0, 0); });
    side->setWidgetResizable(true);
    auto* content = new QWidget(side);
    setSurfaceRole(content, SurfaceRole::Panel);
    auto* line = new QFrame(content);
    line->setFixedHeight(Line::thin);
    setSurfaceRole(line, SurfaceRole::Line);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_month);
    layout->addWidget(line);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(13, Space::s2, 14, 0);
    form->addWidget(m_forms);
    layout->addLayout(form);
    layout->addWidget(m_panel, 1);
    m_sideParts = layout;
    connect(m_forms, &FormPlace::shown, this, [this](bool whether) {
        m_formShown = whether;
        showSide();
    });
    side->setWidget(content);
    return side;
}

void CalendarPage::connectParts()
{
    connect(m_toolBar, &CalendarToolBar::todayRequested, this, &CalendarPage::goToday);
    connect(m_toolBar, &CalendarToolBar::stepRequested, this, &CalendarPage::step);
    connect(m_toolBar, &CalendarToolBar::kindChosen, this, &CalendarPage::setKind);
    connect(m_toolBar, &CalendarToolBar::dateRequested, this, &CalendarPage::pickDate);
    connect(m_toolBar, &CalendarToolBar::fileRequested, this, &CalendarPage::openFileForm);
    connect(m_toolBar, &CalendarToolBar::requestWanted, this, &CalendarPage::newRequest);
    connect(m_toolBar, &CalendarToolBar::printRequested, this, &CalendarPage::print);
    connect(m_toolBar, &CalendarToolBar::densityChosen, this, &CalendarPage::setDense);
    connect(m_toolBar, &CalendarToolBar::filterChanged, this, &CalendarPage::showShown);
    connect(m_month, &MiniMonth::dayChosen, this, &CalendarPage::showDay);
    connect(m_month, &MiniMonth::monthChanged, this,
            [this] { m_model->showMonth(m_month->firstShown(), m_month->lastShown()); });
    connect(m_model, &CalendarModel::dayBegun, this, [this] {
        m_toolBar->setDay(m_model->day());
        m_month->setDay(m_model->day());
        m_sheet->setBoothsNow({});
        m_sheet->beginLoading(m_model->day());
        m_people->beginLoading(m_model->day());
        m_panel->setBooking(std::nullopt);
    });
    connect(m_model, &CalendarModel::dayRead, this, &CalendarPage::showShown);
    connect(m_model, &CalendarModel::countsRead, this, [this] { m_month->setCounts(m_model->counts()); });
    connect(m_model, &CalendarModel::failed, this, &CalendarPage::tellUnread);
    connect(m_band, &Band::actionTriggered, this, &CalendarPage::reload);
    connectSheet(*m_sheet);
    connectSheet(*m_people);
    connect(m_sheet, &CalendarSheet::boothsRequested, this, &CalendarPage::listBooths);
    connect(m_panel, &BookingPanel::editRequested, this, &CalendarPage::edit);
    connect(m_panel, &BookingPanel::memoRequested, this, [this](Id<Booking> id) { m_context.go(Target::booking(id)); });
    connect(m_panel, &BookingPanel::clientRequested, this, [this](Id<Client> id) { m_context.go(Target::client(id)); });
    connect(m_panel, &BookingPanel::statusRequested, this,
            [this](Id<Booking> id, BookingStatus status) { setStatus(id, status); });
    connect(m_panel, &BookingPanel::cancelRequested, this, &CalendarPage::askWhyCancelled);
    connect(m_panel, &BookingPanel::vacated, this, &CalendarPage::takeKeys);
    auto* newKey = new QShortcut(Qt::CTRL | Qt::Key_N, this);
    newKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(newKey, &QShortcut::activated, this, &CalendarPage::newBooking);
    auto* undoKey = new QShortcut(QKeySequence::Undo, this);
    undoKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undoKey, &QShortcut::activated, this, &CalendarPage::undo);
}

void CalendarPage::connectContext()
{
    connect(&m_context, &DeskContext::officeChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    connect(&m_context, &DeskContext::centreChanged, this, [this] {
        if (!shownSheet().isLoading())
            showShown();
    });
    const auto own = [this] {
        m_forms->setOwner(u"booking-%1"_s.arg(m_context.caller().staff.number()));
        m_toolBar->setMayBook(mayBook());
        if (mayBook())
            m_forms->comeBack();
    };
    own();
    connect(&m_context, &DeskContext::callerChanged, this, own);
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        m_undo.clear();
        recallDensity();
        if (!shownSheet().isLoading())
            showShown();
    });
    connect(&m_context.worker(), &service::Worker::connectionChanged, this, [this](bool there) {
        shownSheet().interaction().setEditable(mayBook() && !isPast());
        m_toolBar->setMayBook(mayBook());
        if (there) {
            m_band->hide();
            m_model->reload();
            return;
        }
        m_band->setAction({});
        m_band->setSecondAction({});
        m_band->showMessage(Band::Kind::Warning,
                            tr("The server cannot be reached. What is shown may be old; nothing can be moved until it "
                               "is back."));
    });
}

QString CalendarPage::pageTitle()
{
    return tr("Bookings", "title of the page");
}

void CalendarPage::showDay(QDate day)
{
    m_stale = false;
    m_month->setToday(tokyoDate(m_context.clock().now()));
    m_model->showDay(day);
    if (CalendarView* view = shownView()) {
        view->showDay(day);
        showPeriod();
    }
}

void CalendarPage::showBooking(const Booking& booking)
{
    m_wanted = booking.id;
    if (m_kind != CalendarKind::People)
        setKind(CalendarKind::Day);
    showDay(tokyoDate(booking.start));
    if (!shownSheet().isLoading())
        shownSheet().interaction().select(m_wanted);
}

void CalendarPage::reload()
{
    m_stale = false;
    if (m_model->day().isValid()) {
        m_model->reload();
        if (CalendarView* view = shownView())
            view->reload();
    } else
        showDay(tokyoDate(m_context.clock().now()));
}

void CalendarPage::takeKeys()
{
    if (CalendarView* view = shownView())
        view->setFocus(Qt::OtherFocusReason);
    else
        shownSheet().setFocus(Qt::OtherFocusReason);
}

bool CalendarPage::isSettled() const
{
    const auto* form = qobject_cast<const BookingForm*>(m_forms->form());
    return m_model->isSettled() && m_panel->isSettled() && m_forms->isSettled() && m_saving == 0 &&
           (!form || form->isSettled()) && (!shownView() || shownView()->isSettled());
}

void CalendarPage::showShown()
{
    const CalendarDay& shown = m_model->shown();
    if (shown.day != m_model->day())
        return; // its data is on the way
    if (std::exchange(m_unread, false))
        m_band->hide(); // it said that the day could not be read
    QList<Booking> counted = shown.bookings;
    const Id<Office> office = m_context.office();
    counted.removeIf([office](const Booking& booking) { return office && booking.office != office; });
    m_toolBar->setBookings(counted);
    showRoster();
    showWaiting();
    showStrong();
    fillSheet();
    showBoothsNow();
    if (std::exchange(m_first, false))
        m_sheet->showNow();
    if (const Id<Booking> wanted = std::exchange(m_wanted, Id<Booking>()))
        shownSheet().interaction().select(wanted);
    showSelected();
}

const Booking* CalendarPage::bookingOf(Id<Booking> id) const
{
    for (const Booking& booking : m_model->shown().bookings) {
        if (booking.id == id)
            return &booking;
    }
    return nullptr;
}

void CalendarPage::showSelected()
{
    const Booking* booking = bookingOf(shownSheet().interaction().selected());
    m_panel->setBooking(booking ? std::optional(*booking) : std::nullopt);
}

void CalendarPage::fillMenu(Id<Booking> booking, QPoint at)
{
    const Booking* of = bookingOf(booking);
    if (!of)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_panel->fillMenu(*menu, *of);
    menu->popup(at);
}

void CalendarPage::pickDate()
{
    if (!m_datePopup) {
        m_datePopup = new DatePopup(m_context.themes(), m_model->holidays(), this);
        connect(m_datePopup, &DatePopup::picked, this, &CalendarPage::showDay);
    }
    m_datePopup->openAt(*m_toolBar->dateAnchor(), m_model->day(), tokyoDate(m_context.clock().now()));
}

bool CalendarPage::holdsText() const
{
    return m_forms->holdsText() || m_panel->notes().holdsText();
}

void CalendarPage::leave(std::function<void()> then)
{
    shownSheet().interaction().giveUp();
    m_choice->closeUp();
    m_forms->keep([this, then = std::move(then)] { m_panel->notes().keep(then); });
}

bool CalendarPage::mayBook() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditBookings) && m_context.worker().isConnected();
}

bool CalendarPage::isPast() const
{
    return m_model->day() < tokyoDate(m_context.clock().now());
}

void CalendarPage::minutePassed()
{
    m_month->setToday(tokyoDate(m_context.clock().now()));
    timeGoesOn();
    if (!isVisible())
        return;
    showBoothsNow();
    if (CalendarView* view = shownView())
        view->minutePassed();
    else
        shownSheet().minutePassed();
}

// What may be done depends on what is over by now, not when the day was read.
void CalendarPage::timeGoesOn()
{
    m_model->setNow(m_context.clock().now());
    shownSheet().interaction().setEditable(mayBook() && !isPast());
}

void CalendarPage::hideEvent(QHideEvent* event)
{
    DeskPage::hideEvent(event);
    m_model->setWatched(false);
    if (CalendarView* view = shownView())
        view->setWatched(false);
}

void CalendarPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    m_model->setWatched(true);
    if (CalendarView* view = shownView())
        view->setWatched(true);
    timeGoesOn();
    if (m_stale)
        reload();
}

void CalendarPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model->day().isValid())
        m_toolBar->setDay(m_model->day()), showShown(), showPeriod();
}

} // namespace yorozu::ui
