// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperDocument.h"

#include "core/sheet/Placement.h"
#include "ui/paper/PdfTextLayer.h"

#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>

namespace yorozu::ui {

namespace {

// Keeps what is drawn as plain lines.
class WordList : public PdfTextLayer
{
public:
    void note(const QTextLayout& layout) override { lines.append(layout.text()); }
    QStringList lines;
};

} // namespace

QSizeF PaperDocument::pageMm() const
{
    return orientation() == QPageLayout::Landscape ? sheet::PageMm.transposed() : sheet::PageMm;
}

QString PaperDocument::words() const
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    WordList list;
    for (int page = 0; page < pageCount(); ++page)
        paint(painter, page, 1, &list);
    return list.lines.join(QLatin1Char('\n'));
}

} // namespace yorozu::ui
