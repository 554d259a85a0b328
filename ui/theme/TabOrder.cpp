// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TabOrder.h"

#include <QWidget>

namespace yorozu::ui {

void orderTabs(const QList<QWidget*>& parts)
{
    QList<QWidget*> stops;
    for (QWidget* part : parts) {
        const auto take = [&stops](QWidget* widget) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0)
                stops.append(widget);
        };
        take(part);
        for (QWidget* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
            if (part->isAncestorOf(next))
                take(next);
        }
    }
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
}

} // namespace yorozu::ui
