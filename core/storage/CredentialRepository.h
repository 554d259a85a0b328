// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// A password as it is kept, and how often it was given wrong since it was given right.
struct Credential
{
    Id<Staff> staff;
    QString hash;
    bool mustChange = false;
    UtcSeconds setAt = 0;
    int failures = 0;
    UtcSeconds nextTryAt = 0;
    bool operator==(const Credential&) const = default;
};

class CredentialRepository
{
public:
    explicit CredentialRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Credential> of(Id<Staff>);
    // The record of changes says that there is a new one, never what it is. Earlier failures are forgotten.
    void set(Writer&, Id<Staff>, const QString& hash, bool mustChange);
    // Of everybody: they mean nothing in the data base that they were copied into. Answers how many there were.
    qint64 forgetAll(Writer&);
    // On a server: of who has connected, whether it was last chosen by somebody else.
    bool ownWasGivenAtServer();
    // On a server: of who has connected. `hash` and `verifier` are there what the role gets.
    void setOwnAtServer(Writer&, const QString& verifier);
    // Not on record: what comes of an attempt is (noteOutcome). 0 failures once it was right.
    void count(Writer&, Id<Staff>, int failures, UtcSeconds nextTryAt);
    // `action`: "sign-in", "sign-in-refused", "sign-out".
    void noteOutcome(Writer&, const QString& action, Id<Staff>, const QJsonObject& details = {});

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
