// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/StampPainter.h"

#include "ui/paper/PaperFont.h"
#include "ui/paper/PdfTextLayer.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;

// The stamp is drawn in a square of 15 mm; all lengths are millimetres in it.
constexpr qreal SideMm = 15;
constexpr qreal RadiusMm = 6.7;
constexpr qreal LineMm = 0.5;
constexpr qreal ChordMm = 2.2; // above and below the middle

struct StampText
{
    QString text;
    qreal middleMm; // from the centre of the stamp
    qreal sizeMm;
    qreal widestMm;
};

void paintText(QPainter& painter, const StampText& line, PdfTextLayer* layer)
{
    if (line.text.isEmpty())
        return;
    const int dots = qRound(line.sizeMm * DotsPerMm);
    const auto layout = singleLine(line.text, paperFont(dots, true));
    const QTextLine shaped = layout->lineAt(0);
    const qreal width = shaped.horizontalAdvance();
    const qreal condensed = std::min(1.0, line.widestMm * DotsPerMm / width);
    painter.save();
    painter.translate(0, line.middleMm * DotsPerMm);
    painter.scale(condensed, 1);
    layout->draw(&painter, QPointF(-width / 2, baselineShift() * dots - shaped.ascent()));
    if (layer != nullptr)
        layer->note(*layout);
    painter.restore();
}

} // namespace

void paintStamp(QPainter& painter, const QRectF& square, const StampFace& face, const QColor& color,
                PdfTextLayer* layer)
{
    painter.save();
    painter.translate(square.center());
    painter.scale(square.width() / (SideMm * DotsPerMm), square.height() / (SideMm * DotsPerMm));
    painter.setPen(QPen(color, LineMm * DotsPerMm, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = RadiusMm * DotsPerMm;
    const qreal chord = ChordMm * DotsPerMm;
    const qreal half = std::sqrt(radius * radius - chord * chord);
    painter.drawEllipse(QPointF(0, 0), radius, radius);
    painter.drawLine(QPointF(-half, -chord), QPointF(half, -chord));
    painter.drawLine(QPointF(-half, chord), QPointF(half, chord));
    paintText(painter, {u"確認"_s, -4.05, 2.4, 6.5}, layer);
    paintText(painter, {face.date, 0, 3.0, 12.0}, layer);
    paintText(painter, {face.surname, 4.1, 2.6, 7.0}, layer);
    painter.restore();
}

} // namespace yorozu::ui
