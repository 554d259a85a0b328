// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/LeftLookUp.h"

#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace yorozu::ui {

using service::DraftStore;

LeftLookUp::LeftLookUp(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

LeftLookUp::~LeftLookUp()
{
    // The store must not go while it is being read.
    const QList<QFutureWatcherBase*> readers = findChildren<QFutureWatcherBase*>();
    for (QFutureWatcherBase* reader : readers)
        reader->waitForFinished();
}

// Files and their locks are disk work, so that they are looked at beside.
void LeftLookUp::ask()
{
    const quint64 question = ++m_question;
    DraftStore* store = &m_context.drafts();
    whenFinished(QtConcurrent::run([store] { return store->leftBehind(); }), this,
                 [this, question](const DraftStore::Left& left) {
                     if (question == m_question)
                         compare(left);
                 });
}

void LeftLookUp::compare(const DraftStore::Left& left)
{
    const Caller caller = m_context.caller();
    DraftStore::Left mine = left;
    mine.texts.removeIf([&caller](const DraftStore::LeftText& text) { return text.draft.author != caller.staff; });
    if (mine.texts.isEmpty()) {
        Q_EMIT found(mine);
        return;
    }
    const quint64 question = m_question;
    m_context.deliver(
        m_context.worker().query([caller](service::Services& services) { return services.memos().myDrafts(caller); }),
        this,
        [this, mine, question](const QList<MemoDraft>& known) {
            if (question != m_question)
                return;
            DraftStore::Left different = mine;
            different.texts.removeIf([&known](const DraftStore::LeftText& text) {
                return std::any_of(known.begin(), known.end(), [&text](const MemoDraft& stored) {
                    const bool same = stored.uuid == text.draft.uuid || (stored.memo && stored.memo == text.draft.memo);
                    return same && stored.content == text.draft.content;
                });
            });
            lookAgain(different);
        },
        // If the data base cannot tell, nothing that was typed is hidden.
        [this, mine, question](const Error&) {
            if (question == m_question)
                Q_EMIT found(mine);
        });
}

// A submission takes the draft out of the data base and then its file away: what is gone by now was not left behind.
void LeftLookUp::lookAgain(const DraftStore::Left& left)
{
    if (left.texts.isEmpty()) {
        Q_EMIT found(left);
        return;
    }
    DraftStore* store = &m_context.drafts();
    whenFinished(QtConcurrent::run([store] { return store->leftBehind(); }), this,
                 [this, left, question = m_question](const DraftStore::Left& now) {
                     if (question != m_question)
                         return;
                     DraftStore::Left still = left;
                     still.texts.removeIf([&now](const DraftStore::LeftText& text) {
                         return std::none_of(now.texts.begin(), now.texts.end(),
                                             [&text](const auto& one) { return one.draft.uuid == text.draft.uuid; });
                     });
                     Q_EMIT found(still);
                 });
}

} // namespace yorozu::ui
