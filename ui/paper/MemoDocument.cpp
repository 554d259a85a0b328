// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/MemoDocument.h"

#include "ui/paper/PaperStyle.h"
#include "ui/paper/SheetPainter.h"

namespace yorozu::ui {

using namespace Qt::StringLiterals;

MemoDocument::MemoDocument(const QList<SheetValues>& sheets)
    : m_title(titleOf(sheets))
{
    for (const SheetValues& sheet : sheets)
        m_pages += paginate(sheet);
}

QString MemoDocument::titleOf(const QList<SheetValues>& sheets)
{
    const QString form = u"経営相談メモ"_s;
    if (sheets.isEmpty() || sheets.first().number.isEmpty())
        return form;
    if (sheets.size() == 1)
        return form + u' ' + sheets.first().number;
    return u"%1 %2 ほか%3件"_s.arg(form, sheets.first().number).arg(sheets.size() - 1);
}

void MemoDocument::paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const
{
    SheetPainter(PaperStyle::print(), layer).paint(painter, m_pages.at(page), unitsPerMm);
}

} // namespace yorozu::ui
