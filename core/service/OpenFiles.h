// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu::service {

// The programs of this computer that have the file open, "name (number)", as far as the system lets one see. SQLite's
// locks do not tell: a program that only waits for its user holds none. On Windows an open file cannot be replaced, so
// that nothing needs to be asked there.
QStringList programsUsing(const QString& file);

} // namespace yorozu::service
