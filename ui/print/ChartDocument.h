// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartStyle.h"
#include "ui/charts/ChartTable.h"
#include "ui/paper/PaperDocument.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

class QPainter;

namespace yorozu::ui {

class Chart;

// What is printed of a page of charts.
struct ChartSheet
{
    // A chart or a table with its head.
    struct Part
    {
        QString title;
        QString note = {};
        const Chart* chart = nullptr; // null: the table
        ChartTable table = {};
        QRectF place = {0, 0, 1, 1}; // of what is left below the head, in shares of it
    };
    QString title;              // of the sheet, also good for a file name
    QString note;               // its days, and what it is narrowed to
    QString made;               // the day on which it was printed
    const Chart* top = nullptr; // over the whole width, as high as it needs to be
    QList<Part> parts;
};

// Charts on one sheet of A4, lying, in the colours of paper. They are drawn once, in the GUI thread where they live,
// and kept as they were then. What needs more room than its place has is drawn smaller.
class ChartDocument : public PaperDocument
{
public:
    explicit ChartDocument(const ChartSheet& sheet);

    QString title() const override { return m_title; }
    QPageLayout::Orientation orientation() const override { return QPageLayout::Landscape; }
    int pageCount() const override { return 1; }
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

private:
    // A line of letters in logical pixels of the sheet.
    struct Words
    {
        QRectF rect;
        Qt::Alignment alignment;
        QString text;
        QColor color;
        qreal pixels = 0;
        bool bold = false;
    };
    void draw(QPainter& painter, const ChartSheet& sheet);
    void drawHead(QPainter& painter, const ChartSheet& sheet, const QRectF& head, const ChartStyle& style);
    void drawPart(QPainter& painter, const ChartSheet::Part& part, const QRectF& area, const ChartStyle& style);

    const QString m_title;
    QByteArray m_shapes; // a QPicture of everything but the letters
    QList<Words> m_words;
};

} // namespace yorozu::ui
