// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Survivor.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// Nobody merges so often; a longer chain is a circle.
constexpr int LongestChain = 1000;

} // namespace

Id<Client> survivor(Connection& connection, Id<Client> id)
{
    for (int step = 0; id && step < LongestChain; ++step) {
        // Who is about to refer to a client keeps it from being merged until then.
        const QString lock = connection.isWriting() ? connection.dialect().forShare() : QString();
        Query query(connection, u"SELECT merged_into_id FROM client WHERE id = ?"_s + lock);
        query.bind(id).exec();
        if (!query.next() || query.isNull(0))
            return id; // a client that there is not is refused by the foreign key
        id = query.id<Client>(0);
    }
    if (id)
        throw fault(u"client %1 was merged in a circle"_s.arg(id.number()));
    return id;
}

} // namespace yorozu::storage
