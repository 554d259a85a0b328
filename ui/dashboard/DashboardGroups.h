// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of activities as the dashboard puts them together: twelve and more are stored, seven have a tile and a
// layer.
#pragma once

#include "core/domain/Partnership.h"
#include "ui/theme/Tokens.h"

#include <array>
#include <QCoreApplication>

namespace yorozu::ui {

struct DashboardGroup
{
    enum Group { Trips, Seminars, Meetings, Assist, Zemi, Exchange, Trainees };
    static constexpr int Count = 7;

    QList<ActivityKind> kinds;
    KindColors Theme::*colors;
    FigureScope scope; // what its figure is of, as long as nothing is filtered
    FigureUnit unit;
};

class DashboardGroups
{
    Q_DECLARE_TR_FUNCTIONS(DashboardGroups)

public:
    // In the order of the tiles.
    static const std::array<DashboardGroup, DashboardGroup::Count>& all();
    // Indices of all(), from the base of a bar upwards.
    static const std::array<int, DashboardGroup::Count>& layers();
    static QString name(int group);
    // The group of a kind; −1: it has none.
    static int groupOf(ActivityKind kind);
    // 回, 件, 名
    static QString unitOf(int group);
    // The kinds that the map counts unless one is chosen: what is held with the banks.
    static QSet<ActivityKind> ofTheMap();
};

// One count of several kinds: an activity has one kind, so that they add up; institutions do not.
ActivityCount united(const ActivityCount& one, const ActivityCount& other);

} // namespace yorozu::ui
