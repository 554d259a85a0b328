// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that come again: which of them a change is meant for, what of it clashes, and how it is taken back.
#include "core/service/BookingService.h"
#include "core/service/SeriesService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"
#include "ui/calendar/PeopleSheet.h"
#include "ui/calendar/SeriesChoice.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/DateText.h"

#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

// What the writing side says of a change of several sessions.
struct Answer
{
    service::SeriesOutcome outcome;
    QList<service::SessionChange> changes;
};

Result<Answer> changeThem(service::Services& services, const Caller& caller, const Booking& after,
                          service::SeriesScope scope, const QList<QDate>& leftAsIs)
{
    QList<service::SessionChange> changes;
    const auto outcome = service::SeriesService(services.file()).update(caller, after, scope, leftAsIs, &changes);
    if (!outcome)
        return outcome.error();
    return Answer{*outcome, changes};
}

} // namespace

void CalendarPage::connectSeries()
{
    connect(m_choice, &SeriesChoice::vacated, this, [this] {
        if (m_forms->form())
            m_forms->form()->focusFirst();
        else
            takeKeys();
    });
    connect(m_choice, &SeriesChoice::givenUp, this, [this] { m_context.announce(tr("Nothing was changed.")); });
    // Whatever else is done, the question is off the table.
    connect(m_model, &CalendarModel::dayBegun, m_choice, &SeriesChoice::closeUp);
    for (const DaySheet* sheet : {static_cast<DaySheet*>(m_sheet), static_cast<DaySheet*>(m_people)}) {
        connect(&sheet->interaction(), &SheetInteraction::ghostChanged, this, [this] {
            if (shownSheet().interaction().ghost())
                m_choice->closeUp();
        });
    }
    connect(m_panel, &BookingPanel::takeInRequested, this, &CalendarPage::takeIn);
    connect(m_panel, &BookingPanel::acted, this, [this](const QString& what, const std::function<void()>& back) {
        addUndo(what, [this, what, back] {
            back();
            tookBack(what);
        });
    });
    connect(m_panel, &BookingPanel::opened, this, [this](QWidget* form) { m_side->ensureWidgetVisible(form); });
}

QRect CalendarPage::placeOf(Id<Booking> id) const
{
    const QWidget* grid = shownSheet().viewport();
    const QRect card = shownSheet().scene().rectOf(id);
    const QRect shown = card.isNull() ? grid->rect() : shownSheet().toViewport(card);
    return {grid->mapTo(this, shown.topLeft()), shown.size()};
}

void CalendarPage::withScope(const Booking& of, const QString& question, std::function<void(service::SeriesScope)> then)
{
    if (of.series.isNull()) {
        then(service::SeriesScope::This);
        return;
    }
    const QRect within(shownSheet().viewport()->mapTo(this, QPoint()), shownSheet().viewport()->size());
    m_choice->askScope(question, placeOf(of.id), within, std::move(then));
}

void CalendarPage::askClashes(Id<Booking> of, const QList<service::Occurrence>& clashes,
                              std::function<void(QList<QDate>)> again)
{
    QList<QDate> days;
    for (const service::Occurrence& one : clashes)
        days.append(one.day);
    const QRect within(shownSheet().viewport()->mapTo(this, QPoint()), shownSheet().viewport()->size());
    m_choice->askClashes(clashes, placeOf(of), within, [days, again = std::move(again)] { again(days); });
}

void CalendarPage::changeSeries(const Booking& after, service::SeriesScope scope, const QList<QDate>& leftAsIs)
{
    const Caller caller = m_context.caller();
    write(m_context.worker().command(
              [=](service::Services& services) { return changeThem(services, caller, after, scope, leftAsIs); }),
          [=, this](const Answer& answer) {
              if (const auto* clashes = std::get_if<QList<service::Occurrence>>(&answer.outcome)) {
                  m_model->reload();
                  askClashes(after.id, *clashes,
                             [=, this](const QList<QDate>& days) { changeSeries(after, scope, leftAsIs + days); });
                  return;
              }
              seriesChanged(cardName(after.clientName.isEmpty() ? after.personName : after.clientName), answer.changes);
          });
}

void CalendarPage::cancelSeries(Id<Booking> id, service::SeriesScope scope, const QString& reason)
{
    const Booking* booking = bookingOf(id);
    if (!booking)
        return;
    const Caller caller = m_context.caller();
    const Booking freed = *booking;
    using Changes = QList<service::SessionChange>;
    write(m_context.worker().command([=](service::Services& services) -> Result<Changes> {
        Changes changes;
        const auto done = service::SeriesService(services.file()).cancel(caller, id, scope, reason, &changes);
        return done ? Result<Changes>(changes) : done.error();
    }),
          [=, this](const Changes& changes) {
              seriesChanged(cardName(freed.clientName.isEmpty() ? freed.personName : freed.clientName), changes);
              offerFreed(freed);
          });
}

// Ctrl+Z puts all of them back, or says what stands there by now.
void CalendarPage::seriesChanged(const QString& name, const QList<service::SessionChange>& changes)
{
    m_band->hide();
    m_model->reload();
    //: %1 a company
    const QString what = tr("%1: %n session(s) of the series", "", static_cast<int>(changes.size())).arg(name);
    addWrittenUndo(
        what,
        [this, changes] {
            return m_context.worker().command([=, caller = m_context.caller()](service::Services& services) {
                return service::SeriesService(services.file()).putBack(caller, changes);
            });
        },
        [this](const service::SeriesOutcome& outcome) {
            const auto* clashes = std::get_if<QList<service::Occurrence>>(&outcome);
            if (clashes) {
                refuse({ErrorKind::RuleViolation,
                        tr("It cannot be taken back: %1").arg(clashes->constFirst().clash.conflicts.constFirst().text),
                        {},
                        {}});
            }
            return clashes == nullptr;
        });
    m_context.announce(tr("Changed: %1. Ctrl+Z takes it back.").arg(what));
}

void CalendarPage::seriesAdded(const QList<Id<Booking>>& sessions, const QString& name)
{
    m_band->hide();
    m_wanted = sessions.constFirst();
    m_model->reload();
    const QString what = tr("Booked: %1, %n session(s)", "", static_cast<int>(sessions.size())).arg(name);
    addWrittenUndo(
        what,
        [this, first = sessions.constFirst()] {
            return m_context.worker().command([=, caller = m_context.caller()](service::Services& services) {
                return service::SeriesService(services.file())
                    .cancel(caller, first, service::SeriesScope::All, Text::tr("Taken back"));
            });
        },
        [](const QList<Id<Booking>>&) { return true; });
    m_context.announce(tr("%1. Ctrl+Z takes it back.").arg(what));
}

// A day of the series on which no session takes place gets one again.
void CalendarPage::takeIn(Id<BookingSeries> series, QDate day)
{
    const Caller caller = m_context.caller();
    write(m_context.worker().command([=](service::Services& services) {
        return service::SeriesService(services.file()).takeIn(caller, series, day);
    }),
          [=, this](const service::SeriesOutcome& outcome) {
              if (const auto* clashes = std::get_if<QList<service::Occurrence>>(&outcome)) {
                  refuse({ErrorKind::RuleViolation, clashes->constFirst().clash.conflicts.constFirst().text, {}, {}});
                  return;
              }
              m_band->hide();
              m_model->reload();
              m_panel->readAgain();
              const Id<Booking> session = std::get<QList<Id<Booking>>>(outcome).constFirst();
              const QString what = tr("Taken in again: %1").arg(DateText::shortDay(day));
              addWrittenUndo(
                  what,
                  [this, session, caller] {
                      return m_context.worker().command([=](service::Services& services) {
                          return services.bookings().setStatus(caller, session, BookingStatus::Cancelled,
                                                               Text::tr("Taken back"));
                      });
                  },
                  [this](const Done&) {
                      m_panel->readAgain();
                      return true;
                  });
              m_context.announce(tr("%1. Ctrl+Z takes it back.").arg(what));
          });
}

} // namespace yorozu::ui
