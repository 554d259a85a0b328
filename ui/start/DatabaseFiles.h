// SPDX-License-Identifier: GPL-3.0-or-later
// How files of data bases are named and chosen. The dialogs do not wait in a loop of their own: connect fileSelected()
// and call open(); they go when they close.
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace yorozu::ui {

// In the documents of the user, by a name that is free.
QString proposedDatabase();
QString withDatabaseSuffix(const QString& path);
QFileDialog* openDatabaseDialog(QWidget* parent);
QFileDialog* newDatabaseDialog(QWidget* parent, const QString& proposal);

} // namespace yorozu::ui
