// SPDX-License-Identifier: GPL-3.0-or-later
// 新COの育成計画: class-room training, and with whom a new coordinator sits in.
#include "app/ctl/BookingJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Lookup.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/TrainingService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr int Most = 999; // sessions, colleagues
constexpr int MostMinutes = 24 * 60;

QJsonObject planJson(const TrainingPlan& plan)
{
    QJsonArray lessons;
    for (const TrainingLesson& lesson : plan.lessons) {
        lessons.append(QJsonObject{{u"title"_s, lesson.title},
                                   {u"date"_s, dateOrNull(lesson.day)},
                                   {u"teacher"_s, lesson.teacher},
                                   {u"done"_s, lesson.done},
                                   {u"minutes"_s, lesson.minutes}});
    }
    return {{u"id"_s, plan.id.number()},
            {u"staff"_s, plan.staff.number()},
            {u"name"_s, plan.staffName},
            {u"first"_s, isoDate(plan.first)},
            {u"last"_s, isoDate(plan.last)},
            {u"sessions"_s, plan.sessions},
            {u"colleagues"_s, plan.colleagues},
            {u"note"_s, plan.note},
            {u"left_on"_s, dateOrNull(plan.leftOn)},
            {u"left_why"_s, plan.leftWhy},
            {u"lessons"_s, lessons}};
}

QJsonObject sessionJson(const Booking& session)
{
    return {{u"id"_s, session.id.number()},
            {u"number"_s, session.number},
            {u"start"_s, isoMoment(session.start)},
            {u"lead"_s, session.staff.isEmpty() ? QString() : session.staff.constFirst().name},
            {u"topic"_s, session.topicName},
            {u"office"_s, session.officeName}};
}

QJsonArray sessionsJson(const QList<Booking>& sessions)
{
    QJsonArray json;
    for (const Booking& session : sessions)
        json.append(sessionJson(session));
    return json;
}

Result<Reply> trainingList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto plans = service::TrainingService((*services)->file()).plans();
    if (!plans)
        return plans.error();
    QJsonArray json;
    for (const TrainingPlan& plan : *plans)
        json.append(planJson(plan));
    return Reply{json};
}

Result<Reply> trainingShow(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto view = service::TrainingService((*services)->file()).view(Id<Staff>(session.arguments().placeNumber()));
    if (!view)
        return view.error();
    const TrainingProgress& progress = view->progress;
    QJsonArray proposals;
    for (const TrainingProposal& proposal : view->proposals) {
        QJsonObject one = sessionJson(proposal.session);
        one.insert(u"reason"_s, proposal.reason);
        proposals.append(one);
    }
    QJsonObject json = planJson(view->plan);
    json.insert(u"lessons_done"_s, progress.lessonsDone);
    json.insert(u"held"_s, sessionsJson(progress.held));
    json.insert(u"ahead"_s, sessionsJson(progress.ahead));
    json.insert(u"met"_s, QJsonArray::fromStringList(progress.colleagues));
    json.insert(u"topics"_s, QJsonArray::fromStringList(progress.topics));
    json.insert(u"could_sit_in"_s, proposals);
    return Reply{json};
}

Result<TrainingPlan> readPlan(JsonRecord record, const WriteDesk& desk)
{
    TrainingPlan plan;
    record.require(u"staff"_s);
    const Staff* person = Lookup(*desk.centre, {}).staff(record, u"staff"_s);
    plan.staff = person ? person->id : Id<Staff>();
    record.require(u"first"_s);
    plan.first = record.date(u"first"_s);
    plan.last = record.date(u"last"_s);
    plan.sessions = static_cast<int>(record.number(u"sessions"_s, 0, Most, plan.sessions));
    plan.colleagues = static_cast<int>(record.number(u"colleagues"_s, 0, Most, plan.colleagues));
    plan.note = record.text(u"note"_s);
    QList<JsonRecord> lessons = record.records(u"lessons"_s);
    for (JsonRecord& one : lessons) {
        TrainingLesson lesson;
        lesson.title = one.requiredText(u"title"_s);
        lesson.day = one.date(u"date"_s);
        lesson.teacher = one.text(u"teacher"_s);
        lesson.done = one.flag(u"done"_s, false);
        lesson.minutes = static_cast<int>(one.number(u"minutes"_s, 0, MostMinutes, 0));
        plan.lessons.append(lesson);
        record.adopt(one.finish());
    }
    if (const auto& fault = record.finish())
        return *fault;
    return plan;
}

// The plan of a person is replaced by the one of the file.
Result<Reply> trainingSet(Session& session)
{
    const QString command = session.arguments().commandName();
    const Result<JsonRecord> record = readOneRecord(session.arguments().place(), command);
    if (!record)
        return record.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    Result<TrainingPlan> plan = readPlan(*record, *desk);
    if (!plan)
        return plan.error();
    service::TrainingService training(desk->services->file());
    const auto plans = training.plans();
    if (!plans)
        return plans.error();
    for (const TrainingPlan& known : *plans) {
        if (known.staff == plan->staff) {
            plan->id = known.id;
            plan->version = known.version;
            plan->leftOn = known.leftOn; // ended and taken up again by commands of their own
            plan->leftWhy = known.leftWhy;
        }
    }
    const auto saved = training.save(desk->caller, *plan);
    return saved ? Result<Reply>(idsReply(QList<Id<TrainingPlan>>{*saved}))
                 : Result<Reply>(named(command, saved.error()));
}

Result<Reply> changeEnd(Session& session, bool ends)
{
    const QString command = session.arguments().commandName();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Staff> staff(session.arguments().placeNumber());
    service::TrainingService training(desk->services->file());
    const auto view = training.view(staff);
    if (!view)
        return named(command, view.error());
    const qint64 version = view->plan.version;
    const Status done = ends ? training.leave(desk->caller, staff, version, session.arguments().text(u"--reason"_s))
                             : training.resume(desk->caller, staff, version);
    return done ? Result<Reply>(idsReply(QList<Id<TrainingPlan>>{view->plan.id}))
                : Result<Reply>(named(command, done.error()));
}

Result<Reply> trainingEnd(Session& session)
{
    return changeEnd(session, true);
}

Result<Reply> trainingResume(Session& session)
{
    return changeEnd(session, false);
}

Result<Reply> trainingSitIn(Session& session)
{
    const QString command = session.arguments().commandName();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Booking> id(session.arguments().number(u"--booking"_s));
    const Result<Booking> booking = desk->services->bookings().byId(id);
    if (!booking)
        return named(command, booking.error());
    const auto outcome = service::TrainingService(desk->services->file())
                             .sitIn(desk->caller, Id<Staff>(session.arguments().placeNumber()), id, booking->version);
    if (!outcome)
        return named(command, outcome.error());
    if (const auto* clash = std::get_if<BookingClash>(&*outcome))
        return clashReply(*clash);
    return idsReply(std::get<QList<Id<Booking>>>(*outcome));
}

} // namespace

QList<Command> trainingCommands()
{
    return {
        {"training list", QT_TRANSLATE_NOOP("Ctl", "The training plans of new coordinators, newest first."),
         trainingList},
        {"training show ID",
         QT_TRANSLATE_NOOP("Ctl", "The plan of a person, the sessions that were sat in on with how many colleagues and "
                                  "topics, and those that could be sat in on."),
         trainingShow},
        {"training set FILE",
         QT_TRANSLATE_NOOP("Ctl", "Enters the training plan of a person: days, lessons, how much is to be sat in on."),
         trainingSet},
        {"training end ID --reason TEXT",
         QT_TRANSLATE_NOOP("Ctl", "Ends the training of a person today, before its last day."), trainingEnd},
        {"training resume ID", QT_TRANSLATE_NOOP("Ctl", "A training that was ended early goes on after all."),
         trainingResume},
        {"training sit-in ID --booking ID",
         QT_TRANSLATE_NOOP("Ctl", "Enters a person into a session as one who sits in."), trainingSitIn},
    };
}

} // namespace yorozu::ctl
