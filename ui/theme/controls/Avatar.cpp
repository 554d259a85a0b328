// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/Avatar.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QPainter>

namespace yorozu::ui {

QString initialOf(const QString& name)
{
    // A character outside the first plane is two code units (𠮷野).
    const QString first = name.trimmed();
    const bool pair = first.size() > 1 && first[0].isHighSurrogate() && first[1].isLowSurrogate();
    return first.left(pair ? 2 : 1).toUpper();
}

Avatar::Avatar(ThemeManager& themes, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    connect(&themes, &ThemeManager::changed, this, [this] { update(); });
}

QString Avatar::initial() const
{
    return initialOf(m_name);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setDiameter(int pixels)
{
    m_diameter = pixels;
    updateGeometry();
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_diameter, m_diameter};
}

QSize Avatar::minimumSizeHint() const
{
    return sizeHint();
}

void Avatar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    const QRect circle(0, (height() - m_diameter) / 2, m_diameter, m_diameter);
    drawBox(painter, circle, m_diameter / 2.0, theme.accentSoft, theme.accentLine);
    // Not scaled with the text: the circle does not grow.
    QFont font = m_themes.font(m_diameter < 28 ? Type::note.bold() : Type::table.bold());
    font.setPixelSize(m_diameter < 28 ? Type::note.pixels : Type::table.pixels);
    painter.setFont(font);
    painter.setPen(theme.accent);
    painter.drawText(circle, Qt::AlignCenter | Qt::TextDontClip, initial());
}

} // namespace yorozu::ui
