// SPDX-License-Identifier: GPL-3.0-or-later
// From the submission on: publishing, stamps, returns, amendments.
#include "core/service/MemoService.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/rules/MemoMerge.h"
#include "core/service/MemoAssembly.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/HandoverRepository.h"
#include "core/storage/MemoRepository.h"

#include <QCoreApplication>
#include <QUuid>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MemoService)
};

Error missing(Id<Memo> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no memo %1.").arg(id.number()), {}, {}};
}

// The text that a draft began from: the published one, or what the sheet showed before anything was typed.
MemoContent baseOf(storage::Connection& connection, const Caller& caller, const Memo& memo, int baseRevision)
{
    const QList<MemoRevision> revisions = storage::MemoRepository(connection).revisions(memo.id);
    for (const MemoRevision& revision : revisions) {
        if (revision.number == baseRevision)
            return revision.content;
    }
    const std::optional<Booking> booking =
        memo.booking ? storage::BookingRepository(connection).byId(memo.booking) : std::nullopt;
    if (!booking)
        return {};
    const std::optional<Client> client =
        booking->client ? storage::ClientRepository(connection).byId(booking->client) : std::nullopt;
    return prefilled(*booking, client, caller);
}

MemoClash clashOf(storage::Connection& connection, const Caller& caller, const Memo& memo, const MemoDraft& draft)
{
    MemoClash clash;
    clash.theirs = memo;
    const QList<MemoRevision> revisions = storage::MemoRepository(connection).revisions(memo.id);
    if (!revisions.isEmpty()) {
        clash.savedBy = revisions.constLast().authorName;
        clash.savedAt = revisions.constLast().at;
    }
    clash.base = baseOf(connection, caller, memo, draft.baseRevision);
    const rules::MergeResult merged = rules::merge(clash.base, draft.content, memo.content);
    clash.fields = merged.conflicts;
    clash.merged = merged.merged;
    return clash;
}

// A session that has a memo has taken place.
void completeBooking(storage::Writer& writer, Id<Booking> id)
{
    if (id.isNull())
        return;
    storage::BookingRepository bookings(writer.connection());
    const std::optional<Booking> booking = bookings.byId(id);
    if (booking && occupies(booking->status) && booking->status != BookingStatus::Completed)
        bookings.setStatus(writer, id, BookingStatus::Completed);
}

// Publishes `content`, which has been checked, and answers the record as it is now.
Memo publish(storage::Writer& writer, const Memo& memo, const MemoContent& content, const QString& reason)
{
    storage::MemoRepository memos(writer.connection());
    const TimeSlot slot = *rules::sessionSlot(content.time, std::nullopt);
    MemoContent whole = completed(writer.connection(), content, tokyoDate(slot.start()));
    whole = linkedToLedger(writer, whole);
    memos.publish(writer, memo.id, whole, slot, memo.version, memo.wasConfirmed(), reason);
    completeBooking(writer, memo.booking);
    storage::HandoverRepository(writer.connection()).deliver(writer, memo.id);
    return *memos.byId(memo.id);
}

// Reads the memo, lets `act` change it, and answers what it has become: the frame of every step of its life.
// Nobody acts on a text that he has not seen: another version than the expected one is refused.
Result<Memo> change(CaseFile& file, const Caller& caller, Id<Memo> id, qint64 expectedVersion,
                    const std::function<Status(storage::Writer&, storage::MemoRepository&, const Memo&)>& act)
{
    return file.write<Memo>(caller, [&](storage::Writer& writer) -> Result<Memo> {
        storage::MemoRepository memos(writer.connection());
        writer.lock(QStringLiteral("memo"), id);
        const std::optional<Memo> memo = memos.byId(id);
        if (!memo)
            return missing(id);
        if (expectedVersion >= 0 && expectedVersion != memo->version) {
            return Error{ErrorKind::Conflict,
                         Text::tr("This memo has changed since you read it, so that nothing was done. Read it again "
                                  "and decide anew."),
                         {},
                         {}};
        }
        if (const Status done = act(writer, memos, *memo); !done)
            return done.error();
        return *memos.byId(id);
    });
}

// The name in the stamp: the caller's; where nobody sits at the screen (yorozuctl without sign-in) it says so.
QString stampSurname(storage::Connection& connection, const Caller& caller)
{
    const std::optional<Staff> staff = storage::CentreRepository(connection).staffById(caller.staff);
    return staff ? staff->surname() : QStringLiteral("事務局");
}

} // namespace

Result<SubmitOutcome> MemoService::submit(const Caller& caller, const MemoDraft& draft, const QString& amendReason)
{
    return m_file.write<SubmitOutcome>(caller, [&](storage::Writer& writer) -> Result<SubmitOutcome> {
        storage::MemoRepository memos(writer.connection());
        Id<Memo> id = draft.memo;
        if (id.isNull() && draft.booking)
            id = memos.byBooking(draft.booking).value_or(Id<Memo>());
        if (id) {
            writer.lock(QStringLiteral("memo"), id);
            const std::optional<Memo> existing = memos.byId(id);
            if (!existing)
                return missing(id);
            if (existing->revision != draft.baseRevision)
                return SubmitOutcome(clashOf(writer.connection(), caller, *existing, draft));
            Status allowed = existing->status == MemoStatus::Confirmed ? rules::mayAmend(*existing, caller, amendReason)
                                                                       : rules::maySubmit(*existing, caller);
            if (allowed && existing->wasConfirmed())
                allowed = rules::requireReason(amendReason);
            if (!allowed)
                return allowed.error();
        } else if (const Status allowed = rules::require(caller, rules::Action::WriteMemo); !allowed) {
            return allowed.error();
        }
        const QList<rules::FieldProblem> problems = rules::submissionProblems(draft.content, writer.now());
        if (!problems.isEmpty())
            return SubmitOutcome(MemoIncomplete{problems});
        if (id.isNull()) {
            const TimeSlot slot = *rules::sessionSlot(draft.content.time, std::nullopt);
            id = memos.create(writer, draft.booking, tokyoDate(slot.start()), draft.content);
        }
        // Whoever may not read the impression has not seen it: what stands there stays.
        const Memo before = *memos.byId(id);
        MemoContent content = draft.content;
        if (!seesImpression(caller, before))
            content.impression = before.content.impression;
        const Memo memo = publish(writer, before, content, amendReason);
        const QList<MemoDraft> drafts = memos.drafts(id);
        for (const MemoDraft& old : drafts) {
            if (old.author == caller.staff)
                memos.removeDraft(writer, old.uuid);
        }
        return SubmitOutcome(memo);
    });
}

Result<QList<Id<Memo>>> MemoService::add(const Caller& caller, const QList<NewMemo>& newMemos)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteMemo); !allowed)
        return allowed.error();
    using Ids = QList<Id<Memo>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        storage::MemoRepository memos(writer.connection());
        Ids ids;
        for (const NewMemo& wanted : newMemos) {
            const QString place = newMemos.size() > 1 ? Text::tr("Record %1: ").arg(ids.size() + 1) : QString();
            if (wanted.booking && memos.byBooking(wanted.booking))
                return Error{ErrorKind::RuleViolation,
                             place + Text::tr("This booking has a memo already."),
                             QStringLiteral("booking"),
                             {}};
            const QList<rules::FieldProblem> problems = wanted.submit
                                                            ? rules::submissionProblems(wanted.content, writer.now())
                                                            : rules::lengthProblems(wanted.content);
            if (!problems.isEmpty()) {
                return Error{
                    ErrorKind::Invalid, place + problems.constFirst().message, code(problems.constFirst().field), {}};
            }
            const Result<TimeSlot> slot = rules::sessionSlot(wanted.content.time, std::nullopt);
            const QDate day = slot ? tokyoDate(slot->start()) : tokyoDate(writer.now());
            const Id<Memo> id = memos.create(writer, wanted.booking, day, wanted.content);
            if (wanted.submit) {
                publish(writer, *memos.byId(id), wanted.content, {});
            } else {
                MemoDraft draft;
                draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
                draft.memo = id;
                draft.booking = wanted.booking;
                draft.author = wanted.content.recorder ? wanted.content.recorder : caller.staff;
                draft.authorName = wanted.content.recorder ? wanted.content.recorderName : caller.name;
                draft.savedAt = writer.now();
                draft.content = wanted.content;
                memos.saveDraft(writer, draft);
            }
            ids.append(id);
        }
        return ids;
    });
}

Result<Memo> MemoService::stamp(const Caller& caller, Id<Memo> id, const QString& boxName, qint64 expectedVersion,
                                const std::optional<QString>& remark)
{
    return change(m_file, caller, id, expectedVersion,
                  [&](storage::Writer& writer, storage::MemoRepository& memos, const Memo& memo) -> Status {
                      const QList<StampBox> boxes = storage::CentreRepository(writer.connection()).stampBoxes();
                      const Result<StampBox> box = rules::boxToStamp(memo, boxes, caller, boxName);
                      if (!box)
                          return box.error();
                      // The remark that stands beside the stamp goes along: two steps would refuse the second one.
                      qint64 version = memo.version;
                      if (remark && remark->trimmed() != memo.remark)
                          memos.setRemark(writer, id, remark->trimmed(), version++);
                      const bool completes = memo.stamps.size() + 1 >= boxes.size();
                      memos.stamp(writer, id, *box, stampSurname(writer.connection(), caller), completes, version);
                      return Done{};
                  });
}

Result<Memo> MemoService::undoStamp(const Caller& caller, Id<Memo> id, Id<StampBox> box, qint64 expectedVersion)
{
    return change(m_file, caller, id, expectedVersion,
                  [&](storage::Writer& writer, storage::MemoRepository& memos, const Memo& memo) -> Status {
                      if (const Status allowed = rules::mayUndoStamp(memo, box, caller, writer.now()); !allowed)
                          return allowed;
                      memos.undoStamp(writer, id, box, memo.version);
                      return Done{};
                  });
}

Result<Memo> MemoService::giveBack(const Caller& caller, Id<Memo> id, const QString& comment, qint64 expectedVersion)
{
    return change(m_file, caller, id, expectedVersion,
                  [&](storage::Writer& writer, storage::MemoRepository& memos, const Memo& memo) -> Status {
                      if (const Status allowed = rules::mayReturn(memo, caller, comment); !allowed)
                          return allowed;
                      memos.giveBack(writer, id, comment.trimmed(), memo.version);
                      return Done{};
                  });
}

Result<Memo> MemoService::withdraw(const Caller& caller, Id<Memo> id, qint64 expectedVersion)
{
    return change(m_file, caller, id, expectedVersion,
                  [&](storage::Writer& writer, storage::MemoRepository& memos, const Memo& memo) -> Status {
                      if (const Status allowed = rules::mayWithdraw(memo, caller); !allowed)
                          return allowed;
                      memos.withdraw(writer, id, memo.version);
                      return Done{};
                  });
}

Result<Memo> MemoService::setRemark(const Caller& caller, Id<Memo> id, const QString& remark, qint64 expectedVersion)
{
    return change(m_file, caller, id, expectedVersion,
                  [&](storage::Writer& writer, storage::MemoRepository& memos, const Memo& memo) -> Status {
                      if (const Status allowed = rules::require(caller, rules::Action::ConfirmMemo); !allowed)
                          return allowed;
                      if (memo.status != MemoStatus::Submitted) {
                          return Error{ErrorKind::RuleViolation,
                                       Text::tr("The office writes its remark while the memo waits for its stamps."),
                                       {},
                                       {}};
                      }
                      memos.setRemark(writer, id, remark.trimmed(), memo.version);
                      return Done{};
                  });
}

Status MemoService::recordOutput(const Caller& caller, Output output, Id<Memo> id, bool withImpression)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const std::optional<Memo> memo = storage::MemoRepository(writer.connection()).byId(id);
        if (!memo)
            return missing(id);
        if (withImpression && !seesImpression(caller, *memo)) {
            return Error{
                ErrorKind::Forbidden, Text::tr("You may not read the impression. Print the memo without it."), {}, {}};
        }
        const QString action = output == Output::Pdf ? QStringLiteral("pdf") : QStringLiteral("print");
        writer.record(action, QStringLiteral("memo"), id.number(), {},
                      {{QStringLiteral("impression"), withImpression}});
        return Done{};
    });
}

} // namespace yorozu::service
