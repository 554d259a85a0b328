// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoCompanions.h"

#include "core/service/PresenceService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

namespace yorozu::ui {

namespace {

Q_LOGGING_CATEGORY(presence, "yorozu.presence")

// That others do not see who is here spoils nothing: no text overwrites another in any case. It is tried again soon.
void note(const Error& error)
{
    qCDebug(presence) << error.message << error.detail;
}

} // namespace

MemoCompanions::MemoCompanions(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_place(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_again.setInterval(service::PresenceService::SayAgain);
    connect(&m_again, &QTimer::timeout, this, &MemoCompanions::enter);
    connect(&context.worker(), &service::Worker::othersWrote, this, &MemoCompanions::ask);
    connect(&context, &DeskContext::callerChanged, this, &MemoCompanions::enter);
}

MemoCompanions::~MemoCompanions()
{
    leave();
}

void MemoCompanions::stayAt(const QString& session, bool writes)
{
    if (session == m_session && writes == m_writes)
        return;
    if (session.isEmpty())
        leave();
    if (session != m_session)
        take({});
    m_session = session;
    m_writes = writes;
    enter();
}

void MemoCompanions::enter()
{
    if (m_session.isEmpty()) {
        m_again.stop();
        return;
    }
    m_again.start();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), place = m_place, session = m_session,
                                    writes = m_writes](service::Services& services) {
            return services.presence().enter(caller, place, session, writes);
        }),
        this, [](Done) {}, note);
    ask();
}

void MemoCompanions::leave()
{
    if (m_session.isEmpty())
        return;
    m_context.worker().command([caller = m_context.caller(), place = m_place](service::Services& services) {
        return services.presence().leave(caller, place);
    });
}

void MemoCompanions::ask()
{
    if (m_session.isEmpty())
        return;
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller(), place = m_place, session = m_session](service::Services& services) {
                return services.presence().others(caller, place, session);
            }),
        this,
        [this, session = m_session](const QList<Companion>& others) {
            if (session == m_session)
                take(others);
        },
        note);
}

void MemoCompanions::take(const QList<Companion>& others)
{
    const auto same = [](const Companion& one, const Companion& other) {
        return one.staff == other.staff && one.workstation == other.workstation && one.writes == other.writes;
    };
    const bool isSame = std::equal(m_others.cbegin(), m_others.cend(), others.cbegin(), others.cend(), same);
    m_others = others;
    if (!isSame)
        Q_EMIT changed();
}

QString MemoCompanions::nameOf(const Companion& companion) const
{
    Staff person;
    person.name = companion.name;
    return person.surname();
}

QString MemoCompanions::sentence() const
{
    if (m_others.isEmpty())
        return {};
    const Companion& first = m_others.constFirst();
    if (first.staff == m_context.caller().staff)
        return m_others.size() == 1 ? tr("Also open in another window of yours")
                                    : tr("Also open in another window of yours and with %n other(s)", nullptr,
                                         static_cast<int>(m_others.size()) - 1);
    if (m_others.size() == 1)
        return first.writes ? tr("%1 is writing here, too").arg(nameOf(first))
                            : tr("%1 is reading this, too").arg(nameOf(first));
    return tr("%1 and %n other(s) have this open, too", nullptr, static_cast<int>(m_others.size()) - 1)
        .arg(nameOf(first));
}

QString MemoCompanions::details() const
{
    QStringList lines;
    for (const Companion& companion : m_others) {
        //: %1 a person, %2 a computer
        lines.append((companion.writes ? tr("%1 (%2): writing") : tr("%1 (%2): reading"))
                         .arg(companion.name, companion.workstation));
    }
    return lines.join(u'\n');
}

} // namespace yorozu::ui
