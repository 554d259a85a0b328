// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoEditing.h"

#include "core/rules/MemoLifeCycle.h"
#include "ui/async/DeskContext.h"

#include <chrono>
#include <QtConcurrentRun>
#include <QUuid>

namespace yorozu::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto AutosaveDelay = 3s; // after the first unsaved key, not after the last one
constexpr auto RetryDelay = 10s;   // while the data base cannot be reached

} // namespace

MemoEditing::MemoEditing(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_files.setMaxThreadCount(1);
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, [this] { saveNow(); });
}

MemoEditing::~MemoEditing()
{
    m_files.waitForDone();
}

void MemoEditing::openMemo(Id<Memo> id)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query([=](service::Services& services) { return services.memos().open(caller, id); }), this,
        [this](const service::MemoView& view) { show(view); }, [this](const Error& error) { Q_EMIT failed(error); });
}

void MemoEditing::openBooking(Id<Booking> id)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query(
            [=](service::Services& services) { return services.memos().openForBooking(caller, id); }),
        this, [this](const service::MemoView& view) { show(view); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void MemoEditing::openBlank()
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query([=](service::Services& services) { return services.memos().openBlank(caller); }), this,
        [this](const service::MemoView& view) { show(view); }, [this](const Error& error) { Q_EMIT failed(error); });
}

void MemoEditing::openRecovered(const MemoDraft& draft)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query([=](service::Services& services) -> Result<service::MemoView> {
            if (draft.memo)
                return services.memos().open(caller, draft.memo);
            if (draft.booking)
                return services.memos().openForBooking(caller, draft.booking);
            return services.memos().openBlank(caller);
        }),
        this,
        [this, draft](const service::MemoView& view) {
            show(view);
            takeRecovered(draft);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void MemoEditing::reload()
{
    if (!m_open)
        return;
    if (m_view.memo.id)
        openMemo(m_view.memo.id);
    else if (m_view.memo.booking)
        openBooking(m_view.memo.booking);
}

void MemoEditing::show(const service::MemoView& view)
{
    const bool same = m_open && view.memo.id && view.memo.id == m_view.memo.id;
    const bool keepsText = same && m_state != SaveState::Clean && m_state != SaveState::Saved;
    m_view = view;
    m_open = true;
    if (!keepsText) {
        ++m_openings;
        close();
        m_open = true;
        m_content = view.draft ? view.draft->content : view.memo.content;
        m_lastSaved = m_content;
        m_uuid = view.draft ? view.draft->uuid : QString();
        m_draftSavedAt = view.draft ? view.draft->savedAt : 0;
        m_savedAt = m_draftSavedAt;
        m_baseRevision = view.draft ? view.draft->baseRevision : view.memo.revision;
        m_amending = view.draft && view.memo.status == MemoStatus::Confirmed;
        m_state = view.draft ? SaveState::Saved : SaveState::Clean;
        if (!m_uuid.isEmpty() && editable())
            m_context.drafts().hold(m_uuid);
    }
    Q_EMIT opened();
    Q_EMIT saveStateChanged();
    if (!keepsText && editable())
        lookForLocalDraft();
}

// A local file that holds another text than the data base is what a crash or a lost data base left behind.
void MemoEditing::lookForLocalDraft()
{
    service::DraftStore& store = m_context.drafts();
    const quint64 opening = m_openings;
    auto reading = QtConcurrent::run(&m_files, [&store] { return store.all(); });
    whenFinished(reading, this, [this, opening](const QList<MemoDraft>& drafts) {
        if (opening != m_openings)
            return;
        for (const MemoDraft& draft : drafts) {
            const bool thisMemo = (draft.memo && draft.memo == m_view.memo.id) ||
                                  (draft.booking && draft.booking == m_view.memo.booking) || draft.uuid == m_uuid;
            if (thisMemo && draft.author == m_context.caller().staff && draft.content != m_content &&
                (draft.uuid == m_uuid || !m_context.drafts().isHeldByOther(draft.uuid)))
                Q_EMIT recoveryOffered(draft);
        }
    });
}

bool MemoEditing::editable() const
{
    if (!m_open)
        return false;
    if (m_view.memo.status == MemoStatus::Confirmed)
        return m_amending;
    return rules::mayEdit(m_view.memo, m_context.caller()).has_value();
}

void MemoEditing::edit(const MemoContent& content)
{
    if (!editable() || content == m_content)
        return;
    m_content = content;
    ++m_generation;
    if (m_uuid.isEmpty())
        m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_context.drafts().hold(m_uuid);
    m_localSafe = false;
    if (!m_writing)
        setState(SaveState::Unsaved);
    if (!m_autosave.isActive())
        m_autosave.start(AutosaveDelay);
}

void MemoEditing::saveNow(std::function<void()> then)
{
    if (then)
        m_waiting.append(std::move(then));
    const bool nothingToSave = m_state == SaveState::Clean || m_state == SaveState::Saved;
    if (nothingToSave || !m_open) {
        settle(true);
        return;
    }
    if (m_writing)
        return; // the answer calls settle(), or saves again what was typed since
    m_autosave.stop();
    writeLocal();
}

MemoDraft MemoEditing::currentDraft() const
{
    MemoDraft draft;
    draft.uuid = m_uuid;
    draft.memo = m_view.memo.id;
    draft.booking = m_view.memo.booking;
    draft.author = m_context.caller().staff;
    draft.authorName = m_context.caller().name;
    draft.baseRevision = m_baseRevision;
    draft.savedAt = m_draftSavedAt;
    draft.content = m_content;
    return draft;
}

void MemoEditing::writeLocal()
{
    m_writing = true;
    setState(SaveState::Saving);
    service::DraftStore& store = m_context.drafts();
    auto writing = QtConcurrent::run(&m_files, [&store, draft = currentDraft()] { return store.save(draft); });
    whenFinished(writing, this, [this](const Status& status) { localWritten(status); });
}

void MemoEditing::localWritten(const Status& status)
{
    m_localSafe = status.has_value();
    if (!status)
        m_saveError = status.error();
    writeDatabase();
}

void MemoEditing::writeDatabase()
{
    const Caller caller = m_context.caller();
    const quint64 generation = m_generation;
    const quint64 opening = m_openings;
    m_context.deliver(
        m_context.worker().command([caller, draft = currentDraft()](service::Services& services) {
            return services.memos().saveDraft(caller, draft);
        }),
        this,
        [this, generation, opening](const service::SaveDraftOutcome& outcome) {
            if (opening == m_openings)
                databaseWritten(outcome, generation);
        },
        [this, opening](const Error& error) {
            if (opening == m_openings)
                databaseFailed(error);
        });
}

void MemoEditing::databaseWritten(const service::SaveDraftOutcome& outcome, quint64 generation)
{
    m_writing = false;
    if (const auto* clash = std::get_if<service::DraftClash>(&outcome)) {
        setState(m_localSafe ? SaveState::LocalOnly : SaveState::Unsaved);
        settle(m_localSafe);
        Q_EMIT draftClashed(*clash, m_lastSaved);
        return;
    }
    const MemoDraft& saved = std::get<MemoDraft>(outcome);
    const bool numberDrawn = m_view.memo.id.isNull();
    m_view.memo.id = saved.memo;
    m_uuid = saved.uuid;
    m_draftSavedAt = saved.savedAt;
    m_savedAt = m_context.clock().now();
    m_lastSaved = saved.content;
    if (generation == m_generation) {
        setState(SaveState::Saved);
        settle(true);
    } else if (m_waiting.isEmpty()) {
        setState(SaveState::Unsaved);
        if (!m_autosave.isActive())
            m_autosave.start(AutosaveDelay);
    } else {
        writeLocal();
    }
    if (numberDrawn)
        reload(); // the sheet shows the number that was drawn
}

void MemoEditing::databaseFailed(const Error& error)
{
    m_writing = false;
    m_saveError = error;
    setState(m_localSafe ? SaveState::LocalOnly : SaveState::Failed);
    m_autosave.start(RetryDelay);
    settle(m_localSafe);
    Q_EMIT failed(error);
}

void MemoEditing::settle(bool safe)
{
    const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    if (!safe)
        return;
    for (const auto& then : waiting)
        then();
}

void MemoEditing::setState(SaveState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

void MemoEditing::close()
{
    m_autosave.stop();
    if (!m_uuid.isEmpty()) {
        // What the data base holds needs no file; what it does not hold stays and is offered again.
        if (m_state == SaveState::Saved)
            m_context.drafts().remove(m_uuid);
        m_context.drafts().release(m_uuid);
    }
    m_uuid.clear();
    m_draftSavedAt = 0;
    m_amending = false;
    m_localSafe = false;
    m_writing = false;
    m_open = false;
    m_state = SaveState::Clean;
    m_waiting.clear();
}

Status MemoEditing::maySubmit() const
{
    if (m_amending)
        return rules::mayAmend(m_view.memo, m_context.caller(), QStringLiteral("-"));
    return rules::mayEdit(m_view.memo, m_context.caller());
}

Status MemoEditing::mayWithdraw() const
{
    return rules::mayWithdraw(m_view.memo, m_context.caller());
}

Status MemoEditing::mayStamp() const
{
    const Result<StampBox> box = rules::boxToStamp(m_view.memo, m_view.boxes, m_context.caller());
    return box ? Status(Done{}) : Status(box.error());
}

Status MemoEditing::mayReturn() const
{
    return rules::mayReturn(m_view.memo, m_context.caller(), QString(rules::ShortestReturnComment, QLatin1Char('-')));
}

Status MemoEditing::mayAmend() const
{
    return rules::mayAmend(m_view.memo, m_context.caller(), QStringLiteral("-"));
}

void MemoEditing::submit(const QString& amendReason)
{
    // The local file first: an answer that never comes must not take the text along.
    saveNow([this, amendReason] {
        const Caller caller = m_context.caller();
        MemoDraft draft = currentDraft();
        if (draft.uuid.isEmpty())
            draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_context.deliver(
            m_context.worker().command(
                [=](service::Services& services) { return services.memos().submit(caller, draft, amendReason); }),
            this,
            [this, uuid = draft.uuid](const service::SubmitOutcome& outcome) {
                if (const auto* problems = std::get_if<service::MemoIncomplete>(&outcome)) {
                    Q_EMIT incomplete(problems->problems);
                } else if (const auto* clash = std::get_if<service::MemoClash>(&outcome)) {
                    Q_EMIT clashed(*clash);
                } else {
                    m_context.drafts().remove(uuid);
                    m_view.memo.id = std::get<Memo>(outcome).id;
                    setState(SaveState::Saved);
                    Q_EMIT submitted();
                    openMemo(m_view.memo.id);
                }
            },
            [this](const Error& error) { Q_EMIT failed(error); });
    });
}

void MemoEditing::startAmendment()
{
    if (!mayAmend())
        return;
    m_amending = true;
    m_baseRevision = m_view.memo.revision;
    Q_EMIT opened();
}

void MemoEditing::changeRecord(const std::function<Result<Memo>(service::Services&)>& act)
{
    m_context.deliver(
        m_context.worker().command([act](service::Services& services) { return act(services); }), this,
        [this](const Memo& memo) { openMemo(memo.id); },
        [this](const Error& error) {
            Q_EMIT failed(error);
            if (error.kind == ErrorKind::Conflict)
                reload();
        });
}

void MemoEditing::withdraw()
{
    changeRecord([caller = m_context.caller(), id = m_view.memo.id](service::Services& services) {
        return services.memos().withdraw(caller, id);
    });
}

void MemoEditing::stamp()
{
    // The version on the screen goes along: nobody stamps a text that he has not seen.
    changeRecord([caller = m_context.caller(), id = m_view.memo.id, version = m_view.memo.version](
                     service::Services& services) { return services.memos().stamp(caller, id, {}, version); });
}

void MemoEditing::undoStamp(Id<StampBox> box)
{
    changeRecord([caller = m_context.caller(), id = m_view.memo.id, box](service::Services& services) {
        return services.memos().undoStamp(caller, id, box);
    });
}

void MemoEditing::giveBack(const QString& comment)
{
    changeRecord([caller = m_context.caller(), id = m_view.memo.id, comment](service::Services& services) {
        return services.memos().giveBack(caller, id, comment);
    });
}

void MemoEditing::setRemark(const QString& remark)
{
    if (remark.trimmed() == m_view.memo.remark)
        return;
    changeRecord([caller = m_context.caller(), id = m_view.memo.id, remark](service::Services& services) {
        return services.memos().setRemark(caller, id, remark);
    });
}

void MemoEditing::resolve(const MemoContent& agreed, int onRevision)
{
    m_baseRevision = onRevision;
    m_content = agreed;
    ++m_generation;
    setState(SaveState::Unsaved);
    Q_EMIT contentReplaced();
}

void MemoEditing::resolveDraft(const MemoContent& agreed, const MemoDraft& theirs)
{
    m_uuid = theirs.uuid;
    m_draftSavedAt = theirs.savedAt;
    resolve(agreed, m_baseRevision);
    saveNow();
}

void MemoEditing::takeRecovered(const MemoDraft& draft)
{
    if (draft.uuid != m_uuid && m_uuid.isEmpty())
        m_uuid = draft.uuid;
    const QString leftOver = draft.uuid == m_uuid ? QString() : draft.uuid;
    m_context.drafts().hold(m_uuid);
    m_baseRevision = draft.baseRevision;
    m_content = draft.content;
    ++m_generation;
    setState(SaveState::Unsaved);
    Q_EMIT contentReplaced();
    saveNow([this, leftOver] {
        if (!leftOver.isEmpty())
            m_context.drafts().remove(leftOver);
    });
}

void MemoEditing::dropRecovered(const MemoDraft& draft)
{
    if (draft.uuid != m_uuid)
        m_context.drafts().remove(draft.uuid);
}

} // namespace yorozu::ui
