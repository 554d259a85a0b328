// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/ClientLists.h"
#include "core/domain/Memo.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

struct CaseListFilter
{
    Id<Client> client;
    Id<Staff> lead;
    QString status; // "open", "waiting", "closed"; empty: all
};

// 案件 (B4): one concern of one client, which joins its memos, bookings, referrals and documents; and what became of it
// (F9).
class CaseService
{
public:
    explicit CaseService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<ClientCase> byId(Id<ClientCase>);
    Result<QList<ClientCase>> ofClient(Id<Client>);
    Result<QList<CaseCard>> list(const CaseListFilter&);

    Result<Id<ClientCase>> add(const Caller&, const ClientCase&);
    Result<QList<Id<ClientCase>>> add(const Caller&, const QList<ClientCase>&); // all or nothing
    // Compares version: Error{Conflict} if somebody else saved first. Closing sets the day where there is none, opening
    // again takes it away.
    Status update(const Caller&, const ClientCase&);
    // Taken back, or done again: what joined it keeps its link.
    Status setRetired(const Caller&, Id<ClientCase>, bool retired);
    // Puts a session into a case of its client; a null case takes it out. Answers the case that it was in.
    Result<Id<ClientCase>> assign(const Caller&, Id<Memo>, Id<ClientCase>);
    Result<Id<ClientCase>> assign(const Caller&, Id<Booking>, Id<ClientCase>);

    // What `add` checks, for forms: the case as it will be stored, or what is wrong at which field.
    static Result<ClientCase> checked(ClientCase, QDate today);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
