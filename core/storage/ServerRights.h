// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what on a server, held by the server itself. The matrix is core/rules/Permissions; which right on which
// table an action needs is a table here; what differs from row to row are the policies of migration 0030.
#pragma once

#include "core/domain/Centre.h"
#include "core/storage/Connection.h"

#include <QStringList>

namespace yorozu::storage {

bool isOnServer(const Connection& connection);

// Within a transaction of the owner, after the migrations: makes the role of each group where it is missing, and gives
// it exactly the rights that its actions need. Throws StorageError.
void grantRights(Connection& connection);

// What differs from that, for `check`; empty on a file.
QStringList rightsProblems(Connection& connection);

// Whether this connection sees enough to say that nothing is wrong.
bool maySeeEverything(Connection& connection);

// Whose login this connection has. Null: a file, or whoever looks after the server.
// Whether one sees and may everything: on a file, and on a server as who has set it up.
bool isOwnerAtWork(Connection&);
Id<Staff> personAtWork(Connection& connection);

} // namespace yorozu::storage
