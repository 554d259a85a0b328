// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/SheetStyle.h"

#include <QHash>
#include <QImage>

namespace yorozu::ui {

class PdfTextLayer;

// The icons that stand on cards, as masks. Made on the GUI thread, where icons are; used in whatever thread prints.
class PaperMarks
{
public:
    static PaperMarks load();
    QPixmap pixmap(const QString& name, int size, const QColor& color) const;

private:
    QHash<QString, QImage> m_masks;
};

// The sheet on paper: the colours of the light theme, IPAGothic, and every line told to the text layer of the PDF. A
// pixel of the sheet is a quarter of a millimetre, so that a day of the screen fills a page.
class PaperSheetStyle : public SheetStyle
{
public:
    static constexpr qreal PixelMm = 0.25;

    // `layer` null: nobody listens.
    PaperSheetStyle(const PaperMarks& marks, PdfTextLayer* layer);

    int textWidth(Face face, const QString& text) const override;
    void draw(QPainter& painter, Face face, QPointF at, int width, const QString& text,
              const QColor& color) const override;
    // Its letters stay letters.
    void drawCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit,
                  const PaintCard& paint) const override;

    struct Look
    {
        qreal pixels = 11;
        bool bold = false;
        bool struck = false;
    };
    int textWidth(const Look& look, const QString& text) const;
    // As draw(), in any size; `leftMiddle`: half way up the line.
    void drawLine(QPainter& painter, const Look& look, QPointF leftMiddle, qreal width, const QString& text,
                  const QColor& color) const;

protected:
    QPixmap made(const QString& name, int size, const QColor& color) const override;

private:
    const PaperMarks& m_marks;
    PdfTextLayer* m_layer;
};

} // namespace yorozu::ui
