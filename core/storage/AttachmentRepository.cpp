// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentRepository.h"

#include "core/storage/NoteRows.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns = u"SELECT n.id, n.sha256, n.name, n.size, n.media_type, n.client_id, n.booking_id, n.memo_id, "
                         "n.case_id, n.activity_id, n.added_by, coalesce(a.name, ''), n.added_at, n.retired_at "
                         "FROM attachment n LEFT JOIN staff a ON a.id = n.added_by";

Attachment rowToAttachment(const Query& row)
{
    Attachment attachment;
    attachment.id = row.id<Attachment>(0);
    attachment.sha256 = row.text(1);
    attachment.name = row.text(2);
    attachment.size = row.number(3);
    attachment.mediaType = row.text(4);
    attachment.owner = ownerOf(row, 5, AttachmentTable);
    attachment.addedBy = row.id<Staff>(10);
    attachment.addedByName = row.text(11);
    attachment.addedAt = row.number(12);
    attachment.retired = !row.isNull(13);
    return attachment;
}

QJsonObject json(const Attachment& attachment)
{
    QJsonObject state = ownerJson(attachment.owner);
    state.insert(u"name"_s, attachment.name);
    state.insert(u"sha256"_s, attachment.sha256);
    state.insert(u"size"_s, attachment.size);
    state.insert(u"media_type"_s, attachment.mediaType);
    return state;
}

void touch(Writer& writer, const Attachment& attachment)
{
    writer.changes().attachments.insert(attachment.id.number());
}

} // namespace

std::optional<Attachment> AttachmentRepository::byId(Id<Attachment> id)
{
    Query query(m_connection, QString::fromUtf16(Columns) + u" WHERE n.id = ?"_s);
    query.bind(id.number()).exec();
    if (!query.next())
        return std::nullopt;
    return rowToAttachment(query);
}

QList<Attachment> AttachmentRepository::list(const NoteOwner& owner, bool withRetired)
{
    Query query(m_connection, QString::fromUtf16(Columns) + u" WHERE "_s + scopeOf(owner, AttachmentTable) +
                                  (withRetired ? QString() : u" AND n.retired_at IS NULL"_s) +
                                  u" ORDER BY n.added_at DESC, n.id DESC"_s);
    bindScope(query, owner, AttachmentTable);
    query.exec();
    QList<Attachment> attachments;
    while (query.next())
        attachments.append(rowToAttachment(query));
    return attachments;
}

QList<Attachment> AttachmentRepository::all()
{
    Query query(m_connection, QString::fromUtf16(Columns) + u" ORDER BY n.id"_s);
    query.exec();
    QList<Attachment> attachments;
    while (query.next())
        attachments.append(rowToAttachment(query));
    return attachments;
}

Id<Attachment> AttachmentRepository::add(Writer& writer, const Attachment& attachment)
{
    const QList<Attachment> there = list(attachment.owner);
    for (const Attachment& known : there) {
        if (known.owner == attachment.owner && known.sha256 == attachment.sha256 && known.name == attachment.name)
            return known.id;
    }
    Query query(m_connection, u"INSERT INTO attachment (sha256, name, size, media_type, added_by, added_at, client_id, "
                              "booking_id, memo_id, case_id, activity_id) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    query.bind(attachment.sha256)
        .bind(attachment.name)
        .bind(attachment.size)
        .bind(attachment.mediaType)
        .bind(writer.caller().staff)
        .bind(writer.now());
    bindOwner(query, m_connection, attachment.owner, AttachmentTable);
    Attachment stored = attachment;
    stored.id = Id<Attachment>(query.execReturning());
    writer.record(u"insert"_s, u"attachment"_s, stored.id.number(), {}, json(stored));
    touch(writer, stored);
    return stored.id;
}

void AttachmentRepository::retire(Writer& writer, Id<Attachment> id, bool retired)
{
    writer.lock(u"attachment"_s, id);
    const std::optional<Attachment> before = byId(id);
    if (!before || before->retired == retired)
        throw notFound(u"attachment %1, retired %2"_s.arg(id.number()).arg(!retired));
    Query query(m_connection, u"UPDATE attachment SET retired_at = ? WHERE id = ?"_s);
    retired ? query.bind(writer.now()) : query.bindNull();
    query.bind(id).exec();
    writer.record(retired ? u"retire"_s : u"restore"_s, u"attachment"_s, id.number(), {{u"retired"_s, !retired}},
                  {{u"retired"_s, retired}, {u"name"_s, before->name}});
    touch(writer, *before);
}

void AttachmentRepository::recordOutput(Writer& writer, const Attachment& attachment, const QString& action)
{
    writer.record(action, u"attachment"_s, attachment.id.number(), {}, json(attachment));
}

} // namespace yorozu::storage
