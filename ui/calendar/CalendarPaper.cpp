// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPaper.h"

#include "core/domain/Words.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// In pixels of a quarter of a millimetre: A4 is 1188 by 840 of them.
constexpr int PageWidth = 1188;
constexpr int PageHeight = 840;
constexpr int Margin = 48;
constexpr int HeadHeight = 36;
constexpr int FootHeight = 22;
constexpr qreal HeadSize = 19;
constexpr qreal BesideSize = 12;
constexpr qreal FootSize = 10;
constexpr int LegendGap = 10;

constexpr std::array Statuses{BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                              BookingStatus::Completed, BookingStatus::NoShow,    BookingStatus::Cancelled};

} // namespace

QSize CalendarPaper::bodySize()
{
    return {PageWidth - 2 * Margin, PageHeight - 2 * Margin - HeadHeight - FootHeight};
}

qreal CalendarPaper::headMiddle()
{
    return (HeadHeight - Space::s2) / 2.0;
}

void CalendarPaper::paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const
{
    const PaperSheetStyle style(m_frame.marks, layer);
    const qreal scale = unitsPerMm * PaperSheetStyle::PixelMm;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(Margin, Margin);
    paintFrame(painter, style, page);
    painter.translate(0, HeadHeight);
    paintBody(painter, style, page);
    painter.restore();
}

void CalendarPaper::paintFrame(QPainter& painter, const PaperSheetStyle& style, int page) const
{
    const Theme& theme = style.theme();
    const int width = bodySize().width();
    const PaperSheetStyle::Look head{HeadSize, true};
    const qreal middle = headMiddle();
    style.drawLine(painter, head, QPointF(0, middle), width, m_frame.head, theme.text);
    const qreal beside = style.textWidth(head, m_frame.head) + Space::s4;
    style.drawLine(painter, {BesideSize}, QPointF(beside, middle + 2), width - beside, m_frame.beside, theme.text2);
    if (hasLegend())
        paintLegend(painter, style);
    const qreal foot = HeadHeight + bodySize().height() + FootHeight - FootSize / 2;
    //: %1 a day and a time, %2 a person
    const QString printed =
        tr("Printed %1, %2")
            .arg(tokyoDate(m_frame.printedAt).toString(u"yyyy/M/d"_s) + u' ' + DateText::time(m_frame.printedAt),
                 m_frame.printedBy);
    style.drawLine(painter, {FootSize}, QPointF(0, foot), width, printed, theme.text2);
    const QString number = u"%1 / %2"_s.arg(page + 1).arg(pageCount());
    style.drawLine(painter, {FootSize}, QPointF(width - style.textWidth({FootSize}, number), foot), width, number,
                   theme.text2);
}

void CalendarPaper::paintLegend(QPainter& painter, const PaperSheetStyle& style) const
{
    const Theme& theme = style.theme();
    using Face = SheetStyle::Face;
    qreal x = bodySize().width();
    const qreal top = HeadHeight - Space::s2 - style.lineHeight(Face::Note);
    for (auto status = Statuses.crbegin(); status != Statuses.crend(); ++status) {
        const QString word = label(*status);
        const int width = style.textWidth(Face::Note, word);
        x -= width;
        style.draw(painter, Face::Note, QPointF(x, top), width, word, theme.text2);
        x -= Size::statusGlyph + Space::s1;
        painter.drawPixmap(QPointF(x, top + (style.lineHeight(Face::Note) - Size::statusGlyph) / 2.0),
                           style.icon(statusLook(theme, *status).glyph, Size::statusGlyph, theme.text2));
        x -= LegendGap;
    }
}

} // namespace yorozu::ui
