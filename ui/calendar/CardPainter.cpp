// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the day: frame, lines, mark.
#include "ui/calendar/SheetPainter.h"
#include "ui/theme/Painting.h"
#include "ui/today/StatusChip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal FaintOpacity = 0.45;
constexpr int PaddingLeft = 4; // behind the bar
constexpr int PaddingRight = 3;
constexpr int PaddingTop = 2;
constexpr int GlyphGap = 3;
constexpr int MarkSize = 12;
constexpr int MarkInset = 4;

bool isFaint(const SheetCard& card, const SheetMarks& marks)
{
    if (marks.strong.isEmpty())
        return false;
    return std::none_of(card.booking.staff.cbegin(), card.booking.staff.cend(),
                        [&](const BookingStaff& member) { return marks.strong.contains(member.staff); });
}

// What is most worth knowing where there is room for one mark only.
QString markOf(const SheetCard& card)
{
    return card.memoMissing ? u"pen"_s
           : card.offSite   ? u"link"_s
           : card.sitsIn    ? u"school"_s
           : card.web       ? u"net"_s
                            : QString();
}

} // namespace

void SheetPainter::paintCards(QPainter& painter, const QRect& dirty, const SheetMarks& marks) const
{
    const SheetMetrics& metrics = m_scene.metrics();
    for (const agenda::Box& box : m_scene.layout().boxes) {
        const QRect rect = metrics.card(box);
        if (!rect.adjusted(-3, -3, 3, 3).intersects(dirty)) // with the ring around it
            continue;
        const SheetCard& card = m_scene.cards().at(box.entry);
        const bool faint = card.booking.id == marks.moved || isFaint(card, marks);
        if (faint)
            painter.setOpacity(FaintOpacity);
        paintCard(painter, rect, card, marks.hit.contains(card.booking.id));
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

void SheetPainter::paintCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit) const
{
    const Theme& theme = m_style.theme();
    paintFrame(painter, rect, card.booking.status, hit);
    const QColor color = hit ? theme.text : statusLook(theme, card.booking.status).colors.text;
    paintLines(painter, rect, card, color, hit);
    if (!hit)
        paintMarkOf(painter, rect, card, color);
}

void SheetPainter::paintBarred(QPainter& painter, const QRect& rect, const QRect& clear, const SheetCard& card) const
{
    using Face = SheetStyle::Face;
    const Theme& theme = m_style.theme();
    drawBox(painter, rect, Radius::input, theme.canvas, theme.red);
    const int left = rect.left() + Line::statusBar + PaddingLeft;
    const int width = rect.right() + 1 - PaddingRight - left;
    int y = clear.top() + PaddingTop;
    for (const auto& [face, text] : {std::pair{Face::Company, card.company}, std::pair{Face::Line, card.lead}}) {
        if (y + m_style.lineHeight(face) > clear.bottom() + 1)
            return;
        m_style.draw(painter, face, QPointF(left, y), width, text, theme.text);
        y += m_style.lineHeight(face);
    }
}

void SheetPainter::paintFrame(QPainter& painter, const QRect& rect, BookingStatus status, bool hit) const
{
    const Theme& theme = m_style.theme();
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

void SheetPainter::paintLines(QPainter& painter, const QRect& rect, const SheetCard& card, const QColor& color,
                              bool timeOnly) const
{
    using Face = SheetStyle::Face;
    const int left = rect.left() + Line::statusBar + PaddingLeft;
    const int right = rect.right() + 1 - PaddingRight;
    const int bottom = rect.bottom() - 1;
    int y = rect.top() + PaddingTop;
    const QPixmap& glyph =
        m_style.icon(statusLook(m_style.theme(), card.booking.status).glyph, Size::statusGlyph, color);
    const int timeHeight = m_style.lineHeight(Face::Time);
    painter.drawPixmap(QPointF(left, y + (timeHeight - Size::statusGlyph) / 2.0), glyph);
    const int afterGlyph = left + Size::statusGlyph + GlyphGap;
    const Face company = card.booking.status == BookingStatus::Cancelled ? Face::Struck : Face::Company;
    const int lineHeight = m_style.lineHeight(Face::Line);
    const bool oneLine = y + timeHeight + lineHeight > bottom + 3;
    if (oneLine) {
        // Half an hour on a low sheet: begin and company.
        const QString begin = card.time.section(u'–', 0, 0);
        const int width = m_style.textWidth(Face::Time, begin);
        m_style.draw(painter, Face::Time, QPointF(afterGlyph, y), right - afterGlyph, begin, color);
        m_style.draw(painter, company, QPointF(afterGlyph + width + GlyphGap, y), right - afterGlyph - width - GlyphGap,
                     card.company, color);
        return;
    }
    // On a narrow column the height tells how long it is.
    const bool fits = m_style.textWidth(Face::Time, card.time) <= right - afterGlyph;
    m_style.draw(painter, Face::Time, QPointF(afterGlyph, y), right - afterGlyph,
                 fits ? card.time : card.time.section(u'–', 0, 0) + u'–', color);
    y += timeHeight;
    m_style.draw(painter, company, QPointF(left, y), right - left, card.company, color);
    if (card.booking.status == BookingStatus::Cancelled || timeOnly)
        return;
    const int markRoom = markOf(card).isEmpty() ? 0 : MarkSize;
    for (const QString& line : {card.lead, card.topic}) {
        y += lineHeight;
        if (y + lineHeight > bottom + 3)
            return;
        const bool beside = y + lineHeight > rect.bottom() - MarkSize - MarkInset;
        m_style.draw(painter, Face::Line, QPointF(left, y), right - left - (beside ? markRoom : 0), line, color);
    }
}

void SheetPainter::paintMarkOf(QPainter& painter, const QRect& rect, const SheetCard& card, const QColor& color) const
{
    const QString mark = markOf(card);
    if (mark.isEmpty() || card.booking.status == BookingStatus::Cancelled)
        return;
    const QColor shown = card.memoMissing ? m_style.theme().red : color;
    painter.drawPixmap(QPoint(rect.right() - MarkInset - MarkSize + 1, rect.bottom() - MarkInset - MarkSize + 1),
                       m_style.icon(mark, MarkSize, shown));
}

void SheetPainter::paintRests(QPainter& painter, const QRect& dirty) const
{
    const Theme& theme = m_style.theme();
    for (const agenda::Rest& rest : m_scene.layout().rests) {
        const QRect rect = m_scene.rectOf(rest);
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

} // namespace yorozu::ui
