// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthPainter.h"

#include "ui/theme/Painting.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal OtherMonth = 0.45;
constexpr int Padding = 8;
constexpr int NumberTop = 5;
constexpr int NumberHeight = 20;
constexpr int NumberWidth = 26;
constexpr int BarTop = 29;
constexpr int BarHeight = 6;
constexpr int SharesTop = 39;
constexpr int Swatch = 8;
constexpr int LoadSwatch = 10;
constexpr int CountWidth = 20;
constexpr int Spare = 2; // what is measured to the pixel is cut off

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

// The offices in three blues and a grey, told apart by their lightness as well; the numbers stand beside them.
QColor MonthPainter::colorOf(qsizetype share) const
{
    const Theme& theme = m_style.theme();
    const std::array colors{theme.heat[4], theme.heat[3], theme.heat[2], theme.lineCtl};
    return colors.at(static_cast<std::size_t>(std::min(share, static_cast<qsizetype>(colors.size()) - 1)));
}

void MonthPainter::paint(QPainter& painter, const QRect& dirty, const Marks& marks) const
{
    const Theme& theme = m_style.theme();
    painter.fillRect(dirty, theme.canvas);
    paintHead(painter);
    for (qsizetype at = 0; at < m_scene.days().size(); ++at) {
        const QRect cell = m_scene.rectOf(at);
        if (cell.adjusted(-2, -2, 2, 2).intersects(dirty))
            paintDay(painter, cell, m_scene.days().at(at), marks);
    }
    const QRect chosen = m_scene.rectOf(m_scene.indexOf(marks.chosen));
    if (marks.chosen.isValid() && chosen.isValid())
        drawBox(painter, chosen.adjusted(1, 1, -1, -1), Radius::input, Qt::transparent, theme.accent,
                marks.ring ? Line::focus : Line::thin);
}

void MonthPainter::paintHead(QPainter& painter) const
{
    const Theme& theme = m_style.theme();
    painter.fillRect(0, 0, m_scene.size().width(), MonthScene::HeadHeight, theme.sunken);
    const QLocale locale;
    using Face = SheetStyle::Face;
    for (int column = 0; column < MonthScene::DaysOfWeek; ++column) {
        const int weekday = column == 0 ? Qt::Sunday : column;
        const QString name = locale.dayName(weekday, QLocale::ShortFormat);
        const QRect head = m_scene.headOf(column);
        const int width = m_style.textWidth(Face::NoteBold, name);
        m_style.draw(painter, Face::NoteBold,
                     QPointF(head.center().x() - width / 2.0,
                             (MonthScene::HeadHeight - m_style.lineHeight(Face::NoteBold)) / 2.0),
                     head.width(), name,
                     weekday == Qt::Sunday     ? theme.sun
                     : weekday == Qt::Saturday ? theme.sat
                                               : theme.text2);
    }
    painter.fillRect(0, MonthScene::HeadHeight - 1, m_scene.size().width(), 1, theme.lineStrong);
}

void MonthPainter::paintDay(QPainter& painter, const QRect& cell, const MonthDay& day, const Marks& marks) const
{
    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    paintGround(painter, cell, day);
    if (day.other)
        painter.setOpacity(OtherMonth);
    paintNumber(painter, cell, day);
    if (m_scene.isThere()) {
        if (day.total > 0) {
            paintBar(painter, cell, day);
            paintShares(painter, cell, day);
        }
        paintLoad(painter, cell, day);
    } else if (marks.skeleton) {
        const Theme& theme = m_style.theme();
        painter.fillRect(cell.left() + Padding, cell.top() + BarTop, cell.width() / 2, BarHeight, theme.hover);
    }
    painter.restore();
}

void MonthPainter::paintGround(QPainter& painter, const QRect& cell, const MonthDay& day) const
{
    const Theme& theme = m_style.theme();
    if (!day.shut.isEmpty())
        painter.fillRect(cell, m_style.hatch(theme.sunken, theme.line));
    else
        painter.fillRect(cell, day.today ? theme.accentSoft : day.other ? theme.sunken : theme.canvas);
    const bool lastColumn = cell.right() >= m_scene.size().width() - 1;
    if (!lastColumn)
        painter.fillRect(cell.right(), cell.top(), 1, cell.height(), theme.line);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.line);
}

void MonthPainter::paintNumber(QPainter& painter, const QRect& cell, const MonthDay& day) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = m_style.theme();
    QColor color = !day.holiday.isEmpty() || day.day.dayOfWeek() == Qt::Sunday ? theme.sun
                   : day.day.dayOfWeek() == Qt::Saturday                       ? theme.sat
                                                                               : theme.text;
    const QString number = QString::number(day.day.day());
    const int width = m_style.textWidth(Face::Heading, number);
    const QRect place(cell.left() + Padding - 3, cell.top() + NumberTop, NumberWidth, NumberHeight);
    qreal x = place.left() + 3;
    if (day.today) {
        drawBox(painter, place, Radius::input, theme.accent, theme.accent);
        x = place.left() + (place.width() - width) / 2.0;
        color = theme.onAccent;
    }
    const qreal above = (NumberHeight - m_style.lineHeight(Face::Heading)) / 2.0;
    m_style.draw(painter, Face::Heading, QPointF(x, place.top() + above), NumberWidth, number, color);
    int right = cell.right() - Padding;
    const qreal noteTop = place.top() + (NumberHeight - m_style.lineHeight(Face::Note)) / 2.0;
    if (m_scene.isThere() && day.total > 0) {
        //: sessions of a day, in its box of the month
        QString total = Text::tr("%n booking(s)", "box of the month", day.total);
        const int room = right - place.right() - (day.holiday.isEmpty() ? 0 : cell.width() / 2);
        if (m_style.textWidth(Face::NoteBold, total) > room)
            total = QString::number(day.total);
        const int totalWidth = m_style.textWidth(Face::NoteBold, total) + Spare;
        right -= totalWidth;
        m_style.draw(painter, Face::NoteBold, QPointF(right, noteTop), totalWidth, total, theme.text);
        right -= Space::s1;
    }
    const int name = place.right() + 1 + Space::s1;
    m_style.draw(painter, Face::Note, QPointF(name, noteTop), right - name, day.holiday, theme.sun);
}

void MonthPainter::paintBar(QPainter& painter, const QRect& cell, const MonthDay& day) const
{
    const int room = cell.width() - 2 * Padding;
    int passed = 0;
    for (qsizetype at = 0; at < day.shares.size(); ++at) {
        const int sessions = day.shares.at(at).sessions;
        if (sessions == 0)
            continue;
        const int from = passed * room / m_scene.most();
        passed += sessions;
        const int to = passed * room / m_scene.most();
        // With a pixel of the ground between them.
        painter.fillRect(cell.left() + Padding + from, cell.top() + BarTop, std::max(1, to - from - 1), BarHeight,
                         colorOf(at));
    }
}

void MonthPainter::paintShares(QPainter& painter, const QRect& cell, const MonthDay& day) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = m_style.theme();
    const int line = m_style.lineHeight(Face::Line);
    const int left = cell.left() + Padding;
    const int text = left + Swatch + Space::s1;
    // The numbers stand below one another, as near to the names as these allow.
    int names = 0;
    for (const MonthShare& share : day.shares)
        names = std::max(names, m_style.textWidth(Face::Line, share.name) + Spare);
    names = std::min(names, cell.right() - Padding - CountWidth - text);
    int y = cell.top() + SharesTop;
    for (qsizetype at = 0; at < day.shares.size(); ++at) {
        const MonthShare& share = day.shares.at(at);
        if (share.sessions == 0)
            continue;
        if (y + line > cell.bottom() - 2)
            return;
        painter.fillRect(left, y + (line - Swatch) / 2, Swatch, Swatch, colorOf(at));
        const QString count = QString::number(share.sessions);
        const int width = m_style.textWidth(Face::Line, count);
        m_style.draw(painter, Face::Line, QPointF(text, y), names, share.name, theme.text2);
        m_style.draw(painter, Face::Line, QPointF(text + names + CountWidth - width, y), width + Spare, count,
                     theme.text);
        y += line;
    }
}

// How far down the names of the offices reach.
int MonthPainter::sharesBottom(const QRect& cell, const MonthDay& day) const
{
    const auto lines = std::count_if(day.shares.cbegin(), day.shares.cend(),
                                     [](const MonthShare& share) { return share.sessions > 0; });
    return cell.top() + SharesTop + static_cast<int>(lines) * m_style.lineHeight(SheetStyle::Face::Line);
}

void MonthPainter::paintLoad(QPainter& painter, const QRect& cell, const MonthDay& day) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = m_style.theme();
    const int line = m_style.lineHeight(Face::Note);
    const int top = cell.bottom() - line - 3;
    if (top < cell.top() + NumberTop + NumberHeight)
        return;
    if (!day.shut.isEmpty()) {
        const int width = std::min(m_style.textWidth(Face::Note, day.shut) + Spare, cell.width() - 3 * Padding);
        const QRect plate(cell.left() + Padding - Space::s1, cell.top() + BarTop, width + Space::s2, line);
        painter.fillRect(plate, theme.canvas);
        m_style.draw(painter, Face::Note, QPointF(plate.left() + Space::s1, plate.top()), width, day.shut, theme.text2);
        return;
    }
    if (!day.load || *day.load == rules::DayLoad::Shut)
        return;
    const QString word = label(*day.load);
    // Beside the last of the offices where there is no line of its own for it.
    const bool beside = day.total > 0 && sharesBottom(cell, day) > top;
    const int room = (beside ? cell.width() / 2 : cell.width() - Padding) - Padding - LoadSwatch - Space::s1;
    const int width = std::min(m_style.textWidth(Face::Note, word) + Spare, room);
    const int left = cell.right() - Padding - width;
    const auto step = static_cast<std::size_t>(*day.load) - static_cast<std::size_t>(rules::DayLoad::Free);
    drawBox(painter, QRectF(left - Space::s1 - LoadSwatch, top + (line - LoadSwatch) / 2.0, LoadSwatch, LoadSwatch), 2,
            theme.heat.at(step), theme.lineStrong);
    m_style.draw(painter, Face::Note, QPointF(left, top), width, word, theme.text2);
}

} // namespace yorozu::ui
