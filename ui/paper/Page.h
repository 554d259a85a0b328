// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Placement.h"
#include "ui/paper/SheetValues.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace yorozu::ui {

enum class Ink { Text, Note, Faint };

// One line of text at its place. Millimetres from the top left corner of the sheet.
struct PageText
{
    QString text;
    QPointF baseline;
    int dots = 0; // the size in 1/1200 inch
    Ink ink = Ink::Text;
    std::optional<MemoField> field; // whose text it is; none for printed words
    QString source;                 // see TextLine
};

struct PageStamp
{
    QRectF square; // of 15 mm
    StampFace face;
};

// A page ready to be drawn on anything: where every line of text stands is settled here, and the painter only draws.
struct Page
{
    QList<sheet::PlacedCell> cells;
    QList<PageText> texts; // in the order of reading
    QList<PageStamp> stamps;
    QString title;
    QRectF titleRect;
    bool writingLines = false;
    int number = 1;
    int count = 1;

    // What the page holds of a field, line for line.
    QString textOf(MemoField field) const;
};

// All pages of a sheet; never none. Long texts go on on further pages with their heads; values that fit their cell in
// no legible size stand there in full under 記載事項の続き.
QList<Page> paginate(const SheetValues& values);

} // namespace yorozu::ui
