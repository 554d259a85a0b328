// SPDX-License-Identifier: GPL-3.0-or-later
// The menu part of ThemeStyle: rounded highlight, red for dangerous entries, shortcuts in key caps.
#include "ui/theme/ThemeStyle.h"

#include "ui/theme/Fonts.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

// The style option does not say whether an action deletes something; the action's property "kind" does.
bool isDanger(const QWidget* widget, const QPoint& position)
{
    const auto* menu = qobject_cast<const QMenu*>(widget);
    const QAction* action = menu ? menu->actionAt(position) : nullptr;
    return action && action->property("kind").toString() == "danger"_L1;
}

} // namespace

void ThemeStyle::drawMenuPanel(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.lineCtl, Line::thin));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::button, Radius::button);
    painter.restore();
}

void ThemeStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter, const QWidget* widget) const
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + Space::s1, rect.center().y(), rect.width() - 2 * Space::s1, 1),
                         m_theme.line);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    const bool selected = enabled && option.state & State_Selected;
    if (selected) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accentSoft);
        painter.drawRoundedRect(rect, Radius::input, Radius::input);
        painter.restore();
    }
    const QColor color = !enabled                          ? m_theme.text3
                         : isDanger(widget, rect.center()) ? m_theme.red
                         : selected                        ? m_theme.accent
                                                           : m_theme.text;
    drawMenuMark(option, painter, color);

    const QStringList parts = option.text.split(u'\t');
    QRect textRect = rect.adjusted(Space::s2 + Size::icon + Space::s2, 0, -Space::s2, 0);
    if (parts.size() > 1 && !parts[1].isEmpty()) {
        drawKeyCap(painter, textRect, parts[1]);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawChevron(painter, QRectF(rect.right() - Space::s2 - 11, rect.center().y() - 5.5, 12, 12), Qt::RightArrow,
                    m_theme.text3, 1.5);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, parts[0]);
    painter.restore();
}

void ThemeStyle::drawMenuMark(const QStyleOptionMenuItem& option, QPainter& painter, const QColor& color) const
{
    const QRect lane(option.rect.left() + Space::s2, option.rect.center().y() - Size::icon / 2 + 1, Size::icon,
                     Size::icon);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            drawTick(painter, lane, color, 1.8);
        }
        return;
    }
    if (!option.icon.isNull()) {
        const bool enabled = option.state & State_Enabled;
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : color == m_theme.accent ? QIcon::Selected : QIcon::Normal;
        option.icon.paint(&painter, lane, Qt::AlignCenter, mode);
    }
}

void ThemeStyle::drawKeyCap(QPainter& painter, const QRect& rect, const QString& keys) const
{
    QString text = keys;
    text.replace(u'+', u' ');
    painter.save();
    painter.setFont(uiFont(Type::micro));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * Space::s1 + 2;
    const QRect cap(rect.right() - width + 1, rect.center().y() - 8, width, 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.lineStrong, Line::thin));
    painter.setBrush(m_theme.canvas);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(m_theme.text3);
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace yorozu::ui
