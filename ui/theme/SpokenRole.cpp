// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SpokenRole.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QVariant>
#include <QWidget>

namespace yorozu::ui {

namespace {

constexpr auto Property = "spokenRole";

class SpokenWidget : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& name) override
    {
        if (name != pressAction()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent enter(type, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(widget(), &enter);
        }
    }
};

QAccessibleInterface* spoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(Property) : QVariant();
    return role.isValid() ? new SpokenWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget* widget, QAccessible::Role role)
{
    // Once for the program: interfaces are asked for by whoever has set a role.
    static const bool installed = (QAccessible::installFactory(spoken), true);
    Q_UNUSED(installed)
    widget->setProperty(Property, static_cast<int>(role));
}

} // namespace yorozu::ui
