// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RankingBars.h"

#include "ui/theme/Painting.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr qreal RankWidth = 18;
constexpr qreal ValueWidth = 30;
constexpr qreal LeastNames = 0.3; // of the width
constexpr qreal MostNames = 0.52;
constexpr qreal BarHeight = 10;
constexpr qreal TallestRow = 24;
constexpr int LeastRows = 5;

} // namespace

void RankingBars::setData(const Data& data)
{
    m_data = data;
    dataChanged();
}

ChartTable RankingBars::table() const
{
    ChartTable table;
    const bool quiet = !m_data.sinceHead.isEmpty();
    table.heads = {m_data.nameHead, m_data.valueHead};
    if (quiet)
        table.heads.append(m_data.sinceHead);
    for (int at = 0; at < m_data.rows.size(); ++at) {
        const Row& row = m_data.rows.at(at);
        QList<ChartTable::Cell> cells{{row.name, QPoint(row.opens.isEmpty() ? 0 : HeadColumn, at)},
                                      {QString::number(row.value), QPoint(0, at), true}};
        if (quiet)
            cells.append({row.since, QPoint(0, at)});
        table.rows.append(cells);
    }
    return table;
}

qreal RankingBars::leastHeight(const ChartStyle& style) const
{
    return LeastRows * style.lineOf(Type::table);
}

qreal RankingBars::wholeHeight(const ChartStyle& style) const
{
    return static_cast<qreal>(m_data.rows.size()) * style.lineOf(Type::table);
}

qreal RankingBars::pitchOf(const QRectF& area, const ChartStyle& style) const
{
    const auto rows = static_cast<qreal>(std::max<qsizetype>(m_data.rows.size(), 1));
    return std::max(style.lineOf(Type::table), std::min(TallestRow, area.height() / rows));
}

qsizetype RankingBars::shownRows(const QRectF& area, const ChartStyle& style) const
{
    return std::min(m_data.rows.size(), static_cast<qsizetype>((area.height() + 0.5) / pitchOf(area, style)));
}

QRectF RankingBars::lineOf(qsizetype row, const QRectF& area, const ChartStyle& style) const
{
    const qreal pitch = pitchOf(area, style);
    return {area.left(), area.top() + static_cast<qreal>(row) * pitch, area.width(), pitch};
}

qreal RankingBars::barsFrom(const QRectF& area, const ChartStyle& style) const
{
    qreal longest = 0;
    for (const Row& row : m_data.rows) {
        const qreal rank = row.rank > 0 ? RankWidth + Space::s2 : 0;
        longest = std::max(longest, rank + style.widthOf(Type::table, row.name));
    }
    return std::clamp(longest + Space::s2, area.width() * LeastNames, area.width() * MostNames);
}

QRectF RankingBars::nameOf(qsizetype row, const QRectF& line, const ChartStyle& style) const
{
    const qreal rank = m_data.rows.at(row).rank > 0 ? RankWidth + Space::s2 : 0;
    return {line.left() + rank, line.top(), barsFrom(line, style) - rank - 4, line.height()};
}

QList<ChartMark> RankingBars::layOut(const QRectF& area, const ChartStyle& style) const
{
    QList<ChartMark> marks;
    for (qsizetype at = 0; at < shownRows(area, style); ++at) {
        const Row& row = m_data.rows.at(at);
        const QRectF line = lineOf(at, area, style);
        marks.append({line, {0, static_cast<int>(at)}, row.spoken});
        if (!row.opens.isEmpty())
            marks.append({nameOf(at, line, style), {HeadColumn, static_cast<int>(at)}, row.opens});
    }
    return marks;
}

void RankingBars::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const int under = style.isLive && hovered() >= 0 ? marks().at(hovered()).place.y() : -1;
    for (int at = 0; at < shownRows(area, style); ++at) {
        const QRectF line = lineOf(at, area, style);
        if (at == under)
            drawBox(painter, line, Radius::input, style.theme.hover, style.theme.hover);
        paintRow(painter, at, line, style);
    }
}

void RankingBars::paintName(QPainter& painter, int at, const QRectF& line, const ChartStyle& style) const
{
    const Row& row = m_data.rows.at(at);
    if (row.rank > 0) {
        painter.setFont(style.font(Type::note));
        painter.setPen(style.theme.text3);
        style.write(painter, QRectF(line.left(), line.top(), RankWidth, line.height()),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(row.rank));
    }
    const QRectF name = nameOf(at, line, style);
    const bool lit = isLit({HeadColumn, at}, style);
    QFont font = style.font(Type::table);
    font.setUnderline(lit);
    painter.setFont(font);
    painter.setPen(lit ? style.theme.accent : style.theme.text);
    style.write(painter, name, Qt::AlignLeft | Qt::AlignVCenter, style.elided(Type::table, row.name, name.width()));
}

void RankingBars::paintRow(QPainter& painter, int at, const QRectF& line, const ChartStyle& style) const
{
    const Row& row = m_data.rows.at(at);
    const Theme& theme = style.theme;
    paintName(painter, at, line, style);
    const qreal names = barsFrom(line, style);
    const QRectF track(line.left() + names, line.center().y() - BarHeight / 2, line.width() - names - ValueWidth,
                       BarHeight);
    if (m_data.sinceHead.isEmpty()) {
        painter.fillRect(track, theme.heat.at(0));
        int most = 1;
        for (const Row& other : m_data.rows)
            most = std::max(most, other.value);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * row.value / most, BarHeight)),
                         theme.heat.at(3));
    } else {
        painter.setFont(style.font(Type::note));
        painter.setPen(theme.amber);
        style.write(painter, QRectF(track.left(), line.top(), track.width(), line.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, style.elided(Type::note, row.since, track.width()));
    }
    painter.setFont(style.font(Type::table.bold()));
    painter.setPen(theme.text);
    style.write(painter, line.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(row.value));
}

} // namespace yorozu::ui
