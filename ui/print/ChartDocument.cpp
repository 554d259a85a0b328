// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ChartDocument.h"

#include "ui/charts/Chart.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperLine.h"

#include <algorithm>
#include <numeric>
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
constexpr qreal LeastScale = 0.6; // a list that is longer than that ends early
constexpr qreal DotsPerPixel = DotsPerMm / PixelsPerMm;

// As wide as their longest words, together as wide as the area where that is more.
QList<qreal> widthsOf(const ChartTable& table, qreal width, const ChartStyle& style)
{
    QList<qreal> widths;
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        qreal widest = style.widthOf(Type::note, table.heads.at(column));
        for (const QList<ChartTable::Cell>& row : table.rows)
            widest = std::max(widest, style.widthOf(Type::table, row.at(column).text));
        widths.append(widest + Space::s4);
    }
    const qreal sum = std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
    for (qreal& each : widths)
        each *= std::max<qreal>(width / std::max<qreal>(sum, 1), 1);
    return widths;
}

qreal rowHeight(const ChartStyle& style)
{
    return style.lineOf(Type::table) + Space::s1;
}

void drawTable(QPainter& painter, const ChartTable& table, const QRectF& area, const ChartStyle& style)
{
    const QList<qreal> widths = widthsOf(table, area.width(), style);
    const qreal line = rowHeight(style);
    const auto write = [&](qsizetype column, qreal y, const QString& text, bool isNumber) {
        const qreal left = area.left() + std::accumulate(widths.cbegin(), widths.cbegin() + column, qreal(0));
        style.write(painter, QRectF(left, y, widths.at(column) - Space::s4, line),
                    Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft), text);
    };
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        painter.setFont(style.font(Type::note));
        painter.setPen(style.theme.text2);
        write(column, area.top(), table.heads.at(column),
              !table.rows.isEmpty() && table.rows.constFirst().at(column).isNumber);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qreal y = area.top() + static_cast<qreal>(row + 1) * line;
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), style.theme.line);
        painter.setFont(style.font(Type::table));
        painter.setPen(style.theme.text);
        for (qsizetype column = 0; column < table.heads.size(); ++column) {
            const ChartTable::Cell& cell = table.rows.at(row).at(column);
            write(column, y, cell.text, cell.isNumber);
        }
    }
}

// What the part needs, its head not counted.
QSizeF needOf(const ChartSheet::Part& part, const QSizeF& room, const ChartStyle& style)
{
    if (part.chart) {
        const qreal whole = std::min(part.chart->wholeHeight(style), room.height() / LeastScale);
        return {room.width(), std::max(part.chart->leastHeight(style), whole)};
    }
    const QList<qreal> widths = widthsOf(part.table, room.width(), style);
    return {std::accumulate(widths.cbegin(), widths.cend(), qreal(0)),
            static_cast<qreal>(part.table.rows.size() + 1) * rowHeight(style)};
}

} // namespace

ChartDocument::ChartDocument(const ChartSheet& sheet)
    : m_title(sheet.title)
{
    QPicture picture;
    QPainter painter(&picture);
    draw(painter, sheet);
    painter.end();
    m_shapes = QByteArray(picture.data(), static_cast<qsizetype>(picture.size()));
}

void ChartDocument::draw(QPainter& painter, const ChartSheet& sheet)
{
    ChartStyle style = ChartStyle::paper();
    style.writer = [this](QPainter& with, const QRectF& rect, Qt::Alignment alignment, const QString& text) {
        const QTransform& onSheet = with.worldTransform();
        m_words.append({onSheet.mapRect(rect), alignment, text, with.pen().color(),
                        with.font().pixelSize() * onSheet.m22(), with.font().bold()});
    };
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = QRectF(QPointF(0, 0), Sheet).adjusted(Margin, Margin, -Margin, -Margin);
    drawHead(painter, sheet, QRectF(inside.topLeft(), QSizeF(inside.width(), TitleHeight)), style);
    qreal y = inside.top() + TitleHeight + Gap;
    if (sheet.top) {
        const qreal height = sheet.top->leastHeight(style);
        sheet.top->paintOn(painter, {inside.left(), y, inside.width(), height}, style);
        y += height + Gap;
    }
    const QSizeF left(inside.width() + Gap, inside.bottom() - y + Gap);
    for (const ChartSheet::Part& part : sheet.parts) {
        const QRectF area(inside.left() + part.place.left() * left.width(), y + part.place.top() * left.height(),
                          part.place.width() * left.width() - Gap, part.place.height() * left.height() - Gap);
        drawPart(painter, part, area, style);
    }
}

void ChartDocument::drawHead(QPainter& painter, const ChartSheet& sheet, const QRectF& head, const ChartStyle& style)
{
    const qreal upper = style.lineOf(Type::title);
    const QRectF line(head.topLeft(), QSizeF(head.width(), upper));
    painter.setFont(style.font(Type::title));
    painter.setPen(style.theme.text);
    style.write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, sheet.title);
    painter.setFont(style.font(Type::note));
    painter.setPen(style.theme.text2);
    style.write(painter, line, Qt::AlignRight | Qt::AlignVCenter, sheet.made);
    style.write(painter, head.adjusted(0, upper, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, sheet.note);
}

void ChartDocument::drawPart(QPainter& painter, const ChartSheet::Part& part, const QRectF& area,
                             const ChartStyle& style)
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
    const QRectF below = area.adjusted(0, line + Space::s1, 0, 0);
    const QSizeF need = needOf(part, below.size(), style);
    const qreal scale =
        std::min<qreal>({1, below.height() / std::max<qreal>(need.height(), 1), below.width() / need.width()});
    painter.save();
    painter.translate(below.topLeft());
    painter.scale(scale, scale);
    const QRectF inside(QPointF(0, 0), below.size() / scale);
    if (part.chart)
        part.chart->paintOn(painter, inside, style);
    else
        drawTable(painter, part.table, inside, style);
    painter.restore();
}

void ChartDocument::paint(QPainter& painter, int, qreal unitsPerMm, PdfTextLayer* layer) const
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
