// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu::service {

// The programs of this computer that have the file open, "name (number)", as far as the system lets one see. SQLite's
// locks do not tell: a program that only waits for its user holds none. Windows tells that there is one, not which.
QStringList programsUsing(const QString& file);

} // namespace yorozu::service
