// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the sheet: the client’s earlier memos, the ledger, and files that are dropped.
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/LeftOffers.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/memo/MemoToolBar.h"
#include "ui/memo/PageView.h"
#include "ui/notes/AttachmentList.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/TabOrder.h"

#include <QDragEnterEvent>
#include <QScrollArea>
#include <QtConcurrentRun>

#include <utility>

namespace yorozu::ui {

namespace {

constexpr int MostSuggestions = 8;
constexpr qsizetype LeastTypedForLookUp = 2;

} // namespace

void MemoPage::toggleEarlierMemo()
{
    if (m_earlierDesk->isVisible()) {
        setEarlierVisible(false);
        return;
    }
    const QList<MemoSummary>& history = m_editing->view().history;
    if (!history.isEmpty())
        showBeside(history.constFirst().id);
}

void MemoPage::showBeside(Id<Memo> id)
{
    if (m_earlierShown == id && m_earlierDesk->isVisible()) {
        toggleEarlierMemo();
        return;
    }
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query([=](service::Services& services) { return services.memos().open(caller, id); }), this,
        [this, id, sheet = m_editing->sheetNumber()](const service::MemoView& view) {
            if (sheet != m_editing->sheetNumber())
                return;
            m_earlierShown = id;
            m_earlier->setAccessibleName(tr("Earlier memo %1").arg(view.memo.number));
            auto pages = QtConcurrent::run(
                [values = SheetValues::of(view.memo, view.boxes, !view.impressionHidden)] { return paginate(values); });
            whenFinished(pages, this, [this, id](const QList<Page>& laidOut) {
                if (m_earlierShown == id)
                    m_earlier->setPages(laidOut);
            });
            setEarlierVisible(true);
        });
}

// Where the window is too narrow for two sheets and the panel, the panel makes room and comes back afterwards.
void MemoPage::setEarlierVisible(bool visible)
{
    const int sheets = m_desk->widget()->minimumSizeHint().width() + m_earlierDesk->minimumWidth();
    if (visible && m_side->isVisible() && width() < sheets + m_side->width()) {
        const bool hadFocus = m_side->isAncestorOf(focusWidget());
        m_side->hide();
        m_sideMadeRoom = true;
        if (hadFocus && m_editing->editable())
            focusSheet();
        else if (hadFocus)
            m_earlierDesk->setFocus(Qt::OtherFocusReason);
    } else if (!visible && std::exchange(m_sideMadeRoom, false)) {
        m_side->show();
    }
    m_earlierDesk->setVisible(visible);
    if (!visible)
        m_earlierShown = {};
}

void MemoPage::setSideVisible(bool visible)
{
    m_sideMadeRoom = false;
    m_side->setVisible(visible);
}

void MemoPage::lookUpClients(const QString& text)
{
    const quint64 question = ++m_lookUp;
    if (text.trimmed().size() < LeastTypedForLookUp) {
        m_sheet->offerClients({});
        return;
    }
    m_context.deliver(m_context.worker().query([text](service::Services& services) {
        return services.clients().list(text.trimmed(), MostSuggestions);
    }),
                      this, [this, question](const QList<Client>& clients) {
                          if (question == m_lookUp)
                              m_sheet->offerClients(clients);
                      });
}

void MemoPage::offerLedgerUpdate()
{
    say(static_cast<int>(Band::Kind::Info), tr("What you change here stands on this memo only."),
        {tr("Change the ledger too"), [this] { updateLedger(); }});
}

void MemoPage::updateLedger()
{
    textEdited();
    const MemoContent content = m_editing->content();
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) -> Status {
            Result<Client> client = services.clients().byId(content.client);
            if (!client)
                return client.error();
            client->business = content.business;
            if (!content.companyKana.trimmed().isEmpty())
                client->kana = content.companyKana;
            return services.clients().update(caller, *client);
        }),
        this, [this](Done) { Q_EMIT m_context.announced(tr("The ledger has been changed, too.")); },
        [this](const Error& error) { say(static_cast<int>(Band::Kind::Error), error.message); });
}

// With whom the client was here, about the same.
void MemoPage::goToNextBooking()
{
    const MemoContent& content = m_editing->content();
    const auto& client = m_editing->view().client;
    if (!client)
        return;
    const Id<Staff> lead = content.attendees.isEmpty() ? Id<Staff>() : content.attendees.constFirst().staff;
    Q_EMIT nextBookingRequested(client->id, lead, content.topics.isEmpty() ? 0 : content.topics.constFirst());
}

// Files may be dropped anywhere on the desk.
void MemoPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_editing->isOpen() && m_side->attachments().isEditable() &&
        !AttachmentList::filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MemoPage::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // nobody's file is moved away
    event->accept();
    setSideVisible(true);
    m_side->attachments().addFiles(AttachmentList::filesOf(event->mimeData()));
}

// The cells take text that is dropped onto them; files belong to the memo wherever they fall.
bool MemoPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return DeskPage::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // the base of all three
    if (AttachmentList::filesOf(drop->mimeData()).isEmpty())
        return DeskPage::eventFilter(watched, event);
    if (type == QEvent::Drop)
        dropEvent(drop);
    else
        drop->acceptProposedAction();
    return true;
}

bool MemoPage::focusNextPrevChild(bool next)
{
    return focusInOrder(this, {m_toolBar, m_band, m_offers, m_desk, m_earlierDesk, m_side}, next) ||
           DeskPage::focusNextPrevChild(next);
}

} // namespace yorozu::ui
