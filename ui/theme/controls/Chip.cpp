// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/Chip.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {
namespace {

constexpr int pillHeight = 20;

struct Look
{
    QColor fill;
    QColor edge;
    QColor text;
};

Look lookOf(const Theme& theme, Chip::Tone tone)
{
    switch (tone) {
    case Chip::Tone::Accent:
        return {theme.accentSoft, theme.accentLine, theme.accent};
    case Chip::Tone::Green:
        return {theme.greenSoft, theme.greenLine, theme.green};
    case Chip::Tone::Amber:
        return {theme.amberSoft, theme.amberLine, theme.amber};
    case Chip::Tone::Red:
        return {theme.redSoft, theme.redLine, theme.red};
    case Chip::Tone::Plain:
        break;
    }
    return {theme.canvas, theme.lineStrong, theme.text2};
}

int pillHeightFor(const QFont& font)
{
    return std::max(pillHeight, QFontMetrics(font).height() + 2);
}

} // namespace

Chip::Chip(ThemeManager& themes, const QString& text, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_tone(tone)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setProperty("focusRadius", pillHeight / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setGlyph(const QString& iconName)
{
    m_glyph = iconName;
    updateGeometry();
    update();
}

void Chip::setInteractive(bool interactive)
{
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, interactive);
    updateGeometry();
}

void Chip::setCheckable(bool checkable)
{
    QAbstractButton::setCheckable(checkable);
    setInteractive(checkable || m_interactive);
}

int Chip::glyphWidth() const
{
    if (m_glyph.isEmpty()) {
        return 0;
    }
    return (m_glyph.startsWith(QStringLiteral("status-")) ? Size::statusGlyph : 12) + Space::s1;
}

QSize Chip::sizeHint() const
{
    const QFont font = m_themes.font(Type::note);
    const int width = QFontMetrics(font).horizontalAdvance(text()) + glyphWidth() + 2 * Space::s2 + 2;
    const int height = pillHeightFor(font);
    return {width, m_interactive ? std::max(height, Size::hitArea) : height};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    Look look = lookOf(theme, isCheckable() && isChecked() ? Tone::Accent : m_tone);
    if (!isEnabled()) {
        look = {theme.sunken, theme.line, theme.text3};
    } else if (isDown()) {
        look.fill = theme.line;
    } else if (m_interactive && underMouse() && m_tone == Tone::Plain && !isChecked()) {
        look.fill = theme.hover;
    }
    QPainter painter(this);
    const QFont font = m_themes.font(Type::note);
    painter.setFont(font);
    const int height = pillHeightFor(font);
    const QRect pill(0, (this->height() - height) / 2, width(), height);
    drawBox(painter, pill, height / 2.0, look.fill, look.edge);
    int left = pill.left() + Space::s2 + 1;
    if (const int glyph = glyphWidth() - Space::s1; glyph > 0) {
        const QPixmap pixmap = m_themes.icons().pixmap(m_glyph, glyph, look.text, devicePixelRatioF());
        painter.drawPixmap(QRect(left, pill.center().y() - glyph / 2 + 1, glyph, glyph), pixmap);
        left += glyphWidth();
    }
    painter.setPen(look.text);
    const QRect area(left, pill.top(), pill.right() - Space::s2 - left + 1, pill.height());
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width() + 1);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace yorozu::ui
