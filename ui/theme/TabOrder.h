// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace yorozu::ui {

// Tab goes through the parts in this order, and inside each as it goes already. Qt takes the order in which widgets
// were made, which is seldom the one in which they stand. The parts are in one window.
void orderTabs(const QList<QWidget*>& parts);

// The same for a page whose parts are filled again and again: what is made later would come last. For its
// focusNextPrevChild(); answers whether a place was found, on the page or behind its end.
bool focusInOrder(const QWidget* page, const QList<QWidget*>& parts, bool next);

} // namespace yorozu::ui
