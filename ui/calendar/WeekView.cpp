// SPDX-License-Identifier: GPL-3.0-or-later
// The week and its parts. What stands beside a marked time, and what is booked: WeekViewPopup.cpp.
#include "ui/calendar/WeekView.h"

#include "core/japanese/Holidays.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekGrid.h"
#include "ui/calendar/WeekModel.h"
#include "ui/calendar/WeekSide.h"
#include "ui/calendar/WeekText.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int SlotsShown = 6;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

// What is known of a week before it is read: offices, booths and holidays.
QList<rules::DayFacts> unreadWeek(const service::CentreData& centre, QDate first, UtcSeconds now)
{
    static const japanese::Holidays holidays; // a table that never changes
    rules::DayFacts facts;
    facts.offices = centre.offices;
    facts.offices.removeIf([](const Office& office) { return office.retired; });
    facts.booths = centre.booths;
    facts.booths.removeIf([](const Booth& booth) { return booth.retired; });
    facts.rules = centre.rules;
    facts.now = now;
    QList<rules::DayFacts> days;
    for (int at = 0; at < DaysOfWeek; ++at) {
        facts.day = first.addDays(at);
        const auto holiday = holidays.on(facts.day);
        facts.holiday = holiday ? holiday->name : QString();
        days.append(facts);
    }
    return days;
}

} // namespace

WeekView::WeekView(DeskContext& context, QWidget* parent)
    : CalendarView(parent)
    , m_context(context)
    , m_model(new WeekModel(context, this))
    , m_filter(new WeekFilter(context, this))
    , m_band(new Band(context.themes(), this))
    , m_grid(new WeekGrid(context, this))
    , m_popup(new WeekPopup(context.themes(), m_grid->viewport()))
    , m_side(new WeekSide(context, this))
{
    setObjectName(u"weekView"_s);
    setFocusProxy(m_grid);
    m_band->setObjectName(u"weekBand"_s);
    m_band->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_band);
    layout->addWidget(m_grid, 1);
    m_side->hide(); // the page puts it beside the week
    connectParts();
    ask();
}

void WeekView::connectParts()
{
    WeekInteraction& hands = m_grid->interaction();
    connect(m_model, &WeekModel::weekBegun, this, [this] {
        closePopup();
        m_band->hide();
        showWeek();
        m_side->setUse({});
        Q_EMIT headingChanged();
    });
    connect(m_model, &WeekModel::weekRead, this, [this] {
        showWeek();
        Q_EMIT loaded();
    });
    connect(m_model, &WeekModel::earliestRead, this, &WeekView::showEarliest);
    connect(m_model, &WeekModel::failed, this, &WeekView::failed);
    connect(m_filter, &WeekFilter::changed, this, [this] {
        ask();
        showWeek();
    });
    connect(m_filter, &WeekFilter::fullChanged, this, [this] { m_grid->setHideFull(m_filter->hidesFull()); });
    connect(m_band, &Band::actionTriggered, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_band, &Band::secondActionTriggered, m_filter, &WeekFilter::clear);
    connect(&hands, &WeekInteraction::openRequested, this, &WeekView::open);
    connect(&hands, &WeekInteraction::bookRequested, this, &WeekView::book);
    connect(&hands, &WeekInteraction::dayRequested, this, &WeekView::dayRequested);
    connect(&hands, &WeekInteraction::stepRequested, this, [this](int weeks) {
        m_entered = weeks;
        Q_EMIT stepRequested(weeks);
    });
    connect(&hands, &WeekInteraction::markedChanged, this, [this] {
        if (m_popup->isVisible())
            fillPopup();
    });
    connect(m_grid, &WeekGrid::scrolled, this, [this] {
        if (m_popup->isVisible())
            m_grid->placeBeside(*m_popup);
    });
    connect(m_popup, &WeekPopup::closeRequested, this, &WeekView::closePopup);
    connect(m_popup, &WeekPopup::bookRequested, this, &WeekView::book);
    connect(m_side, &WeekSide::bookRequested, this, &WeekView::bookSlot);
    const auto again = [this] {
        ask();
        showWeek();
        showEarliest();
    };
    for (const auto what : {&DeskContext::officeChanged, &DeskContext::centreChanged, &DeskContext::callerChanged})
        connect(&m_context, what, this, again);
    connect(&m_context.worker(), &service::Worker::connectionChanged, this, [this](bool there) {
        if (there)
            m_model->reload();
        showEarliest();
    });
}

void WeekView::showDay(QDate day)
{
    m_model->showWeek(mondayOf(day));
}

QDate WeekView::stepped(QDate day, int steps) const
{
    return day.addDays(DaysOfWeek * steps);
}

QString WeekView::heading() const
{
    const QDate first = m_model->first();
    return first.isValid() ? WeekText::period(first, first.addDays(DaysOfWeek - 1)) : QString();
}

QString WeekView::counts() const
{
    if (m_model->days().isEmpty())
        return {};
    const WeekScene& scene = m_grid->scene();
    int sessions = 0;
    for (int day = 0; day < scene.days(); ++day)
        sessions += scene.sessions(day);
    //: sessions of the week, free half hours that are still to come, and how long these are
    return tr("%n booking(s)", "", sessions) + u" · "_s +
           tr("%n free place(s) ahead (%1 min)", "", scene.freeAhead()).arg(scene.step());
}

QList<ShortcutLine> WeekView::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {
        {{key(Qt::Key_Left), key(Qt::Key_Right), key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Another time or office")},
        {{key(Qt::SHIFT | Qt::Key_Down), key(Qt::SHIFT | Qt::Key_Up)}, tr("Longer or shorter")},
        {{key(Qt::Key_PageUp), key(Qt::Key_PageDown)}, tr("Previous or next week")},
        {{key(Qt::Key_Return)}, tr("What is free then; once more: book it")},
        {{key(Qt::Key_N)}, tr("Book the marked time")},
        {{key(Qt::Key_F)}, tr("Look for a skill")},
        {{key(Qt::Key_H)}, tr("Hide or show full times")},
        {{key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Minus), key(Qt::CTRL | Qt::Key_0)},
         tr("Taller or lower times, as usual")},
    };
}

void WeekView::reload()
{
    m_model->reload();
}

void WeekView::setWatched(bool watched)
{
    m_model->setWatched(watched);
    if (!watched)
        closePopup();
}

bool WeekView::isSettled() const
{
    return m_model->isSettled();
}

QWidget* WeekView::side() const
{
    return m_side;
}

void WeekView::minutePassed()
{
    const UtcSeconds now = m_context.clock().now();
    m_model->setNow(now);
    showWeek();
    const QList<rules::PersonalSlot>& earliest = m_model->earliest();
    if (!earliest.isEmpty() && earliest.constFirst().slot.start < now)
        m_model->reload(); // nobody can come any more
}

bool WeekView::mayBook() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditBookings) && m_context.worker().isConnected();
}

void WeekView::ask()
{
    rules::SlotWish wish;
    wish.minutes = m_context.centre().rules.sessionMinutes;
    wish.people = m_filter->people();
    wish.office = m_context.office();
    wish.most = SlotsShown;
    m_model->setWish(wish);
}

void WeekView::showWeek()
{
    if (!m_model->first().isValid())
        return;
    const bool loading = m_model->days().isEmpty();
    const QList<Id<Staff>> people = m_filter->people();
    const rules::PlaceGrid places =
        loading ? rules::freePlaces(unreadWeek(m_context.centre(), m_model->first(), m_context.clock().now()), people)
                : rules::freePlaces(m_model->days(), people);
    const int step = std::max(1, places.step);
    m_grid->interaction().setUsualRows((m_context.centre().rules.sessionMinutes + step - 1) / step);
    m_grid->setPlaces(places, loading);
    Q_EMIT headingChanged();
    if (loading)
        return;
    if (const int entered = std::exchange(m_entered, 0); entered != 0)
        m_grid->interaction().enter(entered);
    else if (m_grid->hasFocus())
        m_grid->interaction().markSomething(m_context.clock().now());
    m_side->setUse(rules::useOfPlaces(m_model->days()));
    showBand();
    if (m_popup->isVisible())
        fillPopup();
}

// Only where one could still come: of a week that is over nobody asks.
void WeekView::showBand()
{
    const WeekScene& scene = m_grid->scene();
    const bool ahead = std::any_of(scene.columns().cbegin(), scene.columns().cend(), [](const WeekColumn& column) {
        return std::any_of(column.cells.cbegin(), column.cells.cend(),
                           [](const rules::PlaceCell& cell) { return !cell.past; });
    });
    if (!ahead || scene.freeAhead() > 0) {
        m_band->hide();
        return;
    }
    m_band->setAction(tr("Next week"));
    m_band->setSecondAction(m_filter->isEmpty() ? QString() : tr("Look for anybody"));
    const QString message = tr("Nothing is free in this week.");
    if (m_band->isHidden() || m_band->message() != message) // it is read aloud
        m_band->showMessage(Band::Kind::Info, message);
}

void WeekView::showEarliest()
{
    if (m_model->knowsEarliest())
        m_side->setSlots(m_model->earliest(), m_context.centre().rules.sessionMinutes, m_filter->topics(), mayBook());
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_F)
        m_filter->openSkills();
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_H)
        m_filter->toggleFull();
    else if (event->key() == Qt::Key_Escape && m_popup->isVisible())
        closePopup();
    else
        CalendarView::keyPressEvent(event);
}

void WeekView::changeEvent(QEvent* event)
{
    CalendarView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model->first().isValid())
        showWeek();
}

} // namespace yorozu::ui
