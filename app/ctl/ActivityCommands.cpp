// SPDX-License-Identifier: GPL-3.0-or-later
// Activities with the agencies, よろずゼミ and トレーニー.
#include "app/ctl/ActivityJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/ActivityService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Reply listReply(const QList<Activity>& activities)
{
    QJsonArray json;
    for (const Activity& activity : activities)
        json.append(activityJson(activity));
    return Reply{json};
}

Result<Reply> activityAdd(Session& session)
{
    return addAll<Activity>(
        session, [](const JsonRecord& record, const WriteDesk& desk) { return readActivity(record, desk); },
        [](const WriteDesk& desk, const QList<Activity>& activities) {
            return service::ActivityService(desk.services->file()).add(desk.caller, activities);
        });
}

Result<service::ActivityListFilter> readFilter(const Arguments& arguments)
{
    service::ActivityListFilter filter;
    filter.from = arguments.date(u"--from"_s);
    filter.to = arguments.date(u"--to"_s);
    filter.agency = Id<Agency>(arguments.number(u"--agency"_s));
    filter.staff = Id<Staff>(arguments.number(u"--staff"_s));
    if (arguments.has(u"--fiscal-year"_s)) {
        const auto year = static_cast<int>(arguments.number(u"--fiscal-year"_s));
        filter.from = QDate(year, 4, 1);
        filter.to = QDate(year + 1, 3, 31);
    }
    if (arguments.has(u"--kind"_s)) {
        const Result<ActivityKind> kind = activityKindNamed(arguments.text(u"--kind"_s));
        if (!kind)
            return Error{kind.error().kind, u"--kind "_s + kind.error().message, u"kind"_s, {}};
        filter.kinds.insert(*kind);
    }
    if (const auto status = activityStatusFromCode(arguments.text(u"--status"_s)))
        filter.statuses.insert(*status);
    return filter;
}

Result<Reply> activityList(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::ActivityListFilter> filter = readFilter(arguments);
    if (!filter)
        return filter.error();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    service::ActivityService service((*services)->file());
    const Result<QList<Activity>> activities =
        arguments.has(u"--waiting"_s) ? service.waiting() : service.list(*filter);
    if (!activities)
        return activities.error();
    return listReply(*activities);
}

Result<Reply> activityShow(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto view =
        service::ActivityService((*services)->file()).view(Id<Activity>(session.arguments().placeNumber()));
    if (!view)
        return view.error();
    QJsonArray bookings;
    for (const Booking& booking : view->bookings)
        bookings.append(booking.id.number());
    QJsonArray tasks;
    for (const Task& task : view->tasks)
        tasks.append(task.id.number());
    QJsonObject json = activityJson(view->activity);
    json.insert(u"bookings"_s, bookings);
    json.insert(u"tasks"_s, tasks);
    return Reply{json};
}

// What is changed: the keys of the file; the others stay.
Result<Reply> changeActivity(Session& session, const std::optional<ActivityStatus>& to)
{
    const Arguments& arguments = session.arguments();
    const QString command = arguments.commandName();
    const Result<JsonRecord> record = arguments.placeCount() > 1
                                          ? readOneRecord(arguments.place(1), command)
                                          : Result<JsonRecord>(JsonRecord(QJsonObject(), command + u": "_s));
    if (!record)
        return record.error();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    service::ActivityService service(desk->services->file());
    const Id<Activity> id(arguments.placeNumber(0));
    const auto view = service.view(id);
    if (!view)
        return named(command, view.error());
    Result<Activity> wanted = readActivity(*record, *desk, view->activity);
    if (!wanted)
        return wanted.error();
    wanted->status = to.value_or(wanted->status);
    if (const Status done = service.update(desk->caller, *wanted); !done)
        return named(command, done.error());
    const auto after = service.view(id);
    return after ? Result<Reply>(Reply{activityJson(after->activity)}) : Result<Reply>(after.error());
}

Result<Reply> activityUpdate(Session& session)
{
    return changeActivity(session, {});
}

Result<Reply> activityHold(Session& session)
{
    return changeActivity(session, ActivityStatus::Held);
}

Result<Reply> activityReport(Session& session)
{
    return changeActivity(session, ActivityStatus::Reported);
}

Result<Reply> activityCancel(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::ActivityService service(desk->services->file());
    const Id<Activity> id(arguments.placeNumber());
    const auto view = service.view(id);
    if (!view)
        return named(arguments.commandName(), view.error());
    const Status done = service.setStatus(desk->caller, id, view->activity.version, ActivityStatus::Cancelled,
                                          arguments.text(u"--reason"_s));
    if (!done)
        return named(arguments.commandName(), done.error());
    const auto after = service.view(id);
    return after ? Result<Reply>(Reply{activityJson(after->activity)}) : Result<Reply>(after.error());
}

Result<Reply> zemiList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto themes = service::ActivityService((*services)->file()).zemiThemes();
    if (!themes)
        return themes.error();
    QJsonArray json;
    const QDate today = tokyoDate(session.clock().now());
    for (const ZemiTheme& theme : *themes) {
        if (theme.validTo.isNull() || theme.validTo >= today || session.arguments().has(u"--all"_s))
            json.append(zemiJson(theme));
    }
    return Reply{json};
}

Result<Reply> zemiAdd(Session& session)
{
    return addAll<ZemiTheme>(session, readZemi, [](const WriteDesk& desk, const QList<ZemiTheme>& themes) {
        return service::ActivityService(desk.services->file()).addZemi(desk.caller, themes);
    });
}

Result<Reply> traineeList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    service::ActivityService service((*services)->file());
    const auto list = session.arguments().has(u"--alumni"_s)
                          ? service.alumni()
                          : service.trainees(Id<Agency>(session.arguments().number(u"--agency"_s)));
    if (!list)
        return list.error();
    QJsonArray json;
    for (const Trainee& one : *list)
        json.append(traineeJson(one));
    return Reply{json};
}

} // namespace

QList<Command> activityCommands()
{
    return {
        {"activity add FILE",
         QT_TRANSLATE_NOOP("Ctl", "Records an activity with agencies, or an array of them; all or none."), activityAdd},
        {"activity list [--from D] [--to D] [--fiscal-year N] [--kind TEXT] [--agency ID] [--staff ID] [--status "
         "planned|held|reported|cancelled] [--waiting]",
         QT_TRANSLATE_NOOP("Ctl", "The activities, newest first; with --waiting those to be held or reported."),
         activityList},
        {"activity show ID", QT_TRANSLATE_NOOP("Ctl", "An activity with its bookings and tasks."), activityShow},
        {"activity update ID FILE", QT_TRANSLATE_NOOP("Ctl", "Changes what the file names of an activity."),
         activityUpdate},
        {"activity hold ID [FILE]",
         QT_TRANSLATE_NOOP("Ctl", "A planned activity has taken place; the file may say with how many."), activityHold},
        {"activity report ID [FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Reports an activity; the file may say the figures, the outcome and what is next."),
         activityReport},
        {"activity cancel ID --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Calls a planned activity off."), activityCancel},
        {"zemi list [--all]", QT_TRANSLATE_NOOP("Ctl", "The themes of the Zemi, with how often each was held."),
         zemiList},
        {"zemi add FILE", QT_TRANSLATE_NOOP("Ctl", "Adds a theme of the Zemi, or an array of them; all or none."),
         zemiAdd},
        {"trainee list [--agency ID] [--alumni]",
         QT_TRANSLATE_NOOP("Ctl", "The trainees, newest first; with --alumni those whose stay is over."), traineeList},
    };
}

} // namespace yorozu::ctl
