// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace yorozu::desk {

// Makes a data base with a made-up centre in a thread of its own. The file appears under its name only when it is
// whole.
class DemoMaker : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the maker.
    explicit DemoMaker(const Clock& clock, QObject* parent = nullptr);
    // Gives up what is under way and waits for it.
    ~DemoMaker() override;

    void make(const QString& path);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void made(const QString& path);
    void failed(const yorozu::Error& error);
    void cancelled();

private:
    void finish();

    const Clock& m_clock;
    QFutureWatcher<Status> m_watcher;
    QString m_path;
};

} // namespace yorozu::desk
