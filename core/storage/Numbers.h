// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Writer.h"

#include <QDate>
#include <QString>

namespace yorozu::storage {

// The next value of a counter, from 1. Drawn inside the writing transaction, so that no other writer draws it too;
// what is rolled back was never seen by anybody.
qint64 drawNumber(Writer&, const QString& kind, const QString& period);

struct DrawnSession
{
    qint64 id = 0;
    QString number; // R6-11-0482
};
// Writes the row of the table `session`. `day` decides the period.
DrawnSession drawSession(Writer&, QDate day);

// "C-00001"; longer from 100,000 on.
QString clientNumber(qint64 value);

} // namespace yorozu::storage
