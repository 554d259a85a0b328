// SPDX-License-Identifier: GPL-3.0-or-later
// What the memo page asks in dialogs: reasons, conflicts, the history.
#include "ui/memo/MemoPage.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/rules/MemoMerge.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/ConflictDialog.h"
#include "ui/memo/HistoryDialog.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/ReasonDialog.h"
#include "ui/theme/controls/Band.h"

namespace yorozu::ui {

// Dialogs are opened, not executed: no event loop runs inside another one.
void MemoPage::askReturn()
{
    auto* dialog =
        new ReasonDialog(m_context.themes(),
                         {tr("Return the memo"),
                          tr("The reason is shown to the writer on the sheet and on the list of today."), tr("Return")},
                         rules::ShortestReturnComment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editing->giveBack(dialog->reason()); });
    dialog->open();
}

void MemoPage::askAmendment()
{
    auto* dialog =
        new ReasonDialog(m_context.themes(),
                         {tr("Amend the confirmed memo"),
                          tr("Write why it is changed. The amendment gets a number, the text so far stays on "
                             "record, and the office stamps anew."),
                          tr("Begin the amendment")},
                         1, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_amendReason = dialog->reason();
        m_editing->startAmendment();
    });
    dialog->open();
}

void MemoPage::submitAmendment()
{
    if (!m_amendReason.isEmpty()) {
        m_editing->submit(m_amendReason);
        return;
    }
    // The amendment was begun earlier: its draft is kept, its reason is asked for again.
    auto* dialog = new ReasonDialog(
        m_context.themes(),
        {tr("Submit the amendment"), tr("Write why the confirmed memo is changed."), tr("Submit amendment")}, 1, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_amendReason = dialog->reason(); // not asked for again if the submission finds another text first
        m_editing->submit(m_amendReason);
    });
    dialog->open();
}

void MemoPage::giveUpAmendment()
{
    m_editing->giveUpAmendment([this](const MemoDraft& draft) {
        m_amendReason.clear();
        say(static_cast<int>(Band::Kind::Info),
            tr("The amendment is given up. The sheet shows the confirmed text again."),
            {tr("Undo"), [this, draft] { m_editing->takeRecovered(draft); }});
    });
}

void MemoPage::showHistory()
{
    const Id<Memo> id = m_editing->view().memo.id;
    if (id.isNull())
        return;
    const Caller caller = m_context.caller();
    struct Life
    {
        QList<MemoRevision> revisions;
        QList<MemoEvent> events;
    };
    m_context.deliver(m_context.worker().query([=](service::Services& services) -> Result<Life> {
        auto revisions = services.memos().revisions(caller, id);
        if (!revisions)
            return revisions.error();
        auto events = services.memos().events(id);
        if (!events)
            return events.error();
        return Life{*std::move(revisions), *std::move(events)};
    }),
                      this, [this](const Life& life) {
                          auto* dialog = new HistoryDialog(m_context, life.revisions, life.events, this);
                          dialog->setAttribute(Qt::WA_DeleteOnClose);
                          dialog->open();
                      });
}

void MemoPage::solveClash(const service::MemoClash& clash)
{
    const int revision = clash.theirs.revision;
    if (clash.fields.isEmpty()) {
        // Nothing was changed by both: the texts are joined, and one looks at them before they are submitted again.
        m_editing->resolve(clash.merged, revision);
        say(1, tr("%1 had submitted this memo before you. Both changes are joined; read it through and submit again.")
                   .arg(clash.savedBy));
        return;
    }
    auto* dialog = new ConflictDialog(
        m_context,
        {clash.savedBy, clash.savedAt, m_editing->content(), clash.theirs.content, clash.merged, clash.fields}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, revision, sheet = m_editing->sheetNumber()] {
        if (sheet != m_editing->sheetNumber())
            return;
        m_editing->resolve(dialog->agreed(), revision);
        say(0, tr("Read the sheet through and submit again."));
    });
    dialog->open();
}

void MemoPage::solveDraftClash(const service::DraftClash& clash, const MemoContent& base)
{
    const rules::MergeResult merged = rules::merge(base, m_editing->content(), clash.theirs.content);
    if (merged.conflicts.isEmpty()) {
        m_editing->resolveDraft(merged.merged, clash.theirs);
        say(0, tr("You wrote on this memo in another window as well. Both texts are joined."));
        return;
    }
    auto* dialog = new ConflictDialog(m_context,
                                      {clash.theirs.authorName, clash.theirs.savedAt, m_editing->content(),
                                       clash.theirs.content, merged.merged, merged.conflicts, true},
                                      this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, theirs = clash.theirs, sheet = m_editing->sheetNumber()] {
        if (sheet == m_editing->sheetNumber())
            m_editing->resolveDraft(dialog->agreed(), theirs);
    });
    dialog->open();
}

} // namespace yorozu::ui
