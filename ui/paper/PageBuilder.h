// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/Page.h"
#include "ui/paper/TextFlow.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace yorozu::ui {

// A text on its way over the pages.
struct RunningText
{
    QList<TextLine> lines;
    QList<std::optional<MemoField>> fields; // of each line; empty: all belong to `field`
    std::optional<MemoField> field;
    qsizetype taken = 0;

    qsizetype left() const { return lines.size() - taken; }
};

// What was too long for its cell.
struct Overflow
{
    QString label;
    QString text;
    MemoField field = MemoField::SessionTime;
    bool isRemark = false;
};

// Puts the words of one page into its cells.
class PageBuilder
{
public:
    PageBuilder(const sheet::SheetLayout& layout, const SheetValues& values);

    // The first page: words and values; what does not fit is added to `overflows` in full.
    void fillValues(QList<Overflow>& overflows);
    // A continuation sheet: the words again and the two values that tell whose sheet it is.
    void repeatValues();
    // As many lines as the cell of that name holds.
    void fillText(QStringView cellName, RunningText& text);
    void fillNote(QStringView cellName, const QString& note);
    void fillFoot(int number, int count);

    static qsizetype linesIn(qreal cellHeightMm);
    static qreal heightOf(qsizetype lines);
    static int longTextDots();

    Page takePage();

private:
    struct Placed
    {
        std::optional<MemoField> field;
        Ink ink = Ink::Text;
        bool centred = false;
    };
    void fillWords(const sheet::PlacedCell& cell);
    void fillValue(const sheet::PlacedCell& cell, QList<Overflow>* overflows);
    void fillDate(const QRectF& rect, QList<Overflow>* overflows);
    void fillRemark(const sheet::PlacedCell& cell, QList<Overflow>* overflows);
    void put(const FittedText& text, const QRectF& rect, const Placed& how);
    PageText& putLine(const QString& text, QPointF leftMiddle, int dots, Ink ink);
    const sheet::PlacedCell* cellNamed(QStringView name) const;

    const SheetValues& m_values;
    Page m_page;
    QString m_cell; // the cell being filled; empty for what stands outside of all
    QHash<QString, QList<PageText>> m_texts;
};

} // namespace yorozu::ui
