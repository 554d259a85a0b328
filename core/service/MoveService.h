// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/service/CaseFile.h"

#include <functional>
#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::storage {
class AttachmentStore;
struct TableShape;
} // namespace yorozu::storage

namespace yorozu::service {

// How far a move is.
struct MoveProgress
{
    enum class Step { Check, Files, Rows, Index, Verify };
    Step step = Step::Check;
    qint64 done = 0; // bytes of attachments, rows, records of the index; Check has no measure
    qint64 total = 0;
};
// Whether to go on. False: nothing stays at the new place.
using MoveWatcher = std::function<bool(const MoveProgress&)>;

struct MovedTable
{
    QString name;
    qint64 rows = 0;
    QString sha256; // over all values, the same at both places
    bool operator==(const MovedTable&) const = default;
};

struct MoveOutcome
{
    QString from;
    QString to;
    QString engine; // of the new place
    QList<MovedTable> tables;
    qint64 rows = 0;
    qint64 files = 0;      // attachments
    QStringList lostFiles; // missing or damaged already where they came from
    // Where the chain ended at both places; the move itself is the next link at the new one.
    qint64 auditSeq = 0;
    QString auditHash;
    bool signInOff = false; // it was on, and the passwords could not go along
};

// A whole centre from one data base into a new one: a file to a server, back again, or to another of its kind.
// Whatever is on record goes along as it is, with its numbers and the chain of changes; the index is made anew. Where
// it comes from is only read. The new place becomes a centre in one moment, after everything was read back and
// compared; whoever is killed before that may begin again, and files of attachments that came over whole are not sent
// twice.
class MoveService
{
public:
    // Data bases as they are opened: names of files or addresses of a server. Nobody else may have `from` open.
    // `password`: of a server at either end that wants one.
    MoveService(const QString& from, const QString& to, const Clock& clock, const QString& password = {});

    Result<MoveOutcome> move(const Caller& caller, const MoveWatcher& watcher = {}) const;

private:
    Status intoFile(const Caller& caller, CaseFile& source, const MoveWatcher& watcher, MoveOutcome& outcome) const;
    Status intoServer(const Caller& caller, CaseFile& source, const MoveWatcher& watcher, MoveOutcome& outcome) const;

    QString m_from;
    QString m_to;
    const Clock& m_clock;
    QString m_password;
};

} // namespace yorozu::service
