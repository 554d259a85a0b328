// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/KeyButton.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace yorozu::ui {

namespace {

constexpr int CapGap = 6;
constexpr qreal PlainCapOpacity = 0.85;

} // namespace

KeyButton::KeyButton(ThemeManager& themes, QWidget* parent)
    : QPushButton(parent)
    , m_themes(themes)
{
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyButton::setCap(const QString& cap)
{
    m_cap = cap;
    updateGeometry();
    update();
}

bool KeyButton::isFilled() const
{
    return property("kind").toString() == QLatin1String("primary");
}

QFont KeyButton::capFont() const
{
    return m_themes.font(isFilled() ? Type::note : Type::micro);
}

int KeyButton::capWidth() const
{
    const int text = QFontMetrics(capFont()).horizontalAdvance(m_cap);
    return isFilled() ? text : text + 2 * Space::s1 + 2;
}

QSize KeyButton::sizeHint() const
{
    const QSize word = QPushButton::sizeHint();
    return m_cap.isEmpty() ? word : word + QSize(CapGap + capWidth(), 0);
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_cap.isEmpty()) {
        painter.drawControl(QStyle::CE_PushButton, option);
        return;
    }
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // Word and cap are centred together.
    const int spare = std::max(0, width() - sizeHint().width());
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const int wide = capWidth();
    QStyleOptionButton word = option;
    word.rect = inside.adjusted(spare / 2, 0, -(spare - spare / 2) - CapGap - wide, 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, word);
    painter.setFont(capFont());
    const Theme& theme = m_themes.theme();
    const int high = std::max(18, painter.fontMetrics().height() + 2);
    const QRect place(word.rect.right() + 1 + CapGap, inside.center().y() + 1 - high / 2, wide, high);
    if (isFilled()) {
        painter.setOpacity(PlainCapOpacity);
        painter.setPen(isEnabled() ? theme.onAccent : theme.text3);
    } else {
        drawBox(painter, place, 3, theme.canvas, theme.lineStrong);
        painter.setPen(theme.text3);
    }
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, m_cap);
}

} // namespace yorozu::ui
