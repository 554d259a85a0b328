// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts on agencies, activities and figures.
#include "core/service/ActivityService.h"
#include "core/service/AgencyService.h"
#include "core/service/PartnershipService.h"
#include "tests/service/Attempts.h"

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

using rules::Action;
using World = AttemptWorld&;
using Who = const Caller&;

Activity publicity()
{
    Activity activity;
    activity.kind = ActivityKind::Publicity;
    activity.day = QDate(2024, 11, 20);
    activity.theme = u"メールマガジン"_s;
    return activity;
}

QList<Attempt> onAgencies()
{
    static const auto agencies = [](World w) { return service::AgencyService(w.desk.services().file()); };
    static const auto record = [](World w) {
        AgencyRecord made;
        made.agency.name = u"東都信用組合"_s;
        made.agency.kind = w.desk.centre().agencyKinds.first().id;
        return made;
    };
    static const Id<Agency> nobody(9999);
    return {
        {u"AgencyService::add"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(agencies(w).add(who, {record(w)})); }},
        {u"AgencyService::update"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(agencies(w).update(who, record(w))); }, false},
        {u"AgencyService::rename"_s, Action::EditAgencies,
         [](World w, Who who) {
             return errorOf(agencies(w).rename(who, nobody, 1, u"新名"_s, {}, QDate(2024, 11, 1)));
         },
         false},
        {u"AgencyService::takeBackName"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(agencies(w).takeBackName(who, nobody, 1)); }, false},
        {u"AgencyService::merge"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(agencies(w).merge(who, nobody, nobody, QDate(2024, 11, 1))); }, false},
        {u"AgencyService::unmerge"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(agencies(w).unmerge(who, nobody)); }, false},
        {u"AgencyService::setRetired"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(agencies(w).setRetired(who, nobody, true)); }, false},
    };
}

QList<Attempt> onActivities()
{
    static const auto activities = [](World w) { return service::ActivityService(w.desk.services().file()); };
    static const Id<Activity> nothing(9999);
    return {
        {u"ActivityService::add"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(activities(w).add(who, {publicity()})); }},
        {u"ActivityService::addSeries"_s, Action::EditAgencies,
         [](World w, Who who) {
             SeriesRule rule;
             rule.times = 2;
             return errorOf(activities(w).addSeries(who, publicity(), rule));
         }},
        {u"ActivityService::update"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(activities(w).update(who, publicity())); }, false},
        {u"ActivityService::setStatus"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(activities(w).setStatus(who, nothing, 1, ActivityStatus::Held)); },
         false},
        {u"ActivityService::setBookings"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(activities(w).setBookings(who, nothing, {})); }, false},
        {u"ActivityService::recordMinutes"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(activities(w).recordMinutes(who, nothing, false)); }, false},
        {u"ActivityService::recordMinutes"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(activities(w).recordMinutes(who, nothing, true)); }, false},
        {u"ActivityService::addZemi"_s, Action::EditAgencies,
         [](World w, Who who) {
             ZemiTheme theme;
             theme.title = u"SNSで集客する"_s;
             theme.validTo = QDate(2024, 11, 30);
             return errorOf(activities(w).addZemi(who, {theme}));
         }},
        {u"ActivityService::updateZemi"_s, Action::EditAgencies,
         [](World w, Who who) { return errorOf(activities(w).updateZemi(who, {})); }, false},
    };
}

QList<Attempt> onFigures()
{
    static const auto partners = [](World w) { return service::PartnershipService(w.desk.services().file()); };
    return {
        {u"PartnershipService::setPublished"_s, Action::EditFigures,
         [](World w, Who who) {
             PublishedFigure figure;
             figure.fiscalYear = 2023;
             return errorOf(partners(w).setPublished(who, {figure}));
         }},
        {u"PartnershipService::setTargets"_s, Action::EditFigures,
         [](World w, Who who) {
             ActivityTarget target;
             target.fiscalYear = 2024;
             return errorOf(partners(w).setTargets(who, {target}));
         }},
        {u"PartnershipService::removePublished"_s, Action::EditFigures,
         [](World w, Who who) { return errorOf(partners(w).removePublished(who, Id<PublishedFigure>(99), 1)); }, false},
        {u"PartnershipService::removeTarget"_s, Action::EditFigures,
         [](World w, Who who) { return errorOf(partners(w).removeTarget(who, Id<ActivityTarget>(99), 1)); }, false},
    };
}

} // namespace

QList<Attempt> attemptsOnPartners()
{
    return onAgencies() + onActivities() + onFigures();
}

} // namespace yorozu::test
