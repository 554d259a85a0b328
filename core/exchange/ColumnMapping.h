// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/CsvSheet.h"

namespace yorozu::exchange {

// The key of each heading by its Japanese name, its key or one of the others that people use; compared folded (width,
// case, spaces). Empty where none fits. A heading that stands there twice has its key twice.
QStringList guessedMapping(const QStringList& headings, const QList<CsvColumn>& columns);

// The guess, changed by what somebody has written down: {"会社名": "name", "TEL": "電話", "備考2": ""}. Columns are
// named by key or Japanese heading, an empty name passes the column over. Refused: a heading that the file has not, a
// column that does not exist.
Result<QStringList> namedMapping(const QStringList& headings, const QList<CsvColumn>& columns,
                                 const QHash<QString, QString>& names);

} // namespace yorozu::exchange
