// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of CentreRepository.
#include "core/japanese/NameKey.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/CentreJson.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MasterTables.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr qsizetype MaximumStampBoxes = 4;

QJsonObject json(const Staff& staff)
{
    QJsonObject skills;
    for (auto skill = staff.skills.constBegin(); skill != staff.skills.constEnd(); ++skill)
        skills.insert(QString::number(skill.key()), skill.value());
    return {{u"name"_s, staff.name},
            {u"kana"_s, staff.kana},
            {u"roman"_s, staff.roman},
            {u"title"_s, staff.title},
            {u"group"_s, code(staff.group)},
            {u"stamp_box"_s, staff.stampBox.number()},
            {u"office"_s, staff.office.number()},
            {u"skills"_s, skills},
            {u"retired"_s, staff.retired}};
}

std::optional<qint64> retiredAt(const Writer& writer, bool retired)
{
    return retired ? std::optional<qint64>(writer.now()) : std::nullopt;
}

void writeSkills(Writer& writer, Id<Staff> id, const Staff& staff)
{
    Query(writer.connection(), u"DELETE FROM staff_skill WHERE staff_id = ?"_s).bind(id).exec();
    QList<MasterId> topics = staff.skills.keys();
    std::sort(topics.begin(), topics.end());
    for (const MasterId topic : std::as_const(topics)) {
        Query(writer.connection(), u"INSERT INTO staff_skill (staff_id, topic_id, level) VALUES (?, ?, ?)"_s)
            .bind(id)
            .bind(topic)
            .bind(staff.skills.value(topic))
            .exec();
    }
}

// Answers whether the row was there and not retired yet.
bool setRetired(Writer& writer, const QString& table, qint64 id)
{
    Query query(
        writer.connection(),
        u"UPDATE %1 SET retired_at = ?, version = version + 1 WHERE id = ? AND retired_at IS NULL"_s.arg(table));
    query.bind(writer.now()).bind(id).exec();
    return query.changedRows() == 1;
}

Error badStampBoxes(const char* text)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Storage", text), u"stamp_boxes"_s, {}};
}

} // namespace

QJsonObject json(const Office& office)
{
    return {
        {u"name"_s, office.name},          {u"name_en"_s, office.nameEn},    {u"headquarters"_s, office.headquarters},
        {u"remote"_s, office.remote},      {u"position"_s, office.position}, {u"opens_at"_s, office.opensAt},
        {u"closes_at"_s, office.closesAt}, {u"retired"_s, office.retired}};
}

QJsonObject json(const Booth& booth)
{
    return {{u"office"_s, booth.office.number()}, {u"name"_s, booth.name},          {u"capacity"_s, booth.capacity},
            {u"monitor"_s, booth.monitor},        {u"step_free"_s, booth.stepFree}, {u"noise_note"_s, booth.noiseNote},
            {u"position"_s, booth.position},      {u"retired"_s, booth.retired}};
}

QJsonObject json(const MasterEntry& entry)
{
    return {{u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"name_en"_s, entry.nameEn},
            {u"position"_s, entry.position},
            {u"valid_from"_s, entry.validFrom.toString(Qt::ISODate)},
            {u"valid_to"_s, entry.validTo.toString(Qt::ISODate)}};
}

Id<Office> CentreRepository::add(Writer& writer, const Office& office)
{
    const Id<Office> id(Query(m_connection, u"INSERT INTO office (name, name_en, headquarters, remote, position, "
                                            "opens_at, closes_at, retired_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                            "RETURNING id"_s)
                            .bind(office.name)
                            .bind(office.nameEn)
                            .bind(office.headquarters)
                            .bind(office.remote)
                            .bind(office.position)
                            .bind(office.opensAt)
                            .bind(office.closesAt)
                            .bind(retiredAt(writer, office.retired))
                            .execReturning());
    writer.record(u"insert"_s, u"office"_s, id.number(), {}, json(office));
    writer.changes().masters = true;
    return id;
}

Id<Booth> CentreRepository::add(Writer& writer, const Booth& booth)
{
    const Id<Booth> id(Query(m_connection, u"INSERT INTO booth (office_id, name, capacity, monitor, step_free, "
                                           "noise_note, position, retired_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                           "RETURNING id"_s)
                           .bind(booth.office)
                           .bind(booth.name)
                           .bind(booth.capacity)
                           .bind(booth.monitor)
                           .bind(booth.stepFree)
                           .bind(booth.noiseNote)
                           .bind(booth.position)
                           .bind(retiredAt(writer, booth.retired))
                           .execReturning());
    writer.record(u"insert"_s, u"booth"_s, id.number(), {}, json(booth));
    writer.changes().masters = true;
    return id;
}

Id<StampBox> CentreRepository::add(Writer& writer, const StampBox& box)
{
    const Id<StampBox> id(Query(m_connection, u"INSERT INTO stamp_box (name, position) VALUES (?, ?) RETURNING id"_s)
                              .bind(box.name)
                              .bind(box.position)
                              .execReturning());
    writer.record(u"insert"_s, u"stamp_box"_s, id.number(), {}, {{u"name"_s, box.name}, {u"position"_s, box.position}});
    writer.changes().masters = true;
    return id;
}

Id<Staff> CentreRepository::add(Writer& writer, const Staff& staff)
{
    const Id<Staff> id(Query(m_connection, u"INSERT INTO staff (name, name_key, kana, roman, job_title_id, "
                                           "permission_group, stamp_box_id, office_id, position, retired_at) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                           "(SELECT coalesce(max(position), 0) + 1 FROM staff), ?) RETURNING id"_s)
                           .bind(staff.name)
                           .bind(japanese::nameKey(staff.name))
                           .bind(staff.kana)
                           .bind(staff.roman)
                           .bindIdOrNull(staff.title)
                           .bind(code(staff.group))
                           .bind(staff.stampBox)
                           .bind(staff.office)
                           .bind(retiredAt(writer, staff.retired))
                           .execReturning());
    writeSkills(writer, id, staff);
    writer.record(u"insert"_s, u"staff"_s, id.number(), {}, json(staff));
    writer.changes().staff.insert(id.number());
    return id;
}

void CentreRepository::update(Writer& writer, const Staff& staff)
{
    writer.lock(u"staff"_s, staff.id);
    const std::optional<Staff> before = staffById(staff.id);
    if (!before)
        throw notFound(u"staff %1"_s.arg(staff.id.number()));
    Query(m_connection, u"UPDATE staff SET name = ?, name_key = ?, kana = ?, roman = ?, job_title_id = ?, "
                        "permission_group = ?, stamp_box_id = ?, office_id = ?, version = version + 1, "
                        "retired_at = CASE WHEN ? = 0 THEN NULL ELSE coalesce(retired_at, ?) END WHERE id = ?"_s)
        .bind(staff.name)
        .bind(japanese::nameKey(staff.name))
        .bind(staff.kana)
        .bind(staff.roman)
        .bindIdOrNull(staff.title)
        .bind(code(staff.group))
        .bind(staff.stampBox)
        .bind(staff.office)
        .bind(staff.retired)
        .bind(writer.now())
        .bind(staff.id)
        .exec();
    writeSkills(writer, staff.id, staff);
    writer.record(u"update"_s, u"staff"_s, staff.id.number(), json(*before), json(staff));
    writer.changes().staff.insert(staff.id.number());
}

Id<Agency> CentreRepository::add(Writer& writer, const Agency& agency)
{
    AgencyRecord record;
    record.agency = agency;
    return AgencyRepository(m_connection).add(writer, record);
}

MasterId CentreRepository::add(Writer& writer, MasterKind kind, const MasterEntry& entry)
{
    const QString table = tableOf(kind);
    const MasterId id = Query(m_connection, u"INSERT INTO %1 (code, name, name_en, position, valid_from, valid_to) "
                                            "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s.arg(table))
                            .bind(entry.code)
                            .bind(entry.name)
                            .bind(entry.nameEn)
                            .bind(entry.position)
                            .bind(entry.validFrom)
                            .bind(entry.validTo)
                            .execReturning();
    writer.record(u"insert"_s, table, id, {}, json(entry));
    writer.changes().masters = true;
    return id;
}

void CentreRepository::retire(Writer& writer, Id<Staff> id)
{
    if (!setRetired(writer, u"staff"_s, id.number()))
        throw notFound(u"staff %1, not retired"_s.arg(id.number()));
    writer.record(u"retire"_s, u"staff"_s, id.number(), {{u"retired"_s, false}}, {{u"retired"_s, true}});
    writer.changes().staff.insert(id.number());
}

void CentreRepository::retire(Writer& writer, Id<Agency> id)
{
    AgencyRepository(m_connection).setRetired(writer, id, true);
}

void CentreRepository::retire(Writer& writer, MasterKind kind, MasterId id, QDate lastDay)
{
    const QString table = tableOf(kind);
    Query query(m_connection, u"UPDATE %1 SET valid_to = ?, version = version + 1 WHERE id = ?"_s.arg(table));
    query.bind(lastDay).bind(id).exec();
    if (query.changedRows() != 1)
        throw notFound(u"%1 %2"_s.arg(table).arg(id));
    writer.record(u"retire"_s, table, id, {}, {{u"valid_to"_s, lastDay.toString(Qt::ISODate)}});
    writer.changes().masters = true;
}

void CentreRepository::setStampBoxes(Writer& writer, const QStringList& names)
{
    if (names.isEmpty() || names.size() > MaximumStampBoxes || names.contains(QString()))
        throw StorageError(badStampBoxes(QT_TRANSLATE_NOOP("Storage", "There are one to four stamp boxes, each with a "
                                                                      "name. Nothing was changed.")));
    if (QSet<QString>(names.begin(), names.end()).size() != names.size())
        throw StorageError(badStampBoxes(QT_TRANSLATE_NOOP("Storage", "Two stamp boxes have the same name. Nothing was "
                                                                      "changed; choose another.")));
    QJsonArray before;
    if (const QString lock = m_connection.dialect().forUpdate(); !lock.isEmpty())
        Query(m_connection, u"SELECT id FROM stamp_box ORDER BY id"_s + lock).exec();
    const QList<StampBox> boxes = stampBoxes();
    for (const StampBox& box : boxes)
        before.append(box.name);
    // All at once, for a position may be held by one box only. A box that keeps its name keeps its id, so that the
    // people who stamp it and the stamps of the past stay with it.
    Query(m_connection, u"UPDATE stamp_box SET retired_at = ? WHERE retired_at IS NULL"_s).bind(writer.now()).exec();
    for (qsizetype at = 0; at < names.size(); ++at) {
        Query kept(m_connection, u"UPDATE stamp_box SET retired_at = NULL, position = ? "
                                 "WHERE id = (SELECT max(id) FROM stamp_box WHERE name = ?)"_s);
        kept.bind(static_cast<qint64>(at + 1)).bind(names.at(at)).exec();
        if (kept.changedRows() == 0) {
            Query(m_connection, u"INSERT INTO stamp_box (name, position) VALUES (?, ?)"_s)
                .bind(names.at(at))
                .bind(static_cast<qint64>(at + 1))
                .exec();
        }
    }
    writer.record(u"update"_s, u"stamp_box"_s, 0, {{u"names"_s, before}},
                  {{u"names"_s, QJsonArray::fromStringList(names)}});
    writer.changes().masters = true;
}

void CentreRepository::setSetting(Writer& writer, const QString& name, const QString& value)
{
    if (const QString lock = m_connection.dialect().forUpdate(); !lock.isEmpty())
        Query(m_connection, u"SELECT name FROM setting WHERE name = ?"_s + lock).bind(name).exec();
    const QString before = setting(name);
    Query(m_connection, u"INSERT INTO setting (name, value) VALUES (?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(name)
        .bind(value)
        .exec();
    writer.record(u"update"_s, u"setting"_s, 0, {{u"name"_s, name}, {u"value"_s, before}},
                  {{u"name"_s, name}, {u"value"_s, value}});
    writer.changes().masters = true;
}

} // namespace yorozu::storage
