// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Connection.h"

namespace yorozu::storage {

// Numbered steps from core/storage/sql/migrations: common/NNNN then the engine's own NNNN, split on lines that read
// "--;;". All steps together are one transaction: an upgrade that fails or is cut off leaves the file as it was.
class Migrator
{
public:
    explicit Migrator(Connection& connection)
        : m_connection(connection)
    {
    }

    static int latestVersion(); // of this program
    // Brings the schema up to `target` (latest by default). Throws StorageError{TooNew} if the data base is newer.
    // The caller has made a backup.
    void migrate(const Clock& clock, int target = -1);

    // Takes everything away that the migrations made, on a server: what was created there and is not to stay.
    void takeBack();
    // The same, if nothing was ever recorded in it: whoever was about to fill it has given up. False: something was.
    bool takeBackUnfinished();

private:
    Connection& m_connection;
};

// Whether a centre was set up in it. Its first data come in one transaction, the last step of making a data base: one
// without any is what a program left that was killed before.
bool holdsCentre(Connection& connection);

} // namespace yorozu::storage
