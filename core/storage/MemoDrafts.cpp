// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of MemoRepository.
#include "core/storage/MemoRepository.h"
#include "core/storage/MemoRows.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"
#include "core/storage/StorageError.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QList<MemoDraft> readDrafts(Connection& connection, const QString& condition, qint64 value)
{
    Query query(connection, u"SELECT d.uuid, d.memo_id, m.booking_id, d.author_id, f.name, d.base_revision, "
                            "d.saved_at, d.content FROM draft_outline d JOIN memo m ON m.id = d.memo_id "
                            "LEFT JOIN staff f ON f.id = d.author_id WHERE "_s +
                                condition + u" ORDER BY d.saved_at DESC, d.uuid"_s);
    query.bind(value).exec();
    QList<MemoDraft> drafts;
    while (query.next()) {
        drafts.append({query.text(0), query.id<Memo>(1), query.id<Booking>(2), query.id<Staff>(3), query.text(4),
                       static_cast<int>(query.number(5)), query.number(6), contentFromText(query.text(7))});
    }
    SideBySide clients(connection);
    for (MemoDraft& draft : drafts) {
        if (draft.content.client)
            clients.add([&] { draft.content.client = survivor(connection, draft.content.client); });
    }
    clients.run();
    return drafts;
}

} // namespace

QList<MemoDraft> MemoRepository::drafts(Id<Memo> memo)
{
    return readDrafts(m_connection, u"d.memo_id = ?"_s, memo.number());
}

QList<MemoDraft> MemoRepository::draftsOf(Id<Staff> author)
{
    // 0 stands for nobody: the drafts of a data base without sign-in.
    return readDrafts(m_connection, u"COALESCE(d.author_id, 0) = ?"_s, author.number());
}

void MemoRepository::saveDraft(Writer& writer, const MemoDraft& draft)
{
    writer.changes().drafts.insert(draft.memo.number());
    const QString content = compactJson(draft.content.toJson());
    Query again(m_connection, u"UPDATE draft SET base_revision = ?, saved_at = ?, content = ? "
                              "WHERE uuid = ? AND memo_id = ? AND COALESCE(author_id, 0) = ?"_s);
    again.bind(draft.baseRevision).bind(draft.savedAt).bind(content).bind(draft.uuid).bind(draft.memo);
    again.bind(draft.author.number()).exec();
    if (again.changedRows() == 1) {
        writer.changedUnrecorded(1);
        return;
    }
    Query(m_connection, u"DELETE FROM draft WHERE memo_id = ? AND COALESCE(author_id, 0) = ?"_s)
        .bind(draft.memo)
        .bind(draft.author.number())
        .exec();
    Query(m_connection, u"INSERT INTO draft (uuid, memo_id, author_id, base_revision, saved_at, content) "
                        "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(draft.uuid)
        .bind(draft.memo)
        .bind(draft.author)
        .bind(draft.baseRevision)
        .bind(draft.savedAt)
        .bind(content)
        .exec();
    writer.record(u"draft"_s, u"memo"_s, draft.memo.number(), {},
                  {{u"uuid"_s, draft.uuid}, {u"base_revision"_s, draft.baseRevision}});
}

void MemoRepository::removeDraft(Writer& writer, const QString& uuid)
{
    Query found(m_connection, u"SELECT memo_id, base_revision FROM draft WHERE uuid = ?"_s);
    found.bind(uuid).exec();
    if (!found.next())
        return; // gone already: what was wanted holds
    const qint64 memo = found.number(0);
    const qint64 revision = found.number(1);
    Query(m_connection, u"DELETE FROM draft WHERE uuid = ?"_s).bind(uuid).exec();
    writer.record(u"remove-draft"_s, u"memo"_s, memo, {{u"uuid"_s, uuid}, {u"base_revision"_s, revision}}, {});
    writer.changes().drafts.insert(memo);
}

} // namespace yorozu::storage
