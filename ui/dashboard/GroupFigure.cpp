// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/GroupFigure.h"

namespace yorozu::ui {

GroupFigure GroupFigure::of(ActivityGroup group)
{
    switch (group.which()) {
    case ActivityGroup::Trips:
    case ActivityGroup::Seminars:
        return {FigureScope::TokyoShinkin, FigureUnit::Times};
    case ActivityGroup::Trainees:
        return {FigureScope::All, FigureUnit::People};
    default:
        return {};
    }
}

QString GroupFigure::unitOf(ActivityGroup group)
{
    if (group == ActivityGroup::Trainees)
        return tr("people", "unit behind a figure");
    return group == ActivityGroup::Exchange ? tr("visits", "unit behind a figure")
                                            : tr("times", "unit behind a figure");
}

QSet<ActivityKind> GroupFigure::kindsOfTheMap()
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
