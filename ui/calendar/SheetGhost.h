// SPDX-License-Identifier: GPL-3.0-or-later
// What one is about to do on the sheet, and what would come of it.
#pragma once

#include "core/domain/Booking.h"
#include "ui/calendar/SheetSlot.h"

#include <algorithm>
#include <functional>
#include <QSet>
#include <QStringList>

namespace yorozu::ui {

// Said before anything is dropped, by the same rules by which it is saved.
struct SheetVerdict
{
    struct Line
    {
        QString what; // ブース3, 松永CO
        QString when; // 14:00–14:30
        QString who;  // みなと清掃サービス
        bool operator==(const Line&) const = default;
    };
    struct Free
    {
        QString name; // ブース6 14:30
        SheetSlot slot;
        bool operator==(const Free&) const = default;
    };
    QList<Line> clashes;                 // empty: it can be done
    QList<std::pair<int, int>> overlaps; // pieces of the wanted time, in minutes after midnight
    QSet<Id<Booking>> hit;
    QList<Free> instead; // nearest first, at most three
    // What is worth knowing though it is in nobody's way: スキルが合いません.
    QStringList cautions;
    QString place; // where it would be: 新橋2

    bool isClean() const { return clashes.isEmpty(); }
    // How many have something of theirs there; a closing day and the like only have a sentence.
    qsizetype taken() const
    {
        return std::count_if(clashes.cbegin(), clashes.cend(), [](const Line& line) { return !line.what.isEmpty(); });
    }
    bool says() const { return !clashes.isEmpty() || !cautions.isEmpty(); }
    bool operator==(const SheetVerdict&) const = default;
};

struct SheetGhost
{
    Id<Booking> booking; // null: a new one
    bool copy = false;
    SheetSlot slot;
    SheetVerdict verdict;
};

// Asked at every step of a drag, so that it must be quick. `booking` null: for a new one.
using SheetJudge = std::function<SheetVerdict(Id<Booking> booking, bool copy, const SheetSlot& slot)>;

} // namespace yorozu::ui
