// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/HeatMap.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr qreal TotalWidth = 40;
constexpr qreal TallestRow = 23;
constexpr qreal RoomInRow = 1;
constexpr qreal ScaleBox = 6;
constexpr qreal ScaleGap = 3;
constexpr qreal BehindName = 6;
constexpr qreal MostNames = 0.26; // of the width
constexpr int Steps = 6;

} // namespace

int HeatMap::stepOf(int value, int most)
{
    constexpr int Last = Steps - 1;
    if (value <= 0)
        return 0;
    return most <= Last ? std::min(value, Last) : 1 + (value - 1) * Last / most;
}

void HeatMap::setData(const Data& data)
{
    m_data = data;
    dataChanged();
}

int HeatMap::most() const
{
    int most = 1;
    for (const Row& row : m_data.rows) {
        if (!row.isSum && !row.values.isEmpty())
            most = std::max(most, *std::max_element(row.values.cbegin(), row.values.cend()));
    }
    return most;
}

ChartTable HeatMap::table() const
{
    ChartTable table;
    table.heads = QStringList{m_data.rowsName} + m_data.columns + QStringList{m_data.totalName};
    const int columns = static_cast<int>(m_data.columns.size());
    for (int at = 0; at < m_data.rows.size(); ++at) {
        const Row& row = m_data.rows.at(at);
        QList<ChartTable::Cell> cells{{row.spokenName, QPoint(row.opens.isEmpty() ? columns : HeadColumn, at)}};
        for (int column = 0; column < columns; ++column)
            cells.append({QString::number(row.values.value(column)), QPoint(column, at), true});
        cells.append({QString::number(row.total), QPoint(columns, at), true});
        table.rows.append(cells);
    }
    return table;
}

qreal HeatMap::leastHeight(const ChartStyle& style) const
{
    const qreal row = QFontMetricsF(style.font(Type::note)).height() + RoomInRow;
    return row * static_cast<qreal>(m_data.rows.size() + 1);
}

// The longest of them is whole, unless it takes too much from the cells.
qreal HeatMap::namesOf(qreal width, const ChartStyle& style) const
{
    qreal longest = style.widthOf(Type::micro, m_data.few) + style.widthOf(Type::micro, m_data.many) +
                    Steps * (ScaleBox + 1) + 2 * ScaleGap;
    for (const Row& row : m_data.rows)
        longest = std::max(longest, style.widthOf(row.isSum ? Type::note.bold() : Type::note, row.name));
    const qreal least = width * m_data.nameShare;
    return std::clamp(longest + BehindName, least, std::max(least, width * MostNames));
}

HeatMap::Frame HeatMap::frameOf(const QRectF& area, const ChartStyle& style) const
{
    Frame frame;
    frame.total = TotalWidth;
    frame.names = namesOf(area.width(), style);
    const auto rows = static_cast<qreal>(m_data.rows.size() + 1);
    const qreal least = QFontMetricsF(style.font(Type::note)).height() + RoomInRow;
    frame.row = std::max(least, std::min(TallestRow, area.height() / rows));
    frame.head = frame.row;
    frame.cell =
        (area.width() - frame.names - frame.total) / static_cast<qreal>(std::max<qsizetype>(m_data.columns.size(), 1));
    return frame;
}

QRectF HeatMap::cellOf(int column, int row, const Frame& frame, const QRectF& area) const
{
    const bool total = column >= m_data.columns.size();
    return {area.left() + frame.names + column * frame.cell, area.top() + frame.head + row * frame.row,
            total ? frame.total : frame.cell, frame.row};
}

QRectF HeatMap::nameOf(int row, const Frame& frame, const QRectF& area) const
{
    return {area.left(), area.top() + frame.head + row * frame.row, frame.names - 4, frame.row};
}

QList<ChartMark> HeatMap::layOut(const QRectF& area, const ChartStyle& style) const
{
    const Frame frame = frameOf(area, style);
    const int columns = static_cast<int>(m_data.columns.size());
    QList<ChartMark> marks;
    for (int row = 0; row < m_data.rows.size(); ++row) {
        const Row& shown = m_data.rows.at(row);
        if (!shown.opens.isEmpty())
            marks.append({nameOf(row, frame, area), {HeadColumn, row}, shown.opens});
        for (int column = 0; column < columns; ++column) {
            marks.append({cellOf(column, row, frame, area).adjusted(0, 0, -1, -1),
                          {column, row},
                          tr("%1, %2: %3")
                              .arg(shown.spokenName, m_data.spokenColumns.value(column))
                              .arg(shown.values.value(column))});
        }
        marks.append({cellOf(columns, row, frame, area).adjusted(0, 0, -1, -1),
                      {columns, row},
                      tr("%1, %2: %3").arg(shown.spokenName, m_data.totalName).arg(shown.total)});
    }
    return marks;
}

void HeatMap::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const Frame frame = frameOf(area, style);
    paintHead(painter, frame, area, style);
    paintScale(painter, frame, area, style);
    for (int row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, row, frame, area, style);
}

void HeatMap::paintHead(QPainter& painter, const Frame& frame, const QRectF& area, const ChartStyle& style) const
{
    const int lit = litColumn(style);
    for (int column = 0; column <= m_data.columns.size(); ++column) {
        const QRectF cell = cellOf(column, -1, frame, area);
        const bool total = column == m_data.columns.size();
        const TypeStyle type = column == lit ? Type::note.bold() : Type::note;
        painter.setFont(style.font(type));
        painter.setPen(column == lit ? style.theme.accent : style.theme.text3);
        const QString name = total ? m_data.totalName : m_data.columns.at(column);
        style.write(painter, total ? cell.adjusted(0, 0, -Space::s2, 0) : cell,
                    Qt::AlignVCenter | (total ? Qt::AlignRight : Qt::AlignHCenter),
                    style.elided(type, name, cell.width()));
    }
}

void HeatMap::paintScale(QPainter& painter, const Frame& frame, const QRectF& area, const ChartStyle& style) const
{
    const QRectF line(area.left(), area.top(), frame.names, frame.head);
    painter.setFont(style.font(Type::micro));
    painter.setPen(style.theme.text3);
    style.write(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_data.few);
    qreal x = line.left() + style.widthOf(Type::micro, m_data.few) + ScaleGap;
    for (const QColor& color : style.theme.heat) {
        painter.fillRect(QRectF(x, line.center().y() - ScaleBox / 2, ScaleBox, ScaleBox), color);
        x += ScaleBox + 1;
    }
    style.write(painter, QRectF(x + 2, line.top(), line.right() - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                m_data.many);
}

void HeatMap::paintName(QPainter& painter, int row, const QRectF& place, const ChartStyle& style) const
{
    const Row& shown = m_data.rows.at(row);
    const TypeStyle type = shown.isSum ? Type::note.bold() : Type::note;
    const bool lit = isLit({HeadColumn, row}, style);
    QFont font = style.font(type);
    font.setUnderline(lit);
    painter.setFont(font);
    painter.setPen(lit ? style.theme.accent : style.theme.text);
    style.write(painter, place, Qt::AlignLeft | Qt::AlignVCenter, style.elided(type, shown.name, place.width()));
}

void HeatMap::paintRow(QPainter& painter, int row, const Frame& frame, const QRectF& area,
                       const ChartStyle& style) const
{
    const Row& shown = m_data.rows.at(row);
    const Theme& theme = style.theme;
    const QRectF name = nameOf(row, frame, area);
    if (shown.isSum)
        painter.fillRect(QRectF(area.left(), name.top(), area.width(), 1), theme.lineStrong);
    paintName(painter, row, name, style);
    painter.setFont(style.font(shown.isSum ? Type::note.bold() : Type::note));
    const int highest = most();
    for (int column = 0; column < m_data.columns.size(); ++column) {
        const QRectF cell = cellOf(column, row, frame, area).adjusted(0, 0, -1, -1);
        const int value = shown.values.value(column);
        const auto step = static_cast<std::size_t>(stepOf(value, highest));
        if (!shown.isSum) {
            painter.fillRect(cell, m_data.ahead.value(column) && value == 0 ? theme.canvas : theme.heat.at(step));
            if (m_data.ahead.value(column) && value == 0)
                painter.fillRect(cell, QBrush(theme.line, Qt::BDiagPattern));
        }
        painter.setPen(shown.isSum ? theme.text : theme.heatText.at(step));
        style.write(painter, cell, Qt::AlignCenter, value > 0 ? QString::number(value) : QStringLiteral("·"));
    }
    painter.setFont(style.font(Type::note.bold()));
    painter.setPen(theme.text);
    const QRectF total = cellOf(static_cast<int>(m_data.columns.size()), row, frame, area);
    style.write(painter, total.adjusted(0, 0, -Space::s2, 0), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(shown.total));
}

} // namespace yorozu::ui
