// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

class QAbstractButton;
class QAction;
class QApplication;

namespace yorozu::ui {

class FocusRing;
class ThemeStyle;

// Owns the theme in force. The program makes one after its QApplication and hands it to every page by constructor.
class ThemeManager : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    // `systemPalette` is the desktop's palette before this program changed it: its luminance tells dark from light
    // under Mode::System (Qt before 6.5 has no colour scheme to ask for).
    explicit ThemeManager(QObject* parent = nullptr);
    explicit ThemeManager(const QPalette& systemPalette, QObject* parent = nullptr);
    ~ThemeManager() override;

    const Theme& theme() const { return m_theme; }
    const Icons& icons() const { return m_icons; }
    Mode mode() const { return m_mode; }
    qreal textScale() const { return m_textScale; }
    bool reducedMotion() const { return m_reducedMotion; }

    void setMode(Mode mode);
    // 1.0, 1.12 or 1.25; others are moved to the nearest of the three.
    void setTextScale(qreal scale);
    void setReducedMotion(bool reduced);

    // Installs style, palette, font and style sheet, and does so again after each change.
    void apply(QApplication& application);

    // uiFont() with the user's text scale.
    QFont font(TypeStyle style) const;

    // Gives a button or action an icon that follows the theme, for example
    // bindIcon(button, u"print"_s, &Theme::text2). Binding again replaces the former icon.
    void bindIcon(QAbstractButton* button, const QString& name, QColor Theme::*color = &Theme::text2);
    void bindIcon(QAction* action, const QString& name, QColor Theme::*color = &Theme::text2);

Q_SIGNALS:
    // Colours, text scale or motion have changed; application style and palette are already the new ones.
    void changed();

private:
    void refresh();
    void install();
    bool systemIsDark() const;

    QPalette m_systemPalette;
    Theme m_theme;
    Icons m_icons;
    Mode m_mode = Mode::System;
    qreal m_textScale = 1.0;
    bool m_reducedMotion = false;
    QPointer<QApplication> m_application;
    QPointer<ThemeStyle> m_style;
    QPointer<FocusRing> m_focusRing;
};

} // namespace yorozu::ui
