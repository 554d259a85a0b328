// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <optional>
#include <QList>
#include <QString>

namespace yorozu::ui {

// One figure of the period with what it is compared with.
struct Tile
{
    // A line below the figure; what is pressed opens what it counts.
    struct Line
    {
        QString text;
        QString mark = {}; // bold behind it: "+26%"
        bool good = false; // the mark is green
        QString name = {}; // in words, for a screen reader; empty: there is nothing to open
        bool operator==(const Line&) const = default;
    };
    KindColors Theme::*colors = nullptr; // of the square before the name; null: none
    QString name;
    QString targetText = {};          // 目標 110; empty: there is none
    QString before = {};              // 約
    QString figure;                   // 123
    QString unit;                     // 回, 回超
    QString spokenFigure;             // "Off-site consultation days: 123 of 110"
    QList<Line> lines = {};           // two at most
    std::optional<double> share = {}; // of the target that is reached, 1.0: all of it; null: no bar
    bool on = false;                  // what the other charts are narrowed to
};

} // namespace yorozu::ui
