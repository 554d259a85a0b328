// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TileRow.h"

#include "ui/theme/Painting.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr qreal Gap = Space::s2;
constexpr qreal Room = Space::s3;
constexpr qreal Square = 9;
constexpr qreal AboveName = 8;
constexpr qreal BelowFigure = 4;
constexpr qreal AboveBar = 4;
constexpr qreal BarHeight = 4;
constexpr qreal BelowBar = 8;
constexpr int Lines = 2;
constexpr int MostPieces = 8; // more than have room
constexpr int LineBegin = 2;  // of partsOf(): behind name and figure
constexpr qreal BetweenPieces = 4;
constexpr qreal FrameRoom = 3;  // of a piece that is chosen, beside its letters
constexpr double FullBar = 1.2; // of the target
constexpr qreal TickHeight = 9;

// Draws and answers where the next word begins.
qreal drawWord(QPainter& painter, const ChartStyle& style, TypeStyle type, const QColor& color, const QRectF& line,
               qreal x, const QString& word)
{
    painter.setFont(style.font(type));
    painter.setPen(color);
    const QString shown = style.elided(type, word, line.right() - x);
    style.write(painter, QRectF(x, line.top(), line.right() - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                shown);
    return x + style.widthOf(type, shown);
}

} // namespace

TileRow::TileRow(ThemeManager& themes, QWidget* parent)
    : Chart(themes, parent)
{
    connect(this, &Chart::opened, this, [this](QPoint place) {
        if (place.y() == Name)
            Q_EMIT tileToggled(place.x());
    });
}

void TileRow::setTiles(const QList<Tile>& tiles)
{
    m_tiles = tiles;
    dataChanged();
}

void TileRow::setHeads(const QStringList& heads)
{
    m_heads = heads;
}

ChartTable TileRow::table() const
{
    ChartTable table;
    table.heads = m_heads;
    for (qsizetype at = 0; at < m_tiles.size(); ++at) {
        const Tile& tile = m_tiles.at(at);
        const int column = static_cast<int>(at);
        QList<ChartTable::Cell> row{{tile.name},
                                    {tile.before + tile.figure + tile.unit, QPoint(column, Figure), true},
                                    {tile.targetText, {}, true}};
        for (int line = 0; line < Lines; ++line) {
            // A cell leads to the first piece that can be opened.
            const Tile::Line shown = tile.lines.value(line);
            std::optional<QPoint> place;
            for (int piece = 0; piece < shown.size() && !place; ++piece) {
                if (!shown.at(piece).name.isEmpty())
                    place = placeOf(column, line, piece);
            }
            row.append({Tile::textOf(shown), place});
        }
        table.rows.append(row);
    }
    return table;
}

qreal TileRow::leastHeight(const ChartStyle& style) const
{
    return AboveName + style.lineOf(Type::table) + style.lineOf(Type::display) + BelowFigure +
           Lines * style.lineOf(Type::note) + AboveBar + BarHeight + BelowBar;
}

QRectF TileRow::rectOf(qsizetype tile, const QRectF& area) const
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(m_tiles.size(), 1));
    const qreal pitch = (area.width() + Gap) / count;
    return {area.left() + static_cast<qreal>(tile) * pitch, area.top(), pitch - Gap, area.height()};
}

QList<QRectF> TileRow::partsOf(const QRectF& tile, const ChartStyle& style) const
{
    const qreal left = tile.left() + Room;
    const qreal width = tile.width() - 2 * Room;
    qreal y = tile.top() + AboveName;
    QList<QRectF> parts;
    const auto add = [&](TypeStyle type) {
        const qreal height = style.lineOf(type);
        parts.append({left, y, width, height});
        y += height;
    };
    add(Type::table);
    add(Type::display);
    y += BelowFigure;
    for (int line = 0; line < Lines; ++line)
        add(Type::note);
    return parts;
}

QPoint TileRow::placeOf(int tile, int line, int piece)
{
    return {tile, FirstPiece + line * MostPieces + piece};
}

QList<QRectF> TileRow::piecesOf(const Tile::Line& line, const QRectF& place, const ChartStyle& style)
{
    QList<QRectF> pieces;
    qreal x = place.left();
    for (const Tile::Piece& piece : line) {
        const qreal width = style.widthOf(piece.strong ? Type::note.bold() : Type::note, piece.text);
        const qreal left = std::min(x, place.right());
        pieces.append({left, place.top(), std::min(width, place.right() - left), place.height()});
        x += width + BetweenPieces;
    }
    return pieces;
}

QList<ChartMark> TileRow::layOut(const QRectF& area, const ChartStyle& style) const
{
    QList<ChartMark> marks;
    for (qsizetype at = 0; at < m_tiles.size(); ++at) {
        const Tile& tile = m_tiles.at(at);
        const int column = static_cast<int>(at);
        const QList<QRectF> parts = partsOf(rectOf(at, area), style);
        marks.append({parts.at(Name), {column, Name}, tile.name});
        marks.append({parts.at(Figure), {column, Figure}, tile.spokenFigure});
        for (int line = 0; line < std::min<qsizetype>(tile.lines.size(), Lines); ++line) {
            const Tile::Line& shown = tile.lines.at(line);
            const QList<QRectF> pieces = piecesOf(shown, parts.at(LineBegin + line), style);
            for (int piece = 0; piece < shown.size(); ++piece) {
                if (!shown.at(piece).name.isEmpty())
                    marks.append({pieces.at(piece).adjusted(-FrameRoom, 0, FrameRoom, 0), placeOf(column, line, piece),
                                  shown.at(piece).name});
            }
        }
    }
    return marks;
}

int TileRow::firstMark() const
{
    return indexAt(QPoint(0, Figure));
}

void TileRow::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    for (qsizetype at = 0; at < m_tiles.size(); ++at)
        paintTile(painter, m_tiles.at(at), rectOf(at, area), style);
}

void TileRow::paintTile(QPainter& painter, const Tile& tile, const QRectF& rect, const ChartStyle& style) const
{
    const Theme& theme = style.theme;
    drawBox(painter, rect, Radius::card, tile.on ? theme.accentSoft : theme.canvas, tile.on ? theme.accent : theme.line,
            tile.on ? Line::focus : Line::thin);
    const QList<QRectF> parts = partsOf(rect, style);
    paintName(painter, tile, parts.at(Name), style);
    paintFigure(painter, tile, parts.at(Figure), style);
    for (qsizetype at = 0; at < std::min<qsizetype>(tile.lines.size(), Lines); ++at) {
        const Tile::Line& line = tile.lines.at(at);
        const QList<QRectF> pieces = piecesOf(line, parts.at(LineBegin + at), style);
        for (qsizetype piece = 0; piece < line.size(); ++piece) {
            const Tile::Piece& word = line.at(piece);
            const QRectF rest = parts.at(LineBegin + at).adjusted(0, 0, 1, 0);
            drawWord(painter, style, word.strong ? Type::note.bold() : Type::note,
                     word.good ? theme.green : theme.text2, rest, pieces.at(piece).left(), word.text);
        }
    }
    if (tile.share)
        paintBar(painter, *tile.share, rect, style);
}

void TileRow::paintName(QPainter& painter, const Tile& tile, const QRectF& line, const ChartStyle& style) const
{
    qreal x = line.left();
    if (tile.colors) {
        const QRectF square(x, line.center().y() - Square / 2, Square, Square);
        drawBox(painter, square, 2, (style.theme.*tile.colors).solid, (style.theme.*tile.colors).solid);
        x += Square + 5;
    }
    painter.setFont(style.font(Type::note));
    painter.setPen(style.theme.text3);
    style.write(painter, line, Qt::AlignRight | Qt::AlignVCenter, tile.targetText);
    const qreal room = tile.targetText.isEmpty() ? 0 : style.widthOf(Type::note, tile.targetText) + 4;
    drawWord(painter, style, Type::table, style.theme.text, line.adjusted(0, 0, -room, 0), x, tile.name);
}

void TileRow::paintFigure(QPainter& painter, const Tile& tile, const QRectF& line, const ChartStyle& style) const
{
    const QColor& color = style.theme.text;
    const qreal x = drawWord(painter, style, Type::display, color, line, line.left(), tile.before + tile.figure);
    // The unit stands on the base line of the figure.
    const qreal shift = (style.lineOf(Type::display) - style.lineOf(Type::table)) / 2 - 3;
    drawWord(painter, style, Type::table, style.theme.text2, line.translated(0, std::max<qreal>(shift, 0)), x + 3,
             tile.unit);
}

void TileRow::paintBar(QPainter& painter, double share, const QRectF& tile, const ChartStyle& style) const
{
    const QRectF track(tile.left() + Room, tile.bottom() - BelowBar - BarHeight, tile.width() - 2 * Room, BarHeight);
    drawBox(painter, track, BarHeight / 2, style.theme.heat.at(1), style.theme.heat.at(1));
    QRectF reached = track;
    reached.setWidth(track.width() * std::min(share, FullBar) / FullBar);
    if (reached.width() >= BarHeight)
        drawBox(painter, reached, BarHeight / 2, style.theme.accent, style.theme.accent);
    const qreal tick = track.left() + track.width() / FullBar;
    painter.fillRect(QRectF(tick - 1, track.center().y() - TickHeight / 2, 2, TickHeight), style.theme.text);
}

void TileRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && current() >= 0)
        Q_EMIT tileToggled(marks().at(current()).place.x());
    else
        Chart::keyPressEvent(event);
}

} // namespace yorozu::ui
