// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/rules/MemoSubmission.h"
#include "core/service/CaseFile.h"

#include <QJsonObject>

#include <variant>

namespace yorozu::service {

// Everything that the sheet needs to open.
struct MemoView
{
    Memo memo;                      // memo.id null: not begun yet (of a booking, or blank)
    std::optional<MemoDraft> draft; // the caller's own text that is not published yet
    QList<MemoDraft> othersDrafts;  // who else is writing on it; their texts are not shown
    std::optional<Client> client;   // of the ledger
    QList<ClientCase> cases;        // of that client
    QList<MemoSummary> history;     // the client's other memos, newest first
    std::optional<Booking> booking;
    QList<StampBox> boxes;
    bool impressionHidden = false; // the caller may not read it
};

// Somebody else saved first: both texts, and what both began from. Nothing was written.
struct MemoClash
{
    Memo theirs;
    QString savedBy;
    UtcSeconds savedAt = 0;
    MemoContent base;
    QList<MemoField> fields; // changed by both, differently
    MemoContent merged;      // everything else merged already; of `fields` mine
};

// Fields that submission asks for.
struct MemoIncomplete
{
    QList<rules::FieldProblem> problems;
};

// The same person's draft was saved from another window or computer since.
struct DraftClash
{
    MemoDraft theirs;
};
using SaveDraftOutcome = std::variant<MemoDraft, DraftClash>;

using SubmitOutcome = std::variant<Memo, MemoIncomplete, MemoClash>;

struct NewMemo
{
    MemoContent content;
    Id<Booking> booking;
    bool submit = true; // else a draft
};

struct MemoListFilter
{
    QDate from;
    QDate to;
    Id<Client> client;
    Id<Staff> staff;
    Id<Office> office;
    QList<MemoStatus> statuses;
    int limit = -1;
};

class MemoService
{
public:
    explicit MemoService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<MemoView> open(const Caller&, Id<Memo>, Looking = Looking::Anew);
    // The memo of a booking; where there is none yet, one that is pre-filled from booking and ledger, without a record.
    Result<MemoView> openForBooking(const Caller&, Id<Booking>, Looking = Looking::Anew);
    // A blank sheet with the date of today and the caller as recorder and lead.
    Result<MemoView> openBlank(const Caller&);
    // The same with company and person of the ledger, in a case of the client's if one is named.
    Result<MemoView> openForClient(const Caller&, Id<Client>, Id<ClientCase> = {});

    Result<QList<MemoSummary>> list(const Caller&, const MemoListFilter&);
    Result<QList<MemoRevision>> revisions(const Caller&, Id<Memo>);
    Result<QList<MemoEvent>> events(Id<Memo>);

    // The autosave: creates the record (and draws the number) at the first call for a new memo, else replaces the
    // author's draft. Never touches what is published. Answers the draft with its memo and its new savedAt, which the
    // next save hands back: if the same person wrote on it elsewhere in between, nothing is written and the other text
    // is answered.
    Result<SaveDraftOutcome> saveDraft(const Caller&, MemoDraft);
    Status dropDraft(const Caller&, const QString& uuid);
    Result<QList<MemoDraft>> myDrafts(const Caller&);

    // Publishes a draft: submission of a new or returned memo, amendment (with its reason) of a confirmed one. Links or
    // creates the client where the sheet names none of the ledger. Durable when it answers a Memo.
    Result<SubmitOutcome> submit(const Caller&, const MemoDraft&, const QString& amendReason = {});

    // For the command line and imports: all or nothing, in one transaction.
    Result<QList<Id<Memo>>> add(const Caller&, const QList<NewMemo>&);

    // `expectedVersion` is that of the memo that was read (-1: any): if it has changed since, the step is refused with
    // ErrorKind::Conflict. `remark`, if given, is stored in the same step.
    Result<Memo> stamp(const Caller&, Id<Memo>, const QString& boxName = {}, qint64 expectedVersion = -1,
                       const std::optional<QString>& remark = {});
    Result<Memo> undoStamp(const Caller&, Id<Memo>, Id<StampBox>, qint64 expectedVersion = -1);
    Result<Memo> giveBack(const Caller&, Id<Memo>, const QString& comment, qint64 expectedVersion = -1);
    Result<Memo> withdraw(const Caller&, Id<Memo>, qint64 expectedVersion = -1);
    Result<Memo> setRemark(const Caller&, Id<Memo>, const QString& remark, qint64 expectedVersion = -1);

    // Who printed or exported what is on record (G7).
    // To be asked before it leaves: a sheet that left unrecorded cannot be called back.
    enum class Output { Print, Pdf };
    Status recordOutput(const Caller&, Output, Id<Memo>, bool withImpression);

private:
    struct Beside; // what is read with a record
    static Beside besideOf(storage::Connection&, Id<Memo>);
    Result<MemoView> view(storage::Connection&, const Caller&, Memo, const Beside&, Looking = Looking::Anew);

    CaseFile& m_file;
};

} // namespace yorozu::service
