// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartAccess.h"

#include "ui/charts/Chart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace yorozu::ui {

namespace {

// One number. It is known by its place, which outlives new data. Lives as long as the interface of its chart.
class MarkInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkInterface(Chart* chart, QPoint place)
        : m_chart(chart)
        , m_place(place)
    {
    }

    QPoint place() const { return m_place; }
    bool isValid() const override { return mark() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && mark() ? mark()->name : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!mark())
            return {};
        const QRect inChart = mark()->rect.toAlignedRect();
        return {m_chart->mapToGlobal(inChart.topLeft()), inChart.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (m_chart) {
            state.selected = m_chart->chosen() == m_place;
            state.focused = m_chart->hasFocus() && m_chart->current() == m_chart->indexAt(m_place);
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
        if (!mark())
            return;
        m_chart->setFocus();
        m_chart->setCurrent(m_chart->indexAt(m_place));
        if (name == pressAction())
            Q_EMIT m_chart->opened(m_place);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const ChartMark* mark() const
    {
        const int at = m_chart ? m_chart->indexAt(m_place) : -1;
        return at >= 0 ? &m_chart->marks().at(at) : nullptr;
    }

    QPointer<Chart> m_chart;
    QPoint m_place;
};

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(Chart* chart)
        : QAccessibleWidget(chart, QAccessible::List)
        , m_chart(chart)
    {
    }
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_known))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_chart->marks().size()); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount() ? interfaceOf(m_chart->marks().at(index).place) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* mark = dynamic_cast<const MarkInterface*>(child);
        return mark ? m_chart->indexAt(mark->place()) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_chart->indexAt(QPointF(m_chart->mapFromGlobal(QPoint(x, y)))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_chart->hasFocus() ? child(m_chart->current()) : nullptr;
    }

private:
    QAccessibleInterface* interfaceOf(QPoint place) const
    {
        QAccessible::Id& id = m_known[{place.x(), place.y()}];
        if (QAccessibleInterface* known = id ? QAccessible::accessibleInterface(id) : nullptr)
            return known;
        auto* made = new MarkInterface(m_chart, place);
        id = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    Chart* m_chart;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_known;
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<Chart*>(object);
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool installed = (QAccessible::installFactory(chartInterface), true);
    Q_UNUSED(installed)
}

void tellCurrent(Chart& chart)
{
    if (!QAccessible::isActive() || chart.current() < 0)
        return;
    QAccessibleEvent event(&chart, QAccessible::Focus);
    event.setChild(chart.current());
    QAccessible::updateAccessibility(&event);
}

} // namespace yorozu::ui
