// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/domain/TimeSlot.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

struct MemoFilter
{
    QDate from; // by the session's date, inclusive; null: open
    QDate to;
    Id<Client> client;
    Id<Staff> staff; // leads, attends or records
    Id<Office> office;
    QList<MemoStatus> statuses; // empty: all
    int limit = -1;
    QString number = {}; // of the session; empty: any
};

// Memos, their revisions, stamps and life; and the drafts, which lie apart from the record. The rules (what may follow
// what) are core/rules: this class writes what it is told, in the tables of migration 4.
class MemoRepository
{
public:
    explicit MemoRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // `withImpression` false leaves 所感 empty. Of a memo that was never published the content is that of the
    // recorder's (else the latest) draft.
    std::optional<Memo> byId(Id<Memo>, bool withImpression = true);
    std::optional<Id<Memo>> byBooking(Id<Booking>);
    QList<MemoSummary> list(const MemoFilter&);                          // newest session first
    QList<MemoRevision> revisions(Id<Memo>, bool withImpression = true); // oldest first
    QList<MemoEvent> events(Id<Memo>);                                   // oldest first
    // How many published memos the client had before this moment.
    int countBefore(Id<Client>, UtcSeconds);

    // A record without a text yet: draws the session's number, unless the booking has one. status 'draft'.
    // `day` decides the period of the number.
    Id<Memo> create(Writer&, Id<Booking> booking, QDate day, const MemoContent&);
    // Publishes a text: a new revision, all columns, attendees, topics, text and impression; status 'submitted'. A null
    // `slot` is not allowed by the schema. Compares `expectedVersion` with the record and throws StorageError{Conflict}
    // if somebody else saved first. Stamps of the former revision stay on record, the sheet begins without any.
    // `amendment` true counts the amendment up (the memo was confirmed before). Answers the revision's number.
    int publish(Writer&, Id<Memo>, const MemoContent&, const TimeSlot& slot, qint64 expectedVersion, bool amendment,
                const QString& reason);
    // Life cycle: each writes the status, the remark, one memo_event and counts the version up; each compares
    // `expectedVersion` likewise.
    void stamp(Writer&, Id<Memo>, const StampBox&, const QString& surname, bool completes, qint64 expectedVersion);
    void undoStamp(Writer&, Id<Memo>, Id<StampBox>, qint64 expectedVersion);
    void giveBack(Writer&, Id<Memo>, const QString& comment, qint64 expectedVersion); // 差戻し
    void withdraw(Writer&, Id<Memo>, qint64 expectedVersion);
    void setRemark(Writer&, Id<Memo>, const QString& remark, qint64 expectedVersion);

    // Drafts. saveDraft() inserts or replaces the text of (memo, author) with its savedAt; an audit row is written for
    // the first save of an editing only (a chain of every few seconds of typing would bury the rest; revisions keep the
    // texts).
    QList<MemoDraft> drafts(Id<Memo>);
    QList<MemoDraft> draftsOf(Id<Staff> author);
    void saveDraft(Writer&, const MemoDraft&);
    void removeDraft(Writer&, const QString& uuid); // after publishing, or when the author drops it

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
