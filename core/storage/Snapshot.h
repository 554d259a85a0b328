// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup asks of the data base.
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Writer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace yorozu::storage {

// One state of the whole data base as a new file, in one go: with a rollback journal a save waits for its end (some
// 0.3 s for 100 MB), with WAL nothing waits. StepCopy.h holds nobody up. The file is not synced. Throws StorageError.
void copyInto(Connection& connection, const QString& newFile);

// The end of the audit chain: which history this is, and how far it goes.
struct ChainHead
{
    qint64 seq = 0; // 0: nothing on record
    QString hash;
    bool operator==(const ChainHead&) const = default;
};

struct DatabaseFacts
{
    int schema = 0;
    QString engine;
    QList<std::pair<QString, qint64>> counts; // table → rows, every table
    QString newestMemo;                       // day of the newest published memo, ISO
    ChainHead head;
    bool operator==(const DatabaseFacts&) const = default;
};
DatabaseFacts factsOf(Connection&);
ChainHead chainHead(Connection&);
// Whether this data base has that entry in its chain, so that the other's history is a part of its own.
bool holds(Connection&, const ChainHead&);

// The hash at its beginning: two data bases with the same one have a history in common.
QString firstLink(Connection&);
// When a copy took the place of the data base last, as it is on record; 0: never.
UtcSeconds lastRestore(Connection&);
// The engine's own checks and the audit chain; works with older schemas too. A sentence per problem.
QStringList checkSoundness(Connection&);

// kind and period → value.
using Counters = QList<std::pair<std::pair<QString, QString>, qint64>>;
Counters counters(Connection&);
// No counter goes back: a number that was given out once is never given out again. Answers how many were raised.
int raiseCounters(Writer&, const Counters&);

} // namespace yorozu::storage
