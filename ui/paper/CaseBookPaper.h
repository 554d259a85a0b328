// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"
#include "ui/paper/PaperDocument.h"

#include <QList>
#include <QString>

namespace yorozu::ui {

// 支援事例集 on A4 pages: the studies one below the other, each with its title, what kind of firm it is, 相談内容,
// アドバイス内容 and 成果. Always in Japanese. A heading never stands alone at the foot of a page.
class CaseBookPaper : public PaperDocument
{
public:
    explicit CaseBookPaper(const CaseBook&);

    QString title() const override;
    int pageCount() const override;
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

private:
    struct Line
    {
        QString text = {};
        qreal left = 0;   // millimetres, as everything here
        qreal middle = 0; // half way up, from the top of the page
        qreal height = 0;
        qreal gapBefore = 0;
        int dots = 0;
        bool bold = false;
        bool faint = false;
        bool ruled = false; // a line below it over the whole width
        bool staysWithNext = false;
    };
    void addStudy(const StudyPage&);
    void addText(const QString& text, qreal points, qreal pitch, Line look);
    void place();

    QDate m_madeOn;
    qsizetype m_studies = 0;
    QList<Line> m_lines;        // until they are placed
    QList<QList<Line>> m_pages; // never empty
};

} // namespace yorozu::ui
