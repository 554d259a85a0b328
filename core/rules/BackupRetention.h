// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QList>

namespace yorozu::rules {

struct KeptCopy
{
    UtcSeconds made = 0;
    bool sound = true; // can be told to be a whole copy of ours
};

// The newest copy of each of the last so many hours, days, weeks and months in which there is one.
struct RetentionPlan
{
    int hours = 24;
    int days = 14;
    int weeks = 8;
    int months = 24;
};

// Which of the copies (indexes, ascending) are not needed any more. Never the newest, never the only sound one, never
// one that is damaged: what it holds cannot be told. A damaged copy takes no other's place.
QList<qsizetype> copiesToDrop(const QList<KeptCopy>& copies, const RetentionPlan& plan = {});

} // namespace yorozu::rules
