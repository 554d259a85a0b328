// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/KeyCap.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

KeyCap::KeyCap(ThemeManager& themes, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

KeyCap::KeyCap(ThemeManager& themes, const QKeySequence& keys, QWidget* parent)
    : KeyCap(themes, keyCapText(keys), parent)
{
}

void KeyCap::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void KeyCap::setKeys(const QKeySequence& keys)
{
    setText(keyCapText(keys));
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(m_themes.font(Type::micro));
    return {metrics.horizontalAdvance(m_text) + 2 * Space::s1 + 2, std::max(18, metrics.height() + 2)};
}

QSize KeyCap::minimumSizeHint() const
{
    return sizeHint();
}

void KeyCap::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty()) {
        return;
    }
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    drawBox(painter, rect(), 3, theme.canvas, theme.lineStrong);
    painter.setFont(m_themes.font(Type::micro));
    painter.setPen(theme.text3);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextDontClip, m_text);
}

QString keyCapText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // A "+" between keys goes, the key "+" itself stays ("Ctrl++").
    for (qsizetype at = text.indexOf(u'+'); at >= 0 && at < text.size() - 1; at = text.indexOf(u'+', at + 2)) {
        text[at] = u' ';
    }
    return text;
}

} // namespace yorozu::ui
