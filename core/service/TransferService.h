// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvSheet.h"
#include "core/exchange/TextEncoding.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

class ImportQueue;

enum class ImportKind { Clients, Memos, Staff, Agencies, Activities };
QList<ImportKind> allImportKinds();
QList<exchange::CsvColumn> importColumns(ImportKind);

// Told now and then how far it is; false: give up. Nothing is written or kept then.
using TransferProgress = std::function<bool(int done, int total)>;

struct ImportOptions
{
    exchange::EncodingChoice encoding = exchange::EncodingChoice::Auto;
    exchange::CsvOptions csv = {};
    bool dryRun = false; // says what would happen
    TransferProgress progress = {};
};

// What an import did, or would do (dry run). With an error nothing is written, and the counts say what would have been.
struct ImportReport
{
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;  // the record exists and says the same
    int duplicates = 0; // passed over: a client, session or person of the data base is clearly the same
    QStringList ignoredHeadings;
    QList<exchange::RowError> passedOver; // a line for each duplicate: which row, and who it is here
    QList<exchange::RowError> errors;
    bool accepted = false; // written all the same, but for the rows with errors (ImportQueue)
};

// CSV files in and out. Each export and import is on record in the audit log (G7).
class TransferService
{
public:
    explicit TransferService(CaseFile& file);
    ~TransferService();

    // All or nothing. An Error means that the file as a whole cannot be read, that the caller may not, or that it was
    // given up.
    // Clients: one with a number of the ledger is updated (an empty cell empties the field, a column that is not in the
    // file leaves it alone), one without is created; not if its corporate number, or its name and telephone, are those
    // of one in the ledger.
    // Memos: one with a number of the data base is updated: a submitted or returned one by a new revision, a confirmed
    // one by an amendment. Others are created with the next number of their month; not if the client had a session at
    // that moment with that lead. A status 確認済 stamps every box in the caller's name.
    // Staff: added; not if somebody of that name is on the list.
    // Agencies: one of that name, also a former one, is updated as clients are, others are added.
    // Activities: added; not if one of that kind is there on that day with the same agencies and theme.
    Result<ImportReport> importFile(const Caller&, ImportKind, const QByteArray& file, const ImportOptions&);

    // On record before the list is handed over; `encrypted` says what becomes of it (exchange/SealedZip).
    Result<exchange::EncodedText> exportClients(const Caller&, exchange::Encoding, const TransferProgress& = {},
                                                bool encrypted = false);
    // Published memos, oldest first; drafts belong to whoever writes them.
    Result<exchange::EncodedText> exportMemos(const Caller&, exchange::Encoding, bool withImpression,
                                              const TransferProgress& = {}, bool encrypted = false);

    // With a row a contact.
    Result<exchange::EncodedText> exportAgencies(const Caller&, exchange::Encoding, const TransferProgress& = {},
                                                 bool encrypted = false);
    // Oldest first; cases of Assist conferences and trainees stay here.
    Result<exchange::EncodedText> exportActivities(const Caller&, exchange::Encoding, const TransferProgress& = {},
                                                   bool encrypted = false);

    // Lists that were accepted and arrive a few rows at a time.
    ImportQueue& queue() { return *m_queue; }

private:
    CaseFile& m_file;
    std::unique_ptr<ImportQueue> m_queue;
};

} // namespace yorozu::service
