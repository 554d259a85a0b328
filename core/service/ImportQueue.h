// SPDX-License-Identifier: GPL-3.0-or-later
// A list that is taken over while everybody works: first it is rehearsed (ImportRehearsal.h), which holds nobody up and
// may be given up; then it is accepted, in one short step; then its rows arrive, a few at a time, whatever happens: a
// program that dies goes on at its next start, or another one does. So it is all or nothing, and no save waits for it.
#pragma once

#include "core/service/TransferService.h"

#include <chrono>
#include <memory>

namespace yorozu::service {

class Services;

struct ImportStep
{
    qint64 id = 0; // of the list
    int done = 0;
    int total = 0;
    std::optional<ImportReport> report; // there: it is finished
};

// The accepted lists of a data base, the oldest first. Belongs to the thread of the data base.
class ImportQueue
{
public:
    explicit ImportQueue(CaseFile& file);
    ~ImportQueue();

    // From here on all rows arrive. The list should have been rehearsed: a row that is refused all the same, because
    // somebody changed what it is about meanwhile, is left out and told of in the report and in the audit log. One
    // whose form is wrong is not accepted.
    Result<qint64> accept(const Caller& caller, ImportKind kind, const QByteArray& file, const ImportOptions& options);
    // Takes over what can be done in about so long, and commits it. Nothing: there is no list. An Error (a lock, a full
    // disk, a file that cannot be written or is damaged) leaves the list where it is.
    Result<std::optional<ImportStep>> step(std::chrono::milliseconds budget);
    // What became of a list; nothing while it is arriving. The rows that were passed over are only listed if this queue
    // took in the last of them.
    Result<std::optional<ImportReport>> finished(qint64 id);

private:
    struct Run;
    Status load();
    Result<std::optional<ImportStep>> takeRows(std::chrono::milliseconds budget, ImportReport& report);
    Result<std::optional<ImportStep>> afterRefusal(const Error& error);
    Status leaveOut(const Error& error);

    CaseFile& m_file;
    std::unique_ptr<Run> m_run;
    std::optional<std::pair<qint64, ImportReport>> m_finished;
};

// The whole way for a program without a screen.
Result<ImportReport> importWhole(Services& services, const Caller& caller, ImportKind kind, const QByteArray& bytes,
                                 const ImportOptions& options);

} // namespace yorozu::service
