// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sessions of a day stand beside one another. Knows no screen and no paper: both draw what comes out here.
#pragma once

#include <QList>

namespace yorozu::agenda {

// A piece of time in one column of the sheet.
struct Entry
{
    int column = 0;
    int from = 0; // minutes after the midnight with which the sheet begins
    int to = 0;
    int wish = -1;       // in a column of fixed lanes the one it would stand in, if that is free
    bool yields = false; // a cancelled session: stands only where no other does
};

// What is shown. Entries wholly outside of it are left out, others are cut off at its edges.
struct Range
{
    int from = 0;
    int to = 0;
    int shortest = 15;     // a session of five minutes is drawn so long, and has that room to itself
    int mostLanes = 3;     // narrower than a third of its column nothing can be read
    QList<int> fixedLanes; // by column: so many lanes, whatever stands in them; 0 or missing: as many as are needed
};

struct Box
{
    qsizetype entry = 0; // its place in the list that was handed in
    int column = 0;
    int lane = 0;
    int lanes = 1; // that share the width of the column at this time
    int from = 0;
    int to = 0;
    bool operator==(const Box&) const = default;
};

// What found no lane: the screen writes "+n" there and lists them.
struct Rest
{
    int column = 0;
    int from = 0;
    int to = 0;
    QList<qsizetype> entries;
    bool operator==(const Rest&) const = default;
};

struct Layout
{
    QList<Box> boxes; // by column, then by time
    QList<Rest> rests;
};

// All of a sheet at once. Whoever begins first stands left; of those who begin together the longest one.
Layout layoutDay(const QList<Entry>& entries, const Range& range);

} // namespace yorozu::agenda
