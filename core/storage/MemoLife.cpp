// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a published memo: stamps, return, withdrawal. Which step may follow which is core/rules.
#include "core/storage/MemoEvents.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/MemoRows.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Survivor.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

void setStatus(Writer& writer, Id<Memo> id, const QString& status, const QString& remark, qint64 expectedVersion)
{
    Query query(writer.connection(),
                u"UPDATE memo SET status = ?, remark = ?, confirmed_at = CASE WHEN ? = 'confirmed' THEN "
                "coalesce(confirmed_at, ?) ELSE NULL END, updated_at = ?, version = version + 1 "
                "WHERE id = ? AND version = ?"_s);
    query.bind(status).bind(remark).bind(status).bind(writer.now()).bind(writer.now()).bind(id).bind(expectedVersion);
    query.exec();
    requireOneRow(query, id, expectedVersion);
}

QString boxName(Writer& writer, Id<StampBox> box)
{
    Query query(writer.connection(), u"SELECT name FROM stamp_box WHERE id = ?"_s);
    query.bind(box).exec();
    return query.next() ? query.text(0) : QString();
}

QJsonObject state(const QString& status, const MemoHead& head, const QString& key, const QString& value)
{
    return {{u"status"_s, status}, {u"revision"_s, head.revision}, {key, value}};
}

} // namespace

MemoContent contentFromText(const QString& json)
{
    Result<MemoContent> content = MemoContent::fromJson(objectFromJson(json));
    if (!content)
        throw StorageError(content.error());
    return *std::move(content);
}

MemoContent draftFromText(Connection& connection, const QString& json)
{
    MemoContent content = contentFromText(json);
    content.client = survivor(connection, content.client);
    return content;
}

QJsonObject withoutImpression(const MemoContent& content)
{
    QJsonObject object = content.toJson();
    object.remove(code(MemoField::Impression));
    return object;
}

QJsonObject withoutLongTexts(const MemoContent& content)
{
    QJsonObject object = withoutImpression(content);
    object.remove(code(MemoField::Consultation));
    object.remove(code(MemoField::Advice));
    return object;
}

Id<Staff> leadOf(const MemoContent& content)
{
    for (const Attendee& attendee : content.attendees) {
        if (attendee.part == Part::Lead)
            return attendee.staff;
    }
    return {};
}

MemoHead memoHead(Writer& writer, Id<Memo> id, qint64 expectedVersion)
{
    Query query(writer.connection(),
                u"SELECT version, booking_id, status, revision, amendment, remark FROM memo WHERE id = ?"_s);
    query.bind(id).exec();
    if (!query.next())
        throw notFound(u"memo %1"_s.arg(id.number()));
    if (query.number(0) != expectedVersion)
        throw conflict(u"memo %1, version %2"_s.arg(id.number()).arg(expectedVersion));
    return {query.id<Booking>(1), query.text(2), static_cast<int>(query.number(3)), static_cast<int>(query.number(4)),
            query.text(5)};
}

void requireOneRow(const Query& query, Id<Memo> id, qint64 expectedVersion)
{
    if (query.changedRows() != 1)
        throw conflict(u"memo %1, version %2"_s.arg(id.number()).arg(expectedVersion));
}

void addEvent(Writer& writer, Id<Memo> id, MemoEvent::Kind kind, int revision, const QString& box,
              const QString& comment)
{
    Query(writer.connection(), u"INSERT INTO memo_event (memo_id, kind, staff_id, staff_name, at, revision, box_name, "
                               "comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id)
        .bind(code(kind))
        .bind(writer.caller().staff)
        .bind(writer.caller().name)
        .bind(writer.now())
        .bind(revision)
        .bind(box)
        .bind(comment)
        .exec();
}

void touch(Writer& writer, Id<Memo> id, Id<Booking> booking)
{
    writer.changes().memos.insert(id.number());
    if (booking)
        writer.changes().bookings.insert(booking.number());
}

void MemoRepository::stamp(Writer& writer, Id<Memo> id, const StampBox& box, const QString& surname, bool completes,
                           qint64 expectedVersion)
{
    const MemoHead head = memoHead(writer, id, expectedVersion);
    const QString status = completes ? u"confirmed"_s : head.status;
    setStatus(writer, id, status, head.remark, expectedVersion);
    Query(m_connection, u"INSERT INTO confirmation (memo_id, revision, stamp_box_id, staff_id, surname, stamped_at) "
                        "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id)
        .bind(head.revision)
        .bind(box.id)
        .bind(writer.caller().staff)
        .bind(surname)
        .bind(writer.now())
        .exec();
    addEvent(writer, id, MemoEvent::Kind::Stamped, head.revision, box.name);
    if (completes)
        addEvent(writer, id, MemoEvent::Kind::Confirmed, head.revision);
    writer.record(u"stamp"_s, u"memo"_s, id.number(), state(head.status, head, u"box"_s, {}),
                  state(status, head, u"box"_s, box.name));
    touch(writer, id, head.booking);
}

void MemoRepository::undoStamp(Writer& writer, Id<Memo> id, Id<StampBox> box, qint64 expectedVersion)
{
    const MemoHead head = memoHead(writer, id, expectedVersion);
    setStatus(writer, id, u"submitted"_s, head.remark, expectedVersion);
    Query query(m_connection, u"UPDATE confirmation SET undone_at = ?, undone_by = ? "
                              "WHERE memo_id = ? AND revision = ? AND stamp_box_id = ? AND undone_at IS NULL"_s);
    query.bind(writer.now()).bind(writer.caller().staff).bind(id).bind(head.revision).bind(box).exec();
    if (query.changedRows() != 1)
        throw notFound(u"stamp %1 on memo %2"_s.arg(box.number()).arg(id.number()));
    const QString name = boxName(writer, box);
    addEvent(writer, id, MemoEvent::Kind::Unstamped, head.revision, name);
    writer.record(u"unstamp"_s, u"memo"_s, id.number(), state(head.status, head, u"box"_s, name),
                  state(u"submitted"_s, head, u"box"_s, {}));
    touch(writer, id, head.booking);
}

void MemoRepository::giveBack(Writer& writer, Id<Memo> id, const QString& comment, qint64 expectedVersion)
{
    const MemoHead head = memoHead(writer, id, expectedVersion);
    setStatus(writer, id, u"returned"_s, comment, expectedVersion);
    addEvent(writer, id, MemoEvent::Kind::Returned, head.revision, {}, comment);
    writer.record(u"return"_s, u"memo"_s, id.number(), state(head.status, head, u"remark"_s, head.remark),
                  state(u"returned"_s, head, u"remark"_s, comment));
    touch(writer, id, head.booking);
}

void MemoRepository::withdraw(Writer& writer, Id<Memo> id, qint64 expectedVersion)
{
    const MemoHead head = memoHead(writer, id, expectedVersion);
    setStatus(writer, id, u"draft"_s, head.remark, expectedVersion);
    addEvent(writer, id, MemoEvent::Kind::Withdrawn, head.revision);
    SearchIndex(m_connection).update(writer, id);
    writer.record(u"withdraw"_s, u"memo"_s, id.number(), state(head.status, head, u"remark"_s, head.remark),
                  state(u"draft"_s, head, u"remark"_s, head.remark));
    touch(writer, id, head.booking);
}

void MemoRepository::setRemark(Writer& writer, Id<Memo> id, const QString& remark, qint64 expectedVersion)
{
    const MemoHead head = memoHead(writer, id, expectedVersion);
    setStatus(writer, id, head.status, remark, expectedVersion);
    writer.record(u"update"_s, u"memo"_s, id.number(), state(head.status, head, u"remark"_s, head.remark),
                  state(head.status, head, u"remark"_s, remark));
    touch(writer, id, head.booking);
}

} // namespace yorozu::storage
