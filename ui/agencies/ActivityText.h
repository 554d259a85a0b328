// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <QCoreApplication>

namespace yorozu::ui {

// An activity in the words of its lines.
class ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)

public:
    static QString title(const Activity& activity);
    // Who of us, when, where, how many. `here`: the agency on whose page it stands, which is not named again.
    static QString facts(const Activity& activity, Id<Agency> here);
    // The next step, else what came of it.
    static QString result(const Activity& activity);
    // A next step without a day: nobody will be reminded of it.
    static bool isLoose(const Activity& activity);
    // What is still to be done with it: 計画, 実施待ち, 報告待ち, 中止; empty: nothing.
    static QString mark(const Activity& activity, QDate today);
    static bool isLate(const Activity& activity, QDate today);
    static QString period(QDate first, QDate last);
    static QString stay(const Trainee& trainee); // 長期, 短期
};

} // namespace yorozu::ui
