// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a list that the centre arranges itself.
#pragma once

#include "core/domain/Centre.h"
#include "core/storage/Writer.h"

#include <QList>
#include <QString>

namespace yorozu::storage {

// A table with a column `position`; of booths those of one office.
struct OrderedList
{
    QString table;
    Id<Office> office = {};
};

// Behind the last one.
int nextPosition(Connection&, const OrderedList&);
// Puts the rows into the order of `wanted`, which names all of them. Throws Conflict if `seen` is not the order that
// they have: somebody else has moved, added or taken away one.
void arrange(Writer&, const OrderedList&, const QList<qint64>& seen, const QList<qint64>& wanted);

} // namespace yorozu::storage
