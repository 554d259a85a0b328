// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/CentreService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

QStringList groupCodes()
{
    QStringList codes;
    for (int group = 0; group <= static_cast<int>(PermissionGroup::Administrator); ++group)
        codes.append(code(static_cast<PermissionGroup>(group)));
    return codes;
}

void readSkills(JsonRecord& record, const Lookup& lookup, Staff& staff)
{
    const QString key = u"skills"_s;
    const QJsonObject skills = record.object(key);
    for (auto skill = skills.begin(); skill != skills.end(); ++skill) {
        const qint64 level = skill.value().toInteger(0);
        if (!skill.value().isDouble() || level < 1 || level > 3)
            record.refuse(key, Ctl::tr("has a level for “%1” that is not 1, 2 or 3.").arg(shortened(skill.key())));
        staff.skills.insert(lookup.masterNamed(record, key, MasterKind::Topic, skill.key()), static_cast<int>(level));
    }
}

Result<Staff> readStaff(JsonRecord record, const service::CentreData& centre, QDate today)
{
    const Lookup lookup(centre, today);
    Staff staff;
    staff.name = record.requiredText(u"name"_s);
    if (record.has(u"name"_s) && staff.name.trimmed().isEmpty())
        record.refuse(u"name"_s, Ctl::tr("is empty."));
    staff.kana = record.text(u"kana"_s);
    staff.roman = record.text(u"roman"_s);
    staff.title = lookup.master(record, u"title"_s, MasterKind::JobTitle);
    staff.office = lookup.office(record, u"office"_s);
    if (const QString group = record.text(u"group"_s, code(PermissionGroup::Coordinator));
        const auto known = permissionGroupFromCode(group))
        staff.group = *known;
    else
        record.refuse(u"group"_s, Ctl::tr("is none of %1.").arg(groupCodes().join(u", "_s)));
    if (const QString box = record.text(u"stamp_box"_s); record.has(u"stamp_box"_s)) {
        for (const StampBox& known : centre.stampBoxes) {
            if (known.name == box)
                staff.stampBox = known.id;
        }
        if (staff.stampBox.isNull())
            record.refuse(u"stamp_box"_s, Ctl::tr("knows no “%1”.").arg(shortened(box)), ErrorKind::NotFound);
    } else {
        // 調査役 and 課長 are both titles and boxes: whoever has the title stamps the box of that name.
        for (const StampBox& known : centre.stampBoxes) {
            if (known.name == record.text(u"title"_s))
                staff.stampBox = known.id;
        }
    }
    readSkills(record, lookup, staff);
    if (const auto& fault = record.finish())
        return *fault;
    return staff;
}

Result<Reply> staffAdd(Session& session)
{
    const QDate today = tokyoDate(session.clock().now());
    return addAll<Staff>(
        session,
        [today](const JsonRecord& record, const WriteDesk& desk) { return readStaff(record, *desk.centre, today); },
        [](const Desk& desk, const auto& people) { return desk.services->centre().addStaff(desk.caller, people); });
}

QJsonObject staffJson(const Staff& staff, const service::CentreData& centre)
{
    QJsonObject skills;
    for (auto skill = staff.skills.cbegin(); skill != staff.skills.cend(); ++skill)
        skills.insert(centre.masterName(MasterKind::Topic, skill.key()), skill.value());
    const Office* office = centre.findOffice(staff.office);
    QString box;
    for (const StampBox& known : centre.stampBoxes) {
        if (known.id == staff.stampBox)
            box = known.name;
    }
    return {{u"id"_s, staff.id.number()},
            {u"name"_s, staff.name},
            {u"kana"_s, staff.kana},
            {u"roman"_s, staff.roman},
            {u"group"_s, code(staff.group)},
            {u"title"_s, centre.masterName(MasterKind::JobTitle, staff.title)},
            {u"office"_s, office ? office->name : QString()},
            {u"stamp_box"_s, box.isEmpty() ? QJsonValue() : QJsonValue(box)},
            {u"skills"_s, skills},
            {u"retired"_s, staff.retired}};
}

Result<Reply> staffList(Session& session)
{
    if (const auto services = session.openToRead(); !services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    QJsonArray json;
    for (const Staff& staff : (*centre)->staff) {
        if (!staff.retired || session.arguments().has(u"--all"_s))
            json.append(staffJson(staff, **centre));
    }
    return Reply{json};
}

} // namespace

QList<Command> staffCommands()
{
    return {
        {"staff add FILE", QT_TRANSLATE_NOOP("Ctl", "Adds one person of the centre, or an array of them; all or none."),
         staffAdd},
        {"staff list [--all]", QT_TRANSLATE_NOOP("Ctl", "The people of the centre; with --all those who left as well."),
         staffList},
    };
}

} // namespace yorozu::ctl
