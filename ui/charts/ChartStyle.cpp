// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartStyle.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeManager.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

ChartStyle ChartStyle::screen(const ThemeManager& themes)
{
    return {themes.theme(), [&themes](TypeStyle type) { return themes.font(type); }, true};
}

ChartStyle ChartStyle::paper()
{
    return {lightTheme(),
            [](TypeStyle type) {
                QFont font(paperFamily());
                font.setPixelSize(type.pixels);
                font.setBold(type.weight >= QFont::Bold);
                font.setHintingPreference(QFont::PreferNoHinting);
                return font;
            },
            false};
}

void ChartStyle::write(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const
{
    if (writer)
        writer(painter, rect, alignment, text);
    else
        painter.drawText(rect, static_cast<int>(alignment), text);
}

qreal ChartStyle::lineOf(TypeStyle type) const
{
    // Larger letters of the user need more than the line that the type has by itself.
    return std::max<qreal>(type.lineHeight, QFontMetricsF(font(type)).height());
}

qreal ChartStyle::widthOf(TypeStyle type, const QString& text) const
{
    return QFontMetricsF(font(type)).horizontalAdvance(text);
}

QString ChartStyle::elided(TypeStyle type, const QString& text, qreal width) const
{
    return QFontMetricsF(font(type)).elidedText(text, Qt::ElideRight, width);
}

} // namespace yorozu::ui
