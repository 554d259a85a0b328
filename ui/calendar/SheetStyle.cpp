// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetStyle.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qsizetype MostTexts = 6000;      // several months; then the cache begins anew
constexpr qreal CompanySpacing = -0.5;     // so that seven characters fit a column of 88 px
constexpr qsizetype MostCards = 64 * 1024; // KiB; 600 cards of a usual day on a screen of 200 % are 50 MiB
constexpr int HatchTile = 10;              // 5 px and 2 px, along the slope

} // namespace

SheetStyle::SheetStyle(const Theme& theme, const FontOf& font, const Icons& icons, qreal dpr)
    : m_theme(theme)
    , m_icons(icons)
    , m_dpr(dpr)
    , m_lines{}
    , m_cards(MostCards)
{
    const auto set = [this, &font](Face face, TypeStyle style) {
        m_fonts.at(static_cast<std::size_t>(face)) = font(style);
        m_lines.at(static_cast<std::size_t>(face)) =
            std::max(style.lineHeight, QFontMetrics(font(style)).ascent() + QFontMetrics(font(style)).descent() - 4);
    };
    set(Face::Time, Type::micro);
    set(Face::Company, Type::card.bold());
    set(Face::Line, Type::card);
    set(Face::Struck, Type::card);
    set(Face::Note, Type::note);
    set(Face::NoteBold, Type::note.bold());
    set(Face::Micro, Type::micro);
    set(Face::Table, Type::table);
    set(Face::TableBold, Type::table.bold());
    set(Face::Heading, Type::heading);
    m_fonts.at(static_cast<std::size_t>(Face::Company)).setLetterSpacing(QFont::AbsoluteSpacing, CompanySpacing);
    m_fonts.at(static_cast<std::size_t>(Face::Struck)).setLetterSpacing(QFont::AbsoluteSpacing, CompanySpacing);
}

int SheetStyle::textWidth(Face face, const QString& text) const
{
    const Line line{text, 0, face};
    if (const auto found = m_widths.constFind(line); found != m_widths.cend())
        return *found;
    if (m_widths.size() > MostTexts)
        m_widths.clear();
    // Rounded up: what is a part of a pixel wider than its room is cut off with ….
    return *m_widths.insert(line, qCeil(QFontMetricsF(font(face)).horizontalAdvance(text)));
}

const QStaticText& SheetStyle::laidOut(const Line& line) const
{
    const auto found = m_texts.constFind(line);
    if (found != m_texts.cend())
        return *found;
    if (m_texts.size() > MostTexts)
        m_texts.clear();
    const QFont& used = font(line.face);
    QStaticText text(QFontMetrics(used).elidedText(line.text, Qt::ElideRight, line.width));
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    text.prepare({}, used);
    return *m_texts.insert(line, text);
}

void SheetStyle::draw(QPainter& painter, Face face, QPointF at, int width, const QString& text,
                      const QColor& color) const
{
    if (width <= 0 || text.isEmpty())
        return;
    const QStaticText& line = laidOut({text, width, face});
    painter.setFont(font(face));
    painter.setPen(color);
    // In the middle of its line, as high as the letters are.
    const qreal above = (lineHeight(face) - line.size().height()) / 2;
    painter.drawStaticText(QPointF(at.x(), at.y() + above), line);
    // Not by the font: QStaticText (Qt 6.4) draws that line where the text was laid out first.
    if (face == Face::Struck) {
        const QFontMetrics metrics(font(face));
        const qreal y = std::round(at.y() + above + metrics.ascent() - metrics.strikeOutPos()) + 0.5;
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + line.size().width(), y));
    }
}

const QPixmap& SheetStyle::icon(const QString& name, int size, const QColor& color) const
{
    const QString key = name + QString::number(size) + QString::number(color.rgba(), 16);
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.cend())
        return *found;
    return *m_pixmaps.insert(key, made(name, size, color));
}

QPixmap SheetStyle::made(const QString& name, int size, const QColor& color) const
{
    return m_icons.pixmap(name, size, color, m_dpr);
}

SheetStyle::CardLook SheetStyle::cardLook(const SheetCard& card, bool hit, QSize size)
{
    unsigned marks = 0;
    constexpr bool isCard = true; // else it is a frame
    for (const bool mark : {isCard, card.web, card.sitsIn, card.offSite, card.memoMissing, card.beside, hit})
        marks = marks << 1 | (mark ? 1 : 0);
    return {{card.time, card.company, card.lead, card.topic, card.mark}, card.booking.status, marks, size};
}

void SheetStyle::drawCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit,
                          const PaintCard& paint) const
{
    // Between the pixels of the screen a copy would be blurred.
    if (m_dpr != std::floor(m_dpr) || rect.isEmpty()) {
        paint(painter, rect);
        return;
    }
    const CardLook look = cardLook(card, hit, rect.size());
    if (const QPixmap* known = m_cards.object(look)) {
        painter.drawPixmap(rect.topLeft(), *known);
        return;
    }
    auto picture = std::make_unique<QPixmap>(ground(rect.size()));
    {
        QPainter on(picture.get());
        m_isMakingCard = true;
        paint(on, QRect(QPoint(0, 0), rect.size()));
        m_isMakingCard = false;
    }
    painter.drawPixmap(rect.topLeft(), *picture);
    keep(look, std::move(picture));
}

void SheetStyle::drawFrame(QPainter& painter, const QRect& rect, BookingStatus status, bool hit,
                           const std::function<void(QPainter&, const QRect&)>& paint) const
{
    if (!m_isMakingCard) {
        paint(painter, rect);
        return;
    }
    const CardLook look{{}, status, hit ? 1U : 0U, rect.size()};
    if (const QPixmap* known = m_cards.object(look)) {
        painter.drawPixmap(rect.topLeft(), *known);
        return;
    }
    auto picture = std::make_unique<QPixmap>(ground(rect.size()));
    {
        QPainter on(picture.get());
        paint(on, QRect(QPoint(0, 0), rect.size()));
    }
    painter.drawPixmap(rect.topLeft(), *picture);
    keep(look, std::move(picture));
}

// Opaque: the letters on it are those of the screen, and it is copied, not blended.
QPixmap SheetStyle::ground(QSize size) const
{
    QPixmap picture(size * m_dpr);
    picture.setDevicePixelRatio(m_dpr);
    picture.fill(m_theme.canvas);
    return picture;
}

void SheetStyle::keep(const CardLook& look, std::unique_ptr<QPixmap> picture) const
{
    const qsizetype cost = qsizetype(picture->width()) * picture->height() * 4 / 1024 + 1;
    m_cards.insert(look, picture.release(), cost);
}

QBrush SheetStyle::hatch(const QColor& ground, const QColor& line) const
{
    const QString key = u"hatch"_s + QString::number(ground.rgba(), 16) + QString::number(line.rgba(), 16);
    auto found = m_pixmaps.constFind(key);
    if (found == m_pixmaps.cend()) {
        QPixmap tile(QSize(HatchTile, HatchTile) * m_dpr);
        tile.setDevicePixelRatio(m_dpr);
        tile.fill(ground);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line, 2));
        for (const int shift : {-HatchTile, 0, HatchTile})
            painter.drawLine(shift - 1, HatchTile + 1, shift + HatchTile + 1, -1);
        painter.end();
        found = m_pixmaps.insert(key, tile);
    }
    return {*found};
}

} // namespace yorozu::ui
