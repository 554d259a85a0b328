// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ActivityLook.h"

#include <algorithm>

namespace yorozu::ui {

KindColors colorsOf(const Theme& theme, ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Meeting:
        return theme.meeting;
    case ActivityKind::OffSiteDay:
        return theme.trip;
    case ActivityKind::Seminar:
        return theme.seminar;
    case ActivityKind::ZemiDay:
    case ActivityKind::ZemiSeminar:
        return theme.zemi;
    case ActivityKind::Assist:
        return theme.assist;
    case ActivityKind::VisitPaid:
    case ActivityKind::VisitReceived:
        return theme.site;
    case ActivityKind::Trainee:
    case ActivityKind::FollowUp:
        return theme.traineeKind;
    case ActivityKind::Group:
    case ActivityKind::Publicity:
    case ActivityKind::AgencyEvent:
    case ActivityKind::Video:
        break;
    }
    return {theme.lineCtl, theme.sunken, theme.text2};
}

QList<ActivityGroup> ActivityGroup::all()
{
    using Kind = ActivityKind;
    return {ActivityGroup({Kind::Meeting}),
            ActivityGroup({Kind::OffSiteDay}),
            ActivityGroup({Kind::Seminar}),
            ActivityGroup({Kind::ZemiDay, Kind::ZemiSeminar}),
            ActivityGroup({Kind::Assist}),
            ActivityGroup({Kind::VisitPaid, Kind::VisitReceived}),
            ActivityGroup({Kind::Trainee}),
            ActivityGroup({Kind::FollowUp, Kind::AgencyEvent, Kind::Group, Kind::Publicity, Kind::Video})};
}

ActivityGroup ActivityGroup::of(ActivityKind kind)
{
    const QList<ActivityGroup> groups = all();
    return *std::find_if(groups.cbegin(), groups.cend(),
                         [kind](const ActivityGroup& group) { return group.holds(kind); });
}

QString ActivityGroup::name() const
{
    switch (m_kinds.constFirst()) {
    case ActivityKind::ZemiDay:
        return tr("Zemi");
    case ActivityKind::VisitPaid:
        return tr("Exchange");
    case ActivityKind::Trainee:
        return tr("Trainee");
    case ActivityKind::FollowUp:
        return tr("Other");
    default:
        return label(m_kinds.constFirst());
    }
}

QString ActivityGroup::shortName() const
{
    switch (m_kinds.constFirst()) {
    case ActivityKind::Meeting:
        return tr("Meetings");
    case ActivityKind::OffSiteDay:
        return tr("Off-site");
    case ActivityKind::Seminar:
        return tr("Seminars");
    case ActivityKind::ZemiDay:
        return tr("Zemi");
    case ActivityKind::Assist:
        return tr("Assist");
    case ActivityKind::VisitPaid:
        return tr("Exchange");
    case ActivityKind::Trainee:
        return tr("Trainees");
    default:
        return tr("Other");
    }
}

} // namespace yorozu::ui
