// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu::storage {
class Connection;
}

namespace yorozu::service {

// Whoever takes the last entries of the record of changes away leaves a chain that is whole in itself. The copies
// beside the data base tell how far it went when they were made: a sentence for the newest that it does not reach any
// more. What a restore brought back, and copies of another data base of the same name, are not held against it.
QStringList faultsByCopies(storage::Connection& connection, const QString& database);

} // namespace yorozu::service
