// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is written down: the file of this computer first, then the data base's draft.
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/MemoEditing.h"

#include <chrono>
#include <QtConcurrentRun>
#include <QUuid>

namespace yorozu::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto AutosaveDelay = 3s; // after the first unsaved key, not after the last one
constexpr auto RetryDelay = 10s;   // while the data base cannot be reached

} // namespace

void MemoEditing::edit(const MemoContent& content)
{
    if (!editable() || content == m_content)
        return;
    m_content = content;
    ++m_generation;
    if (m_uuid.isEmpty())
        m_uuid = freshUuid();
    m_localSafe = false;
    // The timer of a data base that is tried again is too slow for text that is not even in the local file.
    const bool retrying = m_state == SaveState::LocalOnly || m_state == SaveState::Failed;
    if (!m_writing || retrying)
        setState(SaveState::Unsaved);
    if (retrying || !m_autosave.isActive())
        startAutosave();
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

void MemoEditing::drawRecord(std::function<void(Id<Memo>)> then)
{
    if (!m_view.memo.id && editable() && m_state == SaveState::Clean) {
        // As if something was typed: a draft without a text.
        if (m_uuid.isEmpty())
            m_uuid = freshUuid();
        ++m_generation;
        m_localSafe = false;
        setState(SaveState::Unsaved);
    }
    saveNow([this, then = std::move(then)] {
        if (m_view.memo.id)
            then(m_view.memo.id);
    });
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
    auto writing = QtConcurrent::run(
        &m_files, [&store, file = fileDraft(), spare = freshUuid()] { return store.keep(file, spare); });
    whenFinished(writing, this, [this, draft, generation, opening = m_openings](const service::DraftStore::Kept& kept) {
        if (opening != m_openings)
            return;
        m_fileUuid = kept.uuid;
        m_localSafe = kept.status && generation == m_generation;
        if (!kept.status)
            m_saveError = kept.status.error();
        writeDatabase(draft, generation);
    });
}

void MemoEditing::keepLocally()
{
    service::DraftStore& store = m_context.drafts();
    auto writing = QtConcurrent::run(
        &m_files, [&store, file = fileDraft(), spare = freshUuid()] { return store.keep(file, spare); });
    whenFinished(writing, this,
                 [this, generation = m_generation, opening = m_openings](const service::DraftStore::Kept& kept) {
                     if (opening != m_openings)
                         return;
                     m_fileUuid = kept.uuid;
                     if (generation == m_generation)
                         m_localSafe = kept.status.has_value();
                     // The answer comes when the server is back: nobody waits for it.
                     if (m_writing && m_localSafe && !m_context.worker().isConnected()) {
                         setState(SaveState::LocalOnly);
                         settle(true);
                     }
                 });
}

// What is on its way to a server that is away may stay there for long; what waits for the server goes now.
void MemoEditing::connectionChanged(bool isConnected)
{
    if (!m_open)
        return;
    if (!isConnected && m_writing) {
        keepLocally();
    } else if (isConnected && !m_writing && m_autosave.isActive()) {
        m_autosave.stop();
        writeLocal();
    }
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
        startAutosave();
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
    if (!service::isCutOff(error)) // the status bar tells that
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

void MemoEditing::startAutosave()
{
    m_autosave.start(AutosaveDelay);
}

QString MemoEditing::freshUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

MemoDraft MemoEditing::fileDraft() const
{
    MemoDraft draft = currentDraft();
    draft.uuid = fileUuid();
    return draft;
}

// Never the file of another window.
void MemoEditing::dropFile(const QString& uuid)
{
    if (uuid.isEmpty())
        return;
    m_files.start([&store = m_context.drafts(), uuid] {
        if (store.hold(uuid))
            store.remove(uuid);
        store.release(uuid);
    });
}

void MemoEditing::close()
{
    m_autosave.stop();
    if (!m_uuid.isEmpty()) {
        // What the data base holds needs no file; what it does not hold stays and is offered again.
        // In the order of the other work on files: one that a crash left may just be put aside.
        if (m_state == SaveState::Saved) {
            dropFile(fileUuid());
        } else if (m_state != SaveState::Clean && !m_localSafe) {
            m_files.start([&store = m_context.drafts(), draft = fileDraft(), spare = freshUuid()] {
                store.release(store.keep(draft, spare).uuid);
            });
        } else {
            m_files.start([&store = m_context.drafts(), uuid = fileUuid()] { store.release(uuid); });
        }
    }
    m_uuid.clear();
    m_fileUuid.clear();
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

} // namespace yorozu::ui
