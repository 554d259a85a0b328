// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/SheetPainter.h"

#include "ui/paper/PaperFont.h"
#include "ui/paper/PdfTextLayer.h"
#include "ui/paper/StampPainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace yorozu::ui {

namespace {

using sheet::PlacedCell;
using sheet::Ruling;

constexpr qreal LineMm = 0.2;
constexpr qreal FrameMm = 0.5;
constexpr qreal DottedMm = 0.15;
constexpr qreal WritingLineMm = 0.1;
constexpr qreal WritingPitchMm = 7;

QPointF dots(QPointF mm)
{
    return mm * DotsPerMm;
}

QPen penOf(const QColor& color, qreal widthMm)
{
    return {color, widthMm * DotsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

} // namespace

void SheetPainter::paint(QPainter& painter, const Page& page, qreal unitsPerMm) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMm / DotsPerMm, unitsPerMm / DotsPerMm);
    paintTitle(painter, page);
    for (const PageText& text : page.texts)
        paintText(painter, text);
    paintLines(painter, page);
    for (const PageStamp& stamp : page.stamps) {
        const QRectF square(dots(stamp.square.topLeft()), stamp.square.size() * DotsPerMm);
        paintStamp(painter, square, stamp.face, m_style.stamp, m_layer);
    }
    painter.restore();
}

// Every inner line is somebody's right or lower edge; the frames come last and cover their ends.
void SheetPainter::paintLines(QPainter& painter, const Page& page) const
{
    for (const PlacedCell& cell : page.cells) {
        const QRectF& rect = cell.rect;
        if (page.writingLines && cell.cell.role == sheet::Role::LongText)
            paintWritingLines(painter, cell);
        if (cell.cell.borders.right == Ruling::Solid) {
            painter.setPen(penOf(m_style.line, LineMm));
            painter.drawLine(dots(rect.topRight()), dots(rect.bottomRight()));
        }
        if (cell.cell.borders.bottom == Ruling::Solid) {
            painter.setPen(penOf(m_style.line, LineMm));
            painter.drawLine(dots(rect.bottomLeft()), dots(rect.bottomRight()));
        }
        if (cell.cell.borders.bottom == Ruling::Dotted) {
            QPen pen = penOf(m_style.dottedLine, DottedMm);
            pen.setDashPattern({1.5, 2.5});
            painter.setPen(pen);
            painter.drawLine(dots(rect.bottomLeft()), dots(rect.bottomRight()));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(m_style.line, FrameMm));
    for (const sheet::Group group : {sheet::Group::Body, sheet::Group::Confirmation}) {
        const QRectF frame = sheet::frameOf(page.cells, group);
        if (frame.isNull())
            continue;
        // The frame's outer edge is the measure of the design.
        const QRectF inner = frame.adjusted(FrameMm / 2, FrameMm / 2, -FrameMm / 2, -FrameMm / 2);
        painter.drawRect(QRectF(dots(inner.topLeft()), inner.size() * DotsPerMm));
    }
}

void SheetPainter::paintWritingLines(QPainter& painter, const PlacedCell& cell) const
{
    constexpr qreal Inset = 2;
    painter.setPen(penOf(m_style.writingLine, WritingLineMm));
    for (qreal y = cell.rect.top() + WritingPitchMm; y < cell.rect.bottom() - 1; y += WritingPitchMm)
        painter.drawLine(dots({cell.rect.left() + Inset, y}), dots({cell.rect.right() - Inset, y}));
}

// IPAGothic has no bold face: the outlines are filled and stroked. In the text layer spaced letters would read as words
// of one letter, so that nobody could find 経営相談メモ in the file; an invisible line of widened letters stands for
// them.
void SheetPainter::paintTitle(QPainter& painter, const Page& page) const
{
    constexpr qreal Spacing = 0.35;
    constexpr qreal Boldness = 0.028;
    const int size = dotsOfPoints(sheet::metricsOf(sheet::TextStyle::Title).points);
    const QFont font = paperFont(size);
    const auto letters = static_cast<qreal>(page.title.size());
    const qreal advance = size * (1 + Spacing);
    const QPointF centre = dots(page.titleRect.center());
    QPointF start(centre.x() - (letters * advance - size * Spacing) / 2, centre.y() + baselineShift() * size);
    QPainterPath path;
    for (qsizetype i = 0; i < page.title.size(); ++i)
        path.addText(start + QPointF(advance * static_cast<qreal>(i), 0), font, page.title.mid(i, 1));
    painter.setPen(QPen(m_style.ink, size * Boldness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(m_style.ink);
    painter.drawPath(path);
    if (m_layer == nullptr)
        return;
    QColor invisible = m_style.ink;
    invisible.setAlpha(0);
    const auto layout = singleLine(page.title, font);
    painter.save();
    painter.setPen(invisible);
    painter.translate(start);
    painter.scale(1 + Spacing, 1);
    layout->draw(&painter, QPointF(0, -layout->lineAt(0).ascent()));
    m_layer->note(*layout);
    painter.restore();
}

void SheetPainter::paintText(QPainter& painter, const PageText& text) const
{
    if (text.text.isEmpty())
        return;
    switch (text.ink) {
    case Ink::Text:
        painter.setPen(m_style.ink);
        break;
    case Ink::Note:
        painter.setPen(m_style.note);
        break;
    case Ink::Faint:
        painter.setPen(m_style.faint);
        break;
    }
    const auto layout = singleLine(text.text, paperFont(text.dots));
    layout->draw(&painter, dots(text.baseline) - QPointF(0, layout->lineAt(0).ascent()));
    if (m_layer != nullptr)
        m_layer->note(*layout);
}

QImage renderPage(const Page& page, qreal pixelsPerMm, const PaperStyle& style)
{
    const QSizeF size = sheet::PageMm * pixelsPerMm;
    QImage image(qRound(size.width()), qRound(size.height()), QImage::Format_RGB32);
    image.fill(style.paper);
    QPainter painter(&image);
    SheetPainter(style).paint(painter, page, pixelsPerMm);
    return image;
}

} // namespace yorozu::ui
