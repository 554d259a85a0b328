// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace yorozu {

struct Client;
struct Memo;
struct Person;

// What the actions of the record of changes have in common. A view is a record that was opened, on the screen or with
// yorozuctl; an output is what left the program: a sheet on paper or as PDF, a list, a saved attachment, a copy.
enum class AuditKind { View, Output, Upkeep, Change };
// Of the stored word: "view", "export", "erase", "update" …
AuditKind auditKindOf(const QString& action);
// The words of a kind; of changes, which are any other word, empty.
QStringList auditActionsOf(AuditKind);
QString code(AuditKind); // view, output, upkeep, change
std::optional<AuditKind> auditKindFromCode(const QString&);

// Where a line of the record stands in its order, newest first.
struct AuditPlace
{
    UtcSeconds at = 0;
    qint64 seq = 0;
};

// What is asked of the record of changes; what is left empty does not matter.
struct AuditQuestion
{
    std::optional<qint64> staff; // 0: nobody who signed in, such as yorozuctl without --as
    std::optional<AuditKind> kind;
    // One record, or everything about somebody: of a client also his persons, cases, bookings, memos, what hangs on
    // them, and the lists and copies in which he left the house. At most one of them.
    QString table;
    qint64 row = 0;
    Id<Client> client;
    Id<Person> person;
    Id<Memo> memo;
    UtcSeconds from = 0; // half-open; 0: without limit
    UtcSeconds to = 0;
    std::optional<AuditPlace> after; // the last line that is known already: what follows it
    int count = 100;
};

// What is still there of before and after, of one fiscal year whose time of retention is over.
struct AuditDueYear
{
    int fiscalYear = 0;
    qint64 count = 0;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    UtcSeconds firstAt = 0;
    UtcSeconds lastAt = 0;
};

// An erasure on record: what was before and after in the entries up to the last one, and before the moment, is gone on
// purpose, or is about to go.
struct AuditErasure
{
    qint64 seq = 0; // of the entry that says so
    qint64 lastSeq = 0;
    UtcSeconds until = 0;
    AuditPlace reached; // while it is going on
    qint64 erased = 0;
    bool finished = false;
    bool covers(qint64 entry, UtcSeconds at) const { return entry <= lastSeq && at < until; }
};

} // namespace yorozu
