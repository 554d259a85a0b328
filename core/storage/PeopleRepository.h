// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/People.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// The staff list as it is looked after: with logins, versions, an order, and those who have left.
class PeopleRepository
{
public:
    explicit PeopleRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<StaffMember> list(); // in their order
    std::optional<StaffMember> byId(Id<Staff>);
    // By login; else by name, and if nobody is called so, by surname or the name in Latin letters. Those who have left
    // only where nobody who is here fits.
    QList<Staff> called(const QString& who);

    // The last of the list.
    Id<Staff> add(Writer&, const StaffMember&);
    // Everything but the order and the password; throws Conflict if the version is another one by now.
    void save(Writer&, const StaffMember&);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
