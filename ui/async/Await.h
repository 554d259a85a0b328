// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace yorozu::ui {

// Hands the answer of a future to `use` in the receiver's thread, as long as the receiver lives.
// Not future.then(receiver, …): Qt 6.4 asserts there if the receiver has died before the answer comes.
template <typename T, typename Use> void whenFinished(QFuture<T> future, QObject* receiver, Use use)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        T answer = watcher->result();
        // Taken along, for what it does may take the receiver and this connection away.
        auto act = std::move(use);
        act(std::move(answer));
    });
    watcher->setFuture(std::move(future));
}

} // namespace yorozu::ui
