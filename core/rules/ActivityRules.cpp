// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ActivityRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

// How long one may take to report what was held.
constexpr int DaysForReport = 7;

constexpr int MostFigure = 100'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityRules)
};

Error invalid(const QString& message, const QString& field)
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

std::optional<Error> figureFault(const std::optional<int>& figure, const QString& field)
{
    if (!figure || (*figure >= 0 && *figure <= MostFigure))
        return std::nullopt;
    return invalid(Text::tr("%1 is no number of people, firms or sessions.").arg(*figure), field);
}

std::optional<Error> figuresFault(const Activity& activity, const ActivityFields& fields)
{
    if (!fields.consultations && (activity.firms || activity.consultations)) {
        return invalid(Text::tr("“%1” has no consultations.").arg(label(activity.kind)), u"consultations"_s);
    }
    if (activity.firms && activity.consultations && *activity.firms > *activity.consultations) {
        return invalid(Text::tr("Each firm that was advised is at least one consultation."), u"consultations"_s);
    }
    for (const auto& [figure, field] :
         {std::pair{activity.participants, u"participants"_s}, std::pair{activity.firms, u"firms"_s},
          std::pair{activity.consultations, u"consultations"_s}}) {
        if (auto fault = figureFault(figure, field))
            return fault;
    }
    for (const ActivityAgency& one : activity.agencies) {
        for (const std::optional<int>& figure : {one.people, one.firms, one.times}) {
            if (auto fault = figureFault(figure, u"agencies"_s))
                return fault;
        }
    }
    return std::nullopt;
}

std::optional<Error> peopleFault(const Activity& activity, const ActivityFields& fields)
{
    QSet<qint64> agencies;
    for (const ActivityAgency& one : activity.agencies) {
        if (one.agency.isNull())
            return invalid(Text::tr("Choose the agency."), u"agencies"_s);
        if (agencies.contains(one.agency.number()))
            return invalid(Text::tr("An agency takes part once."), u"agencies"_s);
        agencies.insert(one.agency.number());
    }
    if (fields.agencies && agencies.isEmpty())
        return invalid(Text::tr("Choose with which agency."), u"agencies"_s);
    QSet<qint64> staff;
    for (const ActivityStaff& one : activity.staff) {
        if (one.staff.isNull() || staff.contains(one.staff.number()))
            return invalid(Text::tr("Each of us takes part once."), u"staff"_s);
        staff.insert(one.staff.number());
    }
    return std::nullopt;
}

std::optional<Error> timeFault(const Activity& activity)
{
    if (!activity.day.isValid())
        return invalid(Text::tr("Choose the day."), u"day"_s);
    if (activity.lastDay.isValid() && activity.lastDay < activity.day)
        return invalid(Text::tr("The last day is not before the first."), u"last_day"_s);
    if (activity.start.has_value() != activity.end.has_value())
        return invalid(Text::tr("Write from when to when, or neither."), u"end"_s);
    if (!activity.start)
        return std::nullopt;
    if (*activity.end <= *activity.start)
        return invalid(Text::tr("The end comes after the beginning."), u"end"_s);
    if (tokyoDate(*activity.start) != activity.day || tokyoDate(*activity.end - 1) != activity.day)
        return invalid(Text::tr("The time is one of the day."), u"start"_s);
    return std::nullopt;
}

std::optional<Error> casesFault(const Activity& activity, const ActivityFields& fields)
{
    if (!fields.cases && !activity.cases.isEmpty())
        return invalid(Text::tr("Only an Assist conference has cases."), u"cases"_s);
    for (const AssistCase& one : activity.cases) {
        if (one.name.trimmed().isEmpty())
            return invalid(Text::tr("Name the client of each case."), u"cases"_s);
        if (one.doneOn.isValid() && one.doneOn < activity.day)
            return invalid(Text::tr("A first step is done after the conference."), u"cases"_s);
    }
    return std::nullopt;
}

std::optional<Error> traineesFault(const Activity& activity, const ActivityFields& fields)
{
    if (!fields.trainees && !activity.trainees.isEmpty())
        return invalid(Text::tr("“%1” has no trainees.").arg(label(activity.kind)), u"trainees"_s);
    for (const Trainee& one : activity.trainees) {
        if (one.name.isEmpty())
            return invalid(Text::tr("Write the name of each trainee."), u"trainees"_s);
        if (one.agency.isNull())
            return invalid(Text::tr("Choose from which agency the trainee comes."), u"trainees"_s);
        if (!one.first.isValid() || !one.last.isValid() || one.last < one.first)
            return invalid(Text::tr("Write from when to when each trainee stays."), u"trainees"_s);
    }
    return std::nullopt;
}

// The stay is as long as those who stay, and its agencies are theirs.
void followTrainees(Activity& activity)
{
    for (Trainee& one : activity.trainees) {
        one.name = one.name.simplified();
        one.kana = japanese::normalizeFurigana(one.kana);
        if (!one.first.isValid())
            one.first = activity.day;
        if (!one.last.isValid())
            one.last = activity.lastDay;
        if (one.agency.isNull() && activity.agencies.size() == 1)
            one.agency = activity.agencies.constFirst().agency;
        const bool known = std::any_of(activity.agencies.cbegin(), activity.agencies.cend(),
                                       [&one](const ActivityAgency& agency) { return agency.agency == one.agency; });
        if (!known && one.agency)
            activity.agencies.append({one.agency, one.agencyName, AgencyRole::Partner, {}, {}, {}});
    }
    for (const Trainee& one : std::as_const(activity.trainees)) {
        if (!one.first.isValid() || !one.last.isValid())
            return; // traineesFault says so
        activity.day = activity.day.isValid() ? std::min(activity.day, one.first) : one.first;
        activity.lastDay = activity.lastDay.isValid() ? std::max(activity.lastDay, one.last) : one.last;
    }
}

Error lifeFault(const Activity& activity, const QString& message)
{
    return Error{ErrorKind::RuleViolation, message.arg(label(activity.status)), u"status"_s, {}};
}

} // namespace

ActivityFields fieldsOf(ActivityKind kind)
{
    ActivityFields fields;
    switch (kind) {
    case ActivityKind::OffSiteDay:
        fields.consultations = true;
        break;
    case ActivityKind::ZemiDay:
        fields.consultations = true;
        fields.zemi = true;
        break;
    case ActivityKind::ZemiSeminar:
        fields.zemi = true;
        break;
    case ActivityKind::Assist:
        fields.cases = true;
        break;
    case ActivityKind::Trainee:
        fields.trainees = true;
        break;
    case ActivityKind::FollowUp:
    case ActivityKind::Group:
    case ActivityKind::Publicity:
    case ActivityKind::Video:
        fields.agencies = false;
        break;
    case ActivityKind::Meeting:
    case ActivityKind::Seminar:
    case ActivityKind::VisitPaid:
    case ActivityKind::VisitReceived:
    case ActivityKind::AgencyEvent:
        break;
    }
    return fields;
}

Result<Activity> checkedActivity(Activity activity, QDate today)
{
    const ActivityFields fields = fieldsOf(activity.kind);
    activity.place = activity.place.simplified();
    activity.theme = activity.theme.simplified();
    for (QString* text : {&activity.outcome, &activity.next.step, &activity.note, &activity.cancelReason})
        *text = text->trimmed();
    followTrainees(activity);
    for (const auto& fault : {traineesFault(activity, fields), timeFault(activity), peopleFault(activity, fields),
                              figuresFault(activity, fields), casesFault(activity, fields),
                              tooLongError(activity.place, Limit::name, u"place"_s),
                              tooLongError(activity.theme, Limit::line, u"theme"_s)}) {
        if (fault)
            return *fault;
    }
    if (activity.zemi && !fields.zemi)
        return invalid(Text::tr("“%1” has no theme of the Zemi.").arg(label(activity.kind)), u"zemi"_s);
    if (activity.next.step.isEmpty() && (activity.next.who || activity.next.until.isValid()))
        return invalid(Text::tr("Write what comes next."), u"next"_s);
    const bool done = activity.status == ActivityStatus::Held || activity.status == ActivityStatus::Reported;
    if (done && activity.day > today) {
        return invalid(
            Text::tr("It takes place on %1 only: enter it as planned.").arg(activity.day.toString(Qt::ISODate)),
            u"status"_s);
    }
    return activity;
}

Result<Activity> advanced(Activity activity, ActivityStatus to, QDate today, const QString& reason)
{
    using Status = ActivityStatus;
    if (activity.status == to)
        return activity;
    if (to == Status::Cancelled) {
        if (reason.trimmed().isEmpty())
            return invalid(Text::tr("Write why it is called off."), u"reason"_s);
        activity.cancelReason = reason.trimmed();
    } else {
        activity.cancelReason.clear();
    }
    const bool skips = activity.status == Status::Cancelled && to != Status::Planned;
    if (skips)
        return lifeFault(activity, Text::tr("What was called off is planned anew first. This is: %1."));
    activity.status = to;
    return checkedActivity(activity, today);
}

bool isReportDue(const Activity& activity, QDate today)
{
    if (activity.status == ActivityStatus::Planned)
        return activity.isOver(today);
    return activity.status == ActivityStatus::Held && activity.isOver(today.addDays(1 - DaysForReport));
}

Activity repeatedOn(const Activity& activity, QDate day)
{
    Activity again = activity;
    const qint64 days = activity.day.daysTo(day);
    again.id = {};
    again.version = 0;
    again.status = ActivityStatus::Planned;
    again.day = day;
    if (activity.lastDay.isValid())
        again.lastDay = activity.lastDay.addDays(days);
    if (activity.start) {
        again.start = fromTokyo(day, tokyoTime(*activity.start));
        again.end = *again.start + (*activity.end - *activity.start);
    }
    again.participants = again.firms = again.consultations = std::nullopt;
    for (ActivityAgency& one : again.agencies)
        one.people = one.firms = one.times = std::nullopt;
    again.outcome.clear();
    again.cancelReason.clear();
    again.next = {};
    again.cases.clear();
    again.trainees.clear();
    again.seriesDay = {};
    return again;
}

} // namespace yorozu::rules
