// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::storage {

class Connection;

// What tells this data base from others: the hash of the first entry in its record of changes, which goes with it
// wherever it is copied or moved to. Empty: nothing was ever recorded.
QString dataIdentity(Connection& connection);

} // namespace yorozu::storage
