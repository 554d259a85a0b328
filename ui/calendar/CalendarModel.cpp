// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarModel.h"

#include "core/rules/HomeProposals.h"
#include "core/rules/RosterRules.h"
#include "core/service/CalendarService.h"
#include "core/service/RosterService.h"
#include "core/service/Services.h"
#include "core/service/WaitingService.h"
#include "ui/async/DeskContext.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// A day and who is where on it.
struct Read
{
    CalendarDay day;
    QList<DutyLine> duties;
    std::optional<RosterWarning> warning;
    QList<HomeProposal> home;
    QList<WaitingRequest> waiting;
};

// What of the centre the proposals are made from.
rules::OfficeDay officesOf(const service::CentreData& centre)
{
    rules::OfficeDay day;
    for (const Staff& staff : centre.staff) {
        if (!staff.retired && rules::advises(staff.group))
            day.advisers.insert(staff.id);
    }
    for (const MasterEntry& mode : centre.modes) {
        if (mode.code == "visit"_L1)
            day.atOffice.insert(mode.id);
    }
    return day;
}

// From what was read of the day: no question more.
QList<HomeProposal> proposalsFor(rules::OfficeDay centre, const Read& read)
{
    if (read.day.day < tokyoDate(read.day.now))
        return {};
    centre.day = read.day.day;
    centre.offices = read.day.offices;
    centre.booths = read.day.booths;
    centre.closures = read.day.closures;
    centre.bookings = read.day.bookings;
    centre.duties = read.duties;
    return rules::homeProposals(centre);
}

Result<Read> readFrom(service::Services& services, QDate day, const rules::OfficeDay& centre)
{
    Read read;
    std::optional<Error> refusal;
    const Status done = services.file().together({
        [&] {
            if (auto days = service::CalendarService(services.file()).days(day, day.addDays(1)))
                read.day = days->constFirst();
            else
                refusal = days.error();
        },
        [&] {
            auto roster = service::RosterService(services.file()).load(day, day.addDays(1));
            if (!roster) {
                refusal = roster.error();
                return;
            }
            read.duties = std::move(roster->duties);
            if (!roster->warnings.isEmpty())
                read.warning = roster->warnings.constFirst();
        },
        [&] {
            if (auto waiting = service::WaitingService(services.file()).open())
                read.waiting = *std::move(waiting);
            else
                refusal = waiting.error();
        },
    });
    if (!done)
        return done.error();
    if (refusal)
        return *refusal;
    read.home = proposalsFor(centre, read);
    return read;
}

} // namespace

CalendarModel::CalendarModel(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_held || !m_watched) {
            m_stale = true;
            return;
        }
        lookAgain();
    });
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.bookings.isEmpty() || !changes.memos.isEmpty() || !changes.drafts.isEmpty() || changes.roster ||
            !changes.waiting.isEmpty() || changes.masters) {
            m_monthToo |= !changes.bookings.isEmpty() || changes.masters;
            m_again.start();
        }
    });
}

// A draft, a memo, the roster or a request leave the bars of the month as they are.
void CalendarModel::lookAgain()
{
    m_stale = false;
    if (m_day.isValid())
        readDay();
    if (std::exchange(m_monthToo, false) && m_monthFirst.isValid())
        readMonth();
}

void CalendarModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && !m_held && std::exchange(m_stale, false))
        m_again.start();
}

void CalendarModel::setHeld(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_stale, false))
        m_again.start();
}

void CalendarModel::showDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    Q_EMIT dayBegun();
    readDay();
}

void CalendarModel::showMonth(QDate first, QDate last)
{
    if (first == m_monthFirst && last == m_monthLast)
        return;
    m_monthFirst = first;
    m_monthLast = last;
    readMonth();
}

void CalendarModel::reload()
{
    m_monthToo = true;
    lookAgain();
}

void CalendarModel::readDay()
{
    const quint64 question = ++m_dayQuestion;
    ++m_reading;
    m_context.deliver(
        m_context.worker().query([day = m_day, centre = officesOf(m_context.centre())](service::Services& services) {
            return readFrom(services, day, centre);
        }),
        this,
        [this, question](const Read& read) {
            --m_reading;
            if (question != m_dayQuestion)
                return;
            if (m_held) { // what is being done goes on over what is known
                m_stale = true;
                return;
            }
            m_shown = read.day;
            m_duties = read.duties;
            m_warning = read.warning;
            m_home = read.home;
            m_waiting = read.waiting;
            Q_EMIT dayRead();
        },
        [this, question](const Error& error) {
            --m_reading;
            if (question == m_dayQuestion)
                Q_EMIT failed(error);
        });
}

void CalendarModel::readMonth()
{
    const quint64 question = ++m_monthQuestion;
    ++m_reading;
    using Counts = QHash<QDate, int>;
    m_context.deliver(
        m_context.worker().query(
            [first = m_monthFirst, last = m_monthLast, office = m_context.office()](service::Services& services) {
                return service::CalendarService(services.file()).counts(first, last.addDays(1), office);
            }),
        this,
        [this, question](const Counts& counts) {
            --m_reading;
            if (question != m_monthQuestion)
                return;
            m_counts = counts;
            Q_EMIT countsRead();
        },
        // The sheet says what went wrong; days without a bar are only days without a bar.
        [this](const Error&) { --m_reading; });
}

} // namespace yorozu::ui
