// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the day: frame, lines, mark.
#include "ui/calendar/SheetPainter.h"
#include "ui/theme/Painting.h"
#include "ui/today/StatusChip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int PaddingLeft = 4; // behind the bar
constexpr int PaddingRight = 3;
constexpr int PaddingTop = 2;
constexpr int GlyphGap = 3;
constexpr int MarkSize = 12;
constexpr int MarkInset = 4;

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

} // namespace yorozu::ui
