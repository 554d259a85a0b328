// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Referral.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

struct ReferralFilter
{
    Id<Client> client;
    Id<Agency> agency;
    Id<Memo> memo;
    Id<Staff> staff;
    std::optional<ReferralDirection> direction;
    bool openOnly = false;
    QDate dueUntil; // open ones whose follow-up day has come; null: all
    bool withRetired = false;
    Id<Referral> id;
};

class ReferralRepository
{
public:
    explicit ReferralRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Referral> byId(Id<Referral>);
    // With `dueUntil` by the follow-up day, the longest overdue first; else newest first.
    QList<Referral> list(const ReferralFilter&);

    Id<Referral> add(Writer&, const Referral&);
    void update(Writer&, const Referral&); // compares version
    void setRetired(Writer&, Id<Referral>, bool retired);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
