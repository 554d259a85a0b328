// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BackupRun.h"

#include <atomic>
#include <QDateTime>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace yorozu::service {

// Backups by themselves: 30 minutes after a change at the latest, once a day in any case, when the program ends, and
// what was missed when it starts again. Each runs in a thread and with a connection of its own. What goes wrong is kept
// in the state for the status bar and tried again after five minutes.
class BackupScheduler : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Running };

    // `clock` outlives the scheduler. `caller` stands in the copies as who made them.
    BackupScheduler(const QString& database, const BackupPlanStore& plans, const Caller& caller, const Clock& clock,
                    QObject* parent = nullptr);
    // From where the copies are made (roomOf(worker)), instead of a connection of their own.
    void copyFrom(const ConnectionRoom& room) { m_room = room; }
    // Stops a running copy; nothing of it stays.
    ~BackupScheduler() override;

    QString database() const { return m_database; }
    const BackupPlan& plan() const { return m_plan; }
    // Folders, key: from the next copy on; an error leaves the plan as it was.
    Status setPlan(const BackupPlan& plan);

    Phase phase() const { return m_thread ? Phase::Running : Phase::Idle; }
    bool isCopying() const { return m_thread && m_copying; } // not only looking at the folders
    int percent() const { return m_percent; }
    const BackupShelf& shelf() const { return m_shelf; }
    bool hasLooked() const { return m_looked; } // false: the shelf is not known yet
    const std::optional<Error>& failure() const { return m_failure; }
    const std::optional<Error>& secondFailure() const { return m_secondFailure; }
    // The newest copy is older than 26 hours, or there is none although it was tried, or the last attempt failed; not
    // while a copy is being made, or the first one is about to be.
    bool needsAttention() const;
    // There is a second folder, and its newest copy is older than seven days.
    bool secondIsOld() const;
    // Something was changed since the newest copy.
    bool isPending() const { return m_pendingSince.has_value(); }

    // A record was changed by this program; others are noticed by the file's time.
    void noteChange();
    // Once a minute by itself; does what is due.
    void tick();
    void runNow();
    // Looks at the folders again, without making a copy.
    void look();
    // Gives up a running copy.
    void stop();

Q_SIGNALS:
    void stateChanged();
    // A copy was made, or failed, or was stopped.
    void finished();

private:
    void start(bool copy);
    void take(bool copied, const BackupRunOutcome& outcome);
    QDateTime fileTime() const;

    QString m_database;
    BackupPlanStore m_plans;
    BackupPlan m_plan;
    Caller m_caller;
    const Clock& m_clock;
    ConnectionRoom m_room;
    QTimer m_minute;
    QThread* m_thread = nullptr;
    std::atomic<bool> m_stop = false;
    int m_percent = 0;
    bool m_copying = false;
    bool m_looked = false;
    bool m_copyWanted = false; // asked for while the folders were looked at
    BackupShelf m_shelf;
    std::optional<Error> m_failure;
    std::optional<Error> m_secondFailure;
    std::optional<UtcSeconds> m_pendingSince;
    UtcSeconds m_lastAttempt = 0;
    QDateTime m_knownFileTime; // of the data base, when it was copied last or a change was noted
};

} // namespace yorozu::service
