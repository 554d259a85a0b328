// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardData.h"

#include "core/service/CentreService.h"
#include "core/service/PartnershipService.h"
#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/dashboard/DashboardGroups.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace yorozu::ui {

namespace {

PartnershipQuestion asked(const DashboardQuestion& question, const QSet<ActivityKind>& kinds, int fiscalYear)
{
    PartnershipQuestion asked;
    asked.fiscalYear = fiscalYear;
    asked.firstMonth = question.period.first().month();
    asked.lastMonth = question.period.last().month();
    asked.kinds = kinds;
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
    const int year = question.period.fiscalYear();
    QSet<ActivityKind> narrowed;
    if (question.group >= 0) {
        const QList<ActivityKind>& kinds = DashboardGroups::all().at(static_cast<std::size_t>(question.group)).kinds;
        narrowed = QSet<ActivityKind>(kinds.cbegin(), kinds.cend());
    }
    DashboardData data{question, {}, {}, {}, {}, {}, today, false};
    std::optional<Error> failure;
    const auto count = [&](PartnershipCount& into, const QSet<ActivityKind>& kinds, int fiscalYear) {
        return [&services, &question, &failure, &into, kinds, fiscalYear] {
            Result<PartnershipCount> counted =
                service::PartnershipService(services.file()).count(asked(question, kinds, fiscalYear));
            if (counted)
                into = *std::move(counted);
            else
                failure = counted.error();
        };
    };
    QList<std::function<void()>> readings{
        count(data.all, {}, year), count(data.before, narrowed, year - 1),
        count(data.map, narrowed.isEmpty() ? DashboardGroups::ofTheMap() : narrowed, year)};
    readings.append([&] {
        const auto closings = service::ReportService(services.file()).history(spanOf(question.period));
        if (closings)
            data.closed = isClosed(*closings, question.period);
        else
            failure = closings.error();
    });
    if (!narrowed.isEmpty())
        readings.append(count(data.months, narrowed, year));
    if (const Status read = services.file().together(readings); !read)
        return read.error();
    if (failure)
        return *failure;
    if (narrowed.isEmpty())
        data.months = data.all;
    return data;
}

Result<qint64> readCorrections(service::Services& services, const DashboardPeriod& period)
{
    const auto months = service::ReportService(services.file()).months(period.fiscalYear());
    if (!months)
        return months.error();
    qint64 corrections = 0;
    for (const MonthLine& line : *months) {
        if (spanOf(period).contains(line.month))
            corrections += line.corrections;
    }
    return corrections;
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
