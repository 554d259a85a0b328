// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetAccess.h"

#include "ui/calendar/DaySheet.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace yorozu::ui {

namespace {

// One card or row. Lives as long as the interface of its sheet.
class EntryInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryInterface(DaySheet* sheet, const SheetEntry& entry)
        : m_sheet(sheet)
        , m_entry(entry)
    {
    }

    const SheetEntry& entry() const { return m_entry; }
    bool isValid() const override { return m_sheet && !m_sheet->spoken(m_entry).isEmpty(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_sheet.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_sheet ? m_sheet->spoken(m_entry) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inViewport = m_sheet->toViewport(m_sheet->rectOf(m_entry));
        return {m_sheet->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = !m_entry.booking.isNull();
        state.focusable = state.selectable;
        if (m_sheet && m_entry.booking && m_sheet->interaction().selected() == m_entry.booking) {
            state.selected = true;
            state.focused = m_sheet->hasFocus();
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        const bool acts = type == QAccessible::ActionInterface && m_entry.booking;
        return acts ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_sheet->setFocus();
        m_sheet->interaction().select(m_entry.booking);
        if (name == pressAction())
            Q_EMIT m_sheet->interaction().openRequested(m_entry.booking);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<DaySheet> m_sheet;
    SheetEntry m_entry;
};

class SheetInterface : public QAccessibleWidget
{
public:
    explicit SheetInterface(DaySheet* sheet)
        : QAccessibleWidget(sheet, QAccessible::List)
        , m_sheet(sheet)
    {
    }
    ~SheetInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_known))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_sheet->entries().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const QList<SheetEntry> entries = m_sheet->entries();
        if (index < 0 || index >= entries.size())
            return nullptr;
        return interfaceOf(entries.at(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* one = dynamic_cast<const EntryInterface*>(child);
        return one ? static_cast<int>(m_sheet->entries().indexOf(one->entry())) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = m_sheet->toGrid(m_sheet->viewport()->mapFromGlobal(QPoint(x, y)));
        const std::optional<SheetEntry> entry = m_sheet->entryAt(point);
        return entry ? interfaceOf(*entry) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const Id<Booking> selected = m_sheet->interaction().selected();
        return selected && m_sheet->hasFocus() ? interfaceOf({selected, {}}) : nullptr;
    }

private:
    QAccessibleInterface* interfaceOf(const SheetEntry& entry) const
    {
        QAccessible::Id& id = m_known[{entry.booking.number(), entry.person.number()}];
        if (QAccessibleInterface* known = id ? QAccessible::accessibleInterface(id) : nullptr)
            return known;
        auto* made = new EntryInterface(m_sheet, entry);
        id = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    DaySheet* m_sheet;
    mutable QHash<std::pair<qint64, qint64>, QAccessible::Id> m_known;
};

QAccessibleInterface* sheetInterface(const QString&, QObject* object)
{
    auto* sheet = qobject_cast<DaySheet*>(object);
    return sheet ? new SheetInterface(sheet) : nullptr;
}

} // namespace

void installSheetAccess()
{
    static const bool installed = (QAccessible::installFactory(sheetInterface), true);
    Q_UNUSED(installed)
}

void tellSelected(DaySheet& sheet)
{
    if (!QAccessible::isActive())
        return;
    const auto at = sheet.entries().indexOf(SheetEntry{sheet.interaction().selected(), {}});
    if (at < 0)
        return;
    QAccessibleEvent event(&sheet, QAccessible::Focus);
    event.setChild(static_cast<int>(at));
    QAccessible::updateAccessibility(&event);
}

} // namespace yorozu::ui
