// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthAccess.h"

#include "ui/calendar/MonthSheet.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace yorozu::ui {

namespace {

// One place of the sheet: which day it is changes with the month. Lives as long as the interface of its sheet.
class DayInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DayInterface(MonthSheet* sheet, int at)
        : m_sheet(sheet)
        , m_at(at)
    {
    }

    int at() const { return m_at; }
    bool isValid() const override { return day() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_sheet.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && day() ? m_sheet->spoken(*day()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!day())
            return {};
        const QRect place = m_sheet->scene().rectOf(m_at);
        return {m_sheet->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (day() && day()->day == m_sheet->chosen()) {
            state.selected = true;
            state.focused = m_sheet->hasFocus();
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!day())
            return;
        const QDate date = day()->day;
        m_sheet->setFocus();
        m_sheet->choose(date);
        if (name == pressAction())
            Q_EMIT m_sheet->dayRequested(date);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const MonthDay* day() const
    {
        return m_sheet && m_at < m_sheet->scene().days().size() ? &m_sheet->scene().days().at(m_at) : nullptr;
    }

    QPointer<MonthSheet> m_sheet;
    int m_at;
};

class MonthInterface : public QAccessibleWidget
{
public:
    explicit MonthInterface(MonthSheet* sheet)
        : QAccessibleWidget(sheet, QAccessible::Table)
        , m_sheet(sheet)
    {
    }
    ~MonthInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_days))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_sheet->scene().days().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id& id = m_days[index];
        if (QAccessibleInterface* known = id ? QAccessible::accessibleInterface(id) : nullptr)
            return known;
        auto* made = new DayInterface(m_sheet, index);
        id = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* day = dynamic_cast<const DayInterface*>(child);
        return day ? day->at() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(static_cast<int>(m_sheet->scene().at(m_sheet->mapFromGlobal(QPoint(x, y)))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_sheet->hasFocus() ? child(static_cast<int>(m_sheet->scene().indexOf(m_sheet->chosen()))) : nullptr;
    }

private:
    MonthSheet* m_sheet;
    mutable QHash<int, QAccessible::Id> m_days;
};

QAccessibleInterface* monthInterface(const QString&, QObject* object)
{
    auto* sheet = qobject_cast<MonthSheet*>(object);
    return sheet ? new MonthInterface(sheet) : nullptr;
}

} // namespace

void installMonthAccess()
{
    static const bool installed = (QAccessible::installFactory(monthInterface), true);
    Q_UNUSED(installed)
}

void tellChosen(MonthSheet& sheet)
{
    const auto at = sheet.scene().indexOf(sheet.chosen());
    if (!QAccessible::isActive() || at < 0)
        return;
    QAccessibleEvent event(&sheet, QAccessible::Focus);
    event.setChild(static_cast<int>(at));
    QAccessible::updateAccessibility(&event);
}

} // namespace yorozu::ui
