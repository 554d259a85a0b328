// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvSheet.h"
#include "core/exchange/TextEncoding.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// What an import did, or would do (dry run). With an error nothing is written, and the counts say what would have been.
struct ImportReport
{
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;  // the record exists and says the same
    int duplicates = 0; // passed over: a client or session of the data base is clearly the same
    QStringList ignoredHeadings;
    QList<exchange::RowError> errors;
};

// CSV files in and out. Each export and import is on record in the audit log (G7).
class TransferService
{
public:
    explicit TransferService(CaseFile& file)
        : m_file(file)
    {
    }

    // All or nothing. A client with a number of the ledger is updated (an empty cell empties the field, a column that
    // is not in the file leaves it alone), one without is created; not if its corporate number, or its name and
    // telephone, are those of one in the ledger. An Error means that the file as a whole cannot be read or the caller
    // may not.
    Result<ImportReport> importClients(const Caller&, const QByteArray& file, exchange::EncodingChoice, bool dryRun);
    // All or nothing. A memo with a number of the data base is updated: a submitted or returned one by a new revision,
    // a confirmed one by an amendment. Others are created with the next number of their month; not if the client had a
    // session at that moment with that lead. A status 確認済 stamps every box in the caller's name.
    Result<ImportReport> importMemos(const Caller&, const QByteArray& file, exchange::EncodingChoice, bool dryRun);

    Result<exchange::EncodedText> exportClients(const Caller&, exchange::Encoding);
    // Published memos, oldest first; drafts belong to whoever writes them.
    Result<exchange::EncodedText> exportMemos(const Caller&, exchange::Encoding, bool withImpression);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
