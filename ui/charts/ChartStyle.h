// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <functional>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace yorozu::ui {

class ThemeManager;

// With what a chart is drawn. Screen, clipboard, PDF and printer draw the same charts; only this differs.
struct ChartStyle
{
    Theme theme;
    std::function<QFont(TypeStyle)> font;

    // On the screen: what is under the mouse, walked or chosen is lit.
    bool isLive = false;
    // How a line is written instead of by the painter itself, whose font and pen say in what; empty: by it.
    std::function<void(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)> writer =
        {};

    void write(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const;

    static ChartStyle screen(const ThemeManager& themes);
    // Light, in the paper's font: its text can be found again in a PDF.
    static ChartStyle paper();

    // Of one line of text, in logical pixels.
    qreal lineOf(TypeStyle type) const;
    qreal widthOf(TypeStyle type, const QString& text) const;
    QString elided(TypeStyle type, const QString& text, qreal width) const;
};

} // namespace yorozu::ui
