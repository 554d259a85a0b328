// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace yorozu::service {

class Services;
struct ViewedRecord;

// What the writing thread does when nobody asks it for anything: puts on record who has looked at what, takes in the
// rest of lists that were accepted, builds the search index where it is not complete, and puts it in order when nobody
// has saved for some seconds. In batches of less than 50 ms; what is asked of the thread goes between them.
class Housekeeper : public QObject
{
    Q_OBJECT
public:
    explicit Housekeeper(Services& services);
    // Views that are not on record yet are put there.
    ~Housekeeper() override;

    // After each save.
    void wake();
    // A record was opened; it is put on record with what else is opened in the next seconds.
    void viewed(const ViewedRecord& view);

private:
    void work();
    void writeViews();
    void forgetCommands();
    // Whether more of a list is to come.
    bool takeRows();

    Services& m_services;
    QTimer m_timer;
    QTimer m_viewTimer;
    QDeadlineTimer m_rowsAgain; // not sooner, after they could not be written
    QDeadlineTimer m_commandsAgain;
};

} // namespace yorozu::service
