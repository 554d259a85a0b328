// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetAccess.h"

#include "ui/calendar/CalendarSheet.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace yorozu::ui {

namespace {

class SheetInterface;

// One card. Lives as long as the interface of its sheet.
class CardInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardInterface(CalendarSheet* sheet, Id<Booking> booking)
        : m_sheet(sheet)
        , m_booking(booking)
    {
    }

    Id<Booking> booking() const { return m_booking; }
    bool isValid() const override { return card() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_sheet.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && card() ? m_sheet->spoken(*card()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!card())
            return {};
        const QRect inViewport = m_sheet->toViewport(m_sheet->scene().rectOf(m_booking));
        return {m_sheet->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (m_sheet && m_sheet->interaction().selected() == m_booking) {
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
        if (!card())
            return;
        m_sheet->setFocus();
        m_sheet->interaction().select(m_booking);
        if (name == pressAction())
            Q_EMIT m_sheet->interaction().openRequested(m_booking);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const SheetCard* card() const { return m_sheet ? m_sheet->scene().card(m_booking) : nullptr; }

    QPointer<CalendarSheet> m_sheet;
    Id<Booking> m_booking;
};

class SheetInterface : public QAccessibleWidget
{
public:
    explicit SheetInterface(CalendarSheet* sheet)
        : QAccessibleWidget(sheet, QAccessible::List)
        , m_sheet(sheet)
    {
    }
    ~SheetInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_sheet->scene().inOrder().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const QList<Id<Booking>> order = m_sheet->scene().inOrder();
        if (index < 0 || index >= order.size())
            return nullptr;
        return cardOf(order.at(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* card = dynamic_cast<const CardInterface*>(child);
        return card ? static_cast<int>(m_sheet->scene().inOrder().indexOf(card->booking())) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = m_sheet->toGrid(m_sheet->viewport()->mapFromGlobal(QPoint(x, y)));
        const SheetCard* card = m_sheet->scene().cardAt(point);
        return card ? cardOf(card->booking.id) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const Id<Booking> selected = m_sheet->interaction().selected();
        return selected && m_sheet->hasFocus() ? cardOf(selected) : nullptr;
    }

private:
    QAccessibleInterface* cardOf(Id<Booking> booking) const
    {
        QAccessible::Id& id = m_cards[booking.number()];
        if (QAccessibleInterface* known = id ? QAccessible::accessibleInterface(id) : nullptr)
            return known;
        auto* made = new CardInterface(m_sheet, booking);
        id = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    CalendarSheet* m_sheet;
    mutable QHash<qint64, QAccessible::Id> m_cards;
};

QAccessibleInterface* sheetInterface(const QString&, QObject* object)
{
    auto* sheet = qobject_cast<CalendarSheet*>(object);
    return sheet ? new SheetInterface(sheet) : nullptr;
}

} // namespace

void installSheetAccess()
{
    static const bool installed = (QAccessible::installFactory(sheetInterface), true);
    Q_UNUSED(installed)
}

void tellSelected(CalendarSheet& sheet)
{
    if (!QAccessible::isActive())
        return;
    const auto at = sheet.scene().inOrder().indexOf(sheet.interaction().selected());
    if (at < 0)
        return;
    QAccessibleEvent event(&sheet, QAccessible::Focus);
    event.setChild(static_cast<int>(at));
    QAccessible::updateAccessibility(&event);
}

} // namespace yorozu::ui
