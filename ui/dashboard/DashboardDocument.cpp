// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardDocument.h"

#include "ui/charts/Chart.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperLine.h"

#include <QPainter>
#include <QPicture>

namespace yorozu::ui {

namespace {

// The sheet in logical pixels: as wide as the charts are on a screen, four to a millimetre.
constexpr qreal PixelsPerMm = 4;
constexpr QSizeF Sheet(297 * PixelsPerMm, 210 * PixelsPerMm);
constexpr qreal Margin = 40;
constexpr qreal Gap = 18;
constexpr qreal TitleHeight = 44;
constexpr qreal MonthsShare = 0.5; // of what is left of the height
constexpr qreal DotsPerPixel = DotsPerMm / PixelsPerMm;

} // namespace

DashboardDocument::DashboardDocument(const Content& content)
    : m_period(content.title)
{
    QPicture picture;
    QPainter painter(&picture);
    draw(painter, content);
    painter.end();
    m_shapes = QByteArray(picture.data(), static_cast<qsizetype>(picture.size()));
}

QString DashboardDocument::title() const
{
    return tr("Dashboard %1", "title of the printed page").arg(m_period);
}

void DashboardDocument::draw(QPainter& painter, const Content& content)
{
    ChartStyle style = ChartStyle::paper();
    style.writer = [this](QPainter& with, const QRectF& rect, Qt::Alignment alignment, const QString& text) {
        m_words.append({rect, alignment, text, with.pen().color(), with.font().pixelSize(), with.font().bold()});
    };
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = QRectF(QPointF(0, 0), Sheet).adjusted(Margin, Margin, -Margin, -Margin);
    const QRectF head(inside.topLeft(), QSizeF(inside.width(), TitleHeight));
    const qreal upper = style.lineOf(Type::title);
    painter.setFont(style.font(Type::title));
    painter.setPen(style.theme.text);
    style.write(painter, QRectF(head.topLeft(), QSizeF(head.width(), upper)), Qt::AlignLeft | Qt::AlignVCenter,
                title());
    painter.setFont(style.font(Type::note));
    painter.setPen(style.theme.text2);
    style.write(painter, QRectF(head.topLeft(), QSizeF(head.width(), upper)), Qt::AlignRight | Qt::AlignVCenter,
                content.made);
    style.write(painter, head.adjusted(0, upper, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, content.note);

    qreal y = head.bottom() + Gap;
    const qreal tiles = content.tiles.chart->leastHeight(style);
    content.tiles.chart->paintOn(painter, {inside.left(), y, inside.width(), tiles}, style);
    y += tiles + Gap;
    const qreal half = (inside.width() - Gap) / 2;
    const qreal left = inside.bottom() - y;
    const qreal months = left * MonthsShare;
    drawPart(painter, content.months, {inside.left(), y, half, months - Gap}, style);
    drawPart(painter, content.ranking, {inside.left(), y + months, half, left - months}, style);
    drawPart(painter, content.map, {inside.left() + half + Gap, y, half, left}, style);
}

void DashboardDocument::drawPart(QPainter& painter, const Part& part, const QRectF& area, const ChartStyle& style)
{
    const qreal line = style.lineOf(Type::section);
    const QRectF head(area.left(), area.top(), area.width(), line);
    painter.setFont(style.font(Type::section));
    painter.setPen(style.theme.text);
    style.write(painter, head, Qt::AlignLeft | Qt::AlignVCenter, part.title);
    const qreal beside = style.widthOf(Type::section, part.title) + Space::s2;
    painter.setFont(style.font(Type::note));
    painter.setPen(style.theme.text3);
    style.write(painter, head.adjusted(beside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, part.note);
    part.chart->paintOn(painter, area.adjusted(0, line + Space::s1, 0, 0), style);
}

void DashboardDocument::paint(QPainter& painter, int, qreal unitsPerMm, PdfTextLayer* layer) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unitsPerMm / PixelsPerMm, unitsPerMm / PixelsPerMm);
    // A copy of its own: several threads may paint the same page.
    QPicture shapes;
    shapes.setData(m_shapes.constData(), static_cast<uint>(m_shapes.size()));
    shapes.play(&painter);
    painter.restore();
    painter.save();
    painter.scale(unitsPerMm / DotsPerMm, unitsPerMm / DotsPerMm);
    for (const Words& words : m_words) {
        const int dots = qRound(words.pixels * DotsPerPixel);
        const QRectF rect(words.rect.topLeft() * DotsPerPixel, words.rect.size() * DotsPerPixel);
        const QString text = paperElided(words.text, dots, rect.width());
        const qreal width = paperWidth(text, dots);
        const qreal left = words.alignment.testFlag(Qt::AlignRight)     ? rect.right() - width
                           : words.alignment.testFlag(Qt::AlignHCenter) ? rect.center().x() - width / 2
                                                                        : rect.left();
        drawPaperLine(painter, {left, rect.center().y()}, {text, dots, words.color, words.bold, false}, layer);
    }
    painter.restore();
}

} // namespace yorozu::ui
