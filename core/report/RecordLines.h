// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RecordLine.h"

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// The records that figures count, in the order of the ids. Throws StorageError.
QList<RecordLine> recordLines(storage::Connection&, Counted, const QList<qint64>& ids);

} // namespace yorozu::report
