// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the day: heads, lines, hatched pieces, the line of the moment. The cards: CardPainter.cpp.
#include "ui/calendar/SheetPainter.h"

#include "ui/theme/Painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int HourMinutes = 60;
constexpr int TimeRight = 42; // where the words of the hours end
constexpr int TimeLine = 12;
constexpr int FirstTimeTop = 2;
constexpr int NowLeft = 44;
constexpr int NowHeight = 16;
constexpr int NowWidth = 36;

} // namespace

void SheetPainter::paintHead(QPainter& painter, const QStringList& usage) const
{
    const SheetMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    const int groupHead = SheetMetrics::GroupHead;
    const int bottom = SheetMetrics::headHeight();
    painter.fillRect(0, 0, metrics.width(), bottom, theme.sunken);
    using Face = SheetStyle::Face;
    const QList<SheetGroup>& groups = m_scene.columns().groups();
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const SheetGroup& group = groups.at(at);
        const int left = metrics.left(group.first);
        const int right = metrics.left(group.first + group.count);
        const QString use = usage.value(at);
        const int gap = use.isEmpty() ? 0 : Space::s2;
        const int room = right - left - Space::s1;
        const int useWidth = std::min(m_style.textWidth(Face::Note, use), room);
        const int name = std::min(m_style.textWidth(Face::NoteBold, group.name), std::max(0, room - useWidth - gap));
        const int x = left + (right - left - name - gap - useWidth) / 2;
        const qreal y = (groupHead - m_style.lineHeight(Face::Note)) / 2.0;
        m_style.draw(painter, Face::NoteBold, QPointF(x, y), name, group.name, theme.text2);
        m_style.draw(painter, Face::Note, QPointF(x + name + gap, y), useWidth, use, theme.text3);
        painter.fillRect(left, 0, 1, bottom, theme.lineStrong);
    }
    for (int column = 0; column < metrics.columns(); ++column) {
        const int left = metrics.left(column);
        if (m_scene.columns().groups().at(m_scene.columns().at(column).group).first != column)
            painter.fillRect(left, groupHead, 1, bottom - groupHead, theme.line);
        const QString& name = m_scene.columns().at(column).name;
        const int room = metrics.columnWidth(column) - Space::s1;
        const int width = std::min(m_style.textWidth(Face::Note, name), room);
        const qreal y = groupHead + (SheetMetrics::ColumnHead - m_style.lineHeight(Face::Note)) / 2.0;
        m_style.draw(painter, Face::Note, QPointF(left + (metrics.columnWidth(column) - width) / 2.0, y), width, name,
                     theme.text);
    }
    painter.fillRect(0, bottom - 1, metrics.width(), 1, theme.lineStrong);
}

void SheetPainter::paintGrid(QPainter& painter, const QRect& dirty, std::optional<int> now) const
{
    const SheetMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style.theme();
    painter.fillRect(dirty, theme.canvas);
    paintShades(painter, dirty);
    const int right = metrics.width();
    const int bottom = metrics.height();
    for (int minutes = metrics.from() + SheetMetrics::SlotMinutes; minutes < metrics.to();
         minutes += SheetMetrics::SlotMinutes) {
        const int y = metrics.y(minutes);
        if (y < dirty.top() || y > dirty.bottom())
            continue;
        const bool hour = minutes % HourMinutes == 0;
        painter.fillRect(SheetMetrics::TimeColumn, y, right - SheetMetrics::TimeColumn, 1,
                         hour ? QBrush(theme.line) : QBrush(theme.line, Qt::Dense4Pattern));
    }
    for (int column = 0; column < metrics.columns(); ++column) {
        const bool first = m_scene.columns().groups().at(m_scene.columns().at(column).group).first == column;
        painter.fillRect(metrics.left(column), 0, 1, bottom, first ? theme.lineStrong : theme.line);
    }
    paintTimes(painter, dirty);
    if (now && *now > metrics.from() && *now < metrics.to())
        paintNow(painter, dirty, *now);
}

void SheetPainter::paintTimes(QPainter& painter, const QRect& dirty) const
{
    if (dirty.left() >= SheetMetrics::TimeColumn)
        return;
    const SheetMetrics& metrics = m_scene.metrics();
    for (int minutes = metrics.from(); minutes < metrics.to(); minutes += SheetMetrics::SlotMinutes) {
        const bool named = minutes % HourMinutes == 0 || minutes == metrics.from();
        const int top = minutes == metrics.from() ? FirstTimeTop : metrics.y(minutes) - TimeLine / 2;
        if (!named || top > dirty.bottom() || top + TimeLine < dirty.top())
            continue;
        const QString text = clockText(minutes);
        const int width = m_style.textWidth(SheetStyle::Face::Note, text);
        const qreal above = (TimeLine - m_style.lineHeight(SheetStyle::Face::Note)) / 2.0;
        m_style.draw(painter, SheetStyle::Face::Note, QPointF(TimeRight - width, top + above), TimeRight, text,
                     m_style.theme().text3);
    }
}

void SheetPainter::paintNow(QPainter& painter, const QRect& dirty, int now) const
{
    const int y = m_scene.metrics().y(now);
    const QRect band(0, y - NowHeight, m_scene.metrics().width(), 2 * NowHeight);
    if (!band.intersects(dirty))
        return;
    const Theme& theme = m_style.theme();
    painter.fillRect(NowLeft, y - 1, m_scene.metrics().width() - NowLeft, 2, theme.red);
    const QRect badge(2, y - NowHeight / 2, NowWidth, NowHeight);
    paintBadge(painter, badge, now);
}

} // namespace yorozu::ui
