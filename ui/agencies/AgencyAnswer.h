// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "core/service/ActivityService.h"
#include "core/service/AgencyService.h"

#include <optional>

namespace yorozu::service {
class Services;
}

namespace yorozu::ui {

// All that a page of the agencies shows, read at once: of one agency, or of all activities together.
struct AgencyAnswer
{
    // Of one agency
    service::AgencyView view;
    QList<ClientRow> clients; // that it sent or that were sent to it, those of the last session first
    // Of all together
    QList<Activity> waiting; // still to be reported, the oldest first
    QList<Activity> latest;  // newest first, as far as the page goes
    QList<Trainee> trainees; // newest first
    // For the form of an activity
    QList<ZemiTheme> themes;
    std::optional<Activity> lastAssist;

    // The activity of this number among them.
    std::optional<Activity> activity(Id<Activity> id) const;
    // The newest one that was held, with the agency or altogether: what is repeated.
    std::optional<Activity> lastHeld() const;
};

Result<AgencyAnswer> readAgency(service::Services& services, Id<Agency> agency);

} // namespace yorozu::ui
