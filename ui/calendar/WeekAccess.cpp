// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekAccess.h"

#include "ui/calendar/WeekGrid.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace yorozu::ui {

namespace {

// One half hour of an office. Lives as long as the interface of its grid.
class PlaceInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PlaceInterface(WeekGrid* grid, int index)
        : m_grid(grid)
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override
    {
        return m_grid && !m_grid->isLoading() && m_index < m_grid->scene().columns().size() * m_grid->scene().rows();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_grid.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_grid->spoken(span().column, span().row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inViewport = m_grid->toViewport(m_grid->scene().rectOf(span()));
        return {m_grid->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (isValid()) {
            const WeekSpan& marked = m_grid->interaction().marked();
            state.selected = marked.column == span().column && marked.row == span().row;
            state.focused = state.selected && m_grid->hasFocus();
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
        if (!isValid())
            return;
        m_grid->setFocus();
        m_grid->interaction().mark({span().column, span().row, m_grid->interaction().marked().rows});
        if (name == pressAction())
            Q_EMIT m_grid->interaction().openRequested();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    WeekSpan span() const
    {
        const int rows = m_grid->scene().rows();
        return {m_index / rows, m_index % rows, 1};
    }

    QPointer<WeekGrid> m_grid;
    int m_index;
};

class WeekInterface : public QAccessibleWidget
{
public:
    explicit WeekInterface(WeekGrid* grid)
        : QAccessibleWidget(grid, QAccessible::List)
        , m_grid(grid)
    {
    }
    ~WeekInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_places))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return m_grid->isLoading() ? 0 : static_cast<int>(m_grid->scene().columns().size()) * m_grid->scene().rows();
    }
    QAccessibleInterface* child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : placeAt(index);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* place = dynamic_cast<const PlaceInterface*>(child);
        return place ? place->index() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = m_grid->toGrid(m_grid->viewport()->mapFromGlobal(QPoint(x, y)));
        const int column = m_grid->scene().columnAt(point.x());
        const int row = m_grid->scene().rowAt(point.y());
        return column < 0 || row < 0 ? nullptr : child(column * m_grid->scene().rows() + row);
    }
    QAccessibleInterface* focusChild() const override
    {
        const WeekSpan& marked = m_grid->interaction().marked();
        return marked.isNull() || !m_grid->hasFocus() ? nullptr
                                                      : child(marked.column * m_grid->scene().rows() + marked.row);
    }

private:
    QAccessibleInterface* placeAt(int index) const
    {
        QAccessible::Id& id = m_places[index];
        if (QAccessibleInterface* known = id ? QAccessible::accessibleInterface(id) : nullptr)
            return known;
        auto* made = new PlaceInterface(m_grid, index);
        id = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    WeekGrid* m_grid;
    mutable QHash<int, QAccessible::Id> m_places;
};

QAccessibleInterface* weekInterface(const QString&, QObject* object)
{
    auto* grid = qobject_cast<WeekGrid*>(object);
    return grid ? new WeekInterface(grid) : nullptr;
}

} // namespace

void installWeekAccess()
{
    static const bool installed = (QAccessible::installFactory(weekInterface), true);
    Q_UNUSED(installed)
}

void tellMarked(WeekGrid& grid)
{
    const WeekSpan& marked = grid.interaction().marked();
    if (!QAccessible::isActive() || marked.isNull())
        return;
    QAccessibleEvent event(&grid, QAccessible::Focus);
    event.setChild(marked.column * grid.scene().rows() + marked.row);
    QAccessible::updateAccessibility(&event);
}

} // namespace yorozu::ui
