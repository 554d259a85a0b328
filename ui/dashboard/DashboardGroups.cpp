// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardGroups.h"

#include <algorithm>

namespace yorozu::ui {

const std::array<DashboardGroup, DashboardGroup::Count>& DashboardGroups::all()
{
    using Kind = ActivityKind;
    using Scope = FigureScope;
    using Unit = FigureUnit;
    static const std::array<DashboardGroup, DashboardGroup::Count> groups{{
        {{Kind::OffSiteDay}, &Theme::trip, Scope::TokyoShinkin, Unit::Times},
        {{Kind::Seminar}, &Theme::seminar, Scope::TokyoShinkin, Unit::Times},
        {{Kind::Meeting}, &Theme::meeting, Scope::All, Unit::Times},
        {{Kind::Assist}, &Theme::assist, Scope::All, Unit::Times},
        {{Kind::ZemiDay, Kind::ZemiSeminar}, &Theme::zemi, Scope::All, Unit::Times},
        {{Kind::VisitPaid, Kind::VisitReceived}, &Theme::site, Scope::All, Unit::Times},
        {{Kind::Trainee}, &Theme::traineeKind, Scope::All, Unit::People},
    }};
    return groups;
}

const std::array<int, DashboardGroup::Count>& DashboardGroups::layers()
{
    using Group = DashboardGroup;
    static constexpr std::array<int, Group::Count> order{Group::Meetings, Group::Trips,    Group::Seminars, Group::Zemi,
                                                         Group::Assist,   Group::Exchange, Group::Trainees};
    return order;
}

QString DashboardGroups::name(int group)
{
    switch (group) {
    case DashboardGroup::Trips:
        return tr("Off-site days");
    case DashboardGroup::Seminars:
        return tr("Joint seminars");
    case DashboardGroup::Meetings:
        return tr("Meetings");
    case DashboardGroup::Assist:
        return tr("Assist conferences");
    case DashboardGroup::Zemi:
        return tr("Yorozu Zemi");
    case DashboardGroup::Exchange:
        return tr("Exchange");
    case DashboardGroup::Trainees:
        return tr("Trainees");
    }
    Q_UNREACHABLE();
}

QString DashboardGroups::unitOf(int group)
{
    if (group == DashboardGroup::Trainees)
        return tr("people", "unit behind a figure");
    return group == DashboardGroup::Exchange ? tr("visits", "unit behind a figure")
                                             : tr("times", "unit behind a figure");
}

int DashboardGroups::groupOf(ActivityKind kind)
{
    for (std::size_t at = 0; at < all().size(); ++at) {
        if (all().at(at).kinds.contains(kind))
            return static_cast<int>(at);
    }
    return -1;
}

QSet<ActivityKind> DashboardGroups::ofTheMap()
{
    return {ActivityKind::OffSiteDay, ActivityKind::Seminar};
}

ActivityCount united(const ActivityCount& one, const ActivityCount& other)
{
    ActivityCount both = one;
    both.activities += other.activities;
    both.agencies |= other.agencies;
    both.participations += other.participations;
    both.people += other.people;
    both.firms += other.firms;
    both.consultations += other.consultations;
    return both;
}

} // namespace yorozu::ui
