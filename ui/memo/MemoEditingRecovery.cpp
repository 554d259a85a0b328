// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a crash or a lost data base left in the files of this computer.
#include "core/rules/MemoLifeCycle.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/MemoEditing.h"

#include <QtConcurrentRun>

namespace yorozu::ui {

using service::DraftStore;

// A local file that holds another text than the data base is what a crash or a lost data base left behind.
void MemoEditing::lookForLeftTexts()
{
    struct Found
    {
        QString file; // that the sheet's own text has now
        QList<DraftStore::LeftText> texts;
    };
    DraftStore& store = m_context.drafts();
    const quint64 opening = m_openings;
    const auto look = [&store, mine = fileDraft(), spare = freshUuid()] {
        Found found{mine.uuid, {}};
        // One file belongs to one window. Where another one writes on it (two windows of one person), this one takes
        // a file of its own; the data base tells the two texts apart at the next save.
        if (!mine.uuid.isEmpty() && !store.hold(mine.uuid)) {
            found.file = spare;
            store.hold(spare);
        }
        const DraftStore::Left files = store.leftBehind();
        for (DraftStore::LeftText left : files.texts) {
            const MemoDraft& file = left.draft;
            const bool thisMemo = (file.memo && file.memo == mine.memo) ||
                                  (file.booking && file.booking == mine.booking) || file.uuid == mine.uuid;
            if (!thisMemo || file.author != mine.author || file.content == mine.content)
                continue;
            if (file.uuid == found.file) {
                // The next save takes this file for itself. Whoever passes the offer over loses nothing by that.
                left.draft.uuid = freshUuid();
                if (!store.save(left.draft))
                    left.draft.uuid = found.file;
                else
                    store.remove(found.file);
            }
            found.texts.append(left);
        }
        return found;
    };
    whenFinished(QtConcurrent::run(&m_files, look), this, [this, opening, former = fileUuid()](const Found& found) {
        if (opening != m_openings)
            return;
        if (fileUuid() == former)
            m_fileUuid = found.file;
        QList<DraftStore::LeftText> texts = found.texts;
        texts.removeIf([this](const auto& left) { return left.draft.content == m_content; });
        if (!texts.isEmpty())
            Q_EMIT recoveryOffered(texts);
    });
}

void MemoEditing::takeRecovered(const MemoDraft& draft)
{
    if (m_view.memo.status == MemoStatus::Confirmed && !m_amending && mayAmend()) {
        m_amending = true; // the text is that of an amendment which did not reach the data base
        Q_EMIT opened();
    }
    if (!editable()) {
        // On a sheet that cannot be written it would look like the text of the record.
        const Status allowed = rules::mayEdit(m_view.memo, m_author);
        const QString reason = allowed ? QString() : allowed.error().message;
        Q_EMIT failed({ErrorKind::RuleViolation, tr("The left text stays on this computer. %1").arg(reason), {}, {}});
        return;
    }
    service::DraftStore& store = m_context.drafts();
    if (m_state != SaveState::Clean && m_content != draft.content) {
        // What stands on the sheet is somebody's typing, too: it is put aside and offered in its turn.
        MemoDraft aside = currentDraft();
        aside.uuid = freshUuid();
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
    const QString leftOver = draft.uuid == fileUuid() ? QString() : draft.uuid;
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

void MemoEditing::workOnFile(std::function<Status(DraftStore&)> work, const std::function<void()>& then)
{
    auto working =
        QtConcurrent::run(&m_files, [&store = m_context.drafts(), work = std::move(work)] { return work(store); });
    whenFinished(working, this, [this, then](const Status& done) {
        if (done)
            then();
        else
            Q_EMIT failed(done.error());
    });
}

void MemoEditing::discardLeft(const QString& uuid, const std::function<void()>& then)
{
    workOnFile([uuid](DraftStore& store) { return store.discard(uuid); }, then);
}

void MemoEditing::bringBackLeft(const QString& uuid, const std::function<void()>& then)
{
    workOnFile([uuid](DraftStore& store) { return store.bringBack(uuid); }, then);
}

} // namespace yorozu::ui
