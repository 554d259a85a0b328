// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TabOrder.h"

#include <QApplication>
#include <QWidget>

namespace yorozu::ui {

namespace {

bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

bool canBeReached(const QWidget* widget)
{
    return isStop(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

// What Tab stops at in the parts, one part after the other.
QList<QWidget*> stopsOf(const QList<QWidget*>& parts)
{
    QList<QWidget*> stops;
    for (QWidget* part : parts) {
        if (isStop(part))
            stops.append(part);
        for (QWidget* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
            if (isStop(next) && part->isAncestorOf(next))
                stops.append(next);
        }
    }
    return stops;
}

} // namespace

void orderTabs(const QList<QWidget*>& parts)
{
    const QList<QWidget*> stops = stopsOf(parts);
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
}

bool focusInOrder(const QWidget* page, const QList<QWidget*>& parts, bool next)
{
    QWidget* now = QApplication::focusWidget();
    QList<QWidget*> stops = stopsOf(parts);
    stops.removeIf([now](const QWidget* widget) { return widget != now && !canBeReached(widget); });
    const qsizetype at = stops.indexOf(now);
    if (at < 0)
        return false;
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const qsizetype to = at + (next ? 1 : -1);
    if (to >= 0 && to < stops.size()) {
        stops[to]->setFocus(reason);
        return true;
    }
    // Out of the page, past those of its widgets that lie behind in the chain.
    const auto step = [next](const QWidget* from) {
        return next ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    for (QWidget* widget = step(now); widget != now; widget = step(widget)) {
        if (canBeReached(widget) && !page->isAncestorOf(widget) && widget->window() == page->window()) {
            widget->setFocus(reason);
            return true;
        }
    }
    return false;
}

void giveKeys(QWidget* list, QWidget* page)
{
    (list->isHidden() ? page : list)->setFocus(Qt::OtherFocusReason);
}

void setListShown(QWidget* list, QWidget* page, bool shown)
{
    const QWidget* keys = page->window()->focusWidget();
    if (!shown && keys == list)
        page->setFocus(Qt::OtherFocusReason);
    list->setVisible(shown);
    if (shown && keys == page)
        list->setFocus(Qt::OtherFocusReason);
}

} // namespace yorozu::ui
