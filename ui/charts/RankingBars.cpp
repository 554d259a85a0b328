// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RankingBars.h"

#include "ui/theme/Painting.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr qreal RankWidth = 18;
constexpr qreal ValueWidth = 30;
constexpr qreal NameShare = 0.42;
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
        QList<ChartTable::Cell> cells{{row.name, QPoint(0, at)}, {QString::number(row.value), QPoint(0, at), true}};
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

qreal RankingBars::pitchOf(const QRectF& area, const ChartStyle& style) const
{
    const auto rows = static_cast<qreal>(std::max<qsizetype>(m_data.rows.size(), 1));
    return std::max(style.lineOf(Type::table), std::min(TallestRow, area.height() / rows));
}

qsizetype RankingBars::shownRows(const QRectF& area, const ChartStyle& style) const
{
    return std::min(m_data.rows.size(), static_cast<qsizetype>((area.height() + 0.5) / pitchOf(area, style)));
}

QList<ChartMark> RankingBars::layOut(const QRectF& area, const ChartStyle& style) const
{
    QList<ChartMark> marks;
    const qreal pitch = pitchOf(area, style);
    for (qsizetype at = 0; at < shownRows(area, style); ++at) {
        marks.append({QRectF(area.left(), area.top() + static_cast<qreal>(at) * pitch, area.width(), pitch),
                      {0, static_cast<int>(at)},
                      m_data.rows.at(at).spoken});
    }
    return marks;
}

void RankingBars::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const qreal pitch = pitchOf(area, style);
    for (qsizetype at = 0; at < shownRows(area, style); ++at) {
        const QRectF line(area.left(), area.top() + static_cast<qreal>(at) * pitch, area.width(), pitch);
        if (style.isLive && at == hovered())
            drawBox(painter, line, Radius::input, style.theme.hover, style.theme.hover);
        paintRow(painter, m_data.rows.at(at), line, style, area.width() * NameShare);
    }
}

void RankingBars::paintRow(QPainter& painter, const Row& row, const QRectF& line, const ChartStyle& style,
                           qreal names) const
{
    const Theme& theme = style.theme;
    qreal left = line.left();
    if (row.rank > 0) {
        painter.setFont(style.font(Type::note));
        painter.setPen(theme.text3);
        style.write(painter, QRectF(left, line.top(), RankWidth, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                    QString::number(row.rank));
        left += RankWidth + Space::s2;
    }
    painter.setFont(style.font(Type::table));
    painter.setPen(theme.text);
    const QRectF name(left, line.top(), line.left() + names - left - 4, line.height());
    style.write(painter, name, Qt::AlignLeft | Qt::AlignVCenter, style.elided(Type::table, row.name, name.width()));
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
