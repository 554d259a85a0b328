// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentView.h"

#include "ui/paper/PaperDocument.h"
#include "ui/paper/PaperStyle.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>
#include <QPaintEvent>

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
    m_pictures.clear();
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

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        m_pictures.clear();
}

const QImage& DocumentView::picture(int page, const QSize& size)
{
    QImage& image = m_pictures[page];
    if (image.isNull()) {
        image = QImage(size * devicePixelRatioF(), QImage::Format_RGB32);
        image.fill(PaperStyle::print().paper);
        QPainter painter(&image);
        m_document->paint(painter, page, image.width() / m_document->pageMm().width(), nullptr);
        painter.end();
        image.setDevicePixelRatio(devicePixelRatioF());
    }
    return image;
}

void DocumentView::paintEvent(QPaintEvent* event)
{
    if (!m_document)
        return;
    QPainter painter(this);
    const int height = pageHeight(width());
    int y = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet(0, y, width(), height);
        if (sheet.intersects(event->rect())) {
            painter.drawImage(sheet.topLeft(), picture(page, sheet.size()));
            painter.setPen(m_themes.theme().lineStrong);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
        y += height + PageGap;
    }
}

} // namespace yorozu::ui
