// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardData.h"

#include "core/service/CentreService.h"
#include "core/service/PartnershipService.h"
#include "core/service/Services.h"
#include "ui/dashboard/DashboardGroups.h"

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

} // namespace

Result<DashboardData> readDashboard(service::Services& services, const DashboardQuestion& question, QDate today)
{
    const int year = question.period.fiscalYear();
    QSet<ActivityKind> narrowed;
    if (question.group >= 0) {
        const QList<ActivityKind>& kinds = DashboardGroups::all().at(static_cast<std::size_t>(question.group)).kinds;
        narrowed = QSet<ActivityKind>(kinds.cbegin(), kinds.cend());
    }
    DashboardData data{question, {}, {}, {}, {}, {}, today};
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

} // namespace yorozu::ui
