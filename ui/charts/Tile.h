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
    // A piece of a line below the figure; what is pressed opens what it counts.
    struct Piece
    {
        QString text;
        QString name = {};   // in words, for a screen reader; empty: there is nothing to open
        bool strong = false; // "+26%"
        bool good = false;   // strong, and green
        bool operator==(const Piece&) const = default;
    };
    using Line = QList<Piece>;
    static QString textOf(const Line& line);

    KindColors Theme::*colors = nullptr; // of the square before the name; null: none
    QString name;
    QString targetText = {};          // 目標 110; empty: there is none
    QString before = {};              // 約
    QString figure;                   // 123
    QString unit;                     // 回, 回超
    QString spokenFigure;             // "Off-site consultation days: 123 of 110"
    QList<Line> lines = {};           // two at most, of two pieces that can be opened
    std::optional<double> share = {}; // of the target that is reached, 1.0: all of it; null: no bar
    bool on = false;                  // what the other charts are narrowed to
};

inline QString Tile::textOf(const Line& line)
{
    QString text;
    for (const Piece& piece : line)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + piece.text;
    return text;
}

} // namespace yorozu::ui
