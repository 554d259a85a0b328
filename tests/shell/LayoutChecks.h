// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for on every page.
#pragma once

#include <QStringList>

class QWidget;

namespace yorozu::test {

// /MainWindow(mainWindow)/TodayPage(todayPage)/…
QString pathOf(const QWidget* widget);
// What Tab reaches below `window` and a screen reader could not call by a name or a role; or has no object name.
QStringList nameless(const QWidget& window);
// Words that have less room than they need.
QStringList cutOff(const QWidget& window);

} // namespace yorozu::test
