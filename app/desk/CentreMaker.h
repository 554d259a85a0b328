// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/JobThread.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/CentrePlan.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace yorozu::desk {

// Makes a data base from a plan in a thread of its own: a slow disk must not freeze the window. Whole or not at all.
class CentreMaker : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the maker.
    explicit CentreMaker(const Clock& clock, QObject* parent = nullptr);
    // Waits for what is under way; on a server only for a moment.
    ~CentreMaker() override;

    // `password`: with which one signs in to the new data base; `serverPassword`: of a server that wants one.
    void make(const QString& path, const CentrePlan& plan, const QString& password, const QString& serverPassword);
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void made(const QString& path);
    void failed(const yorozu::Error& error);

private:
    const Clock& m_clock;
    JobThread m_thread;
    QFutureWatcher<Status> m_watcher;
    QString m_path;
};

} // namespace yorozu::desk
