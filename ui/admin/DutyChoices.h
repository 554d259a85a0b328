// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Duty.h"
#include "ui/theme/Tokens.h"

#include <QList>

namespace yorozu::ui {

// What somebody's day may be: each office that one goes to, 在宅, 訪問, 休; in the order of the keys 1, 2, …
struct DutyChoice
{
    DutyKind kind = DutyKind::Off;
    Id<Office> office = {};
    QString name;
    QString letter; // in a cell of the month: 新, 在
};
QList<DutyChoice> dutyChoices(const QList<Office>& offices);
// −1: an office that is not in use any more.
qsizetype choiceOf(const QList<DutyChoice>& choices, DutyKind kind, Id<Office> office);

// The looks of a cell: offices in the blues of the sessions, the others by their meaning. A duty is never told by its
// colour alone.
struct DutyColors
{
    QColor fill;
    QColor text;
};
DutyColors colorsOf(const Theme& theme, const DutyChoice& choice, qsizetype at);

} // namespace yorozu::ui
