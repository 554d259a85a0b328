// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

namespace yorozu::storage {

// In a write transaction on a server: from here on it is the one that bears the key. False if another one has borne it,
// and was committed; one that is still under way, for the server has not noticed that its line is broken, is waited
// for. Throws StorageError.
bool takeCommandKey(Connection& connection, const QString& key);
// Nobody is in doubt about a transaction of last week, by the clock of the server. Answers how many keys went.
qint64 forgetCommandKeys(Connection& connection);

} // namespace yorozu::storage
