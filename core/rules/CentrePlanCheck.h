// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"

#include <QList>
#include <QString>

namespace yorozu::rules {

// What a plan of a centre cannot be made with, for the page that asks for it.
struct PlanProblem
{
    enum class Part { Offices, Staff, Rules };
    Part part = Part::Offices;
    int row = -1;  // of the office, person or stamp box; -1: the page as a whole
    QString field; // "name", "kana", "booths", "office", "stamp_box", "hours" …
    QString message;
    bool operator==(const PlanProblem&) const = default;
};

inline constexpr int MostBooths = 30;
inline constexpr int MostStampBoxes = 4;

// In the order of the pages. Empty: the centre can be made.
QList<PlanProblem> planProblems(const CentrePlan&);

} // namespace yorozu::rules
