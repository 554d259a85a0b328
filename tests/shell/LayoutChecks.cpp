// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/LayoutChecks.h"

#include "ui/theme/controls/ElidedLabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWidget>

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

bool isQtsOwn(const QWidget* widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget) ||
           qobject_cast<const QScrollArea*>(widget);
}

// Qt calls what it does not know a client area.
bool hasRole(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Border;
}

} // namespace

QString pathOf(const QWidget* widget)
{
    QString path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(u"/%1(%2)"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    return path;
}

QStringList nameless(const QWidget& window)
{
    QStringList found;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || isQtsOwn(widget) ||
            widget->focusProxy())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !spoken || spoken->text(QAccessible::Name).isEmpty() ||
            !hasRole(spoken->role()))
            found.append(u"%1 role %2"_s.arg(pathOf(widget)).arg(spoken ? spoken->role() : 0));
    }
    return found;
}

QStringList cutOff(const QWidget& window)
{
    QStringList found;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || qobject_cast<const ElidedLabel*>(widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        const bool worded = (label && !label->text().isEmpty() && !label->wordWrap()) ||
                            (button && !button->text().isEmpty() && !iconOnly);
        const QSize wanted = worded ? widget->sizeHint() : QSize(0, 0);
        if (widget->width() < wanted.width() || widget->height() < wanted.height()) {
            found.append(u"%1 has %2x%3, wants %4x%5: %6"_s.arg(pathOf(widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(wanted.width())
                             .arg(wanted.height())
                             .arg(label ? label->text() : button->text()));
        }
    }
    return found;
}

} // namespace yorozu::test
