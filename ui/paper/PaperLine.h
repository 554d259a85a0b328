// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

namespace yorozu::ui {

class PdfTextLayer;

// One line of letters on paper. All measures are dots of 1/1200 inch, whatever the device.
struct PaperLine
{
    QString text;
    int dots = 0; // per em
    QColor color = Qt::black;
    bool bold = false;
    bool struck = false;
};

qreal paperWidth(const QString& text, int dots);
// Cut off with … where it is wider than `width`.
QString paperElided(const QString& text, int dots, qreal width);
// `leftMiddle`: the left end of the line, half way up. The painter's unit is a dot.
void drawPaperLine(QPainter& painter, QPointF leftMiddle, const PaperLine& line, PdfTextLayer* layer);

} // namespace yorozu::ui
