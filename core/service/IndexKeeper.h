// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace yorozu::service {

class Services;

// Looks after the search index in the writing thread: builds it where it is not complete, and puts it in order when
// nobody has saved for some seconds. In batches of less than 50 ms; what is asked of the thread goes between them.
class IndexKeeper : public QObject
{
    Q_OBJECT
public:
    explicit IndexKeeper(Services& services);

    // After each save.
    void wake();

private:
    void work();

    Services& m_services;
    QTimer m_timer;
};

} // namespace yorozu::service
