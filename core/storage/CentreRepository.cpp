// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CentreRepository.h"

#include "core/storage/MasterTables.h"
#include "core/storage/Query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QString unlessRetired(bool withRetired, const QString& column)
{
    return withRetired ? QString() : u" WHERE %1 IS NULL"_s.arg(column);
}

MasterEntry rowToMaster(const Query& row)
{
    return {row.number(0), row.text(1), row.text(2), row.text(3), static_cast<int>(row.number(4)),
            row.date(5),   row.date(6)};
}

constexpr auto StaffColumns = u"SELECT s.id, s.name, s.kana, s.roman, s.job_title_id, t.name, s.permission_group, "
                              "s.stamp_box_id, s.office_id, s.retired_at FROM staff s "
                              "LEFT JOIN job_title t ON t.id = s.job_title_id";

Staff rowToStaff(const Query& row)
{
    Staff staff;
    staff.id = row.id<Staff>(0);
    staff.name = row.text(1);
    staff.kana = row.text(2);
    staff.roman = row.text(3);
    staff.title = row.number(4);
    staff.titleName = row.text(5);
    staff.group = permissionGroupFromCode(row.text(6)).value_or(PermissionGroup::ReadOnly);
    staff.stampBox = row.id<StampBox>(7);
    staff.office = row.id<Office>(8);
    staff.retired = !row.isNull(9);
    return staff;
}

constexpr auto AgencyColumns =
    u"SELECT a.id, a.name, a.kana, a.agency_kind_id, k.name, a.on_forty_list, "
    "a.member_in_tokyo, a.member, a.in_charge_id, a.note, a.retired_at, a.deputy_id, a.phone, "
    "a.email, a.address, a.website, a.wishes_visit, a.wishes_company, a.booking_way, "
    "a.wishes, a.version FROM agency a "
    "JOIN agency_kind k ON k.id = a.agency_kind_id";

Agency rowToAgency(const Query& row)
{
    Agency agency;
    agency.id = row.id<Agency>(0);
    agency.name = row.text(1);
    agency.kana = row.text(2);
    agency.kind = row.number(3);
    agency.kindName = row.text(4);
    agency.onFortyList = row.flag(5);
    agency.memberInTokyo = row.flag(6);
    agency.member = row.flag(7);
    agency.inCharge = row.id<Staff>(8);
    agency.note = row.text(9);
    agency.retired = !row.isNull(10);
    agency.deputy = row.id<Staff>(11);
    agency.phone = row.text(12);
    agency.email = row.text(13);
    agency.address = row.text(14);
    agency.website = row.text(15);
    agency.wishesVisit = row.flag(16);
    agency.wishesCompany = row.flag(17);
    agency.bookingWay = row.text(18);
    agency.wishes = row.text(19);
    agency.version = row.number(20);
    return agency;
}

} // namespace

QList<Office> CentreRepository::offices(bool withRetired)
{
    Query query(m_connection, u"SELECT id, name, name_en, headquarters, remote, position, opens_at, closes_at, "
                              "retired_at FROM office"_s +
                                  unlessRetired(withRetired, u"retired_at"_s) + u" ORDER BY position, id"_s);
    query.exec();
    QList<Office> list;
    while (query.next()) {
        Office office;
        office.id = query.id<Office>(0);
        office.name = query.text(1);
        office.nameEn = query.text(2);
        office.headquarters = query.flag(3);
        office.remote = query.flag(4);
        office.position = static_cast<int>(query.number(5));
        office.opensAt = static_cast<int>(query.number(6));
        office.closesAt = static_cast<int>(query.number(7));
        office.retired = !query.isNull(8);
        list.append(office);
    }
    return list;
}

QList<Booth> CentreRepository::booths(bool withRetired)
{
    Query query(m_connection, u"SELECT b.id, b.office_id, b.name, b.capacity, b.monitor, b.step_free, b.noise_note, "
                              "b.position, b.retired_at FROM booth b JOIN office o ON o.id = b.office_id"_s +
                                  unlessRetired(withRetired, u"b.retired_at"_s) +
                                  u" ORDER BY o.position, o.id, b.position, b.id"_s);
    query.exec();
    QList<Booth> list;
    while (query.next()) {
        Booth booth;
        booth.id = query.id<Booth>(0);
        booth.office = query.id<Office>(1);
        booth.name = query.text(2);
        booth.capacity = static_cast<int>(query.number(3));
        booth.monitor = query.flag(4);
        booth.stepFree = query.flag(5);
        booth.noiseNote = query.text(6);
        booth.position = static_cast<int>(query.number(7));
        booth.retired = !query.isNull(8);
        list.append(booth);
    }
    return list;
}

QList<StampBox> CentreRepository::stampBoxes()
{
    Query query(m_connection, u"SELECT id, name, position FROM stamp_box WHERE retired_at IS NULL ORDER BY position"_s);
    query.exec();
    QList<StampBox> list;
    while (query.next())
        list.append({query.id<StampBox>(0), query.text(1), static_cast<int>(query.number(2))});
    return list;
}

QList<Staff> CentreRepository::staff(bool withRetired)
{
    const ReadScope scope(m_connection);
    Query query(m_connection, QString::fromUtf16(StaffColumns) + unlessRetired(withRetired, u"s.retired_at"_s) +
                                  u" ORDER BY s.position, s.id"_s);
    query.exec();
    QList<Staff> list;
    QHash<qint64, qsizetype> places;
    while (query.next()) {
        places.insert(query.number(0), list.size());
        list.append(rowToStaff(query));
    }
    Query skills(m_connection, u"SELECT staff_id, topic_id, level FROM staff_skill"_s);
    skills.exec();
    while (skills.next()) {
        const auto place = places.constFind(skills.number(0));
        if (place != places.constEnd())
            list[*place].skills.insert(skills.number(1), static_cast<int>(skills.number(2)));
    }
    return list;
}

std::optional<Staff> CentreRepository::staffById(Id<Staff> id)
{
    const ReadScope scope(m_connection);
    Query query(m_connection, QString::fromUtf16(StaffColumns) + u" WHERE s.id = ?"_s);
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    Staff staff = rowToStaff(query);
    Query skills(m_connection, u"SELECT topic_id, level FROM staff_skill WHERE staff_id = ?"_s);
    skills.bind(id).exec();
    while (skills.next())
        staff.skills.insert(skills.number(0), static_cast<int>(skills.number(1)));
    return staff;
}

QList<Agency> CentreRepository::agencies(bool withRetired)
{
    Query query(m_connection, QString::fromUtf16(AgencyColumns) + unlessRetired(withRetired, u"a.retired_at"_s) +
                                  u" ORDER BY a.position, a.id"_s);
    query.exec();
    QList<Agency> list;
    while (query.next())
        list.append(rowToAgency(query));
    return list;
}

std::optional<Agency> CentreRepository::agencyById(Id<Agency> id)
{
    Query query(m_connection, QString::fromUtf16(AgencyColumns) + u" WHERE a.id = ?"_s);
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    return rowToAgency(query);
}

QList<MasterEntry> CentreRepository::masters(MasterKind kind, bool withRetired)
{
    // "Retired" is a last day, which may lie ahead: only the caller knows which day it asks for (validOn).
    Query query(m_connection, u"SELECT id, code, name, name_en, position, valid_from, valid_to FROM "_s +
                                  tableOf(kind) + unlessRetired(withRetired, u"valid_to"_s) +
                                  u" ORDER BY position, id"_s);
    query.exec();
    QList<MasterEntry> list;
    while (query.next())
        list.append(rowToMaster(query));
    return list;
}

std::optional<MasterEntry> CentreRepository::master(MasterKind kind, const QString& name, QDate day)
{
    Query query(m_connection, u"SELECT id, code, name, name_en, position, valid_from, valid_to FROM %1 "
                              "WHERE (name = ? OR (code = ? AND code <> '')) "
                              "AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?) "
                              "ORDER BY CASE WHEN name = ? THEN 0 ELSE 1 END, position, id"_s.arg(tableOf(kind)));
    query.bind(name).bind(name).bind(day).bind(day).bind(name).exec();
    if (!query.next())
        return std::nullopt;
    return rowToMaster(query);
}

QString CentreRepository::setting(const QString& name, const QString& fallback)
{
    Query query(m_connection, u"SELECT value FROM setting WHERE name = ?"_s);
    query.bind(name).exec();
    return query.next() ? query.text(0) : fallback;
}

} // namespace yorozu::storage
