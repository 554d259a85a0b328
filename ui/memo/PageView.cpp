// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/PageView.h"

#include "core/sheet/Placement.h"
#include "ui/paper/SheetPainter.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>
#include <QPaintEvent>

namespace yorozu::ui {

namespace {

constexpr int PageGap = 12;
} // namespace

PageView::PageView(ThemeManager& themes, Look look, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_look(look)
    , m_area(QPointF(), sheet::PageMm)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeManager::changed, this, [this] { update(); });
}

int PageView::pageHeight(int width) const
{
    return qRound(width * m_area.height() / m_area.width());
}

qreal PageView::unitsPerMm() const
{
    return width() / m_area.width();
}

void PageView::setShownArea(const QRectF& area)
{
    m_area = area;
    updateGeometry();
    update();
}

QRect PageView::placeOf(int page, const QRectF& mm) const
{
    const QRectF within = mm.translated(-m_area.topLeft());
    const qreal scale = unitsPerMm();
    const int top = page * (pageHeight(width()) + PageGap);
    return QRectF(within.x() * scale, top + within.y() * scale, within.width() * scale, within.height() * scale)
        .toRect();
}

void PageView::setPages(const QList<Page>& pages)
{
    m_pages = pages;
    QStringList texts;
    for (const Page& page : pages) {
        for (const PageText& text : page.texts)
            texts.append(text.text);
    }
    setAccessibleDescription(texts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int PageView::heightForWidth(int width) const
{
    const int count = std::max(1, pageCount());
    return count * pageHeight(width) + (count - 1) * PageGap;
}

QSize PageView::sizeHint() const
{
    return {560, heightForWidth(560)};
}

void PageView::paintEvent(QPaintEvent* event)
{
    const Theme& theme = m_themes.theme();
    const PaperStyle style = m_look == Look::Paper ? PaperStyle::print() : PaperStyle::screen(theme);
    const SheetPainter sheetPainter(style);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = pageHeight(width());
    int y = 0;
    for (const Page& page : m_pages) {
        const QRect sheet(0, y, width(), height);
        if (sheet.intersects(event->rect())) {
            painter.fillRect(sheet, style.paper);
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft() - m_area.topLeft() * unitsPerMm());
            sheetPainter.paint(painter, page, unitsPerMm());
            painter.restore();
            painter.setPen(theme.lineStrong);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
        y += height + PageGap;
    }
}

} // namespace yorozu::ui
