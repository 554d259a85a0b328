// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientsPage.h"

#include "core/rules/Permissions.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientForm.h"
#include "ui/clients/ClientListView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/notes/RecordForm.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int FormWidth = 352; // as on the page of a company
}

ClientsPage::ClientsPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_listSide(new QWidget(m_stack))
    , m_list(new ClientListView(context, m_listSide))
    , m_forms(new FormPlace(context, m_listSide))
    , m_record(new ClientRecordView(context, m_stack))
{
    setObjectName(u"clientsPage"_s);
    buildList();
    m_stack->addWidget(m_listSide);
    m_stack->addWidget(m_record);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &ClientListView::clientChosen, this, [this](Id<Client> client, int row) { present(client, row); });
    connect(m_record, &ClientRecordView::backRequested, this, &ClientsPage::back);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (changes.clients.isEmpty() && changes.memos.isEmpty())
            return;
        m_stale = true;
        if (isVisible() && !showsRecord())
            reload();
    });
    connectForm();
    addKeys();
}

void ClientsPage::buildList()
{
    auto* side = new QScrollArea(m_listSide);
    side->setObjectName(u"clientListSide"_s);
    auto* content = new QWidget(side);
    auto* contents = new QVBoxLayout(content);
    contents->setContentsMargins(0, 0, 0, 0);
    contents->addWidget(m_forms);
    contents->addStretch(1);
    side->setWidget(content);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(FormWidth);
    side->hide();
    auto* columns = new QHBoxLayout(m_listSide);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* line = new QFrame(m_listSide);
    line->setFixedWidth(Line::thin);
    setSurfaceRole(line, SurfaceRole::Line);
    line->hide();
    columns->addWidget(m_list, 1);
    columns->addWidget(line);
    columns->addWidget(side);
    connect(m_forms, &FormPlace::shown, line, &QWidget::setVisible);
    connect(m_forms, &FormPlace::shown, side, &QWidget::setVisible);
}

void ClientsPage::connectForm()
{
    const auto own = [this] {
        m_forms->setOwner(u"new-client-%1"_s.arg(m_context.caller().staff.number()));
        if (mayEdit())
            m_forms->comeBack();
    };
    own();
    connect(&m_context, &DeskContext::callerChanged, this, own);
    connect(m_list, &ClientListView::newRequested, this, &ClientsPage::newClient);
    connect(m_forms, &FormPlace::wanted, this, &ClientsPage::openForm);
    connect(m_forms, &FormPlace::vacated, this, &ClientsPage::takeKeys);
    connect(m_forms, &FormPlace::givenUp, this,
            [this](const FormPlace::Place& place, const QString& title, const RecordForm::Text& text) {
                m_givenUp = {place, text};
                m_context.announce(tr("Closed without saving: %1. Ctrl+Z brings it back.").arg(title));
            });
}

bool ClientsPage::mayEdit() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditClients);
}

RecordForm* ClientsPage::form() const
{
    return m_forms->form();
}

void ClientsPage::closeForm()
{
    m_forms->giveUp();
}

void ClientsPage::newClient()
{
    if (!mayEdit())
        return;
    leave([this] {
        m_stack->setCurrentWidget(m_listSide);
        if (m_stale)
            reload();
        if (m_forms->form())
            m_forms->form()->focusFirst();
        else
            openForm();
    });
}

void ClientsPage::openForm()
{
    auto* form = new ClientForm(m_context, this);
    connect(form, &ClientForm::ready, this, &ClientsPage::add);
    m_forms->open(form, u"client 0"_s);
}

// Its page follows: there the records that may be the same company stand beside it.
void ClientsPage::add(const Client& client)
{
    const FormPlace::Place place = m_forms->place();
    m_forms->form()->awaitAnswer();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), client](service::Services& services) {
            return services.clients().add(caller, {client});
        }),
        this,
        [this, place, name = client.name](const service::AddedClients& added) {
            const bool looking = isVisible() && !showsRecord();
            m_forms->finish(place);
            if (!looking) {
                m_context.announce(tr("Entered in the ledger: %1").arg(name));
                return;
            }
            present(added.ids.constFirst(), -1);
            m_record->wasAdded();
        },
        [this, place](const Error& error) {
            if (!m_forms->refuse(place, error))
                m_context.announce(error.message);
        });
}

QString ClientsPage::pageTitle()
{
    return tr("Companies", "title of the page");
}

QList<ShortcutLine> ClientsPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    if (!showsRecord())
        return {{{key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Previous or next company")},
                {{key(Qt::Key_Return)}, tr("Open")},
                {{key(Qt::Key_Slash)}, tr("Filter")},
                {{key(Qt::CTRL | Qt::Key_N)}, tr("New company")}};
    return {{{key(Qt::Key_F2)}, tr("Edit the attribute that is chosen")},
            {{key(Qt::CTRL | Qt::Key_Z), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, tr("Undo, redo")},
            {{key(Qt::CTRL | Qt::Key_M)}, tr("New memo of this company")},
            {{key(Qt::Key_BracketLeft), key(Qt::Key_BracketRight)}, tr("Previous or next company of the list")},
            {{key(Qt::CTRL | Qt::Key_Return)}, tr("Save the form at the right")},
            {{key(Qt::Key_Escape)}, tr("Close the form, back to the list")}};
}

void ClientsPage::addKeys()
{
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, auto&& act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const auto onRecord = [this](auto act) {
        return [this, act] {
            if (showsRecord())
                act();
        };
    };
    add(u"actionClientEdit"_s, {QKeySequence(Qt::Key_F2)}, onRecord([this] { m_record->editCurrent(); }));
    add(u"actionClientMemo"_s, {QKeySequence(Qt::CTRL | Qt::Key_M)}, onRecord([this] { m_record->newMemo(); }));
    // A field that is being typed in takes them for itself.
    add(u"actionClientUndo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] {
        if (showsRecord())
            m_record->undo();
        else if (const auto left = std::exchange(m_givenUp, std::nullopt))
            m_forms->bringBack(left->first, left->second);
    });
    add(u"actionClientNew"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { newClient(); });
    add(u"actionClientRedo"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        onRecord([this] { m_record->redo(); }));
}

bool ClientsPage::showsRecord() const
{
    return m_stack->currentWidget() == m_record;
}

bool ClientsPage::isSettled() const
{
    return m_forms->isSettled() && (showsRecord() ? m_record->isSettled() : m_list->isSettled());
}

void ClientsPage::reload()
{
    m_stale = false;
    if (showsRecord())
        m_record->reload();
    else
        m_list->reload();
}

void ClientsPage::takeKeys()
{
    if (showsRecord())
        m_record->setFocus(Qt::OtherFocusReason);
    else
        giveKeys(&m_list->table(), m_list);
}

void ClientsPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        reload();
}

bool ClientsPage::holdsText() const
{
    return m_forms->holdsText() || (showsRecord() && m_record->hasUnsaved());
}

void ClientsPage::leave(std::function<void()> then)
{
    m_forms->keep([this, then = std::move(then)] {
        if (showsRecord())
            m_record->leave(then);
        else
            then();
    });
}

void ClientsPage::present(Id<Client> client, int row, const QString& detail)
{
    m_row = row;
    m_stack->setCurrentWidget(m_record);
    m_record->open(client, detail);
    m_record->setFocus(Qt::OtherFocusReason);
}

void ClientsPage::openClient(Id<Client> client, const QString& detail)
{
    leave([this, client, detail] { present(client, -1, detail); });
}

void ClientsPage::showList()
{
    leave([this] {
        m_list->selectRow(m_row);
        m_stack->setCurrentWidget(m_listSide);
        if (m_stale)
            reload();
        giveKeys(&m_list->table(), m_list);
    });
}

void ClientsPage::showListOf(Id<Agency> agency)
{
    leave([this, agency] {
        m_row = 0;
        if (agency)
            m_list->showAgency(agency);
        else
            m_list->showAll();
        showList();
    });
}

void ClientsPage::back()
{
    showList();
}

void ClientsPage::step(int by)
{
    leave([this, by] {
        const quint64 asked = ++m_stepped;
        using Found = std::pair<int, Id<Client>>;
        m_context.deliver(
            m_context.worker().query([question = m_list->question(), row = m_row, client = m_record->client(),
                                      by](service::Services& services) -> Result<Found> {
                // A company that was opened from elsewhere has its place looked up.
                Result<int> place = row >= 0 ? Result<int>(row) : services.clients().placeOf(question, client);
                if (!place)
                    return place.error();
                const int next = *place + by;
                if (*place < 0 || next < 0)
                    return Found{-1, {}};
                const Result<QList<ClientRow>> rows = services.clients().page(question, next, 1);
                if (!rows)
                    return rows.error();
                return rows->isEmpty() ? Found{-1, {}} : Found{next, rows->constFirst().id};
            }),
            this, [this, asked, by](const Found& found) {
                if (asked != m_stepped)
                    return;
                if (found.first >= 0)
                    present(found.second, found.first);
                else
                    m_context.announce(by > 0 ? tr("This is the last company of the list.")
                                              : tr("This is the first company of the list."));
            });
    });
}

void ClientsPage::keyPressEvent(QKeyEvent* event)
{
    // Single keys reach the page only where no field has taken them.
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (showsRecord() && plain && event->key() == Qt::Key_BracketLeft)
        step(-1);
    else if (showsRecord() && plain && event->key() == Qt::Key_BracketRight)
        step(1);
    else if (showsRecord() && event->key() == Qt::Key_Escape) {
        if (!m_record->closeTopmost())
            back();
    } else if (!showsRecord() && event->key() == Qt::Key_Escape && m_forms->form()) {
        closeForm();
    } else {
        DeskPage::keyPressEvent(event);
    }
}

} // namespace yorozu::ui
