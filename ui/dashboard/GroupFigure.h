// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "ui/records/ActivityGroup.h"

#include <QCoreApplication>
#include <QSet>

namespace yorozu::ui {

// The figure of the year of a group of kinds, as its tile shows it.
struct GroupFigure
{
    Q_DECLARE_TR_FUNCTIONS(GroupFigure)

public:
    FigureScope scope = FigureScope::All; // what it is of, as long as nothing is filtered
    FigureUnit unit = FigureUnit::Times;

    static GroupFigure of(ActivityGroup group);
    // 回, 件, 名
    static QString unitOf(ActivityGroup group);
    // The kinds that the map counts unless one is chosen: what is held with the banks.
    static QSet<ActivityKind> kindsOfTheMap();
};

// One count of several kinds: an activity has one kind, so that they add up; institutions do not.
ActivityCount united(const ActivityCount& one, const ActivityCount& other);

} // namespace yorozu::ui
