// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/KindChip.h"

#include "ui/records/ActivityGroup.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QPainter>

namespace yorozu::ui {

namespace {

constexpr int Height = 20;
constexpr int Padding = 7;
constexpr int Square = 8;

} // namespace

QRect drawKindChip(QPainter& painter, const ThemeManager& themes, const QRect& room, ActivityKind kind)
{
    const KindColors colors = colorsOf(themes.theme(), kind);
    painter.setFont(themes.font(Type::note));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString name = label(kind);
    const int before = Padding + Square + Space::s1;
    const int width = std::min(room.width(), before + metrics.horizontalAdvance(name) + Padding);
    const QRect chip(room.left(), room.top(), width, std::max(Height, metrics.height() + 2));
    drawBox(painter, chip, Radius::input, colors.soft, colors.soft);
    const QRectF square(chip.left() + Padding, chip.top() + (chip.height() - Square) / 2.0, Square, Square);
    drawBox(painter, square, 2, colors.solid, colors.solid);
    painter.setPen(colors.text);
    const QRect word = chip.adjusted(before, 0, -2, 0);
    painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, word.width()));
    return chip;
}

} // namespace yorozu::ui
