// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the record from the screen: submission, stamps, returns, amendments.
#include "core/rules/MemoLifeCycle.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/MemoEditing.h"

#include <QtConcurrentRun>

namespace yorozu::ui {

Status MemoEditing::maySubmit() const
{
    if (m_amending)
        return rules::mayAmend(m_view.memo, m_author, QStringLiteral("-"));
    return rules::mayEdit(m_view.memo, m_author);
}

Status MemoEditing::mayWithdraw() const
{
    return rules::mayWithdraw(m_view.memo, m_author);
}

Status MemoEditing::mayStamp() const
{
    const Result<StampBox> box = rules::boxToStamp(m_view.memo, m_view.boxes, m_author);
    return box ? Status(Done{}) : Status(box.error());
}

Status MemoEditing::mayReturn() const
{
    return rules::mayReturn(m_view.memo, m_author, QString(rules::ShortestReturnComment, QLatin1Char('-')));
}

Status MemoEditing::mayAmend() const
{
    return rules::mayAmend(m_view.memo, m_author, QStringLiteral("-"));
}

void MemoEditing::submit(const QString& amendReason)
{
    if (m_submitting)
        return;
    m_submitting = true;
    // The local file first: an answer that never comes must not take the text along.
    saveNow([this, amendReason] {
        // Also if the draft was refused because somebody submitted meanwhile: the submission answers with both texts.
        const Caller caller = m_author;
        MemoDraft draft = currentDraft();
        if (draft.uuid.isEmpty())
            draft.uuid = freshUuid();
        m_context.deliver(
            m_context.worker().command(
                [=](service::Services& services) { return services.memos().submit(caller, draft, amendReason); }),
            this,
            [this, file = fileUuid(), generation = m_generation,
             sheet = m_sheets](const service::SubmitOutcome& outcome) {
                if (sheet != m_sheets) {
                    answeredTooLate(outcome, file);
                    return;
                }
                m_submitting = false;
                if (const auto* problems = std::get_if<service::MemoIncomplete>(&outcome))
                    Q_EMIT incomplete(problems->problems);
                else if (const auto* clash = std::get_if<service::MemoClash>(&outcome))
                    Q_EMIT clashed(*clash);
                else
                    published(std::get<Memo>(outcome), file, generation);
            },
            [this, sheet = m_sheets](const Error& error) {
                if (sheet == m_sheets)
                    m_submitting = false;
                Q_EMIT m_context.failed(error);
            });
    });
}

// Another memo is on the screen by now: its text and state stay as they are.
void MemoEditing::answeredTooLate(const service::SubmitOutcome& outcome, const QString& file)
{
    if (std::holds_alternative<Memo>(outcome)) {
        dropFile(file);
        Q_EMIT m_context.announced(tr("The memo that you left is submitted."));
        return;
    }
    Q_EMIT m_context.failed(Error{ErrorKind::Conflict,
                                  tr("The memo that you left could not be submitted. Its text is kept as a draft; open "
                                     "it again to see why."),
                                  {},
                                  {}});
}

void MemoEditing::published(const Memo& memo, const QString& file, quint64 generation)
{
    m_view.memo.id = memo.id;
    dropFile(file);
    if (generation != m_generation) {
        // Typed in the moment of the submission: too late for it, and offered when the memo can be written on again.
        MemoDraft typed = currentDraft();
        typed.uuid = freshUuid();
        typed.baseRevision = memo.revision;
        service::DraftStore& store = m_context.drafts();
        whenFinished(QtConcurrent::run(&m_files, [&store, typed] { return store.save(typed); }), this,
                     [this](const Status& kept) {
                         if (!kept)
                             Q_EMIT failed(kept.error());
                     });
    }
    setState(SaveState::Saved);
    Q_EMIT submitted();
    openMemo(m_view.memo.id);
}

void MemoEditing::startAmendment()
{
    if (!mayAmend())
        return;
    m_amending = true;
    m_baseRevision = m_view.memo.revision;
    Q_EMIT opened();
}

void MemoEditing::giveUpAmendment(const std::function<void(const MemoDraft&)>& then)
{
    if (!m_amending)
        return;
    // What is on its way is answered first: a save that came later would bring the draft back.
    saveNow([this, then, sheet = m_sheets] {
        const MemoDraft draft = currentDraft();
        const auto gone = [this, then, draft, sheet, file = fileUuid()] {
            if (sheet != m_sheets)
                return;
            dropFile(file);
            setState(SaveState::Clean);
            m_amending = false;
            reload();
            then(draft);
        };
        if (m_state == SaveState::Clean) {
            gone(); // nothing was typed
            return;
        }
        m_context.deliver(
            m_context.worker().command([caller = m_author, uuid = draft.uuid](service::Services& services) {
                return services.memos().dropDraft(caller, uuid);
            }),
            this, [gone](Done) { gone(); }, [this](const Error& error) { Q_EMIT failed(error); });
    });
}

void MemoEditing::changeRecord(StepKind kind, const Step& step)
{
    if (m_changing) {
        // A remark changes the version: what was asked for while it is on its way follows it, and so does a remark.
        // Anything else that comes twice is the second click of a double one.
        if (*m_changing == StepKind::Remark || kind == StepKind::Remark)
            m_afterChange = [this, kind, step] { changeRecord(kind, step); };
        return;
    }
    m_changing = kind;
    // The version on the screen goes along: nobody acts on a text that he has not seen.
    m_context.deliver(
        m_context.worker().command([step, caller = m_author, id = m_view.memo.id, version = m_view.memo.version](
                                       service::Services& services) { return step(services, caller, id, version); }),
        this,
        [this, sheet = m_sheets](const Memo& memo) {
            if (sheet != m_sheets)
                return;
            m_changing.reset();
            m_view.memo.version = memo.version;
            if (const auto next = std::exchange(m_afterChange, {}))
                next();
            else
                openMemo(memo.id);
        },
        [this, sheet = m_sheets](const Error& error) {
            if (sheet != m_sheets) {
                Q_EMIT m_context.failed(error);
                return;
            }
            m_changing.reset();
            m_afterChange = {};
            Q_EMIT failed(error);
            if (error.kind == ErrorKind::Conflict)
                reload();
        });
}

void MemoEditing::withdraw()
{
    changeRecord(StepKind::Other, [](service::Services& services, const Caller& caller, Id<Memo> id, qint64 version) {
        return services.memos().withdraw(caller, id, version);
    });
}

void MemoEditing::stamp(const QString& remark)
{
    changeRecord(StepKind::Other,
                 [remark](service::Services& services, const Caller& caller, Id<Memo> id, qint64 version) {
                     return services.memos().stamp(caller, id, {}, version, remark);
                 });
}

void MemoEditing::undoStamp(Id<StampBox> box)
{
    changeRecord(StepKind::Other,
                 [box](service::Services& services, const Caller& caller, Id<Memo> id, qint64 version) {
                     return services.memos().undoStamp(caller, id, box, version);
                 });
}

void MemoEditing::giveBack(const QString& comment)
{
    changeRecord(StepKind::Other,
                 [comment](service::Services& services, const Caller& caller, Id<Memo> id, qint64 version) {
                     return services.memos().giveBack(caller, id, comment, version);
                 });
}

void MemoEditing::setRemark(const QString& remark)
{
    if (remark.trimmed() == m_view.memo.remark)
        return;
    changeRecord(StepKind::Remark,
                 [remark](service::Services& services, const Caller& caller, Id<Memo> id, qint64 version) {
                     return services.memos().setRemark(caller, id, remark, version);
                 });
}

} // namespace yorozu::ui
