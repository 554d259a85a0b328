// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeManager.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeStyle.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QPixmapCache>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

#include <algorithm>
#include <array>
#include <cmath>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textScales{1.0, 1.12, 1.25};

// One connection per button and action: binding again drops the former one, which lives in this child.
QObject* freshBinding(QObject* target)
{
    const QString name = u"yorozuIconBinding"_s;
    delete target->findChild<QObject*>(name, Qt::FindDirectChildrenOnly);
    auto* binding = new QObject(target);
    binding->setObjectName(name);
    return binding;
}

} // namespace

ThemeManager::ThemeManager(QObject* parent)
    : ThemeManager(QGuiApplication::palette(), parent)
{
}

ThemeManager::ThemeManager(const QPalette& systemPalette, QObject* parent)
    : QObject(parent)
    , m_systemPalette(systemPalette)
    , m_theme(systemIsDark() ? darkTheme() : lightTheme())
    , m_icons(m_theme)
{
    // A few hundred coloured icons at several ratios; Qt's own limit is meant for fewer.
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), 20 * 1024));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::refresh);
#endif
}

ThemeManager::~ThemeManager() = default;

bool ThemeManager::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    return m_systemPalette.color(QPalette::Window).lightness() <
           m_systemPalette.color(QPalette::WindowText).lightness();
}

void ThemeManager::setMode(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    refresh();
}

void ThemeManager::setTextScale(qreal scale)
{
    const qreal nearest = *std::min_element(textScales.begin(), textScales.end(), [scale](qreal a, qreal b) {
        return std::abs(a - scale) < std::abs(b - scale);
    });
    if (qFuzzyCompare(nearest, m_textScale)) {
        return;
    }
    m_textScale = nearest;
    install();
    Q_EMIT changed();
}

void ThemeManager::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion) {
        return;
    }
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void ThemeManager::refresh()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    if (dark == m_theme.dark) {
        return;
    }
    m_theme = dark ? darkTheme() : lightTheme();
    m_icons.setTheme(m_theme);
    install();
    Q_EMIT changed();
}

void ThemeManager::apply(QApplication& application)
{
    m_application = &application;
    install();
}

void ThemeManager::install()
{
    if (!m_application) {
        return;
    }
    if (!m_style) {
        m_style = new ThemeStyle(m_theme);
        QApplication::setStyle(m_style);
    }
    if (!m_focusRing) {
        m_focusRing = new FocusRing(m_theme, this);
    }
    m_style->setTheme(m_theme);
    m_focusRing->setTheme(m_theme);
    QApplication::setPalette(palette(m_theme));
    QApplication::setFont(font(Type::body));
    m_application->setStyleSheet(styleSheet(m_theme, m_textScale));
}

QFont ThemeManager::font(TypeStyle style) const
{
    return uiFont(style, m_textScale);
}

void ThemeManager::bindIcon(QAbstractButton* button, const QString& name, QColor Theme::*color)
{
    const auto set = [this, button, name, color] { button->setIcon(m_icons.icon(name, m_theme.*color)); };
    set();
    connect(this, &ThemeManager::changed, freshBinding(button), set);
}

void ThemeManager::bindIcon(QAction* action, const QString& name, QColor Theme::*color)
{
    const auto set = [this, action, name, color] { action->setIcon(m_icons.icon(name, m_theme.*color)); };
    set();
    connect(this, &ThemeManager::changed, freshBinding(action), set);
}

} // namespace yorozu::ui
