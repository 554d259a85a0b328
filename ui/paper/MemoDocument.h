// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/Page.h"
#include "ui/paper/PaperDocument.h"

namespace yorozu::ui {

// Memo sheets one after the other, each with its continuation sheets.
class MemoDocument : public PaperDocument
{
public:
    explicit MemoDocument(const QList<SheetValues>& sheets);

    // 経営相談メモ R6-11-0482
    static QString titleOf(const QList<SheetValues>& sheets);

    QString title() const override { return m_title; }
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

private:
    QString m_title;
    QList<Page> m_pages;
};

} // namespace yorozu::ui
