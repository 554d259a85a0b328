// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/SheetLayout.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace yorozu::sheet {

enum class Medium {
    PaperMm,  // millimetres from the top left corner of the A4 page
    ScreenPx, // logical pixels; all edges are whole numbers
};

struct PlacedCell
{
    Cell cell;
    Group group = Group::Body;
    QRectF rect;
};

inline constexpr QSizeF PageMm{210, 297};
// Where the rows stand on the page: 18 mm from the left, so that two punched holes have room.
inline constexpr QRectF PaperArea{18, 12, 174, 261};

// The rectangle of every cell, in the order of the list. Paper: `area` gives corner and width, heights are the rows'
// own. Screen: rows get their minimum, what is left of area.height() goes to the rows that stretch (the two long
// texts); an area that is too low is overrun (ask screenHeight() and let the desk scroll).
QList<PlacedCell> place(const SheetLayout& layout, Medium medium, const QRectF& area);
QList<PlacedCell> placeOnPaper(const SheetLayout& layout);

// The least height in pixels that shows the whole sheet.
int minimumScreenHeight(const SheetLayout& layout);

// The outer frame of a group; null if the sheet does not have it.
QRectF frameOf(const QList<PlacedCell>& cells, Group group);

} // namespace yorozu::sheet
