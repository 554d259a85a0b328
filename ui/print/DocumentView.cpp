// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentView.h"

#include "ui/async/Await.h"
#include "ui/paper/PaperDocument.h"
#include "ui/paper/PaperStyle.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>
#include <QPaintEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace yorozu::ui {

namespace {
constexpr int PageGap = 12;
constexpr int UsualWidth = 560;
} // namespace

DocumentView::DocumentView(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeManager::changed, this, [this] { update(); });
}

DocumentView::~DocumentView() = default;

void DocumentView::setDocument(std::shared_ptr<const PaperDocument> document, const QString& words)
{
    m_document = std::move(document);
    ++m_shown;
    m_pictures.clear();
    m_painting.clear();
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

int DocumentView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

int DocumentView::pageHeight(int width) const
{
    const QSizeF page = m_document ? m_document->pageMm() : QSizeF(1, 1);
    return qRound(width * page.height() / page.width());
}

int DocumentView::heightForWidth(int width) const
{
    const int count = std::max(1, pageCount());
    return count * pageHeight(width) + (count - 1) * PageGap;
}

QSize DocumentView::sizeHint() const
{
    return {UsualWidth, heightForWidth(UsualWidth)};
}

QRect DocumentView::sheetOf(int page) const
{
    const int height = pageHeight(width());
    return {0, page * (height + PageGap), width(), height};
}

QSize DocumentView::pixelsOf(int page) const
{
    return sheetOf(page).size() * devicePixelRatioF();
}

bool DocumentView::isSettled() const
{
    if (!m_painting.isEmpty())
        return false;
    const QRect seen = visibleRegion().boundingRect();
    for (int page = 0; page < pageCount(); ++page) {
        if (sheetOf(page).intersects(seen) && m_pictures.value(page).size() != pixelsOf(page))
            return false;
    }
    return true;
}

void DocumentView::paintAside(int page)
{
    if (m_painting.contains(page) || pixelsOf(page).isEmpty())
        return;
    m_painting.insert(page);
    auto painted = QtConcurrent::run([document = m_document, page, pixels = pixelsOf(page)] {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(PaperStyle::print().paper);
        QPainter painter(&image);
        document->paint(painter, page, image.width() / document->pageMm().width(), nullptr);
        return image;
    });
    whenFinished(painted, this, [this, page, shown = m_shown](const QImage& image) {
        if (shown != m_shown)
            return;
        m_painting.remove(page);
        m_pictures.insert(page, image);
        update(sheetOf(page)); // where the window has become another size meanwhile it is asked for once more
    });
}

void DocumentView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet = sheetOf(page);
        if (!sheet.intersects(event->rect()))
            continue;
        const QImage picture = m_pictures.value(page);
        if (picture.isNull())
            painter.fillRect(sheet, PaperStyle::print().paper);
        else
            painter.drawImage(sheet, picture);
        if (picture.size() != pixelsOf(page))
            paintAside(page);
        painter.setPen(m_themes.theme().lineStrong);
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
}

} // namespace yorozu::ui
