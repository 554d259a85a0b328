// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ActivityService.h"

#include "core/domain/Limits.h"
#include "core/rules/ActivityRules.h"
#include "core/rules/Permissions.h"
#include "core/rules/SeriesRules.h"
#include "core/service/ActivityRoom.h"
#include "core/service/NextStep.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/SideBySide.h"
#include "core/storage/TaskRepository.h"
#include "core/storage/ZemiRepository.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityService)
};

Status mayEdit(const Caller& caller)
{
    return rules::require(caller, rules::Action::EditAgencies);
}

Error noActivity(Id<Activity> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no activity %1.").arg(id.number()), {}, {}};
}

Result<Activity> held(storage::Writer& writer, Id<Activity> id)
{
    writer.lock(u"activity"_s, id);
    std::optional<Activity> activity = storage::ActivityRepository(writer.connection()).byId(id);
    if (!activity)
        return noActivity(id);
    return *std::move(activity);
}

Result<Activity> changed(const Caller& caller, storage::Writer& writer, const Activity& before, const Activity& after)
{
    if (const Status free = peopleAreFree(writer.connection(), after, writer.now()); !free)
        return free.error();
    storage::ActivityRepository(writer.connection()).update(writer, after);
    if (const Status followed = followNextStep(caller, writer, before, after); !followed)
        return followed.error();
    return after;
}

// Written with its next step, if its people are free.
Result<Id<Activity>> entered(const Caller& caller, storage::Writer& writer, Activity activity)
{
    if (const Status free = peopleAreFree(writer.connection(), activity, writer.now()); !free)
        return free.error();
    activity.id = storage::ActivityRepository(writer.connection()).add(writer, activity);
    if (const Status followed = followNextStep(caller, writer, {}, activity); !followed)
        return followed.error();
    return activity.id;
}

Result<ZemiTheme> checkedTheme(ZemiTheme theme)
{
    theme.code = theme.code.simplified();
    theme.title = theme.title.simplified();
    theme.description = theme.description.trimmed();
    if (theme.title.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Write what the theme is called."), u"title"_s, {}};
    if (auto fault = tooLongError(theme.title, Limit::name, u"title"_s))
        return *fault;
    if (theme.validFrom.isValid() && theme.validTo.isValid() && theme.validTo < theme.validFrom)
        return Error{ErrorKind::Invalid, Text::tr("The last day is not before the first."), u"valid_to"_s, {}};
    for (ZemiSpeaker& speaker : theme.speakers) {
        speaker.name = speaker.name.simplified();
        if (speaker.name.isEmpty())
            return Error{ErrorKind::Invalid, Text::tr("A speaker has a name."), u"speakers"_s, {}};
    }
    return theme;
}

// Two themes that go on do not share a title.
Status titleIsFree(storage::Connection& connection, const ZemiTheme& theme)
{
    const QList<ZemiTheme> themes = storage::ZemiRepository(connection).themes();
    for (const ZemiTheme& other : themes) {
        if (other.id != theme.id && other.title == theme.title && other.validTo.isNull() && theme.validTo.isNull()) {
            return Error{ErrorKind::Conflict,
                         Text::tr("“%1” is in the catalogue already. Nothing was changed.").arg(theme.title),
                         u"title"_s,
                         {}};
        }
    }
    return Done{};
}

} // namespace

Result<QList<Activity>> ActivityService::list(const ActivityListFilter& filter)
{
    return m_file.read<QList<Activity>>([&](storage::Connection& connection) -> Result<QList<Activity>> {
        storage::ActivityFilter asked;
        asked.kinds = filter.kinds;
        asked.statuses = filter.statuses;
        asked.from = filter.from;
        asked.to = filter.to;
        asked.agency = filter.agency;
        asked.withParts = true;
        asked.staff = filter.staff;
        asked.zemi = filter.zemi;
        asked.ids = filter.ids;
        asked.limit = filter.limit;
        return storage::ActivityRepository(connection).list(asked);
    });
}

Result<ActivityView> ActivityService::view(Id<Activity> id)
{
    return m_file.read<ActivityView>([&](storage::Connection& connection) -> Result<ActivityView> {
        std::optional<Activity> activity;
        ActivityView view;
        storage::BookingFilter bookings;
        bookings.activity = id;
        storage::SideBySide(connection)
            .add([&] { activity = storage::ActivityRepository(connection).byId(id); })
            .add([&] { view.bookings = storage::BookingRepository(connection).list(bookings); })
            .add([&] { view.tasks = storage::TaskRepository(connection).list(NoteOwner(id)); })
            .run();
        if (!activity)
            return noActivity(id);
        view.activity = *activity;
        return view;
    });
}

Result<QList<Activity>> ActivityService::waiting()
{
    return m_file.read<QList<Activity>>([&](storage::Connection& connection) -> Result<QList<Activity>> {
        return storage::ActivityRepository(connection).waiting(tokyoDate(m_file.clock().now()));
    });
}

Result<QList<Activity>> ActivityService::alike(const Activity& activity)
{
    return m_file.read<QList<Activity>>([&](storage::Connection& connection) -> Result<QList<Activity>> {
        storage::ActivityFilter filter;
        filter.kinds = {activity.kind};
        filter.from = filter.to = activity.day;
        QList<Activity> list = storage::ActivityRepository(connection).list(filter);
        list.removeIf([&activity](const Activity& other) {
            const bool shared =
                std::any_of(other.agencies.cbegin(), other.agencies.cend(), [&activity](const ActivityAgency& one) {
                    return std::any_of(activity.agencies.cbegin(), activity.agencies.cend(),
                                       [&one](const ActivityAgency& own) { return own.agency == one.agency; });
                });
            return other.id == activity.id || other.status == ActivityStatus::Cancelled || !shared;
        });
        return list;
    });
}

Result<QList<Id<Activity>>> ActivityService::add(const Caller& caller, const QList<Activity>& wanted)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed.error();
    using Ids = QList<Id<Activity>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const Activity& candidate : wanted) {
            const Result<Activity> activity = rules::checkedActivity(candidate, tokyoDate(writer.now()));
            if (!activity)
                return activity.error();
            const Result<Id<Activity>> id = entered(caller, writer, *activity);
            if (!id)
                return id.error();
            ids.append(*id);
        }
        return ids;
    });
}

Result<QList<Id<Activity>>> ActivityService::addSeries(const Caller& caller, const Activity& wanted,
                                                       const SeriesRule& asked)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed.error();
    SeriesRule rule = asked;
    rule.first = wanted.day;
    if (const Status right = rules::checkSeries(rule); !right)
        return right.error();
    using Ids = QList<Id<Activity>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        const Id<ActivitySeries> series = storage::ActivityRepository(writer.connection()).addSeries(writer, rule);
        const QDate today = tokyoDate(writer.now());
        Ids ids;
        const QList<QDate> days = rules::daysOf(rule);
        for (const QDate day : days) {
            Result<Activity> one =
                rules::checkedActivity(day == wanted.day ? wanted : rules::repeatedOn(wanted, day), today);
            if (!one)
                return one.error();
            one->series = series;
            one->seriesDay = day;
            const Result<Id<Activity>> id = entered(caller, writer, *one);
            if (!id)
                return id.error();
            ids.append(*id);
        }
        return ids;
    });
}

Status ActivityService::update(const Caller& caller, const Activity& wanted)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<Activity> before = held(writer, wanted.id);
        if (!before)
            return before.error();
        const QDate today = tokyoDate(writer.now());
        Activity next = wanted;
        next.status = before->status;
        const Result<Activity> activity = wanted.status == before->status
                                              ? rules::checkedActivity(wanted, today)
                                              : rules::advanced(next, wanted.status, today, wanted.cancelReason);
        if (!activity)
            return activity.error();
        const Result<Activity> done = changed(caller, writer, *before, *activity);
        return done ? Status(Done{}) : Status(done.error());
    });
}

Status ActivityService::setStatus(const Caller& caller, Id<Activity> id, qint64 version, ActivityStatus status,
                                  const QString& reason)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<Activity> before = held(writer, id);
        if (!before)
            return before.error();
        if (before->status == status)
            return Done{};
        Result<Activity> after = rules::advanced(*before, status, tokyoDate(writer.now()), reason);
        if (!after)
            return after.error();
        after->version = version;
        const Result<Activity> done = changed(caller, writer, *before, *after);
        return done ? Status(Done{}) : Status(done.error());
    });
}

Status ActivityService::setBookings(const Caller& caller, Id<Activity> id, const QList<Id<Booking>>& bookings)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<Activity> activity = held(writer, id);
        if (!activity)
            return activity.error();
        if (!rules::fieldsOf(activity->kind).consultations) {
            return Error{ErrorKind::RuleViolation,
                         Text::tr("“%1” has no sessions of its own.").arg(label(activity->kind)),
                         u"bookings"_s,
                         {}};
        }
        storage::BookingFilter own;
        own.activity = id;
        const QList<Booking> sessions = storage::BookingRepository(writer.connection()).list(own);
        for (const Booking& session : sessions) {
            const Status leaves =
                bookings.contains(session.id) ? Status(Done{}) : mayLeave(*activity, session, writer.now());
            if (!leaves)
                return leaves;
        }
        storage::ActivityRepository(writer.connection()).setBookings(writer, *activity, bookings);
        return Done{};
    });
}

Status ActivityService::recordMinutes(const Caller& caller, Id<Activity> id, bool asFile)
{
    const auto action = asFile ? rules::Action::ExportData : rules::Action::ReadRecords;
    if (const Status allowed = rules::require(caller, action); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const std::optional<Activity> activity = storage::ActivityRepository(writer.connection()).byId(id);
        if (!activity)
            return noActivity(id);
        if (activity->kind != ActivityKind::Assist) {
            return Error{
                ErrorKind::RuleViolation, Text::tr("“%1” has no minutes.").arg(label(activity->kind)), u"kind"_s, {}};
        }
        writer.record(asFile ? u"pdf"_s : u"print"_s, u"activity"_s, id.number(), {},
                      QJsonObject{{u"sheet"_s, u"assist-minutes"_s}});
        return Done{};
    });
}

Result<QList<ZemiTheme>> ActivityService::zemiThemes()
{
    return m_file.read<QList<ZemiTheme>>([](storage::Connection& connection) -> Result<QList<ZemiTheme>> {
        return storage::ZemiRepository(connection).themes();
    });
}

Result<QList<Id<ZemiTheme>>> ActivityService::addZemi(const Caller& caller, const QList<ZemiTheme>& wanted)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed.error();
    using Ids = QList<Id<ZemiTheme>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const ZemiTheme& candidate : wanted) {
            const Result<ZemiTheme> theme = checkedTheme(candidate);
            if (!theme)
                return theme.error();
            if (const Status free = titleIsFree(writer.connection(), *theme); !free)
                return free.error();
            ids.append(storage::ZemiRepository(writer.connection()).add(writer, *theme));
        }
        return ids;
    });
}

Status ActivityService::updateZemi(const Caller& caller, const ZemiTheme& wanted)
{
    if (const Status allowed = mayEdit(caller); !allowed)
        return allowed;
    const Result<ZemiTheme> theme = checkedTheme(wanted);
    if (!theme)
        return theme.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.lock(u"zemi_theme"_s, theme->id);
        if (const Status free = titleIsFree(writer.connection(), *theme); !free)
            return free;
        storage::ZemiRepository(writer.connection()).update(writer, *theme);
        return Done{};
    });
}

Result<QList<Trainee>> ActivityService::trainees(Id<Agency> agency)
{
    return m_file.read<QList<Trainee>>([&](storage::Connection& connection) -> Result<QList<Trainee>> {
        return storage::trainees(connection, {agency, {}});
    });
}

Result<QList<Trainee>> ActivityService::alumni()
{
    return m_file.read<QList<Trainee>>([&](storage::Connection& connection) -> Result<QList<Trainee>> {
        return storage::trainees(connection, {{}, tokyoDate(m_file.clock().now())});
    });
}

} // namespace yorozu::service
