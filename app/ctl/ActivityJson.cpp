// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ActivityJson.h"

#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr int Most = 100'000; // people, firms, sessions

QJsonValue figure(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<int> readFigure(JsonRecord& record, const QString& key, const std::optional<int>& known)
{
    return record.has(key) ? std::optional(static_cast<int>(record.number(key, 0, Most))) : known;
}

QJsonArray participationsJson(const Activity& activity)
{
    QJsonArray json;
    for (const ActivityAgency& one : activity.agencies) {
        json.append(QJsonObject{{u"id"_s, one.agency.number()},
                                {u"name"_s, one.name},
                                {u"role"_s, code(one.role)},
                                {u"people"_s, figure(one.people)},
                                {u"firms"_s, figure(one.firms)},
                                {u"times"_s, figure(one.times)}});
    }
    return json;
}

QJsonArray casesJson(const Activity& activity)
{
    QJsonArray json;
    for (const AssistCase& one : activity.cases) {
        json.append(QJsonObject{{u"id"_s, one.id.number()},
                                {u"client"_s, idOrNull(one.client)},
                                {u"name"_s, one.name},
                                {u"plan"_s, one.plan},
                                {u"first_step"_s, one.firstStep},
                                {u"owner"_s, idOrNull(one.owner)},
                                {u"owner_name"_s, one.ownerName},
                                {u"deadline"_s, dateOrNull(one.deadline)},
                                {u"done_on"_s, dateOrNull(one.doneOn)},
                                {u"result"_s, one.result}});
    }
    return json;
}

// A list of objects takes the place of what there was.
template <typename Part, typename Read>
void readParts(JsonRecord& record, const QString& key, QList<Part>& parts, const Read& read)
{
    if (!record.has(key))
        return;
    parts.clear();
    QList<JsonRecord> objects = record.records(key);
    for (JsonRecord& one : objects) {
        parts.append(read(one));
        record.adopt(one.finish());
    }
}

// "agencies": ids; "participations": the same with part and figures.
void readAgencies(JsonRecord& record, const Lookup& lookup, Activity& activity)
{
    if (record.has(u"agencies"_s)) {
        activity.agencies.clear();
        const QList<qint64> ids = record.ids(u"agencies"_s);
        for (const qint64 id : ids) {
            if (lookup.knowsAgency(Id<Agency>(id)))
                activity.agencies.append({Id<Agency>(id), {}, AgencyRole::Partner, {}, {}, {}});
            else
                record.refuse(u"agencies"_s, Ctl::tr("names an agency %1 that there is not.").arg(id),
                              ErrorKind::NotFound);
        }
    }
    readParts(record, u"participations"_s, activity.agencies, [&](JsonRecord& one) {
        ActivityAgency part;
        one.require(u"id"_s);
        part.agency = lookup.agency(one, u"id"_s);
        one.text(u"name"_s); // as activity list writes it
        const QString role = one.text(u"role"_s, code(AgencyRole::Partner));
        const std::optional<AgencyRole> known = agencyRoleFromCode(role);
        if (!known)
            one.refuse(u"role"_s, Ctl::tr("is none of: %1.").arg(u"partner, host, guest, bank, party"_s));
        part.role = known.value_or(AgencyRole::Partner);
        part.people = readFigure(one, u"people"_s, {});
        part.firms = readFigure(one, u"firms"_s, {});
        part.times = readFigure(one, u"times"_s, {});
        return part;
    });
}

void readCases(JsonRecord& record, const Lookup& lookup, Activity& activity)
{
    readParts(record, u"cases"_s, activity.cases, [&](JsonRecord& one) {
        AssistCase made;
        made.id = one.id<AssistCase>(u"id"_s);
        made.client = one.id<Client>(u"client"_s);
        made.name = one.requiredText(u"name"_s);
        made.plan = one.text(u"plan"_s);
        made.firstStep = one.text(u"first_step"_s);
        const Staff* owner = lookup.staff(one, u"owner"_s);
        made.owner = owner ? owner->id : Id<Staff>();
        made.ownerName = one.text(u"owner_name"_s);
        made.deadline = one.date(u"deadline"_s);
        made.doneOn = one.date(u"done_on"_s);
        made.result = one.text(u"result"_s);
        return made;
    });
}

void readTrainees(JsonRecord& record, const Lookup& lookup, Activity& activity)
{
    readParts(record, u"trainees"_s, activity.trainees, [&](JsonRecord& one) {
        Trainee made;
        made.id = one.id<Trainee>(u"id"_s);
        one.id<Activity>(u"activity"_s); // this, agency_name and sat_in as activity show writes them
        made.name = one.requiredText(u"name"_s);
        made.kana = one.text(u"kana"_s);
        made.agency = lookup.agency(one, u"agency"_s);
        one.text(u"agency_name"_s);
        one.number(u"sat_in"_s, 0, Most);
        made.branch = one.text(u"branch"_s);
        made.longTerm = one.flag(u"long_term"_s, false);
        made.first = one.date(u"first"_s);
        made.last = one.date(u"last"_s);
        made.note = one.text(u"note"_s);
        return made;
    });
}

void readNext(JsonRecord& record, const Lookup& lookup, Activity& activity)
{
    activity.next.step = record.text(u"next"_s, activity.next.step);
    if (const Staff* who = lookup.staff(record, u"next_who"_s))
        activity.next.who = who->id;
    activity.next.until = record.date(u"next_until"_s, activity.next.until);
}

void readFigures(JsonRecord& record, Activity& activity)
{
    activity.participants = readFigure(record, u"participants"_s, activity.participants);
    activity.firms = readFigure(record, u"firms"_s, activity.firms);
    activity.consultations = readFigure(record, u"consultations"_s, activity.consultations);
}

} // namespace

Result<ActivityKind> activityKindNamed(const QString& name)
{
    if (const std::optional<ActivityKind> kind = activityKindFromText(name))
        return *kind;
    QStringList words;
    const QList<ActivityKind> kinds = allActivityKinds();
    for (const ActivityKind kind : kinds)
        words.append(japaneseWord(kind));
    return Error{ErrorKind::NotFound,
                 Ctl::tr("knows no “%1”. There are: %2.").arg(shortened(name), words.join(u'、')),
                 u"kind"_s,
                 {}};
}

Result<Activity> readActivity(JsonRecord record, const WriteDesk& desk, Activity activity)
{
    const QDate today = tokyoDate(desk.services->file().clock().now());
    if (activity.id.isNull() || record.has(u"kind"_s)) {
        const Result<ActivityKind> kind = activityKindNamed(record.requiredText(u"kind"_s));
        if (kind)
            activity.kind = *kind;
        else
            record.refuse(u"kind"_s, kind.error().message, kind.error().kind);
    }
    if (activity.id.isNull())
        record.require(u"date"_s);
    activity.day = record.date(u"date"_s, activity.day);
    activity.lastDay = record.date(u"last_date"_s, activity.lastDay);
    const Lookup lookup(*desk.centre, activity.day.isValid() ? activity.day : today);
    if (const auto start = record.moment(u"start"_s))
        activity.start = start;
    if (const auto end = record.moment(u"end"_s))
        activity.end = end;
    readAgencies(record, lookup, activity);
    if (record.has(u"staff"_s)) {
        activity.staff.clear();
        const QList<const Staff*> staff = lookup.staffList(record, u"staff"_s);
        for (const Staff* one : staff)
            activity.staff.append({one->id, one->name});
    }
    activity.place = record.text(u"place"_s, activity.place);
    activity.theme = record.text(u"theme"_s, activity.theme);
    if (record.has(u"zemi"_s))
        activity.zemi = record.id<ZemiTheme>(u"zemi"_s);
    if (const Id<Office> office = lookup.office(record, u"office"_s))
        activity.office = office;
    if (const MasterId programme = lookup.master(record, u"programme"_s, MasterKind::Programme))
        activity.programme = programme;
    readFigures(record, activity);
    activity.outcome = record.text(u"outcome"_s, activity.outcome);
    readNext(record, lookup, activity);
    activity.note = record.text(u"note"_s, activity.note);
    activity.cancelReason = record.text(u"reason"_s, activity.cancelReason);
    activity.counted = record.flag(u"counted"_s, activity.counted);
    readCases(record, lookup, activity);
    readTrainees(record, lookup, activity);
    const QString usual = activity.day > today ? u"planned"_s : u"held"_s;
    const QString status = record.text(u"status"_s, activity.id ? code(activity.status) : usual);
    const std::optional<ActivityStatus> known = activityStatusFromCode(status);
    if (!known)
        record.refuse(u"status"_s, Ctl::tr("is none of: %1.").arg(u"planned, held, reported, cancelled"_s));
    activity.status = known.value_or(ActivityStatus::Planned);
    if (const auto& fault = record.finish())
        return *fault;
    return activity;
}

QJsonObject traineeJson(const Trainee& trainee)
{
    return {{u"id"_s, trainee.id.number()},
            {u"activity"_s, idOrNull(trainee.activity)},
            {u"name"_s, trainee.name},
            {u"kana"_s, trainee.kana},
            {u"agency"_s, idOrNull(trainee.agency)},
            {u"agency_name"_s, trainee.agencyName},
            {u"branch"_s, trainee.branch},
            {u"long_term"_s, trainee.longTerm},
            {u"first"_s, isoDate(trainee.first)},
            {u"last"_s, isoDate(trainee.last)},
            {u"note"_s, trainee.note},
            {u"sat_in"_s, trainee.satIn}};
}

QJsonObject activityJson(const Activity& activity)
{
    QJsonArray agencies;
    for (const ActivityAgency& one : activity.agencies)
        agencies.append(one.agency.number());
    QJsonArray staff;
    for (const ActivityStaff& one : activity.staff)
        staff.append(one.staff.number());
    QJsonArray trainees;
    for (const Trainee& one : activity.trainees)
        trainees.append(traineeJson(one));
    return {{u"id"_s, activity.id.number()},
            {u"kind"_s, japaneseWord(activity.kind)},
            {u"status"_s, code(activity.status)},
            {u"counted"_s, activity.counted},
            {u"date"_s, isoDate(activity.day)},
            {u"last_date"_s, dateOrNull(activity.lastDay)},
            {u"start"_s, momentOrNull(activity.start)},
            {u"end"_s, momentOrNull(activity.end)},
            {u"agencies"_s, agencies},
            {u"participations"_s, participationsJson(activity)},
            {u"staff"_s, staff},
            {u"place"_s, activity.place},
            {u"theme"_s, activity.theme},
            {u"zemi"_s, idOrNull(activity.zemi)},
            {u"zemi_title"_s, activity.zemiTitle},
            {u"office"_s, activity.officeName},
            {u"programme"_s, activity.programmeName},
            {u"participants"_s, figure(activity.participants)},
            {u"firms"_s, figure(activity.firms)},
            {u"consultations"_s, figure(activity.consultations)},
            {u"outcome"_s, activity.outcome},
            {u"next"_s, activity.next.step},
            {u"next_who"_s, idOrNull(activity.next.who)},
            {u"next_until"_s, dateOrNull(activity.next.until)},
            {u"note"_s, activity.note},
            {u"reason"_s, activity.cancelReason},
            {u"series"_s, idOrNull(activity.series)},
            {u"cases"_s, casesJson(activity)},
            {u"trainees"_s, trainees}};
}

QJsonObject zemiJson(const ZemiTheme& theme)
{
    QJsonArray speakers;
    for (const ZemiSpeaker& one : theme.speakers)
        speakers.append(QJsonObject{{u"staff"_s, idOrNull(one.staff)}, {u"name"_s, one.name}});
    return {{u"id"_s, theme.id.number()},
            {u"code"_s, theme.code},
            {u"title"_s, theme.title},
            {u"description"_s, theme.description},
            {u"speakers"_s, speakers},
            {u"valid_from"_s, dateOrNull(theme.validFrom)},
            {u"valid_to"_s, dateOrNull(theme.validTo)},
            {u"days"_s, theme.days},
            {u"seminars"_s, theme.seminars}};
}

Result<ZemiTheme> readZemi(JsonRecord record, const WriteDesk& desk)
{
    const Lookup lookup(*desk.centre, {});
    ZemiTheme theme;
    theme.code = record.text(u"code"_s);
    theme.title = record.requiredText(u"title"_s);
    theme.description = record.text(u"description"_s);
    theme.validFrom = record.date(u"valid_from"_s);
    theme.validTo = record.date(u"valid_to"_s);
    readParts(record, u"speakers"_s, theme.speakers, [&](JsonRecord& one) {
        const Staff* staff = lookup.staff(one, u"staff"_s);
        return ZemiSpeaker{staff ? staff->id : Id<Staff>(), one.text(u"name"_s, staff ? staff->name : QString())};
    });
    if (const auto& fault = record.finish())
        return *fault;
    return theme;
}

} // namespace yorozu::ctl
