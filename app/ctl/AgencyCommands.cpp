// SPDX-License-Identifier: GPL-3.0-or-later
// 支援機関: who is met there, how each uses the centre, its names and mergings.
#include "app/ctl/ActivityJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/AgencyService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

QJsonObject lineJson(const Agency& agency)
{
    return {{u"id"_s, agency.id.number()},
            {u"name"_s, agency.name},
            {u"kana"_s, agency.kana},
            {u"kind"_s, agency.kindName},
            {u"on_forty_list"_s, agency.onFortyList},
            {u"member"_s, agency.member},
            {u"member_in_tokyo"_s, agency.memberInTokyo},
            {u"in_charge"_s, idOrNull(agency.inCharge)},
            {u"note"_s, agency.note},
            {u"retired"_s, agency.retired}};
}

QJsonArray contactsJson(const AgencyRecord& record, const QHash<qint64, int>& met)
{
    QJsonArray json;
    for (const AgencyContact& one : record.contacts) {
        json.append(QJsonObject{{u"id"_s, one.id.number()},
                                {u"name"_s, one.name},
                                {u"kana"_s, one.kana},
                                {u"branch"_s, one.branch},
                                {u"department"_s, one.department},
                                {u"title"_s, one.title},
                                {u"phone"_s, one.phone},
                                {u"email"_s, one.email},
                                {u"note"_s, one.note},
                                {u"met"_s, met.value(one.id.number())},
                                {u"retired"_s, one.retired}});
    }
    return json;
}

QJsonObject mergeJson(const AgencyMerge& merge)
{
    return {{u"kept"_s, merge.kept.number()},
            {u"kept_name"_s, merge.keptName},
            {u"other"_s, merge.other.number()},
            {u"other_name"_s, merge.otherName},
            {u"on"_s, isoDate(merge.on)}};
}

QJsonObject recordJson(const AgencyRecord& record, const QHash<qint64, int>& met)
{
    const Agency& agency = record.agency;
    QJsonObject json = lineJson(agency);
    for (const auto& [key, text] :
         {std::pair{u"phone"_s, agency.phone}, std::pair{u"email"_s, agency.email},
          std::pair{u"address"_s, agency.address}, std::pair{u"website"_s, agency.website},
          std::pair{u"booking_way"_s, agency.bookingWay}, std::pair{u"wishes"_s, agency.wishes}})
        json.insert(key, text);
    json.insert(u"deputy"_s, idOrNull(agency.deputy));
    json.insert(u"wishes_visit"_s, agency.wishesVisit);
    json.insert(u"wishes_company"_s, agency.wishesCompany);
    QJsonArray branches;
    for (const AgencyBranch& branch : record.branches) {
        branches.append(QJsonObject{{u"id"_s, branch.id.number()},
                                    {u"name"_s, branch.name},
                                    {u"phone"_s, branch.phone},
                                    {u"address"_s, branch.address},
                                    {u"retired"_s, branch.retired}});
    }
    QJsonArray practices;
    for (const AgencyPractice& practice : record.practices)
        practices.append(QJsonObject{{u"text"_s, practice.text}, {u"jointly_made"_s, practice.jointlyMade}});
    QJsonArray names;
    for (const FormerName& former : record.formerNames) {
        names.append(
            QJsonObject{{u"name"_s, former.name}, {u"from"_s, dateOrNull(former.from)}, {u"to"_s, isoDate(former.to)}});
    }
    QJsonArray parts;
    for (const AgencyMerge& part : record.parts)
        parts.append(mergeJson(part));
    json.insert(u"branches"_s, branches);
    json.insert(u"contacts"_s, contactsJson(record, met));
    json.insert(u"practices"_s, practices);
    json.insert(u"former_names"_s, names);
    json.insert(u"parts"_s, parts);
    json.insert(u"merged_into"_s, record.merged ? QJsonValue(mergeJson(*record.merged)) : QJsonValue());
    return json;
}

Result<Reply> agencyList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const auto lines = service::AgencyService((*services)->file()).list(session.arguments().has(u"--all"_s));
    if (!lines)
        return lines.error();
    QHash<qint64, service::AgencyLine> byId;
    for (const service::AgencyLine& line : *lines)
        byId.insert(line.agency.id.number(), line);
    QJsonArray json;
    for (const Agency& agency : (*centre)->agencies) { // in the order of the list, not of what happened last
        const auto line = byId.constFind(agency.id.number());
        if (line == byId.cend())
            continue;
        QJsonObject one = lineJson(agency);
        one.insert(u"last_activity"_s, dateOrNull(line->lastActivity));
        one.insert(u"times_this_year"_s, line->timesThisYear);
        json.append(one);
    }
    return Reply{json};
}

Result<Reply> agencyShow(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto view = service::AgencyService((*services)->file()).view(Id<Agency>(session.arguments().placeNumber()));
    if (!view)
        return view.error();
    QJsonObject times;
    for (auto kind = view->timesThisYear.cbegin(); kind != view->timesThisYear.cend(); ++kind)
        times.insert(japaneseWord(kind.key()), kind.value());
    QJsonArray activities;
    for (const Activity& activity : view->activities)
        activities.append(activityJson(activity));
    QJsonArray trainees;
    for (const Trainee& one : view->trainees)
        trainees.append(traineeJson(one));
    QJsonObject json = recordJson(view->record, view->met);
    json.insert(u"times_this_year"_s, times);
    json.insert(u"activities"_s, activities);
    json.insert(u"trainees"_s, trainees);
    json.insert(u"referrals"_s, view->referrals.size());
    json.insert(u"clients"_s, view->clients.all);
    json.insert(u"clients_this_year"_s, view->clients.thisYear);
    return Reply{json};
}

AgencyRecord readParts(JsonRecord& record, AgencyRecord made)
{
    QList<JsonRecord> branches = record.records(u"branches"_s);
    for (JsonRecord& one : branches) {
        made.branches.append({{}, one.requiredText(u"name"_s), one.text(u"phone"_s), one.text(u"address"_s), false});
        record.adopt(one.finish());
    }
    QList<JsonRecord> contacts = record.records(u"contacts"_s);
    for (JsonRecord& one : contacts) {
        made.contacts.append({{},
                              one.requiredText(u"name"_s),
                              one.text(u"kana"_s),
                              one.text(u"branch"_s),
                              one.text(u"department"_s),
                              one.text(u"title"_s),
                              one.text(u"phone"_s),
                              one.text(u"email"_s),
                              one.text(u"note"_s),
                              false});
        record.adopt(one.finish());
    }
    QList<JsonRecord> practices = record.records(u"practices"_s);
    for (JsonRecord& one : practices) {
        made.practices.append({one.requiredText(u"text"_s), one.flag(u"jointly_made"_s, false)});
        record.adopt(one.finish());
    }
    return made;
}

Result<AgencyRecord> readAgency(JsonRecord record, const WriteDesk& desk)
{
    const Lookup lookup(*desk.centre, tokyoDate(desk.services->file().clock().now()));
    AgencyRecord made;
    Agency& agency = made.agency;
    agency.name = record.requiredText(u"name"_s);
    agency.kana = record.text(u"kana"_s);
    record.require(u"kind"_s);
    agency.kind = lookup.master(record, u"kind"_s, MasterKind::AgencyKind);
    agency.onFortyList = record.flag(u"on_forty_list"_s, false);
    agency.member = record.flag(u"member"_s, false);
    agency.memberInTokyo = record.flag(u"member_in_tokyo"_s, false);
    const Staff* inCharge = lookup.staff(record, u"in_charge"_s);
    const Staff* deputy = lookup.staff(record, u"deputy"_s);
    agency.inCharge = inCharge ? inCharge->id : Id<Staff>();
    agency.deputy = deputy ? deputy->id : Id<Staff>();
    agency.phone = record.text(u"phone"_s);
    agency.email = record.text(u"email"_s);
    agency.address = record.text(u"address"_s);
    agency.website = record.text(u"website"_s);
    agency.wishesVisit = record.flag(u"wishes_visit"_s, false);
    agency.wishesCompany = record.flag(u"wishes_company"_s, false);
    agency.bookingWay = record.text(u"booking_way"_s);
    agency.wishes = record.text(u"wishes"_s);
    agency.note = record.text(u"note"_s);
    made = readParts(record, made);
    if (const auto& fault = record.finish())
        return *fault;
    return made;
}

Result<Reply> agencyAdd(Session& session)
{
    return addAll<AgencyRecord>(session, readAgency, [](const WriteDesk& desk, const QList<AgencyRecord>& records) {
        return service::AgencyService(desk.services->file()).add(desk.caller, records);
    });
}

// What an agency is after a change of it.
Result<Reply> changed(const Desk& desk, Id<Agency> id)
{
    const auto record = service::AgencyService(desk.services->file()).byId(id);
    return record ? Result<Reply>(Reply{recordJson(*record, {})}) : Result<Reply>(record.error());
}

Result<Reply> agencyRename(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Agency> id(arguments.placeNumber());
    service::AgencyService agencies(desk->services->file());
    const auto record = agencies.byId(id);
    if (!record)
        return named(arguments.commandName(), record.error());
    const QDate from = arguments.has(u"--from"_s) ? arguments.date(u"--from"_s) : tokyoDate(session.clock().now());
    const Status done = agencies.rename(desk->caller, id, record->agency.version, arguments.text(u"--name"_s),
                                        arguments.text(u"--kana"_s), from);
    return done ? changed(*desk, id) : Result<Reply>(named(arguments.commandName(), done.error()));
}

Result<Reply> agencyMerge(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Agency> kept(arguments.placeNumber(0));
    const QDate on = arguments.has(u"--on"_s) ? arguments.date(u"--on"_s) : tokyoDate(session.clock().now());
    const Status done = service::AgencyService(desk->services->file())
                            .merge(desk->caller, kept, Id<Agency>(arguments.placeNumber(1)), on);
    return done ? changed(*desk, kept) : Result<Reply>(named(arguments.commandName(), done.error()));
}

Result<Reply> agencyUnmerge(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Agency> id(arguments.placeNumber());
    const Status done = service::AgencyService(desk->services->file()).unmerge(desk->caller, id);
    return done ? changed(*desk, id) : Result<Reply>(named(arguments.commandName(), done.error()));
}

} // namespace

QList<Command> agencyCommands()
{
    return {
        {"agency list [--all]", QT_TRANSLATE_NOOP("Ctl", "The agencies that the centre works with."), agencyList},
        {"agency show ID",
         QT_TRANSLATE_NOOP("Ctl", "An agency with its people, branches, names, activities and trainees."), agencyShow},
        {"agency add FILE", QT_TRANSLATE_NOOP("Ctl", "Adds an agency, or an array of them; all or none."), agencyAdd},
        {"agency rename ID --name TEXT [--kana TEXT] [--from D]",
         QT_TRANSLATE_NOOP("Ctl", "Gives an agency another name from a day on; what was done before keeps the former."),
         agencyRename},
        {"agency merge KEEP OTHER [--on D]",
         QT_TRANSLATE_NOOP("Ctl", "From that day on OTHER is part of KEEP; what was done before stays with each."),
         agencyMerge},
        {"agency unmerge ID", QT_TRANSLATE_NOOP("Ctl", "Undoes the merging of an agency into another one."),
         agencyUnmerge},
    };
}

} // namespace yorozu::ctl
