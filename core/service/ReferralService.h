// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/domain/Referral.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

struct ReferralListFilter
{
    Id<Client> client;
    Id<Agency> agency;
    Id<Memo> memo;
    Id<Staff> staff;
    std::optional<ReferralDirection> direction;
    bool openOnly = false;
    bool withRetired = false;
};

// つなぐ (E8): referrals in both directions, the days on which we ask, and what came of them (F9).
class ReferralService
{
public:
    explicit ReferralService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<Referral> byId(Id<Referral>);
    Result<QList<Referral>> list(const ReferralListFilter&); // newest first
    // Open ones whose day has come, the longest overdue first; `staff` null: everybody's.
    Result<QList<Referral>> due(QDate until, Id<Staff> staff = {});

    // Today and the caller where day and staff are missing. One that we send needs a day on which we ask.
    Result<Id<Referral>> add(const Caller&, const Referral&);
    Result<QList<Id<Referral>>> add(const Caller&, const QList<Referral>&); // all or nothing
    Status update(const Caller&, const Referral&);                          // compares version
    // What came of it closes it.
    Status setResult(const Caller&, Id<Referral>, const QString& result, QDate on = {});
    Status setRetired(const Caller&, Id<Referral>, bool retired);

    // What `add` checks, for forms.
    static Result<Referral> checked(Referral, QDate today);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
