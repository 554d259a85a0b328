// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthModel.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/MonthScene.h"

#include <utility>

namespace yorozu::ui {

MonthModel::MonthModel(DeskContext& context, QObject* parent)
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
        if (!changes.bookings.isEmpty() || changes.masters)
            m_again.start();
    });
}

void MonthModel::showMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_first)
        return;
    m_first = first;
    m_month.reset();
    Q_EMIT begun();
    reload();
}

void MonthModel::reload()
{
    if (m_watched)
        lookAgain();
    else
        m_stale = true;
}

void MonthModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && std::exchange(m_stale, false))
        lookAgain();
}

void MonthModel::lookAgain()
{
    m_stale = false;
    if (!m_first.isValid())
        return;
    const quint64 question = ++m_question;
    ++m_reading;
    const QDate from = MonthScene::firstShown(m_first);
    const QDate to = MonthScene::lastShown(m_first).addDays(1);
    m_context.deliver(
        m_context.worker().query([from, to](service::Services& services) {
            return service::CalendarService(services.file()).month(from, to);
        }),
        this,
        [this, question](const service::CalendarMonth& month) {
            --m_reading;
            if (question != m_question)
                return;
            m_month = month;
            Q_EMIT read();
        },
        [this, question](const Error& error) {
            --m_reading;
            if (question == m_question)
                Q_EMIT failed(error);
        });
}

} // namespace yorozu::ui
