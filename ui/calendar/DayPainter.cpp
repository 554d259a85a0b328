// SPDX-License-Identifier: GPL-3.0-or-later
// What a day looks like whichever way its time goes.
#include "ui/calendar/DayPainter.h"

#include "ui/theme/Painting.h"
#include "ui/today/StatusChip.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal FaintOpacity = 0.45;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

bool isFaint(const SheetCard& card, const SheetMarks& marks)
{
    if (marks.strong.isEmpty())
        return false;
    return std::none_of(card.booking.staff.cbegin(), card.booking.staff.cend(),
                        [&](const BookingStaff& member) { return marks.strong.contains(member.staff); });
}

void drawFrameOf(const Theme& theme, QPainter& painter, const QRect& rect, BookingStatus status, bool hit)
{
    const StatusColors colors = statusLook(theme, status).colors;
    const QColor bar = hit ? theme.red : colors.bar;
    const Qt::PenStyle edge = status == BookingStatus::Tentative   ? Qt::DashLine
                              : status == BookingStatus::Cancelled ? Qt::DotLine
                                                                   : Qt::SolidLine;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(bar, 1, edge));
    painter.setBrush(hit ? theme.redSoft : colors.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    // The bar fills the rounded corners at the left: clipped to them.
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar);
    const QRectF left(rect.left(), rect.top(), 2 * Line::statusBar, rect.height());
    painter.save();
    painter.setClipRect(QRect(rect.left(), rect.top(), Line::statusBar, rect.height()), Qt::IntersectClip);
    painter.drawRoundedRect(left, Radius::input, Radius::input);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

// Below the cards: nobody else can be booked there, and one sees why.
void DayPainter::paintKept(QPainter& painter, const QRect& dirty, const SheetMarks& marks) const
{
    const Theme& theme = m_style.theme();
    const auto piece = [&](const agenda::Box& box, int from, int to, bool faint) {
        from = std::max(from, m_day.from());
        to = std::min(to, m_day.to());
        const QRect rect = from < to ? m_day.box(box.column, box.lane, box.lanes, from, to) : QRect();
        if (rect.isEmpty() || !rect.intersects(dirty))
            return;
        painter.setOpacity(faint ? FaintOpacity : 1);
        painter.fillRect(rect, m_style.hatch(theme.canvas, theme.lineStrong));
        painter.setOpacity(1);
    };
    for (const agenda::Box& box : m_day.layout().boxes) {
        const SheetCard& card = m_day.cards().at(box.entry);
        const Booking& booking = card.booking;
        if ((booking.bufferBefore == 0 && booking.bufferAfter == 0) || !occupies(booking.status))
            continue;
        const bool faint = isFaint(card, marks); // while it is carried it keeps them
        const int from = minutesOf(m_day.day(), booking.start);
        const int to = minutesOf(m_day.day(), booking.end);
        piece(box, from - booking.bufferBefore, from, faint);
        piece(box, to, to + booking.bufferAfter, faint);
    }
}

void DayPainter::paintCards(QPainter& painter, const QRect& dirty, const SheetMarks& marks) const
{
    paintKept(painter, dirty, marks);
    for (const agenda::Box& box : m_day.layout().boxes) {
        const QRect rect = m_day.box(box);
        if (!rect.adjusted(-3, -3, 3, 3).intersects(dirty)) // with the ring around it
            continue;
        const SheetCard& card = m_day.cards().at(box.entry);
        const bool faint = card.booking.id == marks.moved || isFaint(card, marks);
        if (faint)
            painter.setOpacity(FaintOpacity);
        const bool hit = marks.hit.contains(card.booking.id);
        m_style.drawCard(painter, rect, card, hit,
                         [&](QPainter& on, const QRect& at) { paintCard(on, at, card, hit); });
        if (faint)
            painter.setOpacity(1);
        if (card.booking.id == marks.selected) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            // With 1 px between it and the card: a filled card has the colour of the ring.
            painter.setPen(QPen(m_style.theme().canvas, 1));
            painter.drawRoundedRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5), Radius::input, Radius::input);
            painter.setPen(QPen(m_style.theme().accent, marks.ring ? Line::focus : Line::thin));
            painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), Radius::button, Radius::button);
            painter.restore();
        }
    }
    paintRests(painter, dirty);
}

void DayPainter::paintFrame(QPainter& painter, const QRect& rect, BookingStatus status, bool hit) const
{
    m_style.drawFrame(painter, rect, status, hit,
                      [&](QPainter& on, const QRect& at) { drawFrameOf(m_style.theme(), on, at, status, hit); });
}

void DayPainter::paintRests(QPainter& painter, const QRect& dirty) const
{
    const Theme& theme = m_style.theme();
    for (const agenda::Rest& rest : m_day.layout().rests) {
        const QRect rect = m_day.rectOf(rest);
        if (!rect.intersects(dirty))
            continue;
        drawBox(painter, rect, rect.height() / 2.0, theme.raised, theme.lineCtl);
        const QString text = u"+%1"_s.arg(rest.entries.size());
        const int width = m_style.textWidth(SheetStyle::Face::Micro, text);
        m_style.draw(painter, SheetStyle::Face::Micro,
                     QPointF(rect.left() + (rect.width() - width) / 2.0,
                             rect.top() + (rect.height() - m_style.lineHeight(SheetStyle::Face::Micro)) / 2.0),
                     rect.width(), text, theme.text2);
    }
}

void DayPainter::paintShades(QPainter& painter, const QRect& dirty) const
{
    const Theme& theme = m_style.theme();
    const QBrush hatch = m_style.hatch(theme.sunken, theme.line);
    for (const SheetShade& shade : m_day.shades()) {
        const QRect span = m_day.span(shade.column, shade.from, shade.to);
        if (!span.intersects(dirty))
            continue;
        painter.fillRect(span, hatch);
        using Face = SheetStyle::Face;
        const int width = std::min(m_style.textWidth(Face::Note, shade.why), span.width() - 3 * Space::s1);
        const int height = m_style.lineHeight(Face::Note);
        const int above = m_day.timeAxis() == Qt::Vertical ? Space::s1 : (span.height() - height) / 2;
        const QRect word(span.left() + Space::s1, span.top() + above, width + Space::s2, height);
        if (shade.why.isEmpty() || word.bottom() > span.bottom())
            continue;
        painter.fillRect(word, theme.canvas);
        m_style.draw(painter, Face::Note, QPointF(word.left() + Space::s1, word.top()), width, shade.why, theme.text2);
    }
}

void DayPainter::paintBadge(QPainter& painter, const QRect& badge, int now) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = m_style.theme();
    drawBox(painter, badge, 3, theme.red, theme.red);
    const QString text = clockText(now);
    const int width = m_style.textWidth(Face::Micro, text);
    m_style.draw(painter, Face::Micro,
                 QPointF(badge.left() + (badge.width() - width) / 2.0,
                         badge.top() + (badge.height() - m_style.lineHeight(Face::Micro)) / 2.0),
                 badge.width(), text, theme.onAccent);
}

void DayPainter::paintMarked(QPainter& painter, const SheetSlot& slot) const
{
    const Theme& theme = m_style.theme();
    const QRect rect = m_day.box(slot.column, slot.from, slot.to);
    drawBox(painter, rect, Radius::input, theme.accentSoft, theme.accent, Line::focus);
    if (rect.height() < m_style.lineHeight(SheetStyle::Face::Line))
        return;
    QString time = clockText(slot.from) + u'–' + clockText(slot.to);
    const int room = rect.width() - 8;
    if (m_style.textWidth(SheetStyle::Face::Line, time) > room)
        time = clockText(slot.from) + u'–'; // as on a card
    m_style.draw(painter, SheetStyle::Face::Line, QPointF(rect.left() + 6, rect.top() + 2), room, time, theme.accent);
}

void DayPainter::paintFree(QPainter& painter, const SheetSlot& slot) const
{
    const Theme& theme = m_style.theme();
    const QRectF rect = m_day.box(slot.column, slot.from, slot.to);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.green, 1, Qt::DashLine));
    painter.setBrush(theme.greenSoft);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius::input, Radius::input);
    painter.restore();
    //: a slot to which what is dragged could be moved
    m_style.draw(painter, SheetStyle::Face::Line, QPointF(rect.left() + 6, rect.top() + 3),
                 static_cast<int>(rect.width()) - 8, Text::tr("Free %1–").arg(clockText(slot.from)), theme.green);
}

} // namespace yorozu::ui
