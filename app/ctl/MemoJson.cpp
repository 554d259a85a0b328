// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/MemoJson.h"

#include "app/ctl/JsonOutput.h"
#include "core/rules/MemoSubmission.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// 0: it never was.
QJsonValue instantOrNever(UtcSeconds instant)
{
    return instant == 0 ? QJsonValue() : QJsonValue(isoInstant(instant));
}

QJsonArray names(const QList<MasterId>& ids, MasterKind kind, const service::CentreData& centre)
{
    QJsonArray array;
    for (const MasterId id : ids)
        array.append(centre.masterName(kind, id));
    return array;
}

// Responders are those who advise: lead and second. Whoever else was there is an attendee.
void insertPeople(QJsonObject& json, const QList<Attendee>& people)
{
    QJsonArray responders;
    QJsonArray responderNames;
    QJsonArray attendees;
    for (const Attendee& person : people) {
        if (person.staff && (person.part == Part::Lead || person.part == Part::Second)) {
            responders.append(person.staff.number());
            responderNames.append(person.name);
            continue;
        }
        QJsonObject attendee{{u"name"_s, person.name}, {u"part"_s, code(person.part)}};
        if (person.staff)
            attendee.insert(u"staff"_s, person.staff.number());
        if (person.agency)
            attendee.insert(u"agency"_s, person.agency.number());
        attendees.append(attendee);
    }
    json.insert(u"responders"_s, responders);
    json.insert(u"responder_names"_s, responderNames);
    json.insert(u"attendees"_s, attendees);
}

void insertContent(QJsonObject& json, const MemoContent& content, const service::CentreData& centre)
{
    // What is typed in the fields need not be a time yet while the memo is a draft.
    const Result<TimeSlot> slot = rules::sessionSlot(content.time, std::nullopt);
    json.insert(u"started"_s, slot ? QJsonValue(isoMoment(slot->start())) : QJsonValue());
    json.insert(u"ended"_s, slot ? QJsonValue(isoMoment(slot->end())) : QJsonValue());
    json.insert(u"time"_s, content.time.text());
    insertPeople(json, content.attendees);
    json.insert(u"recorder"_s, idOrNull(content.recorder));
    json.insert(u"recorder_name"_s, content.recorderName);
    json.insert(u"company"_s, content.company);
    json.insert(u"company_kana"_s, content.companyKana);
    json.insert(u"business"_s, content.business);
    json.insert(u"consultee"_s, content.consultee);
    json.insert(u"consultee_kana"_s, content.consulteeKana);
    json.insert(u"consultation"_s, content.consultation);
    json.insert(u"advice"_s, content.advice);
    json.insert(u"client"_s, idOrNull(content.client));
    json.insert(u"person"_s, idOrNull(content.person));
    json.insert(u"case"_s, idOrNull(content.clientCase));
    const Office* office = centre.findOffice(content.office);
    json.insert(u"office"_s, office ? QJsonValue(office->name) : QJsonValue());
    json.insert(u"mode"_s, centre.masterName(MasterKind::Mode, content.mode));
    json.insert(u"channel"_s, centre.masterName(MasterKind::Channel, content.channel));
    json.insert(u"programme"_s, centre.masterName(MasterKind::Programme, content.programme));
    json.insert(u"course"_s, centre.masterName(MasterKind::Course, content.course));
    json.insert(u"further_courses"_s, names(content.furtherCourses, MasterKind::Course, centre));
    json.insert(u"topics"_s, names(content.topics, MasterKind::Topic, centre));
}

} // namespace

QJsonArray stampsJson(const QList<Stamp>& stamps)
{
    QJsonArray array;
    for (const Stamp& stamp : stamps) {
        array.append(QJsonObject{{u"box"_s, stamp.boxName},
                                 {u"staff"_s, idOrNull(stamp.staff)},
                                 {u"surname"_s, stamp.surname},
                                 {u"at"_s, isoInstant(stamp.at)}});
    }
    return array;
}

QJsonObject memoJson(const service::MemoView& view, const service::CentreData& centre)
{
    const Memo& memo = view.memo;
    QJsonObject json{{u"id"_s, memo.id.number()},
                     {u"number"_s, memo.number},
                     {u"status"_s, code(memo.status)},
                     {u"revision"_s, memo.revision},
                     {u"version"_s, memo.version},
                     {u"amendment"_s, memo.amendment},
                     {u"booking"_s, idOrNull(memo.booking)},
                     {u"booth"_s, memo.boothName},
                     {u"ordinal"_s, memo.ordinal},
                     {u"stamps"_s, stampsJson(memo.stamps)},
                     {u"remark"_s, memo.remark},
                     {u"returned_by"_s, memo.returnedBy},
                     {u"returned_at"_s, instantOrNever(memo.returnedAt)},
                     {u"updated_at"_s, isoInstant(memo.updatedAt)}};
    insertContent(json, memo.content, centre);
    // Hidden is not the same as empty.
    json.insert(u"impression"_s, view.impressionHidden ? QJsonValue() : QJsonValue(memo.content.impression));
    return json;
}

QJsonObject memoSummaryJson(const MemoSummary& summary)
{
    return {{u"id"_s, summary.id.number()},
            {u"number"_s, summary.number},
            {u"status"_s, code(summary.status)},
            {u"client"_s, idOrNull(summary.client)},
            {u"company"_s, summary.company},
            {u"consultee"_s, summary.consultee},
            {u"started"_s, momentOrNull(summary.start)},
            {u"ended"_s, momentOrNull(summary.end)},
            {u"office"_s, summary.officeName},
            {u"lead"_s, idOrNull(summary.lead)},
            {u"lead_name"_s, summary.leadName},
            {u"recorder"_s, idOrNull(summary.recorder)},
            {u"recorder_name"_s, summary.recorderName},
            {u"stamps"_s, stampsJson(summary.stamps)},
            {u"gist"_s, summary.gist},
            {u"return_comment"_s, summary.returnComment},
            {u"submitted_at"_s, instantOrNever(summary.submittedAt)}};
}

} // namespace yorozu::ctl
