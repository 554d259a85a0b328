// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/base/Clock.h"
#include "core/service/CentreService.h"
#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "ui/async/Await.h"
#include "ui/async/Target.h"

#include <QFuture>
#include <QObject>

namespace yorozu::service {
class BackupScheduler;
}

namespace yorozu::ui {

class ThemeManager;

// What every page is handed: the data base behind the worker, who sits at the screen, which office is looked at, and
// the one place where errors are shown. Made by the program, never global.
class DeskContext : public QObject
{
    Q_OBJECT
public:
    DeskContext(service::Worker& worker, service::DraftStore& drafts, ThemeManager& themes, const Clock& clock,
                QObject* parent = nullptr);

    service::Worker& worker() const { return m_worker; }
    service::DraftStore& drafts() const { return m_drafts; }
    ThemeManager& themes() const { return m_themes; }
    const Clock& clock() const { return m_clock; }

    // Null where no copies are made: on a file that can only be read.
    service::BackupScheduler* backups() const { return m_backups; }
    void setBackups(service::BackupScheduler* backups) { m_backups = backups; }

    const service::CentreData& centre() const { return m_centre; }
    void setCentre(const service::CentreData& centre);
    const Caller& caller() const { return m_caller; }
    void setCaller(const Caller& caller);
    // The office switch of the top bar; null: all offices.
    Id<Office> office() const { return m_office; }
    void setOffice(Id<Office> office);

    // Hands the value of a query or command to `onValue` in the GUI thread, as long as `receiver` lives; an error goes
    // to `onError`, or without one to the shell's band (failed).
    template <typename T, typename OnValue> void deliver(QFuture<Result<T>> future, QObject* receiver, OnValue onValue)
    {
        deliver(std::move(future), receiver, std::move(onValue), [this](const Error& error) { Q_EMIT failed(error); });
    }
    template <typename T, typename OnValue, typename OnError>
    void deliver(QFuture<Result<T>> future, QObject* receiver, OnValue onValue, OnError onError)
    {
        whenFinished(std::move(future), receiver,
                     [onValue = std::move(onValue), onError = std::move(onError)](Result<T> result) mutable {
                         if (result)
                             onValue(*std::move(result));
                         else
                             onError(result.error());
                     });
    }

    // Leads to a record or page; the shell does it, after the page on the screen is left.
    void go(const Target& target) { Q_EMIT wanted(target); }
    // For the status bar and the screen reader.
    void announce(const QString& sentence) { Q_EMIT announced(sentence); }

    // Reads the centre's lists again (after they were edited, or when another person signs in).
    void reloadCentre();

Q_SIGNALS:
    void centreChanged();
    void callerChanged();
    void officeChanged();
    // A command of this program has changed records.
    void changed(const yorozu::Changes& changes);
    void wanted(const yorozu::ui::Target& target);
    // To be shown in the shell's band.
    void failed(const yorozu::Error& error);
    // A sentence for the status bar and the screen reader: "Submitted." – with what Ctrl+Z would do, if anything.
    void announced(const QString& sentence);

private:
    service::Worker& m_worker;
    service::DraftStore& m_drafts;
    ThemeManager& m_themes;
    const Clock& m_clock;
    service::BackupScheduler* m_backups = nullptr;
    service::CentreData m_centre;
    Caller m_caller;
    Id<Office> m_office;
};

} // namespace yorozu::ui
