// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QtGlobal>

namespace yorozu {

// Which records a command touched. A view refreshes only if it is among them.
struct Changes
{
    QSet<qint64> bookings;
    QSet<qint64> memos;
    QSet<qint64> drafts; // the memos whose drafts changed
    QSet<qint64> clients;
    QSet<qint64> staff;
    QSet<qint64> agencies;
    QSet<qint64> activities;
    QSet<qint64> cases;
    QSet<qint64> referrals;
    QSet<qint64> handovers;
    QSet<qint64> tasks;
    QSet<qint64> attachments;
    QSet<qint64> waiting; // requests that have no place yet
    bool roster = false;  // who is where on which day
    bool masters = false; // offices, booths, word lists, stamp boxes, settings

    bool isEmpty() const
    {
        return bookings.isEmpty() && memos.isEmpty() && drafts.isEmpty() && clients.isEmpty() && staff.isEmpty() &&
               agencies.isEmpty() && activities.isEmpty() && cases.isEmpty() && referrals.isEmpty() && handovers.isEmpty() && tasks.isEmpty() &&
               attachments.isEmpty() && waiting.isEmpty() && !roster && !masters;
    }
    void unite(const Changes& other)
    {
        bookings |= other.bookings;
        memos |= other.memos;
        drafts |= other.drafts;
        clients |= other.clients;
        staff |= other.staff;
        agencies |= other.agencies;
        activities |= other.activities;
        cases |= other.cases;
        referrals |= other.referrals;
        handovers |= other.handovers;
        tasks |= other.tasks;
        attachments |= other.attachments;
        waiting |= other.waiting;
        roster = roster || other.roster;
        masters = masters || other.masters;
    }
};

} // namespace yorozu
