// SPDX-License-Identifier: GPL-3.0-or-later
// How a memo comes onto the page, and what of it is shown.
#include "core/rules/MemoLifeCycle.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/LeftOffers.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/memo/MemoToolBar.h"
#include "ui/theme/controls/Band.h"

#include <QPointer>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace yorozu::ui {

void MemoPage::openMemo(Id<Memo> id, const QString& field)
{
    saveAndThen([this, id, field] {
        m_firstField = field;
        m_first = First::Sheet;
        m_editing->openMemo(id);
    });
}

void MemoPage::openBooking(Id<Booking> id, First first)
{
    saveAndThen([this, id, first] {
        m_firstField.clear();
        m_first = first;
        m_editing->openBooking(id);
    });
}

void MemoPage::openBlank()
{
    saveAndThen([this] {
        m_firstField.clear();
        m_first = First::Sheet;
        m_editing->close();
        m_editing->openBlank();
    });
}

void MemoPage::openForClient(Id<Client> client, Id<ClientCase> clientCase)
{
    saveAndThen([this, client, clientCase] {
        m_firstField.clear();
        m_first = First::Sheet;
        m_editing->close();
        m_editing->openForClient(client, clientCase);
    });
}

void MemoPage::openRecovered(const MemoDraft& draft)
{
    saveAndThen([this, draft] {
        m_firstField.clear();
        m_first = First::Sheet;
        m_editing->openRecovered(draft);
    });
}

void MemoPage::showMemo()
{
    const bool another = m_shown != m_editing->sheetNumber();
    const bool wasEditable = m_sheet->isEditable();
    if (another)
        m_side->leaveForms();
    m_toolBar->show(*m_editing, m_context.centre());
    lookUpStudy();
    if (!another && sheetHoldsText()) {
        m_sheet->refresh(m_editing->view());
        m_side->refresh(m_editing->view(), m_editing->content());
        showStamps();
        showSavedState();
    } else {
        showText();
    }
    m_shown = m_editing->sheetNumber();
    if (another) {
        m_amendReason.clear();
        m_band->hide();
        m_offers->clear();
        setEarlierVisible(false);
        m_desk->ensureVisible(0, 0);
        warnOfOthers();
        if (m_editing->editable())
            focusSheet();
        else
            m_toolBar->setFocus(Qt::OtherFocusReason);
        const First first = std::exchange(m_first, First::Sheet);
        if (first == First::EarlierMemo)
            toggleEarlierMemo();
        if (first == First::Attachments) {
            setSideVisible(true);
            m_side->showAttachments();
        }
    } else if (wasEditable != m_editing->editable()) {
        focusAfterChange();
    }
    const Memo& memo = m_editing->view().memo;
    if (memo.status == MemoStatus::Submitted)
        m_offers->clear(); // they are offered again when the memo can be written
    if (memo.status == MemoStatus::Returned && !memo.remark.isEmpty()) {
        say(static_cast<int>(Band::Kind::Error), tr("Returned by %1: %2").arg(memo.returnedBy, memo.remark));
    }
}

void MemoPage::focusSheet()
{
    const QList<MemoField> fields = allMemoFields();
    const auto named =
        std::find_if(fields.cbegin(), fields.cend(), [this](MemoField field) { return code(field) == m_firstField; });
    if (named != fields.cend() && m_sheet->cell(*named))
        m_sheet->focusField(*named);
    else
        m_sheet->focusFirstEmpty();
    m_firstField.clear();
}

// A sheet that was submitted shows no caret; one that was taken back is there to be written on. Whoever returned a memo
// does not write it: and no key may submit it by the button that stands where the other one was.
void MemoPage::focusAfterChange()
{
    QWidget* focused = focusWidget();
    if (m_editing->editable() && isOwnSheet())
        focusSheet();
    else if (focused && (m_editing->editable() || m_sheet->isAncestorOf(focused)))
        m_toolBar->setFocus(Qt::OtherFocusReason);
}

bool MemoPage::isOwnSheet() const
{
    return m_editing->view().memo.status != MemoStatus::Returned || m_editing->amending() ||
           m_editing->content().recorder == m_context.caller().staff;
}

bool MemoPage::sheetHoldsText() const
{
    return m_sheet->isEditable() && m_editing->editable() && typedContent() == m_editing->content();
}

void MemoPage::showText()
{
    // A reload while one types keeps the focus where it is.
    const QPointer<QWidget> focused = m_shown == m_editing->sheetNumber() ? focusWidget() : nullptr;
    m_sheet->load(m_editing->view(), m_editing->content(), m_editing->editable());
    m_side->load(m_editing->view(), m_editing->content(), m_editing->editable());
    showStamps();
    showSavedState();
    if (focused && focused->isVisible() && isAncestorOf(focused))
        focused->setFocus(Qt::OtherFocusReason);
}

void MemoPage::showStamps()
{
    const service::MemoView& view = m_editing->view();
    const Caller& caller = m_context.caller();
    StampState state;
    state.boxes = view.boxes;
    // They confirm the text that is on record, not the one that is being written.
    if (!m_editing->amending())
        state.stamps = view.memo.stamps;
    if (const Result<StampBox> box = rules::boxToStamp(view.memo, view.boxes, caller))
        state.stampable = box->id;
    for (const Stamp& stamp : view.memo.stamps) {
        if (rules::mayUndoStamp(view.memo, stamp.box, caller, m_context.clock().now()))
            state.undoable = stamp.box;
    }
    m_sheet->setStamps(state);
    const bool confirming =
        view.memo.status == MemoStatus::Submitted && rules::mayDo(caller.group, rules::Action::ConfirmMemo);
    m_sheet->setRemarkEditable(confirming);
}

void MemoPage::showSavedState()
{
    m_toolBar->showSaveState(*m_editing);
    tellCompanions(); // the first save has drawn the number
    showWhereItIsSaved();
    Q_EMIT saveStateChanged(m_editing->editable() ? MemoToolBar::saveText(*m_editing) : QString());
}

} // namespace yorozu::ui
