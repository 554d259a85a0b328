// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"
#include "core/domain/ReportFacts.h"
#include "core/report/ReportWords.h"

#include <QHash>

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// What the fields of corrections are called.
struct CorrectionWords
{
    ReportWords words;
    QHash<Id<Client>, QString> clients; // of the memos that differ

    static CorrectionWords load(storage::Connection&, const ReportFacts& kept, const ReportFacts& live);
};

// How many records of the month are counted otherwise now.
qint64 correctionCount(const ReportFacts& kept, const ReportFacts& live);

// 修正履歴: each of them, with what is different in words, memos first. Reasons and numbers are not filled in.
QList<Correction> corrections(const ReportFacts& kept, const ReportFacts& live, const CorrectionWords&);

// Numbers, and the reasons: what somebody has entered for it, else what the amendment, the return or the withdrawal of
// the memo says since the month was closed, else that of the cancellation. Throws StorageError.
void explain(storage::Connection&, const MonthClosing&, QList<Correction>&);

} // namespace yorozu::report
