// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with activities and themes on the page of an agency, and how it is taken back.
#include "core/service/ActivityService.h"
#include "ui/agencies/ActivityText.h"
#include "ui/agencies/CommandRun.h"
#include "ui/notes/RecordForm.h"
#include "ui/theme/controls/Band.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Added
{
    QList<Id<Activity>> ids;
    QList<Activity> alike; // perhaps the same: nothing was added
};

// Numbers that a record has by itself do not make another one of it.
Activity plain(Activity activity)
{
    activity.version = 0;
    for (AssistCase& one : activity.cases)
        one.id = {};
    for (Trainee& one : activity.trainees) {
        one.id = {};
        one.satIn = 0;
    }
    return activity;
}

Error overtaken(const QString& message)
{
    return {ErrorKind::Conflict, message, {}, {}};
}

QString nameOf(const Activity& activity)
{
    const QString title = ActivityText::title(activity);
    return title.isEmpty() ? label(activity.kind) : u"%1 %2"_s.arg(label(activity.kind), title);
}

} // namespace

void AgencyRecordView::refuse(const FormPlace::Place& place, const Error& error)
{
    if (error.kind == ErrorKind::Conflict && error.field.isEmpty() && place.which == m_forms->place().which &&
        place.owner == m_forms->place().owner) {
        // What is there now is read, and the form made anew of it.
        m_conflicting = place;
        m_others.clear();
        reload();
        return;
    }
    if (!m_forms->refuse(place, error))
        showError(error);
}

void AgencyRecordView::saveActivity(const Activity& activity, const std::optional<SeriesRule>& rule)
{
    const auto* form = m_forms->form();
    if (!form)
        return;
    m_forms->form()->awaitAnswer();
    if (activity.id.isNull()) {
        addActivity(activity, rule);
        return;
    }
    const auto former =
        m_others.contains(activity.id) ? std::optional(m_others.value(activity.id)) : m_answer.activity(activity.id);
    updateActivity(activity, former.value_or(activity));
}

// Of the same kind on the same day with the same agency it may have been entered by somebody else: that is asked once.
void AgencyRecordView::addActivity(const Activity& activity, const std::optional<SeriesRule>& rule)
{
    QStringList signature{code(activity.kind), activity.day.toString(Qt::ISODate)};
    for (const ActivityAgency& one : activity.agencies)
        signature.append(QString::number(one.agency.number()));
    const QString alike = signature.join(u'/');
    const bool asked = m_alike == alike;
    const Caller caller = m_context.caller();
    const FormPlace::Place place = m_forms->place();
    run<Added>(
        [=](service::Services& services) -> Result<Added> {
            service::ActivityService activities(services.file());
            if (!asked) {
                const auto same = activities.alike(activity);
                if (!same)
                    return same.error();
                if (!same->isEmpty())
                    return Added{{}, *same};
            }
            const auto ids = rule ? activities.addSeries(caller, activity, *rule) : activities.add(caller, {activity});
            if (!ids)
                return ids.error();
            return Added{*ids, {}};
        },
        [=, this](const Result<Added>& added) {
            if (!added) {
                refuse(place, added.error());
                return;
            }
            if (!added->alike.isEmpty()) {
                m_alike = alike;
                m_forms->refuse(place, {ErrorKind::RuleViolation,
                                        tr("There is “%1” on that day already. Ctrl+Enter once more records it all the "
                                           "same.")
                                            .arg(nameOf(added->alike.constFirst())),
                                        {},
                                        {}});
                return;
            }
            m_alike.clear();
            m_forms->finish(place);
            const QList<Id<Activity>> ids = added->ids;
            const QString what = ids.size() == 1 ? nameOf(activity)
                                                 : tr("%n activity(ies)", nullptr, static_cast<int>(ids.size())) +
                                                       u" · "_s + nameOf(activity);
            m_steps.saved(
                what, [=, this] { callOff(ids); }, [=, this] { callOn(ids, activity); });
        });
}

// What was entered by mistake is called off: it is counted nowhere, and its record says why.
void AgencyRecordView::callOff(const QList<Id<Activity>>& activities)
{
    run<Done>(
        [caller = m_context.caller(), activities,
         reason = tr("Entered by mistake")](service::Services& services) -> Status {
            service::ActivityService service(services.file());
            for (const Id<Activity> id : activities) {
                const auto view = service.view(id);
                if (!view)
                    return view.error();
                const Status done =
                    service.setStatus(caller, id, view->activity.version, ActivityStatus::Cancelled, reason);
                if (!done)
                    return done;
            }
            return Done{};
        },
        [this](const Status& done) {
            if (!done)
                showError(done.error());
        });
}

void AgencyRecordView::callOn(const QList<Id<Activity>>& activities, const Activity& as)
{
    run<Done>(
        [caller = m_context.caller(), activities, status = as.status](service::Services& services) -> Status {
            service::ActivityService service(services.file());
            for (const Id<Activity> id : activities) {
                // The first one is as it was entered, the days to come are planned.
                const QList<ActivityStatus> steps = id == activities.constFirst() && status != ActivityStatus::Planned
                                                        ? QList<ActivityStatus>{ActivityStatus::Planned, status}
                                                        : QList<ActivityStatus>{ActivityStatus::Planned};
                for (const ActivityStatus to : steps) {
                    const auto view = service.view(id);
                    if (!view)
                        return view.error();
                    if (const Status done = service.setStatus(caller, id, view->activity.version, to); !done)
                        return done;
                }
            }
            return Done{};
        },
        [this](const Status& done) {
            if (!done)
                showError(done.error());
        });
}

void AgencyRecordView::updateActivity(const Activity& activity, const Activity& former)
{
    const Caller caller = m_context.caller();
    const FormPlace::Place place = m_forms->place();
    run<Activity>(
        [=](service::Services& services) -> Result<Activity> {
            service::ActivityService activities(services.file());
            if (const Status done = activities.update(caller, activity); !done)
                return done.error();
            const auto view = activities.view(activity.id);
            return view ? Result<Activity>(view->activity) : Result<Activity>(view.error());
        },
        [=, this](const Result<Activity>& stored) {
            if (!stored) {
                refuse(place, stored.error());
                return;
            }
            const Activity now = *stored;
            m_others.remove(now.id);
            m_forms->finish(place);
            m_steps.saved(
                nameOf(now), [=, this] { restoreActivity(former, now); }, [=, this] { restoreActivity(now, former); });
        });
}

void AgencyRecordView::restoreActivity(const Activity& wanted, const Activity& seen)
{
    run<Done>(
        [=, caller = m_context.caller(),
         message = tr("It was not taken back: somebody else has changed it meanwhile. The newer one stays.")](
            service::Services& services) -> Status {
            service::ActivityService activities(services.file());
            const auto view = activities.view(wanted.id);
            if (!view)
                return view.error();
            if (plain(view->activity) != plain(seen))
                return overtaken(message);
            Activity next = plain(wanted);
            next.version = view->activity.version;
            return activities.update(caller, next);
        },
        [this](const Status& done) {
            if (!done)
                showError(done.error());
        });
}

void AgencyRecordView::stepActivity(const Activity& activity, ActivityStatus to, bool repeated)
{
    run<Done>(
        [id = activity.id, to, caller = m_context.caller()](service::Services& services) -> Status {
            service::ActivityService activities(services.file());
            const auto view = activities.view(id);
            if (!view)
                return view.error();
            return activities.setStatus(caller, id, view->activity.version, to, view->activity.cancelReason);
        },
        [=, this](const Status& done) {
            if (!done) {
                showError(done.error());
                return;
            }
            if (repeated)
                return;
            m_steps.saved(
                u"%1: %2"_s.arg(nameOf(activity), label(to)),
                [=, this] { stepActivity(activity, activity.status, true); },
                [=, this] { stepActivity(activity, to, true); });
        });
}

void AgencyRecordView::setSessions(Id<Activity> activity, const QList<Id<Booking>>& sessions,
                                   const QList<Id<Booking>>& former, bool repeated)
{
    run<Done>(
        [=, caller = m_context.caller()](service::Services& services) {
            return service::ActivityService(services.file()).setBookings(caller, activity, sessions);
        },
        [=, this](const Status& done) {
            if (!done) {
                showError(done.error());
                return;
            }
            showBelowForm();
            if (repeated)
                return;
            m_steps.saved(
                tr("consultations of the day"), [=, this] { setSessions(activity, former, sessions, true); },
                [=, this] { setSessions(activity, sessions, former, true); });
        });
}

// A new theme that is taken back is no longer offered.
void AgencyRecordView::saveTheme(const ZemiTheme& theme, const ZemiTheme& former, bool repeated)
{
    const FormPlace::Place place = repeated ? FormPlace::Place() : m_forms->place();
    if (!repeated)
        m_forms->form()->awaitAnswer();
    run<ZemiTheme>(
        [=, caller = m_context.caller()](service::Services& services) -> Result<ZemiTheme> {
            service::ActivityService activities(services.file());
            ZemiTheme next = theme;
            if (theme.id.isNull()) {
                const auto added = activities.addZemi(caller, {theme});
                if (!added)
                    return added.error();
                next.id = added->constFirst();
            }
            const auto find = [&]() -> Result<ZemiTheme> {
                const auto themes = activities.zemiThemes();
                if (!themes)
                    return themes.error();
                for (const ZemiTheme& one : *themes) {
                    if (one.id == next.id)
                        return one;
                }
                return next;
            };
            if (theme.id.isNull())
                return find();
            if (repeated) {
                const Result<ZemiTheme> now = find();
                if (!now)
                    return now;
                next.version = now->version;
            }
            if (const Status done = activities.updateZemi(caller, next); !done)
                return done.error();
            return find();
        },
        [=, this](const Result<ZemiTheme>& stored) {
            if (!stored) {
                refuse(place, stored.error());
                return;
            }
            // A change of the catalogue is no change of an activity.
            reload();
            if (repeated)
                return;
            m_forms->finish(place);
            const ZemiTheme now = *stored;
            ZemiTheme before = former;
            if (former.id.isNull()) {
                before = now;
                before.validTo = tokyoDate(m_context.clock().now()).addDays(-1);
                if (before.validFrom.isValid() && before.validTo < before.validFrom)
                    before.validTo = before.validFrom;
            }
            m_steps.saved(
                now.title, [=, this] { saveTheme(before, now, true); }, [=, this] { saveTheme(now, before, true); });
        });
}

} // namespace yorozu::ui
