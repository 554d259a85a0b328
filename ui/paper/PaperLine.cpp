// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperLine.h"

#include "ui/paper/PaperFont.h"
#include "ui/paper/PdfTextLayer.h"

#include <QPainter>
#include <QPainterPath>

namespace yorozu::ui {

namespace {

constexpr qreal Boldness = 0.035; // of the size
constexpr qreal StrikeWidth = 0.06;

} // namespace

qreal paperWidth(const QString& text, int dots)
{
    return widthMm(text, dots) * DotsPerMm;
}

QString paperElided(const QString& text, int dots, qreal width)
{
    if (paperWidth(text, dots) <= width)
        return text;
    return QFontMetricsF(paperFont(dots)).elidedText(text, Qt::ElideRight, width);
}

void drawPaperLine(QPainter& painter, QPointF leftMiddle, const PaperLine& line, PdfTextLayer* layer)
{
    if (line.text.isEmpty())
        return;
    const QFont font = paperFont(line.dots);
    const QPointF baseline = leftMiddle + QPointF(0, baselineShift() * line.dots);
    const auto layout = singleLine(line.text, font);
    painter.setPen(line.color);
    layout->draw(&painter, baseline - QPointF(0, layout->lineAt(0).ascent()));
    if (layer != nullptr)
        layer->note(*layout);
    if (line.bold) {
        // IPAGothic has no bold face, and a made-up one is written twice into a PDF: the outlines are stroked instead.
        QPainterPath path;
        path.addText(baseline, font, line.text);
        painter.strokePath(path, QPen(line.color, line.dots * Boldness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    if (line.struck) {
        painter.setPen(QPen(line.color, line.dots * StrikeWidth));
        painter.drawLine(leftMiddle, leftMiddle + QPointF(layout->lineAt(0).horizontalAdvance(), 0));
    }
}

} // namespace yorozu::ui
