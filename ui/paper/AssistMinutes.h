// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/paper/PaperDocument.h"

#include <QCoreApplication>
#include <QList>

namespace yorozu::ui {

// 議事録 of アシスト会議 on A4: who was there, each case with its plan, first step, owner and deadline, and what was
// settled altogether. A case that does not fit on the rest of a page begins on the next one if it fits there.
class AssistMinutes : public PaperDocument
{
    Q_DECLARE_TR_FUNCTIONS(AssistMinutes)

public:
    AssistMinutes(const Activity& conference, const QString& printedBy, UtcSeconds printedAt);

    QString title() const override;
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

private:
    struct Line
    {
        QString caption; // at the left, on the first line of its text
        QString text;
        qreal points = 0;
        qreal height = 0; // mm
        bool bold = false;
        bool ruled = false; // a rule above it
    };
    using Block = QList<Line>; // kept together

    void addHead(const Activity& conference);
    void addParties(const Activity& conference);
    void addCase(const AssistCase& one, int number);
    void addRest(const Activity& conference);
    static void addText(Block& block, const QString& caption, const QString& text, bool bold = false);
    void paginate();

    QString m_day; // of the file: 20240828
    QString m_foot;
    QList<Block> m_blocks;
    QList<QList<Line>> m_pages;
};

} // namespace yorozu::ui
