// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ServerFacts.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

// Of a PostgreSQL server only. Throws StorageError.
ServerFacts serverFacts(Connection& connection);

} // namespace yorozu::storage
