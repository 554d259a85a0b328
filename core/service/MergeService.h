// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientMerge.h"
#include "core/rules/ClientMerge.h"
#include "core/rules/DuplicateScore.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

struct DuplicateCandidate
{
    Client client;
    rules::DuplicateScore score;
    ClientHoldings holdings;
};

struct SuspectedPair
{
    Client first;
    Client second;
    rules::DuplicateScore score;
};

// Both records side by side, and what would come of it.
struct MergePreview
{
    Client kept;
    Client other;
    rules::DuplicateScore score;
    QList<rules::FieldComparison> fields;
    ClientHoldings ofKept;
    ClientHoldings ofOther;
    int persons = 0; // afterwards
    // Sessions at one time: the merge is refused until they are moved.
    QList<ClientOverlap> overlaps;
};

struct MergeOrder
{
    Id<Client> kept;
    Id<Client> other;
    QSet<rules::ClientField> fromOther; // of what differs
    // Of the records that were seen; 0: whatever they are now.
    qint64 keptVersion = 0;
    qint64 otherVersion = 0;
};

// A merge that holds, for the band above the kept record.
struct RecentMerge
{
    ClientMerge merge;
    int daysLeft = 0; // to undo it; 0: too late
};

// 同じ企業の疑い: finding records of one company, making them one, and making them two again.
class MergeService
{
public:
    static constexpr int UndoDays = 30;

    explicit MergeService(CaseFile& file)
        : m_file(file)
    {
    }

    // Suspected duplicates of one client, the likeliest first.
    Result<QList<DuplicateCandidate>> candidates(Id<Client>);
    // Of the whole ledger, the likeliest first.
    Result<QList<SuspectedPair>> suspectedPairs();
    Result<MergePreview> preview(Id<Client> kept, Id<Client> other);

    // All or nothing. Refused if one of them is merged or retired, if they have different corporate numbers, or while
    // sessions of both are at one time.
    Result<ClientMerge> merge(const Caller&, const MergeOrder&);
    // By the one that is gone, or the newest merge into the one that was kept. Refused after UndoDays, and with the
    // reason if something stands in the way.
    Result<ClientMerge> unmerge(const Caller&, Id<Client>);
    // The newest merge into this client, if it can still be undone.
    Result<std::optional<RecentMerge>> recent(Id<Client> kept);

    // 別の企業です: never offered again, until it is taken back.
    Status sayDifferent(const Caller&, Id<Client>, Id<Client>);
    Status takeBackDifferent(const Caller&, Id<Client>, Id<Client>);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
