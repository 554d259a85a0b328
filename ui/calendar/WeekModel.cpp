// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekModel.h"

#include "core/service/CalendarService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"

#include <utility>

namespace yorozu::ui {

namespace {
constexpr int DaysOfWeek = 7;
} // namespace

WeekModel::WeekModel(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_watched)
            lookAgain();
        else
            m_stale = true;
    });
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.bookings.isEmpty() || changes.roster || changes.masters)
            m_again.start();
    });
}

void WeekModel::lookAgain()
{
    m_stale = false;
    if (!m_first.isValid())
        return;
    readWeek();
    readEarliest();
}

void WeekModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && std::exchange(m_stale, false))
        m_again.start();
}

void WeekModel::showWeek(QDate first)
{
    if (first == m_first)
        return;
    const bool begins = !m_first.isValid();
    m_first = first;
    m_days.clear();
    Q_EMIT weekBegun();
    readWeek();
    if (begins)
        readEarliest();
}

void WeekModel::setWish(const rules::SlotWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    if (!m_watched)
        m_stale = true;
    else if (m_first.isValid())
        readEarliest();
}

void WeekModel::reload()
{
    lookAgain();
}

void WeekModel::setNow(UtcSeconds now)
{
    for (rules::DayFacts& day : m_days)
        day.now = now;
}

void WeekModel::readWeek()
{
    const quint64 question = ++m_weekQuestion;
    ++m_reading;
    m_context.deliver(
        m_context.worker().query([first = m_first](service::Services& services) {
            return service::CalendarService(services.file()).days(first, first.addDays(DaysOfWeek));
        }),
        this,
        [this, question](const QList<rules::DayFacts>& days) {
            --m_reading;
            if (question != m_weekQuestion)
                return;
            m_days = days;
            Q_EMIT weekRead();
        },
        [this, question](const Error& error) {
            --m_reading;
            if (question == m_weekQuestion)
                Q_EMIT failed(error);
        });
}

void WeekModel::readEarliest()
{
    const quint64 question = ++m_earliestQuestion;
    ++m_reading;
    m_context.deliver(
        m_context.worker().query([wish = m_wish](service::Services& services) {
            return service::CalendarService(services.file()).earliest(wish);
        }),
        this,
        [this, question](const QList<rules::PersonalSlot>& found) {
            --m_reading;
            if (question != m_earliestQuestion)
                return;
            m_earliest = found;
            m_earliestKnown = true;
            Q_EMIT earliestRead();
        },
        [this, question](const Error& error) {
            --m_reading;
            if (question == m_earliestQuestion)
                Q_EMIT failed(error);
        });
}

} // namespace yorozu::ui
