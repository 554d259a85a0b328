// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekPainter.h"

#include "ui/theme/Painting.h"
#include "ui/today/DateText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Face = SheetStyle::Face;

constexpr qreal PastOpacity = 0.45;
constexpr int HeadMargin = 6;
constexpr int DayTop = 6;
constexpr int TimeRight = 42; // of the times' letters
constexpr int MinutesOfHour = 60;
constexpr int CursorRadius = 3;
constexpr int DotSize = 4;
constexpr int Slack = 2; // an advance is rounded, and what is a part of a pixel wider would end in …

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

QString WeekPainter::word(const rules::PlaceCell& cell)
{
    if (cell.state == rules::PlaceCell::State::Closed)
        return {};
    if (cell.state == rules::PlaceCell::State::Nobody)
        return u"–"_s;
    //: no place is left: one or two letters
    return cell.free == 0 ? Text::tr("full") : QString::number(cell.free);
}

void WeekPainter::centred(QPainter& painter, Face face, const QRect& rect, const QString& text,
                          const QColor& color) const
{
    const int width = std::min(m_style.textWidth(face, text), rect.width());
    const qreal y = rect.top() + (rect.height() - m_style.lineHeight(face)) / 2.0;
    m_style.draw(painter, face, QPointF(rect.left() + (rect.width() - width) / 2.0, y), width + Slack, text, color);
}

void WeekPainter::paintDay(QPainter& painter, int day) const
{
    const Theme& theme = m_style.theme();
    const QDate date = m_scene.day(day);
    const QRect whole = m_scene.rectOfDay(day);
    const QRect head(whole.left(), 0, whole.width(), WeekScene::headHeight());
    const bool today = date == m_look.today;
    if (today)
        painter.fillRect(head, theme.accentSoft);
    painter.fillRect(head.left(), 0, Line::thin, head.height(), theme.lineStrong);
    const bool rest = date.dayOfWeek() == Qt::Sunday || !m_scene.holiday(day).isEmpty();
    const QColor color = rest ? theme.sun : date.dayOfWeek() == Qt::Saturday ? theme.sat : theme.text;
    int x = head.left() + HeadMargin;
    const int right = head.right() - HeadMargin;
    const int base = DayTop + m_style.lineHeight(Face::Heading);
    const auto write = [&](Face face, const QString& text, const QColor& ink) {
        const int width = m_style.textWidth(face, text);
        if (x + width > right + 1)
            return;
        // On one base line, as far as the faces allow.
        m_style.draw(painter, face, QPointF(x, base - m_style.lineHeight(face) - (face == Face::Heading ? 0 : 2)),
                     width + Slack, text, ink);
        x += width + Space::s1;
    };
    write(Face::Heading, DateText::monthDay(date), color);
    //: the day of the week beside a date
    write(Face::Note, Text::tr("(%1)", "weekday").arg(QLocale().toString(date, u"ddd"_s)), color);
    if (today)
        write(Face::Note, Text::tr("today", "beside a date"), theme.text);
    QString count = m_look.loading ? QString() : Text::tr("%n session(s)", "of a day", m_scene.sessions(day));
    if (x + m_style.textWidth(Face::Note, count) > right + 1)
        count = QString::number(m_scene.sessions(day));
    if (const int width = m_style.textWidth(Face::Note, count); x + width <= right + 1) {
        x = right + 1 - width;
        write(Face::Note, count, theme.text3);
    }
}

void WeekPainter::paintHead(QPainter& painter) const
{
    const Theme& theme = m_style.theme();
    for (int day = 0; day < m_scene.days(); ++day)
        paintDay(painter, day);
    painter.fillRect(WeekScene::TimeColumn, WeekScene::DayHead, m_scene.width() - WeekScene::TimeColumn, Line::thin,
                     theme.line);
    for (int at = 0; at < m_scene.columns().size(); ++at) {
        const WeekColumn& column = m_scene.columns().at(at);
        QRect rect = m_scene.rectOf({at, 0, 1});
        rect = QRect(rect.left(), WeekScene::DayHead, rect.width(), WeekScene::ColumnHead);
        const bool firstOfDay = at == 0 || m_scene.columns().at(at - 1).day != column.day;
        if (!firstOfDay)
            painter.fillRect(rect.left(), rect.top(), Line::thin, rect.height(), theme.line);
        const QDate date = m_scene.day(column.day);
        const bool rest = date.dayOfWeek() == Qt::Sunday || !m_scene.holiday(column.day).isEmpty();
        const QColor color = rest ? theme.sun : date.dayOfWeek() == Qt::Saturday ? theme.sat : theme.text3;
        const bool fits = m_style.textWidth(Face::Micro, column.name) < rect.width();
        centred(painter, Face::Micro, rect.adjusted(1, 0, 0, 0), fits ? column.name : column.place, color);
    }
}

void WeekPainter::paintCell(QPainter& painter, const QRect& rect, const WeekColumn& column,
                            const rules::PlaceCell& cell) const
{
    const Theme& theme = m_style.theme();
    const QRect inside = rect.adjusted(1, 1, 0, 0);
    painter.setOpacity(cell.past && !m_look.loading ? PastOpacity : 1);
    if (m_look.loading || cell.state != rules::PlaceCell::State::Open) {
        painter.fillRect(inside, cell.state == rules::PlaceCell::State::Open ? theme.heat.at(0) : theme.sunken);
        if (m_look.loading) {
            const QPoint middle = inside.center();
            drawBox(painter, QRect(middle - QPoint(DotSize / 2, DotSize / 2), QSize(DotSize, DotSize)), DotSize / 2.0,
                    theme.lineStrong, theme.lineStrong);
        } else {
            centred(painter, Face::Table, inside, word(cell), theme.text3);
        }
    } else if (cell.free > 0 || !m_look.hideFull) {
        const auto level = static_cast<std::size_t>(levelOf(cell.free, column.places));
        painter.fillRect(inside, theme.heat.at(level));
        centred(painter, Face::Table, inside, word(cell), theme.heatText.at(level));
    }
    painter.setOpacity(1);
}

void WeekPainter::paintShut(QPainter& painter, const QRect& rect, const QString& why) const
{
    const Theme& theme = m_style.theme();
    const QRect inside = rect.adjusted(1, 1, 0, 0);
    painter.setBrushOrigin(0, 0);
    painter.fillRect(inside, m_style.hatch(theme.sunken, theme.line));
    if (why.isEmpty())
        return;
    const int length = m_style.textWidth(Face::NoteBold, why) + 2 * Space::s2;
    const int height = m_style.lineHeight(Face::NoteBold) + Space::s1;
    painter.save();
    // A narrow column has its reason written upwards.
    painter.translate(inside.center());
    const bool upright = length > inside.width();
    if (upright)
        painter.rotate(-90);
    const int width = std::min(length, (upright ? inside.height() : inside.width()) - Space::s1);
    const QRect plate(-width / 2, -height / 2, width, height);
    drawBox(painter, plate, Radius::input, theme.canvas, theme.line);
    centred(painter, Face::NoteBold, plate.adjusted(Space::s1, 0, -Space::s1, 0), why, theme.text2);
    painter.restore();
}

void WeekPainter::paintGrid(QPainter& painter, const QRect& dirty) const
{
    const Theme& theme = m_style.theme();
    painter.fillRect(dirty, theme.canvas);
    for (int row = 0; row < m_scene.rows(); ++row) {
        const int minutes = m_scene.minutesOf(row);
        const QRect line = m_scene.rectOf({0, row, 1});
        if (minutes % MinutesOfHour != 0 || dirty.left() > WeekScene::TimeColumn)
            continue;
        const QString text = u"%1:00"_s.arg(minutes / MinutesOfHour);
        const int width = m_style.textWidth(Face::Note, text);
        // At the line with which the hour begins; the first one below the head.
        const int y = std::max(1, line.top() - m_style.lineHeight(Face::Note) / 2);
        m_style.draw(painter, Face::Note, QPointF(TimeRight - width, y), width + Slack, text, theme.text3);
    }
    for (int at = 0; at < m_scene.columns().size(); ++at) {
        const WeekColumn& column = m_scene.columns().at(at);
        const QRect whole = m_scene.rectOf({at, 0, m_scene.rows()});
        if (!whole.intersects(dirty))
            continue;
        if (column.shut) {
            paintShut(painter, whole, column.why);
        } else {
            for (int row = 0; row < column.cells.size(); ++row) {
                const QRect rect = m_scene.rectOf({at, row, 1});
                if (rect.intersects(dirty))
                    paintCell(painter, rect, column, column.cells.at(row));
            }
        }
        if (at == 0 || m_scene.columns().at(at - 1).day != column.day)
            painter.fillRect(whole.left(), 0, Line::thin, m_scene.height(), theme.lineStrong);
    }
    painter.fillRect(m_scene.width() - 1, 0, Line::thin, m_scene.height(), theme.lineStrong);
}

void WeekPainter::paintMarked(QPainter& painter, const WeekSpan& span) const
{
    const QRect rect = m_scene.rectOf(span);
    if (rect.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme().accent, Line::focus));
    painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1, -1), CursorRadius, CursorRadius);
    painter.restore();
}

} // namespace yorozu::ui
