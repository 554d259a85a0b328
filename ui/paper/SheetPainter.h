// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/Page.h"
#include "ui/paper/PaperStyle.h"

#include <QImage>

class QPainter;

namespace yorozu::ui {

class PdfTextLayer;

// Draws a settled page. The painter's unit is scaled from the device, so that the same code fills screen, PDF and
// printer.
class SheetPainter
{
public:
    // `layer` collects what is drawn while a PDF is written; see PdfTextLayer.
    explicit SheetPainter(PaperStyle style, PdfTextLayer* layer = nullptr)
        : m_style(style)
        , m_layer(layer)
    {
    }

    // `unitsPerMm`: how many of the painter's units one millimetre of paper has. The page's corner is at the origin.
    void paint(QPainter& painter, const Page& page, qreal unitsPerMm) const;

private:
    void paintLines(QPainter& painter, const Page& page) const;
    void paintWritingLines(QPainter& painter, const sheet::PlacedCell& cell) const;
    void paintTitle(QPainter& painter, const Page& page) const;
    void paintText(QPainter& painter, const PageText& text) const;

    PaperStyle m_style;
    PdfTextLayer* m_layer;
};

// For preview, tour and tests; the paper's colour fills the picture.
QImage renderPage(const Page& page, qreal pixelsPerMm, const PaperStyle& style);

} // namespace yorozu::ui
