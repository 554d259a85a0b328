// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::exchange {

// Small files of the demo centre that open in the usual programs: a title and a table, by the ending of the name (.pdf,
// .xlsx, .csv). The same name and rows give the same bytes.
QByteArray demoFile(const QString& name, const QList<QStringList>& rows);

} // namespace yorozu::exchange
