// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace yorozu::ui {

// Icons are 8-bit alpha masks made from resources/icons/*.svg at build time, and filled with a colour when asked for.
// Used on the GUI thread only. Names are those of the SVG files without ending ("print", "status-conf").
class Icons
{
public:
    explicit Icons(const Theme& theme);

    // The colours of disabled and selected states come from the theme; the cache is emptied.
    void setTheme(const Theme& theme);

    QIcon icon(const QString& name, const QColor& color) const;
    QIcon icon(const QString& name) const; // in text2
    // A null pixmap if there is no icon of that name. `logicalSize` in logical pixels, `dpr` the device pixel ratio.
    QPixmap pixmap(const QString& name, int logicalSize, const QColor& color, qreal dpr) const;

    static bool exists(const QString& name);
    static QStringList names();
    // The program's own mark for windows and the task bar, in colour.
    static QIcon programIcon();

private:
    struct Key
    {
        QString name;
        int size;
        QRgb color;
        int dprPercent;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.size, key.color, key.dprPercent);
        }
    };

    Theme m_theme;
    mutable QHash<Key, QPixmap> m_cache;
};

} // namespace yorozu::ui
