// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and joining texts; MemoEditingLife.cpp holds what happens to the record.
#include "ui/memo/MemoEditing.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/service/MemoService.h"
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
    m_autosave.setParent(this);
    m_autosave.setObjectName(QStringLiteral("memoAutosave"));
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, [this] { saveNow(); });
}

MemoEditing::~MemoEditing()
{
    m_files.waitForDone();
}

void MemoEditing::ask(QFuture<Result<service::MemoView>> answer, const std::optional<MemoDraft>& recovered)
{
    const quint64 question = ++m_asked;
    m_context.deliver(
        std::move(answer), this,
        [this, question, recovered, caller = m_context.caller()](const service::MemoView& view) {
            if (question == m_asked)
                show(view, caller, recovered ? &*recovered : nullptr);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void MemoEditing::openMemo(Id<Memo> id)
{
    ask(m_context.worker().query(
        [caller = m_context.caller(), id](service::Services& services) { return services.memos().open(caller, id); }));
}

void MemoEditing::openBooking(Id<Booking> id)
{
    ask(m_context.worker().query([caller = m_context.caller(), id](service::Services& services) {
        return services.memos().openForBooking(caller, id);
    }));
}

void MemoEditing::openBlank()
{
    ask(m_context.worker().query(
        [caller = m_context.caller()](service::Services& services) { return services.memos().openBlank(caller); }));
}

void MemoEditing::openRecovered(const MemoDraft& draft)
{
    ask(m_context.worker().query(
            [caller = m_context.caller(), draft](service::Services& services) -> Result<service::MemoView> {
                if (draft.memo)
                    return services.memos().open(caller, draft.memo);
                if (draft.booking)
                    return services.memos().openForBooking(caller, draft.booking);
                return services.memos().openBlank(caller);
            }),
        draft);
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

bool MemoEditing::isSameMemo(const service::MemoView& view) const
{
    if (!m_open)
        return false;
    if (view.memo.id || m_view.memo.id)
        return view.memo.id == m_view.memo.id;
    return view.memo.booking && view.memo.booking == m_view.memo.booking;
}

void MemoEditing::show(const service::MemoView& view, const Caller& author, const MemoDraft* recovered)
{
    const bool same = isSameMemo(view) && author.staff == m_author.staff;
    const bool keepsText = same && m_state != SaveState::Clean && m_state != SaveState::Saved;
    if (!same)
        ++m_sheets;
    if (keepsText) {
        m_view = view;
    } else {
        ++m_openings;
        close(); // what was typed while this memo was on its way still belongs to the former one
        m_view = view;
        m_author = author;
        m_open = true;
        m_amending = view.draft && view.memo.status == MemoStatus::Confirmed;
        if (!editable())
            m_view.draft
                .reset(); // of a memo that somebody else submitted meanwhile: kept, not shown as the memo's text
        m_content = m_view.draft ? m_view.draft->content : view.memo.content;
        m_lastSaved = m_content;
        m_uuid = m_view.draft ? m_view.draft->uuid : QString();
        m_draftSavedAt = m_view.draft ? m_view.draft->savedAt : 0;
        m_savedAt = m_draftSavedAt;
        m_baseRevision = m_view.draft ? m_view.draft->baseRevision : view.memo.revision;
        m_state = m_view.draft ? SaveState::Saved : SaveState::Clean;
        if (!m_uuid.isEmpty())
            holdFile();
    }
    Q_EMIT opened();
    Q_EMIT saveStateChanged();
    if (recovered)
        takeRecovered(*recovered);
    else if (!keepsText && (editable() || mayAmend()))
        lookForLocalDraft();
}

// One file belongs to one window. Where another one writes on it (two windows of one person), this one takes a file of
// its own; the data base tells the two texts apart at the next save.
void MemoEditing::holdFile()
{
    if (m_context.drafts().hold(m_uuid))
        return;
    m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_context.drafts().hold(m_uuid);
}

// A local file that holds another text than the data base is what a crash or a lost data base left behind.
void MemoEditing::lookForLocalDraft()
{
    service::DraftStore& store = m_context.drafts();
    const quint64 opening = m_openings;
    const auto look = [&store, mine = currentDraft()] {
        QList<MemoDraft> found;
        const QList<MemoDraft> files = store.all();
        for (const MemoDraft& file : files) {
            const bool thisMemo = (file.memo && file.memo == mine.memo) ||
                                  (file.booking && file.booking == mine.booking) || file.uuid == mine.uuid;
            if (!thisMemo || file.author != mine.author || file.content == mine.content)
                continue;
            MemoDraft left = file;
            if (left.uuid == mine.uuid) {
                // The next save takes this file for itself. Whoever passes the offer over loses nothing by that.
                left.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
                if (!store.save(left))
                    left.uuid = mine.uuid;
                else
                    store.remove(mine.uuid);
            }
            found.append(left);
        }
        return found;
    };
    whenFinished(QtConcurrent::run(&m_files, look), this, [this, opening](const QList<MemoDraft>& found) {
        if (opening != m_openings)
            return;
        for (const MemoDraft& draft : found) {
            if (draft.content != m_content && (draft.uuid == m_uuid || !m_context.drafts().isHeldByOther(draft.uuid)))
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
    return rules::mayEdit(m_view.memo, m_author).has_value();
}

void MemoEditing::edit(const MemoContent& content)
{
    if (!editable() || content == m_content)
        return;
    m_content = content;
    ++m_generation;
    if (m_uuid.isEmpty())
        m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    holdFile();
    m_localSafe = false;
    // The timer of a data base that is tried again is too slow for text that is not even in the local file.
    const bool retrying = m_state == SaveState::LocalOnly || m_state == SaveState::Failed;
    if (!m_writing)
        setState(SaveState::Unsaved);
    if (retrying || !m_autosave.isActive())
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
    if (m_writing) {
        // The data base may be slow: the file does not wait for it. The answer calls settle(), or saves again what was
        // typed since.
        keepLocally();
        return;
    }
    m_autosave.stop();
    writeLocal();
}

MemoDraft MemoEditing::currentDraft() const
{
    MemoDraft draft;
    draft.uuid = m_uuid;
    draft.memo = m_view.memo.id;
    draft.booking = m_view.memo.booking;
    draft.author = m_author.staff;
    draft.authorName = m_author.name;
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
    const MemoDraft draft = currentDraft();
    const quint64 generation = m_generation;
    auto writing = QtConcurrent::run(&m_files, [&store, draft] { return store.save(draft); });
    whenFinished(writing, this, [this, draft, generation, opening = m_openings](const Status& status) {
        if (opening != m_openings)
            return;
        m_localSafe = status && generation == m_generation;
        if (!status)
            m_saveError = status.error();
        writeDatabase(draft, generation);
    });
}

void MemoEditing::keepLocally()
{
    service::DraftStore& store = m_context.drafts();
    auto writing = QtConcurrent::run(&m_files, [&store, draft = currentDraft()] { return store.save(draft); });
    whenFinished(writing, this, [this, generation = m_generation, opening = m_openings](const Status& status) {
        if (opening == m_openings && generation == m_generation)
            m_localSafe = status.has_value();
    });
}

void MemoEditing::writeDatabase(const MemoDraft& draft, quint64 generation)
{
    const Caller caller = m_author;
    const quint64 opening = m_openings;
    m_context.deliver(
        m_context.worker().command(
            [caller, draft](service::Services& services) { return services.memos().saveDraft(caller, draft); }),
        this,
        [this, generation, opening](const service::SaveDraftOutcome& outcome) {
            if (opening == m_openings)
                databaseWritten(outcome, generation);
        },
        [this, generation, opening](const Error& error) {
            if (opening == m_openings)
                databaseFailed(error, generation);
        });
}

void MemoEditing::databaseWritten(const service::SaveDraftOutcome& outcome, quint64 generation)
{
    m_writing = false;
    if (const auto* clash = std::get_if<service::DraftClash>(&outcome)) {
        setState(m_localSafe ? SaveState::LocalOnly : SaveState::Unsaved);
        settle(false); // nobody leaves before the two texts are joined
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
    if (generation == m_generation)
        setState(SaveState::Saved);
    if (numberDrawn)
        reload(); // the sheet shows the number that was drawn; before settle(), which may ask for another memo
    if (generation == m_generation)
        settle(true);
    else
        saveNewer();
}

// More was typed while the data base was asked.
void MemoEditing::saveNewer()
{
    if (!m_waiting.isEmpty()) {
        m_autosave.stop();
        writeLocal();
        return;
    }
    setState(SaveState::Unsaved);
    if (!m_autosave.isActive())
        m_autosave.start(AutosaveDelay);
}

void MemoEditing::databaseFailed(const Error& error, quint64 generation)
{
    m_writing = false;
    m_saveError = error;
    if (generation == m_generation || m_localSafe) {
        setState(m_localSafe ? SaveState::LocalOnly : SaveState::Failed);
        m_autosave.start(RetryDelay);
        settle(m_localSafe);
    } else {
        saveNewer();
    }
    Q_EMIT m_context.failed(error);
}

void MemoEditing::settle(bool safe)
{
    const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    if (!safe) {
        m_submitting = false;
        return;
    }
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
        // In the order of the other work on files: one that a crash left may just be put aside.
        if (m_state == SaveState::Saved)
            m_files.start([&store = m_context.drafts(), uuid = m_uuid] { store.remove(uuid); });
        else if (m_state != SaveState::Clean && !m_localSafe)
            m_files.start([&store = m_context.drafts(), draft = currentDraft()] { store.save(draft).has_value(); });
        m_context.drafts().release(m_uuid);
    }
    m_uuid.clear();
    m_draftSavedAt = 0;
    m_amending = false;
    m_localSafe = false;
    m_writing = false;
    m_submitting = false;
    m_changing.reset();
    m_afterChange = {};
    m_open = false;
    m_state = SaveState::Clean;
    m_waiting.clear();
}

void MemoEditing::resolve(const MemoContent& agreed, int onRevision)
{
    m_baseRevision = onRevision;
    m_content = agreed;
    ++m_generation;
    m_localSafe = false;
    setState(SaveState::Unsaved);
    m_autosave.start(AutosaveDelay);
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
    if (m_view.memo.status == MemoStatus::Confirmed && !m_amending && mayAmend()) {
        m_amending = true; // the text is that of an amendment which did not reach the data base
        Q_EMIT opened();
    }
    service::DraftStore& store = m_context.drafts();
    if (m_state != SaveState::Clean && m_content != draft.content) {
        // What stands on the sheet is somebody's typing, too: it is put aside and offered in its turn.
        MemoDraft aside = currentDraft();
        aside.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        whenFinished(QtConcurrent::run(&m_files, [&store, aside] { return store.save(aside); }), this,
                     [this, draft, sheet = m_sheets](const Status& kept) {
                         if (!kept)
                             Q_EMIT failed(kept.error());
                         else if (sheet == m_sheets)
                             putOnSheet(draft);
                     });
        return;
    }
    putOnSheet(draft);
}

void MemoEditing::putOnSheet(const MemoDraft& draft)
{
    if (m_uuid.isEmpty())
        m_uuid = draft.uuid;
    holdFile();
    const QString leftOver = draft.uuid == m_uuid ? QString() : draft.uuid;
    m_baseRevision = draft.baseRevision;
    m_content = draft.content;
    ++m_generation;
    m_localSafe = false;
    setState(SaveState::Unsaved);
    Q_EMIT contentReplaced();
    saveNow([this, leftOver] {
        if (!leftOver.isEmpty())
            m_files.start([&store = m_context.drafts(), leftOver] { store.remove(leftOver); });
    });
}

} // namespace yorozu::ui
