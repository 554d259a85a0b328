// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QSizeF>
#include <QString>

class QPainter;

namespace yorozu::ui {

class PdfTextLayer;

// A4 pages that can be shown, kept as a PDF and printed. Where everything stands is settled when it is made: painting
// changes nothing and may be done in any thread.
class PaperDocument
{
public:
    PaperDocument() = default;
    virtual ~PaperDocument() = default;
    PaperDocument(const PaperDocument&) = delete;
    PaperDocument& operator=(const PaperDocument&) = delete;

    // Of the PDF and of the print job, also good for a file name.
    virtual QString title() const = 0;
    virtual QPageLayout::Orientation orientation() const { return QPageLayout::Portrait; }
    virtual int pageCount() const = 0; // never 0
    // `page` from 0. `unitsPerMm`: how many of the painter's units one millimetre of paper has; the page's corner is at
    // the origin. `layer` is told each line of text, if it is not null.
    virtual void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const = 0;

    QSizeF pageMm() const;
    // What is written on all pages, line for line in the order of drawing: for the screen reader.
    QString words() const;
};

} // namespace yorozu::ui
