// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/SheetCard.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QCache>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <array>
#include <functional>
#include <memory>

class QPainter;

namespace yorozu::ui {

// Colours, letters and marks of the sheet, for the screen or for paper. Keeps what was laid out: a card is painted
// many times while it says the same.
class SheetStyle
{
public:
    enum class Face { Time, Company, Line, Struck, Note, NoteBold, Micro, Table, TableBold, Heading };
    using FontOf = std::function<QFont(TypeStyle)>;

    SheetStyle(const Theme& theme, const FontOf& font, const Icons& icons, qreal dpr);
    virtual ~SheetStyle() = default;
    SheetStyle(const SheetStyle&) = delete;
    SheetStyle& operator=(const SheetStyle&) = delete;

    const Theme& theme() const { return m_theme; }
    qreal dpr() const { return m_dpr; }
    const QFont& font(Face face) const { return m_fonts.at(static_cast<std::size_t>(face)); }
    int lineHeight(Face face) const { return m_lines.at(static_cast<std::size_t>(face)); }
    virtual int textWidth(Face face, const QString& text) const;
    // One line whose top left is at `at`, cut off with … where it is wider than `width`.
    virtual void draw(QPainter& painter, Face face, QPointF at, int width, const QString& text,
                      const QColor& color) const;
    const QPixmap& icon(const QString& name, int size, const QColor& color) const;
    // Has the card painted at `rect`; on a screen once, and from then on its picture is copied while it looks the same.
    using PaintCard = std::function<void(QPainter&, const QRect&)>;
    virtual void drawCard(QPainter& painter, const QRect& rect, const SheetCard& card, bool hit,
                          const PaintCard& paint) const;
    // The same of its frame, of which there are few, while a card's picture is made: its ground is that of the sheet.
    // Anywhere else the frame is painted, for what is under its corners is seen.
    void drawFrame(QPainter& painter, const QRect& rect, BookingStatus status, bool hit,
                   const std::function<void(QPainter&, const QRect&)>& paint) const;
    // Slanted stripes of `line` on `ground`.
    QBrush hatch(const QColor& ground, const QColor& line) const;

protected:
    // An icon that is asked for the first time.
    virtual QPixmap made(const QString& name, int size, const QColor& color) const;

private:
    static constexpr std::size_t Faces = 10;
    struct Line
    {
        QString text;
        int width;
        Face face;
        bool operator==(const Line&) const = default;
        friend size_t qHash(const Line& line, size_t seed)
        {
            return qHashMulti(seed, line.text, line.width, static_cast<int>(line.face));
        }
    };
    // Everything of a card that is seen.
    struct CardLook
    {
        std::array<QString, 5> words;
        BookingStatus status;
        unsigned marks;
        QSize size;
        bool operator==(const CardLook&) const = default;
        friend size_t qHash(const CardLook& look, size_t seed)
        {
            return qHashMulti(qHashRange(look.words.cbegin(), look.words.cend(), seed), static_cast<int>(look.status),
                              look.marks, look.size.width(), look.size.height());
        }
    };
    static CardLook cardLook(const SheetCard& card, bool hit, QSize size);
    QPixmap ground(QSize size) const;
    void keep(const CardLook& look, std::unique_ptr<QPixmap> picture) const;
    const QStaticText& laidOut(const Line& line) const;

    Theme m_theme;
    Icons m_icons;
    qreal m_dpr;
    std::array<QFont, Faces> m_fonts;
    std::array<int, Faces> m_lines;
    mutable QHash<Line, QStaticText> m_texts;
    mutable QHash<Line, int> m_widths;
    mutable QHash<QString, QPixmap> m_pixmaps;
    mutable QCache<CardLook, QPixmap> m_cards; // and their frames
    mutable bool m_isMakingCard = false;
};

} // namespace yorozu::ui
