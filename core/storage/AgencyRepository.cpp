// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AgencyRepository.h"

#include "core/japanese/NameKey.h"
#include "core/storage/CentreJson.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/SideBySide.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto FilledColumns =
    "name name_key kana agency_kind_id on_forty_list member_in_tokyo member in_charge_id deputy_id phone email "
    "address website wishes_visit wishes_company booking_way wishes note"_L1;

void bindAgency(Query& query, const Agency& agency)
{
    query.bind(agency.name).bind(japanese::nameKey(agency.name)).bind(agency.kana).bindIdOrNull(agency.kind);
    query.bind(agency.onFortyList).bind(agency.memberInTokyo).bind(agency.member).bind(agency.inCharge);
    query.bind(agency.deputy).bind(agency.phone).bind(agency.email).bind(agency.address).bind(agency.website);
    query.bind(agency.wishesVisit).bind(agency.wishesCompany).bind(agency.bookingWay).bind(agency.wishes);
    query.bind(agency.note);
}

// Rows of a table with its agency in the first column, for one agency or for all.
template <typename Row>
QHash<qint64, QList<Row>> rowsOf(Connection& connection, const QString& columns, const QString& table,
                                 const QString& order, Id<Agency> of, Row (*read)(const Query&))
{
    Query query(connection, u"SELECT agency_id, %1 FROM %2%3 ORDER BY agency_id, %4"_s.arg(
                                columns, table, of ? u" WHERE agency_id = ?"_s : QString(), order));
    if (of)
        query.bind(of);
    query.exec();
    QHash<qint64, QList<Row>> rows;
    while (query.next())
        rows[query.number(0)].append(read(query));
    return rows;
}

QList<AgencyMerge> mergesOf(Connection& connection, Id<Agency> of)
{
    Query query(connection,
                u"SELECT g.id, g.kept_id, k.name, g.other_id, o.name, g.merged_on, g.merged_name, g.merged_at "
                "FROM agency_merge g JOIN agency k ON k.id = g.kept_id JOIN agency o ON o.id = g.other_id "
                "WHERE g.undone_at IS NULL%1 ORDER BY g.merged_on, g.id"_s.arg(
                    of ? u" AND (g.kept_id = ? OR g.other_id = ?)"_s : QString()));
    if (of)
        query.bind(of).bind(of);
    query.exec();
    QList<AgencyMerge> merges;
    while (query.next()) {
        merges.append({query.id<AgencyMerge>(0), query.id<Agency>(1), query.text(2), query.id<Agency>(3), query.text(4),
                       query.date(5), query.text(6), query.number(7)});
    }
    return merges;
}

// What they were called, and what became of them; `of` null: of all.
void fillNames(Connection& connection, QList<AgencyRecord>& records, Id<Agency> of)
{
    QHash<qint64, QList<FormerName>> names;
    QList<AgencyMerge> merges;
    SideBySide(connection)
        .add([&] {
            names = rowsOf<FormerName>(connection, u"name, kana, valid_from, valid_to"_s, u"agency_name"_s,
                                       u"valid_to"_s, of, [](const Query& row) {
                                           return FormerName{row.text(1), row.text(2), row.date(3), row.date(4)};
                                       });
        })
        .add([&] { merges = mergesOf(connection, of); })
        .run();
    for (AgencyRecord& record : records) {
        record.formerNames = names.value(record.agency.id.number());
        for (const AgencyMerge& merge : std::as_const(merges)) {
            if (merge.other == record.agency.id)
                record.merged = merge;
            else if (merge.kept == record.agency.id)
                record.parts.append(merge);
        }
    }
}

// Everything that hangs on the agencies, on one way to a server; `of` null: of all.
void fill(Connection& connection, QList<AgencyRecord>& records, Id<Agency> of)
{
    QHash<qint64, QList<AgencyBranch>> branches;
    QHash<qint64, QList<AgencyContact>> contacts;
    QHash<qint64, QList<AgencyPractice>> practices;
    SideBySide(connection)
        .add([&] {
            branches = rowsOf<AgencyBranch>(
                connection, u"id, name, phone, address, retired_at"_s, u"agency_branch"_s, u"position, id"_s, of,
                [](const Query& row) {
                    return AgencyBranch{row.id<AgencyBranch>(1), row.text(2), row.text(3), row.text(4), !row.isNull(5)};
                });
        })
        .add([&] {
            contacts = rowsOf<AgencyContact>(
                connection, u"id, name, kana, branch, department, title, phone, email, note, retired_at"_s,
                u"agency_contact"_s, u"position, id"_s, of, [](const Query& row) {
                    return AgencyContact{row.id<AgencyContact>(1),
                                         row.text(2),
                                         row.text(3),
                                         row.text(4),
                                         row.text(5),
                                         row.text(6),
                                         row.text(7),
                                         row.text(8),
                                         row.text(9),
                                         !row.isNull(10)};
                });
        })
        .add([&] {
            practices = rowsOf<AgencyPractice>(connection, u"text, jointly_made"_s, u"agency_practice"_s, u"position"_s,
                                               of, [](const Query& row) {
                                                   return AgencyPractice{row.text(1), row.flag(2)};
                                               });
        })
        .add([&] { fillNames(connection, records, of); })
        .run();
    for (AgencyRecord& record : records) {
        const qint64 id = record.agency.id.number();
        record.branches = branches.value(id);
        record.contacts = contacts.value(id);
        record.practices = practices.value(id);
    }
}

void writeBranches(Writer& writer, Id<Agency> agency, const QList<AgencyBranch>& branches)
{
    for (qsizetype at = 0; at < branches.size(); ++at) {
        const AgencyBranch& branch = branches.at(at);
        Query query(writer.connection(),
                    branch.id
                        ? u"UPDATE agency_branch SET position = ?, name = ?, phone = ?, address = ?, retired_at = "
                          "CASE WHEN ? = 0 THEN NULL ELSE coalesce(retired_at, ?) END "
                          "WHERE agency_id = ? AND id = ?"_s
                        : u"INSERT INTO agency_branch (position, name, phone, address, retired_at, agency_id) "
                          "VALUES (?, ?, ?, ?, CASE WHEN ? = 0 THEN NULL ELSE CAST(? AS bigint) END, ?)"_s);
        query.bind(static_cast<qint64>(at + 1)).bind(branch.name).bind(branch.phone).bind(branch.address);
        query.bind(branch.retired).bind(writer.now()).bind(agency);
        if (branch.id)
            query.bind(branch.id);
        query.exec();
        if (branch.id && query.changedRows() != 1)
            throw notFound(u"agency_branch %1 of agency %2"_s.arg(branch.id.number()).arg(agency.number()));
    }
}

void writeContacts(Writer& writer, Id<Agency> agency, const QList<AgencyContact>& contacts)
{
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        const AgencyContact& one = contacts.at(at);
        Query query(writer.connection(),
                    one.id
                        ? u"UPDATE agency_contact SET position = ?, name = ?, name_key = ?, kana = ?, branch = ?, "
                          "department = ?, title = ?, phone = ?, email = ?, note = ?, retired_at = "
                          "CASE WHEN ? = 0 THEN NULL ELSE coalesce(retired_at, ?) END WHERE agency_id = ? AND id = ?"_s
                        : u"INSERT INTO agency_contact (position, name, name_key, kana, branch, department, title, "
                          "phone, email, note, retired_at, agency_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                          "CASE WHEN ? = 0 THEN NULL ELSE CAST(? AS bigint) END, ?)"_s);
        query.bind(static_cast<qint64>(at + 1)).bind(one.name).bind(japanese::nameKey(one.name)).bind(one.kana);
        query.bind(one.branch).bind(one.department).bind(one.title).bind(one.phone).bind(one.email).bind(one.note);
        query.bind(one.retired).bind(writer.now()).bind(agency);
        if (one.id)
            query.bind(one.id);
        query.exec();
        if (one.id && query.changedRows() != 1)
            throw notFound(u"agency_contact %1 of agency %2"_s.arg(one.id.number()).arg(agency.number()));
    }
}

void writePractices(Writer& writer, Id<Agency> agency, const QList<AgencyPractice>& practices)
{
    Query(writer.connection(), u"DELETE FROM agency_practice WHERE agency_id = ?"_s).bind(agency).exec();
    Query insert(writer.connection(),
                 u"INSERT INTO agency_practice (agency_id, position, text, jointly_made) VALUES (?, ?, ?, ?)"_s);
    for (qsizetype at = 0; at < practices.size(); ++at) {
        insert.bind(agency).bind(static_cast<qint64>(at + 1)).bind(practices.at(at).text);
        insert.bind(practices.at(at).jointlyMade).exec();
    }
}

void writeFormerNames(Writer& writer, Id<Agency> agency, const QList<FormerName>& names)
{
    Query insert(writer.connection(), u"INSERT INTO agency_name (agency_id, name, kana, valid_from, valid_to) "
                                      "VALUES (?, ?, ?, ?, ?)"_s);
    for (const FormerName& former : names)
        insert.bind(agency).bind(former.name).bind(former.kana).bind(former.from).bind(former.to).exec();
}

QJsonObject nameJson(const QString& name, const QString& kana, QDate from = {})
{
    return {{u"name"_s, name}, {u"kana"_s, kana}, {u"valid_from"_s, from.toString(Qt::ISODate)}};
}

void touch(Writer& writer, Id<Agency> id)
{
    SearchIndex(writer.connection()).update(writer, id);
    writer.changes().agencies.insert(id.number());
}

} // namespace

std::optional<AgencyRecord> AgencyRepository::byId(Id<Agency> id)
{
    const ReadScope scope(m_connection);
    const std::optional<Agency> agency = CentreRepository(m_connection).agencyById(id);
    if (!agency)
        return std::nullopt;
    QList<AgencyRecord> records{AgencyRecord{*agency, {}, {}, {}, {}, {}, {}}};
    fill(m_connection, records, id);
    return records.constFirst();
}

QList<AgencyRecord> AgencyRepository::all()
{
    const ReadScope scope(m_connection);
    QList<AgencyRecord> records;
    const QList<Agency> agencies = CentreRepository(m_connection).agencies(true);
    for (const Agency& agency : agencies)
        records.append(AgencyRecord{agency, {}, {}, {}, {}, {}, {}});
    fill(m_connection, records, {});
    return records;
}

QList<AgencyRecord> AgencyRepository::names()
{
    const ReadScope scope(m_connection);
    Query query(m_connection, u"SELECT a.id, a.name, k.id, k.name, a.member_in_tokyo, a.member, a.retired_at "
                              "FROM agency a JOIN agency_kind k ON k.id = a.agency_kind_id "
                              "ORDER BY a.position, a.id"_s);
    query.exec();
    QList<AgencyRecord> records;
    while (query.next()) {
        Agency& agency = records.emplaceBack().agency;
        agency.id = query.id<Agency>(0);
        agency.name = query.text(1);
        agency.kind = query.number(2);
        agency.kindName = query.text(3);
        agency.memberInTokyo = query.flag(4);
        agency.member = query.flag(5);
        agency.retired = !query.isNull(6);
    }
    fillNames(m_connection, records, {});
    return records;
}

QList<Id<Agency>> AgencyRepository::named(const QString& name)
{
    const QString key = japanese::nameKey(name);
    QList<Id<Agency>> found;
    const QList<AgencyRecord> records = all(); // a hundred
    for (const AgencyRecord& record : records) {
        const bool former = std::any_of(record.formerNames.cbegin(), record.formerNames.cend(),
                                        [&key](const FormerName& one) { return japanese::nameKey(one.name) == key; });
        if (!record.merged && (former || japanese::nameKey(record.agency.name) == key))
            found.append(record.agency.id);
    }
    return found;
}

Id<Agency> AgencyRepository::survivor(Id<Agency> id)
{
    QSet<qint64> seen;
    for (Id<Agency> here = id; !seen.contains(here.number());) {
        seen.insert(here.number());
        Query query(m_connection, u"SELECT kept_id FROM agency_merge WHERE other_id = ? AND undone_at IS NULL"_s);
        query.bind(here).exec();
        if (!query.next())
            return here;
        here = query.id<Agency>(0);
    }
    return id;
}

Id<Agency> AgencyRepository::add(Writer& writer, const AgencyRecord& record)
{
    const QStringList columns = QString(FilledColumns).split(u' ');
    Query query(
        m_connection,
        u"INSERT INTO agency (%1, position, retired_at) VALUES (%2, "
        "(SELECT coalesce(max(position), 0) + 1 FROM agency), CASE WHEN ? = 0 THEN NULL ELSE CAST(? AS bigint) END) "
        "RETURNING id"_s.arg(columns.join(", "_L1), QStringList(columns.size(), u"?"_s).join(", "_L1)));
    bindAgency(query, record.agency);
    AgencyRecord stored = record;
    stored.agency.id = Id<Agency>(query.bind(record.agency.retired).bind(writer.now()).execReturning());
    writeBranches(writer, stored.agency.id, record.branches);
    writeContacts(writer, stored.agency.id, record.contacts);
    writePractices(writer, stored.agency.id, record.practices);
    writeFormerNames(writer, stored.agency.id, record.formerNames);
    writer.record(u"insert"_s, u"agency"_s, stored.agency.id.number(), {}, json(stored));
    touch(writer, stored.agency.id);
    return stored.agency.id;
}

void AgencyRepository::update(Writer& writer, const AgencyRecord& record)
{
    const Id<Agency> id = record.agency.id;
    const std::optional<AgencyRecord> before = byId(id);
    if (!before)
        throw notFound(u"agency %1"_s.arg(id.number()));
    Query query(m_connection, u"UPDATE agency SET %1 = ?, version = version + 1 WHERE id = ? AND version = ?"_s.arg(
                                  QString(FilledColumns).split(u' ').join(" = ?, "_L1)));
    bindAgency(query, record.agency);
    query.bind(id).bind(record.agency.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"agency %1, version %2"_s.arg(id.number()).arg(record.agency.version));
    writeBranches(writer, id, record.branches);
    writeContacts(writer, id, record.contacts);
    writePractices(writer, id, record.practices);
    writer.record(u"update"_s, u"agency"_s, id.number(), json(*before), json(*byId(id)));
    touch(writer, id);
}

void AgencyRepository::rename(Writer& writer, Id<Agency> id, qint64 version, const QString& name, const QString& kana,
                              QDate from)
{
    const std::optional<AgencyRecord> before = byId(id);
    if (!before)
        throw notFound(u"agency %1"_s.arg(id.number()));
    const Agency& agency = before->agency;
    const QDate since = before->formerNames.isEmpty() ? QDate() : before->formerNames.constLast().to.addDays(1);
    writeFormerNames(writer, id, {{agency.name, agency.kana, since, from.addDays(-1)}});
    Query query(m_connection, u"UPDATE agency SET name = ?, name_key = ?, kana = ?, version = version + 1 "
                              "WHERE id = ? AND version = ?"_s);
    query.bind(name).bind(japanese::nameKey(name)).bind(kana).bind(id).bind(version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"agency %1, version %2"_s.arg(id.number()).arg(version));
    writer.record(u"rename"_s, u"agency"_s, id.number(), nameJson(agency.name, agency.kana, since),
                  nameJson(name, kana, from));
    touch(writer, id);
}

void AgencyRepository::takeBackName(Writer& writer, Id<Agency> id, qint64 version)
{
    const std::optional<AgencyRecord> before = byId(id);
    if (!before || before->formerNames.isEmpty())
        throw notFound(u"a former name of agency %1"_s.arg(id.number()));
    const FormerName former = before->formerNames.constLast();
    Query(m_connection, u"DELETE FROM agency_name WHERE agency_id = ? AND valid_to = ?"_s)
        .bind(id)
        .bind(former.to)
        .exec();
    Query query(m_connection, u"UPDATE agency SET name = ?, name_key = ?, kana = ?, version = version + 1 "
                              "WHERE id = ? AND version = ?"_s);
    query.bind(former.name).bind(japanese::nameKey(former.name)).bind(former.kana).bind(id).bind(version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"agency %1, version %2"_s.arg(id.number()).arg(version));
    writer.record(u"rename"_s, u"agency"_s, id.number(),
                  nameJson(before->agency.name, before->agency.kana, former.to.addDays(1)),
                  nameJson(former.name, former.kana, former.from));
    touch(writer, id);
}

Id<AgencyMerge> AgencyRepository::merge(Writer& writer, Id<Agency> kept, Id<Agency> other, QDate on)
{
    const Id<AgencyMerge> id(Query(m_connection, u"INSERT INTO agency_merge (kept_id, other_id, merged_on, merged_at, "
                                                 "merged_by, merged_name) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s)
                                 .bind(kept)
                                 .bind(other)
                                 .bind(on)
                                 .bind(writer.now())
                                 .bind(writer.caller().staff)
                                 .bind(writer.caller().name)
                                 .execReturning());
    Query gone(m_connection,
               u"UPDATE agency SET retired_at = ?, version = version + 1 WHERE id = ? AND retired_at IS NULL"_s);
    gone.bind(writer.now()).bind(other).exec();
    if (gone.changedRows() != 1)
        throw conflict(u"agency %1 is retired already"_s.arg(other.number()));
    writer.record(u"merge"_s, u"agency_merge"_s, id.number(), {{u"merged"_s, false}},
                  {{u"merged"_s, true},
                   {u"kept"_s, kept.number()},
                   {u"other"_s, other.number()},
                   {u"on"_s, on.toString(Qt::ISODate)}});
    touch(writer, other);
    touch(writer, kept);
    return id;
}

void AgencyRepository::unmerge(Writer& writer, Id<Agency> other)
{
    const std::optional<AgencyRecord> before = byId(other);
    if (!before || !before->merged)
        throw notFound(u"a merging of agency %1"_s.arg(other.number()));
    const AgencyMerge merge = *before->merged;
    Query(m_connection, u"UPDATE agency_merge SET undone_at = ?, undone_by = ? WHERE id = ?"_s)
        .bind(writer.now())
        .bind(writer.caller().staff)
        .bind(merge.id)
        .exec();
    Query(m_connection, u"UPDATE agency SET retired_at = NULL, version = version + 1 WHERE id = ?"_s)
        .bind(other)
        .exec();
    writer.record(u"unmerge"_s, u"agency_merge"_s, merge.id.number(), {{u"merged"_s, true}}, {{u"merged"_s, false}});
    touch(writer, other);
    touch(writer, merge.kept);
}

void AgencyRepository::setRetired(Writer& writer, Id<Agency> id, bool retired)
{
    Query query(m_connection, u"UPDATE agency SET retired_at = %1, version = version + 1 "
                              "WHERE id = ? AND retired_at IS %2 NULL"_s.arg(retired ? u"?"_s : u"NULL"_s,
                                                                             retired ? QString() : u"NOT"_s));
    if (retired)
        query.bind(writer.now());
    query.bind(id).exec();
    if (query.changedRows() != 1)
        throw notFound(u"agency %1 that is %2"_s.arg(id.number()).arg(retired ? u"in use"_s : u"retired"_s));
    writer.record(retired ? u"retire"_s : u"reactivate"_s, u"agency"_s, id.number(), {{u"retired"_s, !retired}},
                  {{u"retired"_s, retired}});
    touch(writer, id);
}

} // namespace yorozu::storage
