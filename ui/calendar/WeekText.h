// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/WeekScene.h"

#include <QCoreApplication>

namespace yorozu::ui {

// What the week says in words.
class WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)

public:
    static QString period(QDate first, QDate last);         // 11月18日 – 24日
    static QString hours(UtcSeconds start, UtcSeconds end); // 14:00–15:00
    static QString left(const rules::PlaceCell& cell);      // 残り1枠, 満, 対応者なし …
    // Read aloud: 11/21（木）14:00から14:30、新橋、残り1枠
    static QString spoken(const service::CentreData& centre, const WeekScene& scene, int column, int row);
    // The first of the topics that somebody knows, else what he knows best; empty: nothing.
    static QString skillOf(const service::CentreData& centre, const Staff& staff, const QList<MasterId>& topics);
};

} // namespace yorozu::ui
