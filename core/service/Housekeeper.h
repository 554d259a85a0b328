// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace yorozu::service {

class Services;

// What the writing thread does when nobody asks it for anything: takes in the rest of lists that were accepted, builds
// the search index where it is not complete, and puts it in order when nobody has saved for some seconds. In batches of
// less than 50 ms; what is asked of the thread goes between them.
class Housekeeper : public QObject
{
    Q_OBJECT
public:
    explicit Housekeeper(Services& services);

    // After each save.
    void wake();

private:
    void work();
    // Whether more of a list is to come.
    bool takeRows();

    Services& m_services;
    QTimer m_timer;
    QDeadlineTimer m_rowsAgain; // not sooner, after they could not be written
};

} // namespace yorozu::service
