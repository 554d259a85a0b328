// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardData.h"

#include "core/service/CentreService.h"
#include "core/service/PartnershipService.h"
#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/dashboard/GroupFigure.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace yorozu::ui {

namespace {

PartnershipQuestion asked(const DashboardQuestion& question)
{
    PartnershipQuestion asked;
    asked.fiscalYear = question.period.fiscalYear();
    asked.firstMonth = question.period.first().month();
    asked.lastMonth = question.period.last().month();
    asked.agencyKind = question.agencyKind;
    asked.office = question.office;
    asked.staff = question.staff;
    asked.programme = question.programme;
    asked.asMerged = question.asMerged;
    return asked;
}

MonthSpan spanOf(const DashboardPeriod& period)
{
    return {period.first(), period.months()};
}

bool isClosed(const QList<MonthClosing>& closings, const DashboardPeriod& period)
{
    for (QDate month = period.first(); month <= period.last(); month = month.addMonths(1)) {
        const bool closed = std::any_of(closings.cbegin(), closings.cend(), [month](const MonthClosing& closing) {
            return closing.month == month && closing.reopenedAt == 0;
        });
        if (!closed)
            return false;
    }
    return true;
}

} // namespace

Result<DashboardData> readDashboard(service::Services& services, const DashboardQuestion& question, QDate today)
{
    QSet<ActivityKind> narrowed;
    if (question.group >= 0) {
        const QList<ActivityKind>& kinds = ActivityGroup::at(question.group).kinds();
        narrowed = QSet<ActivityKind>(kinds.cbegin(), kinds.cend());
    }
    DashboardData data{question, {}, {}, {}, {}, today, false};
    std::optional<Error> failure;
    const auto count = [&] {
        const auto counts =
            service::PartnershipService(services.file())
                .count(asked(question), {{}, narrowed.isEmpty() ? GroupFigure::kindsOfTheMap() : narrowed});
        if (!counts) {
            failure = counts.error();
            return;
        }
        data.all = counts->at(0);
        data.map = counts->at(1);
        data.months = narrowed.isEmpty() ? data.all : data.map;
    };
    const auto history = [&] {
        const auto closings = service::ReportService(services.file()).history(spanOf(question.period));
        if (closings)
            data.closed = isClosed(*closings, question.period);
        else
            failure = closings.error();
    };
    if (const Status read = services.file().together({count, history}); !read)
        return read.error();
    if (failure)
        return *failure;
    return data;
}

Result<QList<CorrectedMonth>> readCorrections(service::Services& services, const DashboardPeriod& period)
{
    const auto months = service::ReportService(services.file()).months(period.fiscalYear());
    if (!months)
        return months.error();
    QList<CorrectedMonth> corrected;
    for (const MonthLine& line : *months) {
        if (line.corrections > 0 && spanOf(period).contains(line.month))
            corrected.prepend({line.month, line.corrections}); // they come newest first
    }
    return corrected;
}

Drill agenciesOf(const QString& title, const PartnershipCount& counted, const ActivityCount& count, bool each,
                 bool membersOnly)
{
    Drill drill{title, count.activities};
    drill.countsAgencies = true;
    const QSet<Id<Activity>> among(count.activities.cbegin(), count.activities.cend());
    for (const AgencyCount& agency : counted.agencies) {
        if (!count.agencies.contains(agency.agency.number()) || (membersOnly && !agency.member))
            continue;
        DrillAgency line{agency.agency, agency.name, agency.kindName, {}};
        for (const Id<Activity> activity : agency.total.activities) {
            if (!among.contains(activity))
                continue;
            line.activities.append(activity);
            if (each) {
                drill.agencies.append(line);
                line.activities.clear();
            }
        }
        if (!each)
            drill.agencies.append(line);
    }
    return drill;
}

} // namespace yorozu::ui
