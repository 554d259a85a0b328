// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <QStringList>

namespace yorozu::storage {

// The first column of all rows that answer a question without values. Throws StorageError.
QStringList answersTo(Connection& connection, const QString& question);

} // namespace yorozu::storage
