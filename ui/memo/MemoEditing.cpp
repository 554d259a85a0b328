// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and joining texts. MemoEditingSaving.cpp writes them down, MemoEditingRecovery.cpp has those that were left
// behind, MemoEditingLife.cpp what happens to the record.
#include "ui/memo/MemoEditing.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/service/MemoService.h"
#include "ui/async/DeskContext.h"

namespace yorozu::ui {

MemoEditing::MemoEditing(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_files.setMaxThreadCount(1);
    m_autosave.setParent(this);
    m_autosave.setObjectName(QStringLiteral("memoAutosave"));
    m_autosave.setSingleShot(true);
    m_autosave.setTimerType(Qt::PreciseTimer); // three seconds are three seconds, not five per cent more
    connect(&m_autosave, &QTimer::timeout, this, [this] { saveNow(); });
    connect(&context.worker(), &service::Worker::connectionChanged, this, &MemoEditing::connectionChanged);
}

MemoEditing::~MemoEditing()
{
    m_files.waitForDone();
}

void MemoEditing::ask(const Asking& asking, const std::optional<MemoDraft>& recovered)
{
    const quint64 question = ++m_asked;
    const Caller caller = m_context.caller();
    // Somebody else may have sat down while the answer was on its way: what he may do is asked for anew, in his name.
    const auto settled = [this, question, asking, recovered, caller] {
        if (question != m_asked)
            return false;
        if (caller.staff == m_context.caller().staff) {
            m_leaving = false;
            return true;
        }
        ask(asking, recovered);
        return false;
    };
    m_context.deliver(
        m_context.worker().query(
            [caller, asking](service::Services& services) { return asking(services.memos(), caller); }),
        this,
        [this, settled, recovered, caller](const service::MemoView& view) {
            if (settled())
                show(view, caller, recovered ? &*recovered : nullptr);
        },
        [this, settled, question](const Error& error) {
            const bool outdated = question != m_asked;
            if (outdated || settled())
                Q_EMIT failed(error);
        });
}

void MemoEditing::openMemo(Id<Memo> id)
{
    m_leaving = true;
    askForMemo(id, service::Looking::Anew);
}

void MemoEditing::openBooking(Id<Booking> id)
{
    m_leaving = true;
    askForBooking(id, service::Looking::Anew);
}

void MemoEditing::askForMemo(Id<Memo> id, service::Looking looking)
{
    ask([id, looking](service::MemoService& memos, const Caller& caller) { return memos.open(caller, id, looking); });
}

void MemoEditing::askForBooking(Id<Booking> id, service::Looking looking)
{
    ask([id, looking](service::MemoService& memos, const Caller& caller) {
        return memos.openForBooking(caller, id, looking);
    });
}

void MemoEditing::openBlank()
{
    m_leaving = true;
    ask([](service::MemoService& memos, const Caller& caller) { return memos.openBlank(caller); });
}

void MemoEditing::openForClient(Id<Client> client, Id<ClientCase> clientCase)
{
    m_leaving = true;
    ask([client, clientCase](service::MemoService& memos, const Caller& caller) {
        return memos.openForClient(caller, client, clientCase);
    });
}

void MemoEditing::openRecovered(const MemoDraft& draft)
{
    m_leaving = true;
    ask(
        [draft](service::MemoService& memos, const Caller& caller) {
            if (draft.memo)
                return memos.open(caller, draft.memo);
            if (draft.booking)
                return memos.openForBooking(caller, draft.booking);
            return memos.openBlank(caller);
        },
        draft);
}

void MemoEditing::reload()
{
    // What is on its way will be shown instead.
    if (!m_open || m_leaving)
        return;
    const auto looking = m_author.staff == m_context.caller().staff ? service::Looking::Again : service::Looking::Anew;
    if (m_view.memo.id)
        askForMemo(m_view.memo.id, looking);
    else if (m_view.memo.booking)
        askForBooking(m_view.memo.booking, looking);
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
    // An amendment that was begun, with its reason, is not ended by what others do before a word is typed.
    const bool isBegun = m_amending && !view.draft && view.memo.status == MemoStatus::Confirmed &&
                         view.memo.revision == m_view.memo.revision;
    const bool keepsText = same && (isBegun || (m_state != SaveState::Clean && m_state != SaveState::Saved));
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
    }
    Q_EMIT opened();
    Q_EMIT saveStateChanged();
    if (recovered)
        takeRecovered(*recovered);
    else if (!keepsText && (editable() || mayAmend()))
        lookForLeftTexts();
}

bool MemoEditing::editable() const
{
    if (!m_open)
        return false;
    if (m_view.memo.status == MemoStatus::Confirmed)
        return m_amending;
    return rules::mayEdit(m_view.memo, m_author).has_value();
}

void MemoEditing::resolve(const MemoContent& agreed, int onRevision)
{
    m_baseRevision = onRevision;
    m_content = agreed;
    ++m_generation;
    m_localSafe = false;
    setState(SaveState::Unsaved);
    startAutosave();
    Q_EMIT contentReplaced();
}

void MemoEditing::resolveDraft(const MemoContent& agreed, const MemoDraft& theirs)
{
    m_uuid = theirs.uuid;
    m_draftSavedAt = theirs.savedAt;
    resolve(agreed, m_baseRevision);
    saveNow();
}

} // namespace yorozu::ui
