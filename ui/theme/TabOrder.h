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

// The keys are those of the list on a page, or of the page while the list is not to be seen.
void giveKeys(QWidget* list, QWidget* page);
// A list that goes away while it is read leaves its keys to its page, and has them back when it comes. Qt would hand
// them to whatever stands next in the window.
void setListShown(QWidget* list, QWidget* page, bool shown);

} // namespace yorozu::ui
