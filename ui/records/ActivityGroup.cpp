// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ActivityGroup.h"

#include <algorithm>
#include <array>

namespace yorozu::ui {

namespace {

struct Group
{
    QList<ActivityKind> kinds;
    KindColors Theme::*colors;
};

const Group& partsOf(ActivityGroup::Which which)
{
    using Kind = ActivityKind;
    static const std::array<Group, ActivityGroup::Counted + 1> groups{{
        {{Kind::OffSiteDay}, &Theme::trip},
        {{Kind::Seminar}, &Theme::seminar},
        {{Kind::Meeting}, &Theme::meeting},
        {{Kind::Assist}, &Theme::assist},
        {{Kind::ZemiDay, Kind::ZemiSeminar}, &Theme::zemi},
        {{Kind::VisitPaid, Kind::VisitReceived}, &Theme::site},
        {{Kind::Trainee}, &Theme::traineeKind},
        {{Kind::FollowUp, Kind::AgencyEvent, Kind::Group, Kind::Publicity, Kind::Video}, nullptr},
    }};
    return groups.at(static_cast<std::size_t>(which));
}

} // namespace

KindColors colorsOf(const Theme& theme, ActivityKind kind)
{
    if (kind == ActivityKind::FollowUp) // with those who were trainees
        return theme.traineeKind;
    KindColors Theme::*colors = ActivityGroup::of(kind).colors();
    return colors ? theme.*colors : KindColors{theme.lineCtl, theme.sunken, theme.text2};
}

const QList<ActivityGroup>& ActivityGroup::all()
{
    static const QList<ActivityGroup> groups{Meetings, Trips, Seminars, Zemi, Assist, Exchange, Trainees, Other};
    return groups;
}

ActivityGroup ActivityGroup::of(ActivityKind kind)
{
    return *std::find_if(all().cbegin(), all().cend(),
                         [kind](const ActivityGroup& group) { return group.holds(kind); });
}

const QList<ActivityKind>& ActivityGroup::kinds() const
{
    return partsOf(m_which).kinds;
}

KindColors Theme::*ActivityGroup::colors() const
{
    return partsOf(m_which).colors;
}

QString ActivityGroup::name() const
{
    switch (m_which) {
    case Zemi:
        return tr("Zemi");
    case Exchange:
        return tr("Exchange");
    case Trainees:
        return tr("Trainee");
    case Other:
        return tr("Other");
    default:
        return label(kinds().constFirst());
    }
}

QString ActivityGroup::shortName() const
{
    switch (m_which) {
    case Meetings:
        return tr("Meetings");
    case Trips:
        return tr("Off-site");
    case Seminars:
        return tr("Seminars");
    case Zemi:
        return tr("Zemi", "where there is little room");
    case Assist:
        return tr("Assist");
    case Exchange:
        return tr("Exchange");
    case Trainees:
        return tr("Trainees");
    case Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString ActivityGroup::ofMany() const
{
    switch (m_which) {
    case Trips:
        return tr("Off-site days");
    case Seminars:
        return tr("Joint seminars");
    case Meetings:
        return tr("Partner meetings");
    case Assist:
        return tr("Assist conferences");
    case Zemi:
        return tr("Yorozu Zemi");
    case Exchange:
        return tr("Exchange visits");
    case Trainees:
        return tr("Trainees");
    case Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::ui
