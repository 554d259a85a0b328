// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

struct DuplicateCandidate
{
    Id<Client> of;
    QString why; // code: "corporate_number", "name", "kana", "phone"
    bool operator==(const DuplicateCandidate&) const = default;
};

class ClientRepository
{
public:
    explicit ClientRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<Client> byId(Id<Client>); // with persons
    // Of a client that was merged: the one that was kept.
    std::optional<Client> byNumber(const QString&);
    // All that are neither retired nor merged, or those that the search finds by `find` (SearchIndex: name, reading,
    // person, number, telephone …; the number of a merged client finds the one that was kept); at most `limit`. While
    // its index is not complete, by name, reading, person and number.
    QList<Client> list(const QString& find = {}, int limit = -1);
    // Clients that may be the same: same corporate number, name key, reading or telephone number.
    QList<DuplicateCandidate> duplicatesOf(const Client&);

    // Draws the number C-00001 and stores the persons too.
    Id<Client> add(Writer&, const Client&);
    // Compares client.version; throws StorageError{Conflict} if somebody else saved first. Persons with an id are
    // updated, without one added; none is removed.
    void update(Writer&, const Client&);
    Id<Person> add(Writer&, const Person&);
    // Throws StorageError{NotFound} if it is so already.
    void setRetired(Writer&, Id<Client>, bool retired);
    // The place in the list, after name or reading were written by other hands than update(); no change of its own.
    void refreshOrder(Id<Client>);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
