// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/SheetValues.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace yorozu::ui {

class PdfTextLayer;

// 確認印: a circle with 確認, the date and the surname between two chords, as large as `square` in the painter's units.
// `layer`: the text layer of the PDF being written, if one is.
void paintStamp(QPainter& painter, const QRectF& square, const StampFace& face, const QColor& color,
                PdfTextLayer* layer = nullptr);

} // namespace yorozu::ui
