// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PaperSheetStyle.h"

#include "ui/paper/PaperFont.h"
#include "ui/paper/PaperLine.h"
#include "ui/today/StatusChip.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qreal DotsPerPixel = PaperSheetStyle::PixelMm * DotsPerMm;
constexpr int MaskSize = 64; // the largest there is: 600 dpi of a mark
constexpr qreal PixmapScale = 4;

int dotsOf(qreal pixels)
{
    return qRound(pixels * DotsPerPixel);
}

PaperSheetStyle::Look lookOf(SheetStyle::Face face, int pixels)
{
    using Face = SheetStyle::Face;
    const bool bold =
        face == Face::Company || face == Face::NoteBold || face == Face::TableBold || face == Face::Heading;
    return {static_cast<qreal>(pixels), bold, face == Face::Struck};
}

} // namespace

PaperMarks PaperMarks::load()
{
    PaperMarks marks;
    const Theme theme = lightTheme();
    const Icons icons(theme);
    QStringList names{u"pen"_s, u"link"_s, u"school"_s, u"net"_s};
    for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                                       BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::NoShow})
        names.append(statusLook(theme, status).glyph);
    for (const QString& name : std::as_const(names))
        marks.m_masks.insert(name, icons.pixmap(name, MaskSize, Qt::black, 1).toImage());
    return marks;
}

QPixmap PaperMarks::pixmap(const QString& name, int size, const QColor& color) const
{
    QImage image = m_masks.value(name);
    if (image.isNull())
        return {};
    const int pixels = qRound(size * PixmapScale);
    image = image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    image.setDevicePixelRatio(PixmapScale);
    return QPixmap::fromImage(image);
}

PaperSheetStyle::PaperSheetStyle(const PaperMarks& marks, PdfTextLayer* layer)
    : SheetStyle(
          lightTheme(), [](TypeStyle style) { return paperFont(style.pixels); }, Icons(lightTheme()), PixmapScale)
    , m_marks(marks)
    , m_layer(layer)
{
}

int PaperSheetStyle::textWidth(Face face, const QString& text) const
{
    return textWidth(lookOf(face, font(face).pixelSize()), text);
}

void PaperSheetStyle::drawCard(QPainter& painter, const QRect& rect, const SheetCard&, bool,
                               const PaintCard& paint) const
{
    paint(painter, rect);
}

int PaperSheetStyle::textWidth(const Look& look, const QString& text) const
{
    return static_cast<int>(std::ceil(paperWidth(text, dotsOf(look.pixels)) / DotsPerPixel));
}

void PaperSheetStyle::draw(QPainter& painter, Face face, QPointF at, int width, const QString& text,
                           const QColor& color) const
{
    drawLine(painter, lookOf(face, font(face).pixelSize()), at + QPointF(0, lineHeight(face) / 2.0), width, text,
             color);
}

void PaperSheetStyle::drawLine(QPainter& painter, const Look& look, QPointF leftMiddle, qreal width,
                               const QString& text, const QColor& color) const
{
    if (width <= 0 || text.isEmpty())
        return;
    const int dots = dotsOf(look.pixels);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(leftMiddle);
    painter.scale(1 / DotsPerPixel, 1 / DotsPerPixel);
    drawPaperLine(painter, {0, 0}, {paperElided(text, dots, width * DotsPerPixel), dots, color, look.bold, look.struck},
                  m_layer);
    painter.restore();
}

QPixmap PaperSheetStyle::made(const QString& name, int size, const QColor& color) const
{
    return m_marks.pixmap(name, size, color);
}

} // namespace yorozu::ui
