// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DraftLinks.h"

#include "core/storage/Query.h"
#include "core/storage/ServerRights.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// On a server nobody reads the drafts of others, nor writes them: the view does it (migration 0030).
QString change(Writer& writer, const QString& link)
{
    return isOnServer(writer.connection())
               ? u"UPDATE draft_outline SET %1_id = ? WHERE memo_id = ?"_s.arg(link)
               : u"UPDATE draft SET content = json_set(content, '$.%1', ?) WHERE memo_id = ?"_s.arg(link);
}

} // namespace

qint64 moveDrafts(Writer& writer, Id<Memo> memo, Id<Client> from, Id<Client> to)
{
    const bool server = isOnServer(writer.connection());
    Query query(writer.connection(),
                change(writer, u"client"_s) +
                    (server ? u" AND client_id = ?"_s : u" AND json_extract(content, '$.client') = ?"_s));
    query.bind(to.number()).bind(memo).bind(from.number()).exec();
    return query.changedRows();
}

qint64 assignDrafts(Writer& writer, Id<Memo> memo, Id<ClientCase> to)
{
    Query query(writer.connection(), change(writer, u"case"_s));
    query.bind(to.number()).bind(memo).exec(); // 0: none
    return query.changedRows();
}

} // namespace yorozu::storage
