// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReportTexts.h"
#include "ui/paper/PaperDocument.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace yorozu::ui {

// 業務実績集計 on A4 pages, for preview, PDF and printer: the report on the first page, its breakdown on the following
// ones. Where everything stands is settled when it is made.
class ReportPaper : public PaperDocument
{
public:
    explicit ReportPaper(const MonthlyReport&);

    QString title() const override { return m_title; }
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

private:
    struct Row
    {
        QString part; // where a part begins, or goes on on a new page
        QStringList cells;
        bool isSum = false;
        bool byOffice = true;
    };
    struct Column
    {
        qreal left = 0; // mm
        qreal width = 0;
    };
    class Pen;

    void placeColumns(qsizetype numbers);
    void addPages(const MonthlyReport&, bool breakdown);
    void paintRow(const Pen&, const Row&, qreal top) const;
    void paintHead(const Pen&) const;
    void paintLines(const Pen&, const QList<Row>&) const;
    void paintNoOffices(const Pen&, const QList<Row>&) const;
    qsizetype firstFurther() const; // the column behind the offices

    QString m_title;
    QString m_note;
    QStringList m_headings;
    QList<Column> m_columns;
    QList<QList<Row>> m_pages;
};

} // namespace yorozu::ui
