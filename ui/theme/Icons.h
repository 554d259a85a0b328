// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace yorozu::ui {

// Icons are 8-bit alpha masks made from resources/icons/*.svg at build time, and filled with a colour when asked for.
// Coloured pixmaps are kept in Qt's pixmap cache by name, size, colour and device pixel ratio. Used on the GUI thread
// only. Names are those of the SVG files without ending ("print", "status-conf").
class Icons
{
public:
    explicit Icons(const Theme& theme);

    // The colours of disabled and selected icons come from the theme. Icons made before keep their colours: see
    // ThemeManager::bindIcon().
    void setTheme(const Theme& theme);

    // In `color`; text3 when disabled, accent in a selected row or menu entry.
    QIcon icon(const QString& name, const QColor& color) const;
    QIcon icon(const QString& name) const; // in text2
    // A null pixmap if there is no icon of that name. `logicalSize` in logical pixels, `dpr` the device pixel ratio.
    QPixmap pixmap(const QString& name, int logicalSize, const QColor& color, qreal dpr) const;

    static bool exists(const QString& name);
    static QStringList names();
    // The program's own mark for windows and the task bar, in colour.
    static QIcon programIcon();
    // In one size, for a place in the window: of an icon all sizes would be read.
    static QPixmap programMark(int logicalSize, qreal dpr);

private:
    Theme m_theme;
};

} // namespace yorozu::ui
