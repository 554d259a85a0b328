// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BackupScheduler.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr std::chrono::minutes Tick(1);
// With a look each minute the copy is there after 30.
constexpr UtcSeconds Delay = 29 * 60;
constexpr UtcSeconds Retry = 5 * 60;
constexpr UtcSeconds Daily = 24 * 3600; // also where nothing was changed, so that old means that something is wrong
constexpr UtcSeconds OldAfter = 26 * 3600;
constexpr UtcSeconds SecondOldAfter = 7 * 24 * 3600;

} // namespace

BackupScheduler::BackupScheduler(const QString& database, const BackupPlanStore& plans, const Caller& caller,
                                 const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(QFileInfo(database).absoluteFilePath())
    , m_plans(plans)
    , m_plan(plans.load())
    , m_caller(caller)
    , m_clock(clock)
    , m_knownFileTime(fileTime())
{
    connect(&m_minute, &QTimer::timeout, this, &BackupScheduler::tick);
    m_minute.start(Tick);
    look();
}

BackupScheduler::~BackupScheduler()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

Status BackupScheduler::setPlan(const BackupPlan& plan)
{
    if (const Status saved = m_plans.save(plan); !saved)
        return saved;
    m_plan = plan;
    // What lies in the new folders, or is missing there, is another question.
    m_looked = false;
    m_failure.reset();
    m_secondFailure.reset();
    look();
    return Done{};
}

bool BackupScheduler::needsAttention() const
{
    if (m_failure)
        return true;
    if (!m_looked || isCopying())
        return false;
    if (m_shelf.newest() == 0)
        return m_lastAttempt != 0; // else the first one is on its way
    return m_clock.now() - m_shelf.newest() > OldAfter;
}

bool BackupScheduler::secondIsOld() const
{
    return m_looked && !m_plan.secondFolder.isEmpty() && m_clock.now() - m_shelf.newestOfSecond() > SecondOldAfter;
}

void BackupScheduler::noteChange()
{
    m_knownFileTime = fileTime();
    if (!m_pendingSince)
        m_pendingSince = m_clock.now();
}

void BackupScheduler::tick()
{
    const QDateTime now = fileTime();
    if (now.isValid() && now != m_knownFileTime)
        noteChange();
    if (m_thread || !m_looked)
        return;
    const UtcSeconds moment = m_clock.now();
    const bool waited = m_failure ? moment - m_lastAttempt >= Retry : moment - m_pendingSince.value_or(moment) >= Delay;
    const bool daily = !m_failure && moment - m_shelf.newest() >= Daily;
    if (waited || daily)
        runNow();
    else
        Q_EMIT stateChanged(); // what is shown as old is so by the time that passes
}

void BackupScheduler::runNow()
{
    if (m_thread)
        m_copyWanted = m_copyWanted || !m_copying;
    else
        start(true);
}

void BackupScheduler::look()
{
    if (!m_thread)
        start(false);
}

void BackupScheduler::stop()
{
    m_copyWanted = false;
    m_stop = true;
}

void BackupScheduler::start(bool copy)
{
    m_stop = false;
    m_copying = copy;
    m_percent = 0;
    if (copy) {
        m_lastAttempt = m_clock.now();
        m_knownFileTime = fileTime();
    }
    const auto progress = [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        QMetaObject::invokeMethod(this, [this, percent] {
            if (m_percent == percent)
                return;
            m_percent = percent;
            Q_EMIT stateChanged();
        });
        return !m_stop;
    };
    m_thread = QThread::create([this, copy, progress, database = m_database, plan = m_plan, caller = m_caller,
                                &clock = m_clock, room = m_room] {
        BackupRunOutcome outcome;
        if (copy)
            outcome = runBackup(database, plan, caller, clock, progress, room);
        else
            outcome.shelf = lookAtShelf(database, plan);
        QMetaObject::invokeMethod(this, [this, copy, outcome] { take(copy, outcome); });
    });
    m_thread->setParent(this);
    m_thread->setObjectName(u"yorozu backup"_s);
    m_thread->start();
    Q_EMIT stateChanged();
}

void BackupScheduler::take(bool copied, const BackupRunOutcome& outcome)
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    m_shelf = outcome.shelf;
    const bool firstLook = !m_looked;
    m_looked = true;
    if (copied) {
        const bool stopped = outcome.failure && outcome.failure->kind == ErrorKind::Cancelled;
        m_failure = stopped ? std::nullopt : outcome.failure;
        m_secondFailure = outcome.secondFailure;
        if (!outcome.failure) {
            // Saved while the copy was made: perhaps not in it.
            m_pendingSince.reset();
            if (fileTime() != m_knownFileTime)
                noteChange();
        }
    } else if (firstLook && !m_pendingSince &&
               (m_shelf.newest() == 0 || fileTime().toSecsSinceEpoch() > m_shelf.newest())) {
        // The last end of the program was too short for it: at the next tick.
        m_pendingSince = m_clock.now() - Delay;
    }
    Q_EMIT stateChanged();
    if (copied)
        Q_EMIT finished();
    if (m_copyWanted) {
        m_copyWanted = false;
        start(true);
    }
}

QDateTime BackupScheduler::fileTime() const
{
    QFileInfo file(m_database);
    file.refresh();
    return file.lastModified();
}

} // namespace yorozu::service
