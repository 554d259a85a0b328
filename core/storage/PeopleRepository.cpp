// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PeopleRepository.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QJsonObject json(const StaffMember& member)
{
    const Staff& staff = member.staff;
    QJsonObject skills;
    for (auto skill = staff.skills.constBegin(); skill != staff.skills.constEnd(); ++skill)
        skills.insert(QString::number(skill.key()), skill.value());
    return {{u"name"_s, staff.name},
            {u"kana"_s, staff.kana},
            {u"roman"_s, staff.roman},
            {u"login"_s, member.login},
            {u"title"_s, staff.title},
            {u"group"_s, code(staff.group)},
            {u"stamp_box"_s, staff.stampBox.number()},
            {u"office"_s, staff.office.number()},
            {u"skills"_s, skills},
            {u"retired"_s, staff.retired}};
}

void writeSkills(Writer& writer, const Staff& staff)
{
    Query(writer.connection(), u"DELETE FROM staff_skill WHERE staff_id = ?"_s).bind(staff.id).exec();
    QList<MasterId> topics = staff.skills.keys();
    std::sort(topics.begin(), topics.end());
    for (const MasterId topic : std::as_const(topics)) {
        Query(writer.connection(), u"INSERT INTO staff_skill (staff_id, topic_id, level) VALUES (?, ?, ?)"_s)
            .bind(staff.id)
            .bind(topic)
            .bind(staff.skills.value(topic))
            .exec();
    }
}

void bindLogin(Query& query, const QString& login)
{
    login.isEmpty() ? query.bindNull() : query.bind(login);
}

} // namespace

QList<StaffMember> PeopleRepository::list()
{
    const ReadScope scope(m_connection);
    QList<StaffMember> list;
    QHash<qint64, qsizetype> places;
    const QList<Staff> staff = CentreRepository(m_connection).staff(true);
    for (const Staff& person : staff) {
        places.insert(person.id.number(), list.size());
        list.append({person, {}, false, 0});
    }
    Query query(m_connection, u"SELECT s.id, s.login, s.version, c.staff_id FROM staff s "
                              "LEFT JOIN staff_credential c ON c.staff_id = s.id"_s);
    query.exec();
    while (query.next()) {
        const auto place = places.constFind(query.number(0));
        if (place == places.constEnd())
            continue;
        list[*place].login = query.text(1);
        list[*place].version = query.number(2);
        list[*place].hasPassword = !query.isNull(3);
    }
    return list;
}

std::optional<StaffMember> PeopleRepository::byId(Id<Staff> id)
{
    const QList<StaffMember> everybody = list();
    const auto found = std::find_if(everybody.cbegin(), everybody.cend(),
                                    [id](const StaffMember& member) { return member.staff.id == id; });
    return found == everybody.cend() ? std::nullopt : std::optional(*found);
}

QList<Staff> PeopleRepository::called(const QString& who)
{
    const QString wanted = japanese::foldForCompare(who);
    QList<Staff> byName;
    QList<Staff> byPart;
    const QList<StaffMember> everybody = list();
    for (const StaffMember& member : everybody) {
        const Staff& staff = member.staff;
        if (!member.login.isEmpty() && member.login.compare(who.trimmed(), Qt::CaseInsensitive) == 0)
            return {staff};
        if (japanese::foldForCompare(staff.name) == wanted)
            byName.append(staff);
        else if (japanese::foldForCompare(staff.surname()) == wanted || japanese::foldForCompare(staff.roman) == wanted)
            byPart.append(staff);
    }
    QList<Staff> found = byName.isEmpty() ? byPart : byName;
    const auto left = [](const Staff& staff) { return staff.retired; };
    if (!std::all_of(found.cbegin(), found.cend(), left))
        found.removeIf(left);
    return found;
}

Id<Staff> PeopleRepository::add(Writer& writer, const StaffMember& member)
{
    Query query(m_connection, u"INSERT INTO staff (name, name_key, kana, roman, login, job_title_id, permission_group, "
                              "stamp_box_id, office_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                              "(SELECT coalesce(max(position), 0) + 1 FROM staff)) RETURNING id"_s);
    query.bind(member.staff.name).bind(japanese::nameKey(member.staff.name)).bind(member.staff.kana);
    query.bind(member.staff.roman);
    bindLogin(query, member.login);
    query.bindIdOrNull(member.staff.title).bind(code(member.staff.group));
    query.bind(member.staff.stampBox).bind(member.staff.office);
    StaffMember added = member;
    added.staff.id = Id<Staff>(query.execReturning());
    writeSkills(writer, added.staff);
    writer.record(u"insert"_s, u"staff"_s, added.staff.id.number(), {}, json(added));
    writer.changes().staff.insert(added.staff.id.number());
    return added.staff.id;
}

void PeopleRepository::save(Writer& writer, const StaffMember& member)
{
    const Staff& staff = member.staff;
    const std::optional<StaffMember> before = byId(staff.id);
    if (!before)
        throw notFound(u"staff %1"_s.arg(staff.id.number()));
    Query query(m_connection, u"UPDATE staff SET name = ?, name_key = ?, kana = ?, roman = ?, login = ?, "
                              "job_title_id = ?, permission_group = ?, stamp_box_id = ?, office_id = ?, "
                              "version = version + 1, "
                              "retired_at = CASE WHEN CAST(? AS BIGINT) = 0 THEN NULL ELSE coalesce(retired_at, ?) END "
                              "WHERE id = ? AND version = ?"_s);
    query.bind(staff.name).bind(japanese::nameKey(staff.name)).bind(staff.kana).bind(staff.roman);
    bindLogin(query, member.login);
    query.bindIdOrNull(staff.title).bind(code(staff.group)).bind(staff.stampBox).bind(staff.office);
    query.bind(staff.retired).bind(writer.now()).bind(staff.id).bind(member.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"staff %1, version %2"_s.arg(staff.id.number()).arg(member.version));
    writeSkills(writer, staff);
    const bool leaves = staff.retired && !before->staff.retired;
    const bool returns = !staff.retired && before->staff.retired;
    writer.record(leaves    ? u"retire"_s
                  : returns ? u"reinstate"_s
                            : u"update"_s,
                  u"staff"_s, staff.id.number(), json(*before), json(member));
    writer.changes().staff.insert(staff.id.number());
}

} // namespace yorozu::storage
