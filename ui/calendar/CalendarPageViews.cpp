// SPDX-License-Identifier: GPL-3.0-or-later
// In which way the days are shown: the sheet by booth, the one by coordinator, or one of the other views in their
// place.
#include "ui/async/ChoiceStore.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/calendar/PeopleFilter.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/SeriesChoice.h"
#include "ui/calendar/WaitingTray.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekGrid.h"
#include "ui/calendar/WeekView.h"
#include "ui/theme/controls/Band.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
const QString ChosenDense = u"calendar-dense"_s;
} // namespace

QWidget* CalendarPage::buildViews()
{
    m_daySheet = new QWidget(this);
    auto* day = new QVBoxLayout(m_daySheet);
    day->setContentsMargins(0, 0, 0, 0);
    day->setSpacing(0);
    day->addWidget(m_roster);
    day->addWidget(m_sheet, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_daySheet);
    m_stack->addWidget(m_people);
    m_peopleFilter = new PeopleFilter(m_toolBar->filterMenu(), this);
    const auto order = [this] { m_people->setOrder(m_peopleFilter->order(), m_peopleFilter->skill()); };
    connect(m_peopleFilter, &PeopleFilter::changed, this, order);
    return m_stack;
}

void CalendarPage::connectWeek()
{
    m_weekFilter->addTo(m_toolBar->filterMenu());
    connect(m_weekFilter, &WeekFilter::changed, this, &CalendarPage::showFilter);
    connect(m_weekFilter, &WeekFilter::fullChanged, this, &CalendarPage::showFilter);
}

// In the menu 絞り込み stands what the view can do.
void CalendarPage::showFilter()
{
    m_peopleFilter->setVisible(m_kind == CalendarKind::People);
    m_weekFilter->setInMenu(m_kind == CalendarKind::Week);
    m_toolBar->setOtherFilters(m_kind == CalendarKind::Week ? m_weekFilter->count() : 0);
}

void CalendarPage::setDense(bool dense)
{
    m_sheet->setSlotHeight(dense ? CalendarSheet::DenseSlot : CalendarSheet::UsualSlot);
    m_people->setRowHeight(dense ? PeopleSheet::DenseRow : PeopleMetrics::UsualRow);
    m_week->grid().setDense(dense);
    if (m_remembered)
        m_remembered->setChoice(ChosenDense, dense ? u"1"_s : QString());
}

void CalendarPage::rememberIn(ChoiceStore* choices)
{
    m_remembered = choices;
    m_weekFilter->rememberIn(choices);
    recallDensity();
}

void CalendarPage::recallDensity()
{
    if (m_remembered)
        m_toolBar->setDense(!m_remembered->choice(ChosenDense).isEmpty());
}

DaySheet& CalendarPage::shownSheet() const
{
    return m_kind == CalendarKind::People ? static_cast<DaySheet&>(*m_people) : *m_sheet;
}

void CalendarPage::connectSheet(DaySheet& sheet)
{
    SheetInteraction& interaction = sheet.interaction();
    connect(&interaction, &SheetInteraction::selectionChanged, this, &CalendarPage::showSelected);
    connect(&interaction, &SheetInteraction::ghostChanged, this, [this] {
        const SheetInteraction& hands = shownSheet().interaction();
        m_model->setHeld(hands.isBusy() && !hands.isParked());
    });
    connect(&interaction, &SheetInteraction::memoRequested, this,
            [this](Id<Booking> id) { m_context.go(Target::booking(id)); });
    connect(&interaction, &SheetInteraction::statusRequested, this,
            [this](Id<Booking> id, BookingStatus status) { setStatus(id, status); });
    connect(&interaction, &SheetInteraction::cancelRequested, this, &CalendarPage::askWhyCancelled);
    connect(&sheet, &DaySheet::menuRequested, this, &CalendarPage::fillMenu);
}

// The other sheet follows when it is seen.
void CalendarPage::fillSheet()
{
    const CalendarDay& shown = m_model->shown();
    if (m_kind == CalendarKind::People) {
        m_peopleFilter->setCentre(m_context.centre());
        m_people->setHidden(m_toolBar->hidden());
        m_people->setDay(shown);
    } else {
        CalendarDay filtered = shown;
        filtered.bookings.removeIf(
            [this](const Booking& booking) { return m_toolBar->hidden().contains(booking.status); });
        m_sheet->setDay(filtered);
    }
    SheetInteraction& interaction = shownSheet().interaction();
    interaction.setSessionMinutes(m_context.centre().rules.sessionMinutes);
    interaction.setEditable(mayBook() && !isPast());
}

void CalendarPage::addView(CalendarKind kind, CalendarView* view)
{
    m_views.insert(kind, view);
    m_stack->addWidget(view);
    m_toolBar->addKind(kind);
    if (QWidget* side = view->side()) {
        m_sideParts->addWidget(side, 1);
        side->hide();
    }
    view->setWatched(false);
    connect(view, &CalendarView::headingChanged, this, [this, kind] {
        if (kind == m_kind)
            showPeriod();
    });
    connect(view, &CalendarView::dayRequested, this, [this](QDate day) {
        setKind(CalendarKind::Day);
        showDay(day);
        takeKeys();
    });
    connect(view, &CalendarView::stepRequested, this, &CalendarPage::step);
    connect(view, &CalendarView::dayMoved, this, &CalendarPage::showDay);
    connect(view, &CalendarView::bookingRequested, this, [this](const Booking& booking) {
        if (mayBook())
            openForm(booking);
    });
    connect(view, &CalendarView::failed, this, &CalendarPage::tellUnread);
    connect(view, &CalendarView::loaded, this, [this] {
        if (std::exchange(m_unread, false))
            m_band->hide();
    });
}

void CalendarPage::setKind(CalendarKind kind)
{
    const bool ofDay = kind == CalendarKind::Day || kind == CalendarKind::People;
    if (kind == m_kind || (!ofDay && !view(kind)))
        return;
    shownSheet().interaction().giveUp();
    const Id<Booking> selected = shownSheet().interaction().selected();
    m_choice->closeUp();
    if (CalendarView* left = shownView())
        left->setWatched(false);
    const bool hadKeys = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_kind = kind;
    m_toolBar->setKind(kind);
    CalendarView* shown = shownView();
    QWidget* sheet = kind == CalendarKind::People ? static_cast<QWidget*>(m_people) : m_daySheet;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(shown) : sheet);
    showFilter();
    m_waiting->setOffered(ofDay);
    if (shown) {
        shown->setWatched(isVisible());
        if (m_model->day().isValid())
            shown->showDay(m_model->day());
    }
    if (ofDay && m_model->day().isValid() && m_model->shown().day == m_model->day()) {
        fillSheet();
        shownSheet().interaction().select(selected);
    }
    showPeriod();
    showSide();
    if (hadKeys)
        takeKeys();
}

void CalendarPage::showPeriod()
{
    if (const CalendarView* view = shownView())
        m_toolBar->setPeriod(view->heading(), view->counts());
}

// On the right stands the form that is open, or what the view puts there, or the selected booking.
void CalendarPage::showSide()
{
    const CalendarView* shown = shownView();
    for (const CalendarView* view : std::as_const(m_views)) {
        if (QWidget* side = view->side())
            side->setVisible(view == shown && !m_formShown);
    }
    m_panel->setVisible(!m_formShown && !(shown && shown->side()));
    m_side->setVisible(isWide() ? m_formShown || m_sideCalled : !m_sideFolded);
    placeSide();
}

bool CalendarPage::isWide() const
{
    return m_kind == CalendarKind::People || (shownView() && shownView()->isWide());
}

// What takes the whole width is not made narrower by it: it lies over the last columns.
void CalendarPage::placeSide()
{
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    if (isWide() != m_sideOver) {
        m_sideOver = isWide();
        for (QWidget* part : {static_cast<QWidget*>(m_sideLine), static_cast<QWidget*>(m_side)})
            m_sideOver ? row->removeWidget(part) : row->addWidget(part);
    }
    m_sideLine->setVisible(m_side->isVisibleTo(this));
    if (!m_sideOver)
        return;
    const QRect below(m_stack->mapTo(this, QPoint()), m_stack->size());
    const int left = width() - m_side->width();
    m_side->setGeometry(left, below.top(), m_side->width(), height() - below.top());
    m_sideLine->setGeometry(left - Line::thin, below.top(), Line::thin, height() - below.top());
    m_side->raise();
    m_sideLine->raise();
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    DeskPage::resizeEvent(event);
    placeSide();
}

void CalendarPage::foldSide()
{
    bool& folded = isWide() ? m_sideCalled : m_sideFolded;
    folded = !folded;
    showSide();
}

void CalendarPage::step(int periods)
{
    const CalendarView* view = shownView();
    showDay(view ? view->stepped(m_model->day(), periods) : m_model->day().addDays(periods));
}

void CalendarPage::goToday()
{
    showDay(tokyoDate(m_context.clock().now()));
    if (!shownView())
        shownSheet().showNow();
}

void CalendarPage::tellUnread(const Error& error)
{
    m_unread = true;
    m_band->setSecondAction({});
    m_band->setAction(tr("Try again"));
    m_band->showMessage(Band::Kind::Error, error.message);
}

} // namespace yorozu::ui
