// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/StackedMonths.h"

#include "ui/theme/Painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yorozu::ui {

namespace {

constexpr qreal AxisRoom = 30;
constexpr qreal AboveBars = 18; // for the sum of the highest one
constexpr qreal LegendGap = 8;
constexpr qreal LeastLegendGap = 4; // where all of it stands in one line so
constexpr qreal LegendInset = 4;
constexpr qreal LegendSquare = 9;
constexpr qreal BarShare = 0.62; // of the pitch of a column
constexpr qreal LeastPlot = 110;
constexpr int WantedSteps = 3;
constexpr qreal Parting = 1;       // between two layers
constexpr qreal HighestNamed = 13; // a layer that is lower has no room for its number

QPen dashedPen(const QColor& color)
{
    QPen pen(color, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2, 1.5});
    return pen;
}

// The next larger of 1, 2, 5, 10, 20, 50 …
int roundStep(int least)
{
    for (int power = 1;; power *= 10) {
        for (const int times : {1, 2, 5}) {
            if (times * power >= least)
                return times * power;
        }
    }
}

} // namespace

void StackedMonths::setData(const Data& data, Layout layout)
{
    m_data = data;
    m_layout = layout;
    dataChanged();
}

int StackedMonths::totalOf(int column) const
{
    int total = 0;
    for (const Series& series : m_data.series)
        total += series.values.value(column);
    return total;
}

bool StackedMonths::knowsPrevious() const
{
    return std::any_of(m_data.columns.cbegin(), m_data.columns.cend(),
                       [](const Column& column) { return column.previous.value_or(0) > 0; });
}

int StackedMonths::highest() const
{
    int most = 1;
    for (int column = 0; column < m_data.columns.size(); ++column) {
        if (m_layout == Layout::SideBySide) {
            for (const Series& series : m_data.series)
                most = std::max(most, series.values.value(column));
        } else {
            most = std::max({most, totalOf(column), m_data.columns.at(column).previous.value_or(0)});
        }
    }
    return most;
}

QString StackedMonths::nameOf(int column, int series) const
{
    const Column& month = m_data.columns.at(column);
    if (series < 0) {
        const QString sum = tr("%1: %2").arg(month.spokenName).arg(totalOf(column));
        return month.previous ? tr("%1, %2 %3").arg(sum, m_data.previousName).arg(*month.previous) : sum;
    }
    const Series& layer = m_data.series.at(series);
    return tr("%1, %2: %3").arg(month.spokenName, layer.name).arg(layer.values.value(column));
}

ChartTable StackedMonths::table() const
{
    ChartTable table;
    table.heads.append(m_data.columnName);
    for (const Series& series : m_data.series)
        table.heads.append(series.name);
    table.heads.append(m_data.totalName);
    table.heads.append(m_data.previousName);
    for (int column = 0; column < m_data.columns.size(); ++column) {
        const Column& month = m_data.columns.at(column);
        QList<ChartTable::Cell> row{{month.name, QPoint(column, 0)}};
        for (int series = 0; series < m_data.series.size(); ++series)
            row.append({QString::number(m_data.series.at(series).values.value(column)), placeOf(column, series), true});
        row.append({QString::number(totalOf(column)), QPoint(column, 0), true});
        row.append({month.previous ? QString::number(*month.previous) : QStringLiteral("–"), {}, true});
        table.rows.append(row);
    }
    return table;
}

qreal StackedMonths::leastHeight(const ChartStyle& style) const
{
    return 2 * style.lineOf(Type::note) + AboveBars + LeastPlot + style.lineOf(Type::note);
}

StackedMonths::Frame StackedMonths::frameOf(const QRectF& area, const ChartStyle& style) const
{
    Frame frame;
    frame.legend = flowLegend(nullptr, area, style);
    const qreal foot = style.lineOf(Type::note) + 2;
    frame.plot = area.adjusted(AxisRoom, frame.legend + AboveBars, 0, -foot);
    frame.step = roundStep((highest() + WantedSteps - 1) / WantedSteps);
    frame.top = (highest() + frame.step - 1) / frame.step * frame.step;
    frame.pitch = frame.plot.width() / static_cast<qreal>(std::max<qsizetype>(m_data.columns.size(), 1));
    return frame;
}

// From the sum above it down to its name.
QRectF StackedMonths::columnOf(int column, const Frame& frame, const QRectF& area) const
{
    const qreal left = frame.plot.left() + column * frame.pitch;
    return {left + 1, frame.plot.top() - AboveBars, frame.pitch - 2, area.bottom() - frame.plot.top() + AboveBars};
}

QRectF StackedMonths::barOf(int column, int series, const Frame& frame) const
{
    const qreal width = frame.pitch * BarShare;
    const qreal left = frame.plot.left() + column * frame.pitch + (frame.pitch - width) / 2;
    const int value = m_data.series.at(series).values.value(column);
    if (m_layout == Layout::SideBySide) {
        const qreal each = width / static_cast<qreal>(m_data.series.size());
        const qreal y = frame.yOf(value);
        return {left + series * each, y, std::max<qreal>(each - 1, 2), frame.plot.bottom() - y};
    }
    int below = 0;
    for (int at = 0; at < series; ++at)
        below += m_data.series.at(at).values.value(column);
    const qreal top = frame.yOf(below + value);
    return {left, top, width, frame.yOf(below) - top};
}

QList<ChartMark> StackedMonths::layOut(const QRectF& area, const ChartStyle& style) const
{
    const Frame frame = frameOf(area, style);
    QList<ChartMark> marks;
    for (int column = 0; column < m_data.columns.size(); ++column) {
        marks.append({columnOf(column, frame, area), {column, 0}, nameOf(column, -1)});
        for (int series = static_cast<int>(m_data.series.size()) - 1; series >= 0; --series) {
            if (m_data.series.at(series).values.value(column) > 0)
                marks.append({barOf(column, series, frame), placeOf(column, series), nameOf(column, series)});
        }
    }
    return marks;
}

void StackedMonths::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const Frame frame = frameOf(area, style);
    flowLegend(&painter, area, style);
    const int lit = litColumn(style);
    if (lit >= 0 && lit < m_data.columns.size()) {
        const QRectF band = columnOf(lit, frame, area);
        drawBox(painter, band, Radius::input, style.theme.accentSoft, style.theme.accentSoft);
    }
    paintAxis(painter, frame, style);
    for (int column = 0; column < m_data.columns.size(); ++column) {
        paintColumn(painter, column, frame, style);
        if (m_layout == Layout::Stacked)
            paintPrevious(painter, column, frame, style);
        const QRectF whole = columnOf(column, frame, area);
        painter.setFont(style.font(column == lit ? Type::note.bold() : Type::note));
        painter.setPen(column == lit ? style.theme.accent : style.theme.text2);
        style.write(painter,
                    QRectF(whole.left() - 4, frame.plot.bottom() + 2, whole.width() + 8,
                           area.bottom() - frame.plot.bottom() - 2),
                    Qt::AlignCenter, m_data.columns.at(column).name);
    }
}

qreal StackedMonths::legendGap(qreal width, const ChartStyle& style) const
{
    qreal words = 0;
    auto gaps = static_cast<qreal>(m_data.series.size()) - 1;
    for (const Series& series : m_data.series)
        words += LegendSquare + LegendInset + style.widthOf(Type::note, series.name);
    if (showsPrevious()) {
        words += 2 * LegendSquare + LegendInset + style.widthOf(Type::note, m_data.previousName);
        ++gaps;
    }
    return std::clamp((width - words) / std::max<qreal>(gaps, 1), LeastLegendGap, LegendGap);
}

qreal StackedMonths::flowLegend(QPainter* painter, const QRectF& area, const ChartStyle& style) const
{
    const qreal height = style.lineOf(Type::note);
    const qreal gap = legendGap(area.width(), style);
    qreal x = area.left();
    qreal y = area.top();
    const auto place = [&](const QString& name, qreal width, const auto& draw) {
        const qreal whole = width + LegendInset + style.widthOf(Type::note, name);
        if (x > area.left() && x + whole > area.right()) {
            x = area.left();
            y += height;
        }
        if (painter) {
            draw(QRectF(x, y, width, height));
            painter->setFont(style.font(Type::note));
            painter->setPen(style.theme.text2);
            style.write(*painter, QRectF(x + width + LegendInset, y, whole, height), Qt::AlignLeft | Qt::AlignVCenter,
                        name);
        }
        x += whole + gap;
    };
    for (const Series& series : m_data.series) {
        place(series.name, LegendSquare, [&](const QRectF& box) {
            const QColor color = (style.theme.*series.colors).solid;
            const QRectF square(box.left(), box.center().y() - LegendSquare / 2, LegendSquare, LegendSquare);
            drawBox(*painter, square, 2, color, color);
        });
    }
    if (showsPrevious()) {
        place(m_data.previousName, 2 * LegendSquare, [&](const QRectF& box) {
            painter->setPen(dashedPen(style.theme.text));
            painter->drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
        });
    }
    return y + height - area.top();
}

void StackedMonths::paintAxis(QPainter& painter, const Frame& frame, const ChartStyle& style) const
{
    painter.setFont(style.font(Type::note));
    const qreal line = style.lineOf(Type::note);
    for (int value = 0; value <= frame.top; value += frame.step) {
        const qreal y = std::round(frame.yOf(value));
        painter.fillRect(QRectF(frame.plot.left(), y, frame.plot.width(), 1),
                         value == 0 ? style.theme.lineStrong : style.theme.line);
        painter.setPen(style.theme.text3);
        style.write(painter, QRectF(frame.plot.left() - AxisRoom, y - line / 2, AxisRoom - 6, line),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
}

void StackedMonths::paintColumn(QPainter& painter, int column, const Frame& frame, const ChartStyle& style) const
{
    const Theme& theme = style.theme;
    const bool stacked = m_layout == Layout::Stacked;
    qreal top = frame.plot.bottom();
    qreal left = frame.plot.left() + column * frame.pitch;
    if (m_data.columns.at(column).ahead) {
        const QRectF ground(left + 2, frame.plot.top(), frame.pitch - 4, frame.plot.height());
        painter.fillRect(ground, QBrush(theme.line, Qt::BDiagPattern));
    }
    for (int series = 0; series < m_data.series.size(); ++series) {
        QRectF bar = barOf(column, series, frame);
        if (bar.height() <= 0)
            continue;
        top = std::min(top, bar.top());
        if (stacked && bar.height() > 2 * Parting)
            bar.setTop(bar.top() + Parting);
        painter.fillRect(bar, (theme.*m_data.series.at(series).colors).solid);
    }
    const int total = totalOf(column);
    if (!stacked || total == 0)
        return;
    painter.setFont(style.font(Type::note.bold()));
    painter.setPen(theme.text);
    style.write(painter, QRectF(left, top - HighestNamed - 3, frame.pitch, HighestNamed + 2), Qt::AlignCenter,
                QString::number(total));
}

void StackedMonths::paintPrevious(QPainter& painter, int column, const Frame& frame, const ChartStyle& style) const
{
    const std::optional<int> previous = m_data.columns.at(column).previous;
    if (!previous || *previous == 0)
        return;
    const qreal width = frame.pitch * (BarShare + 0.1);
    const qreal left = frame.plot.left() + column * frame.pitch + (frame.pitch - width) / 2;
    const qreal y = frame.yOf(*previous);
    // A line of the ground below it, so that it is seen on every layer.
    painter.setPen(QPen(style.theme.canvas, 4));
    painter.drawLine(QLineF(left, y, left + width, y));
    painter.setPen(dashedPen(style.theme.text));
    painter.drawLine(QLineF(left, y, left + width, y));
}

} // namespace yorozu::ui
