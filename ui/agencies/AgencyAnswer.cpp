// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyAnswer.h"

#include "core/service/ClientService.h"
#include "core/service/Services.h"

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int MostClients = 40;
constexpr int MostActivities = 300;

// Keeps the value at its place, or the first error.
template <typename T> void keep(Result<T> answer, T& place, std::optional<Error>& error)
{
    if (answer)
        place = *std::move(answer);
    else if (!error)
        error = answer.error();
}

} // namespace

std::optional<Activity> AgencyAnswer::activity(Id<Activity> id) const
{
    for (const QList<Activity>* list : {&view.activities, &waiting, &latest}) {
        const auto one =
            std::find_if(list->cbegin(), list->cend(), [id](const Activity& each) { return each.id == id; });
        if (one != list->cend())
            return *one;
    }
    return std::nullopt;
}

std::optional<Activity> AgencyAnswer::lastHeld() const
{
    for (const QList<Activity>* list : {&view.activities, &latest}) {
        for (const Activity& one : *list) {
            if (one.status == ActivityStatus::Held || one.status == ActivityStatus::Reported)
                return one;
        }
    }
    return std::nullopt;
}

Result<AgencyAnswer> readAgency(service::Services& services, Id<Agency> agency)
{
    AgencyAnswer answer;
    std::optional<Error> error;
    service::AgencyService agencies(services.file());
    service::ActivityService activities(services.file());
    QList<Activity> assists;
    QList<std::function<void()>> readings{[&] { keep(activities.zemiThemes(), answer.themes, error); },
                                          [&] {
                                              service::ActivityListFilter filter;
                                              filter.kinds = {ActivityKind::Assist};
                                              filter.limit = 1;
                                              keep(activities.list(filter), assists, error);
                                          }};
    if (agency) {
        readings.append([&] { keep(agencies.view(agency), answer.view, error); });
        readings.append([&] {
            ClientListQuestion question;
            question.agency = agency;
            question.order = ClientListQuestion::Order::Last;
            question.descending = true;
            keep(services.clients().page(question, 0, MostClients), answer.clients, error);
        });
    } else {
        readings.append([&] { keep(activities.waiting(), answer.waiting, error); });
        readings.append([&] {
            service::ActivityListFilter filter;
            filter.limit = MostActivities;
            keep(activities.list(filter), answer.latest, error);
        });
        readings.append([&] { keep(activities.trainees(), answer.trainees, error); });
    }
    if (const Status done = services.file().together(readings); !done)
        return done.error();
    if (error)
        return *error;
    if (!assists.isEmpty())
        answer.lastAssist = assists.constFirst();
    return answer;
}

} // namespace yorozu::ui
