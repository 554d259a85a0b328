// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RecordLine.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// The records that figures count, in the order of the ids. Throws StorageError, as does what follows.
QList<RecordLine> recordLines(storage::Connection&, Counted, const QList<qint64>& ids);
// Their ids, those of the latest day first; firms have no day and stay as they are. Those that are gone come last.
QList<qint64> latestFirst(storage::Connection&, const FigureRecords&);

} // namespace yorozu::report
