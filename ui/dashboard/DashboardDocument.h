// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartStyle.h"
#include "ui/paper/PaperDocument.h"

#include <QByteArray>
#include <QColor>
#include <QCoreApplication>
#include <QList>
#include <QString>

class QPainter;

namespace yorozu::ui {

class Chart;

// The dashboard on one sheet of A4, lying: the same charts in the colours of paper. They are drawn once, in the GUI
// thread where they live, and kept as they were then.
class DashboardDocument : public PaperDocument
{
    Q_DECLARE_TR_FUNCTIONS(DashboardDocument)

public:
    struct Part
    {
        const Chart* chart = nullptr;
        QString title;
        QString note;
    };
    struct Content
    {
        QString title; // of the period
        QString note;  // its days, and what it is narrowed to
        QString made;  // the day on which it was printed
        Part tiles;
        Part months;
        Part ranking;
        Part map;
    };

    explicit DashboardDocument(const Content& content);

    QString title() const override;
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
        int pixels = 0;
        bool bold = false;
    };
    void draw(QPainter& painter, const Content& content);
    void drawPart(QPainter& painter, const Part& part, const QRectF& area, const ChartStyle& style);

    const QString m_period;
    QByteArray m_shapes; // a QPicture of everything but the letters
    QList<Words> m_words;
};

} // namespace yorozu::ui
