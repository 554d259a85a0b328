// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoPage.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/service/CaseService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/LeftOffers.h"
#include "ui/memo/MemoCompanions.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/memo/MemoToolBar.h"
#include "ui/memo/PageView.h"
#include "ui/memo/PrintPreview.h"
#include "ui/notes/HandoverEditor.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yorozu::ui {

namespace {

constexpr int DeskMargin = 32;
constexpr int DeskTop = 12;
constexpr int WidestPaper = 1040;
constexpr int EarlierWidth = 424;

// What the sheet gives; the side panel has the rest.
QList<MemoField> sheetFields()
{
    return {MemoField::SessionTime,  MemoField::Responders,    MemoField::CompanyKana, MemoField::Company,
            MemoField::Business,     MemoField::ConsulteeKana, MemoField::Consultee,   MemoField::Recorder,
            MemoField::Consultation, MemoField::Advice,        MemoField::Impression,  MemoField::Client,
            MemoField::Person};
}

// A desk with one paper in its middle that scrolls by itself.
QScrollArea* makeDesk(QWidget* paper, const QString& name, int margin, QWidget* parent)
{
    auto* surface = new QWidget(parent);
    setSurfaceRole(surface, SurfaceRole::Desk);
    auto* layout = new QHBoxLayout(surface);
    layout->setContentsMargins(margin, DeskTop, margin, DeskTop);
    layout->addStretch(1);
    layout->addWidget(paper, 1000);
    layout->addStretch(1);
    auto* desk = new QScrollArea(parent);
    desk->setObjectName(name);
    desk->setWidget(surface);
    desk->setWidgetResizable(true);
    desk->setFrameShape(QFrame::NoFrame);
    desk->setFocusPolicy(Qt::NoFocus);
    return desk;
}

} // namespace

MemoPage::MemoPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_editing(std::make_unique<MemoEditing>(context))
{
    setObjectName(QStringLiteral("memoPage"));
    buildUi();
    connectEditing();
    connectSheet();
    addShortcuts();
}

MemoPage::~MemoPage() = default;

QString MemoPage::title() const
{
    return tr("Memos");
}

QList<ShortcutLine> MemoPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::CTRL | Qt::Key_Return)}, tr("Submit")},
            {{key(Qt::CTRL | Qt::Key_S)}, tr("Save now")},
            {{key(Qt::CTRL | Qt::Key_P)}, tr("Print")},
            {{key(Qt::CTRL | Qt::Key_Z), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, tr("Undo, redo")},
            {{key(Qt::CTRL | Qt::Key_Tab)}, tr("Next cell")},
            {{key(Qt::CTRL | Qt::Key_E)}, tr("Earlier memo beside")},
            {{key(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, tr("Into the case book")},
            {{key(Qt::CTRL | Qt::Key_Semicolon)}, tr("Current time as the end")},
            {{key(Qt::Key_F9)}, tr("Fold the panel at the right")}};
}

void MemoPage::leave(std::function<void()> then)
{
    if (hasMemo())
        // The memo first: it is not to wait for a form that cannot be kept.
        saveAndThen([this, then = std::move(then)] { m_side->keepForms(then); });
    else
        then();
}

void MemoPage::buildUi()
{
    ThemeManager& themes = m_context.themes();
    m_toolBar = new MemoToolBar(themes, this);
    m_band = new Band(themes, this);
    m_band->setObjectName(QStringLiteral("memoBand"));
    m_band->setClosable(true);
    m_band->hide();
    m_offers = new LeftOffers(themes, this);
    m_sheet = new MemoSheet(m_context, this);
    m_sheet->setMaximumWidth(WidestPaper);
    m_sheet->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_desk = makeDesk(m_sheet, QStringLiteral("memoDesk"), DeskMargin, this);
    m_earlier = new PageView(themes, PageView::Look::Screen, this);
    m_earlier->setObjectName(QStringLiteral("memoEarlier"));
    m_earlierDesk = makeDesk(m_earlier, QStringLiteral("memoEarlierDesk"), Space::s4, this);
    m_earlierDesk->setMinimumWidth(EarlierWidth);
    m_earlierDesk->setFocusPolicy(Qt::StrongFocus);
    m_earlierDesk->hide();
    m_side = new MemoSidePanel(m_context, this);
    setAcceptDrops(true);
    for (QWidget* part : m_sheet->findChildren<QWidget*>())
        part->installEventFilter(this);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    // Side by side the sheet that is written needs more room than the one that is read.
    columns->addWidget(m_desk, 5);
    columns->addWidget(m_earlierDesk, 3);
    columns->addWidget(m_side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_band);
    layout->addWidget(m_offers);
    layout->addLayout(columns, 1);

    m_companions = new MemoCompanions(m_context, this);
    connect(m_companions, &MemoCompanions::changed, this, &MemoPage::showCompanions);
    connectNotices();
    connect(m_toolBar, &MemoToolBar::backRequested, this, [this] { saveAndThen([this] { Q_EMIT backRequested(); }); });
    connect(m_toolBar, &MemoToolBar::submitRequested, this, &MemoPage::submit);
    connect(m_toolBar, &MemoToolBar::printRequested, this, &MemoPage::print);
    connect(m_toolBar, &MemoToolBar::withdrawRequested, m_editing.get(), &MemoEditing::withdraw);
    connect(m_toolBar, &MemoToolBar::stampRequested, this, [this] { m_editing->stamp(m_sheet->remark()); });
    connect(m_toolBar, &MemoToolBar::returnRequested, this, &MemoPage::askReturn);
    connect(m_toolBar, &MemoToolBar::amendRequested, this, &MemoPage::askAmendment);
    connect(m_toolBar, &MemoToolBar::giveUpRequested, this, &MemoPage::giveUpAmendment);
    connect(m_toolBar, &MemoToolBar::historyRequested, this, &MemoPage::showHistory);
    connect(m_toolBar, &MemoToolBar::studyRequested, this, &MemoPage::markStudy);
}

void MemoPage::connectEditing()
{
    MemoEditing* editing = m_editing.get();
    connect(editing, &MemoEditing::opened, this, &MemoPage::showMemo);
    connect(editing, &MemoEditing::contentReplaced, this, &MemoPage::showText);
    connect(editing, &MemoEditing::saveStateChanged, this, &MemoPage::showSavedState);
    connect(editing, &MemoEditing::incomplete, this, &MemoPage::showIncomplete);
    connect(editing, &MemoEditing::clashed, this, &MemoPage::solveClash);
    connect(editing, &MemoEditing::draftClashed, this, &MemoPage::solveDraftClash);
    connect(editing, &MemoEditing::recoveryOffered, m_offers, &LeftOffers::offer);
    connect(editing, &MemoEditing::failed, this,
            [this](const Error& error) { say(static_cast<int>(Band::Kind::Error), error.message); });
    connect(editing, &MemoEditing::submitted, this, [this] {
        const bool amended = m_editing->amending() || m_editing->view().memo.wasConfirmed();
        m_amendReason.clear();
        m_band->hide();
        Q_EMIT m_context.announced(amended
                                       ? tr("The amendment is submitted. The office stamps it anew.")
                                       : tr("The memo is submitted. Until the office stamps, you can take it back."));
    });
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        // Stamps, returns and texts of others; what is being typed stays.
        const qint64 id = m_editing->view().memo.id.number();
        if (!m_editing->isOpen() || !changes.memos.contains(id))
            return;
        if (m_editing->saveState() == MemoEditing::SaveState::Clean)
            m_editing->reload();
        else
            warnOfNewerText();
    });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        // What is typed is saved as its author's; then the sheet is opened anew with the other one's rights.
        m_side->handover().saveNow();
        m_editing->saveNow([this] { m_editing->reload(); });
    });
}

void MemoPage::connectSheet()
{
    connect(m_sheet, &MemoSheet::edited, this, &MemoPage::textEdited);
    connect(m_side, &MemoSidePanel::edited, this, &MemoPage::textEdited);
    connect(m_side, &MemoSidePanel::handoverIncomplete, this,
            [this](const QString& sentence) { say(static_cast<int>(Band::Kind::Warning), sentence); });
    m_side->setOwnerMaker([this](const std::function<void(const NoteOwner&)>& use) {
        m_editing->drawRecord([use](Id<Memo> id) { use(id); });
    });
    connect(m_side, &MemoSidePanel::besideRequested, this, &MemoPage::toggleEarlierMemo);
    connect(m_side, &MemoSidePanel::pastMemoRequested, this, &MemoPage::showBeside);
    connect(m_sheet, &MemoSheet::companyTyped, this, &MemoPage::lookUpClients);
    connect(m_sheet, &MemoSheet::clientChosen, this, [this](Id<Client> id) {
        using Chosen = std::pair<Client, QList<ClientCase>>;
        m_context.deliver(m_context.worker().query([id](service::Services& services) -> Result<Chosen> {
            const Result<Client> client = services.clients().byId(id);
            if (!client)
                return client.error();
            const Result<QList<ClientCase>> cases = services.cases().ofClient(id);
            if (!cases)
                return cases.error();
            return Chosen{*client, *cases};
        }),
                          this, [this, sheet = m_editing->sheetNumber()](const Chosen& chosen) {
                              if (sheet != m_editing->sheetNumber())
                                  return;
                              m_side->offerCases(chosen.second);
                              m_sheet->takeClient(chosen.first);
                          });
    });
    connect(m_side, &MemoSidePanel::clientRequested, this, [this] {
        if (const auto& client = m_editing->view().client)
            m_context.go(Target::client(client->id));
    });
    connect(m_side, &MemoSidePanel::nextBookingRequested, this, &MemoPage::goToNextBooking);
    connect(m_side, &MemoSidePanel::referralRequested, this, [this] {
        // Saved first: the referral points to the memo, also to one on which nothing is written yet.
        saveAndThen([this] {
            m_editing->drawRecord(
                [this](Id<Memo>) { m_side->beginReferral(m_editing->view(), m_editing->content().clientCase); });
        });
    });
    connect(m_sheet, &MemoSheet::ledgerDiffers, this, &MemoPage::offerLedgerUpdate);
    connect(m_sheet, &MemoSheet::pasteRefused, this,
            [this](const QString& message) { say(static_cast<int>(Band::Kind::Warning), message); });
    connect(m_sheet, &MemoSheet::stampRequested, this, [this] { m_editing->stamp(m_sheet->remark()); });
    connect(m_sheet, &MemoSheet::undoStampRequested, m_editing.get(), &MemoEditing::undoStamp);
    connect(m_sheet, &MemoSheet::remarkEdited, m_editing.get(), &MemoEditing::setRemark);
}

void MemoPage::addShortcuts()
{
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, auto&& act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(QStringLiteral("actionSubmit"),
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, [this] {
            // The office stamps with the same keys; what it returned it submits only after it wrote on it.
            const QWidget* focused = focusWidget();
            if (m_editing->editable() && (isOwnSheet() || (focused && m_sheet->isAncestorOf(focused))))
                submit();
            else if (m_editing->isOpen() && m_editing->mayStamp())
                m_editing->stamp(m_sheet->remark());
        });
    add(QStringLiteral("actionSave"), {QKeySequence::Save}, [this] { m_editing->saveNow(); });
    add(QStringLiteral("actionPrint"), {QKeySequence::Print}, [this] { print(); });
    add(QStringLiteral("actionEarlier"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { toggleEarlierMemo(); });
    add(QStringLiteral("actionHistory"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] { showHistory(); });
    add(QStringLiteral("actionStudy"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, [this] { markStudy(); });
    add(QStringLiteral("actionSide"), {QKeySequence(Qt::Key_F9)}, [this] { setSideVisible(m_side->isHidden()); });
    add(QStringLiteral("actionBack"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
        [this] { saveAndThen([this] { Q_EMIT backRequested(); }); });
}

void MemoPage::saveAndThen(std::function<void()> then)
{
    if (m_editing->isOpen() && m_editing->editable())
        textEdited();
    m_afterLeaving = then;
    // The handover note first: it may need the memo's record, and one without a reader keeps the page open.
    m_side->handover().saveNow([this, then = std::move(then)] {
        m_editing->saveNow([this, then] {
            m_afterLeaving = {};
            then();
        });
    });
}

// Both parts give their own fields; what neither shows stays.
MemoContent MemoPage::typedContent() const
{
    MemoContent content = m_editing->content();
    const MemoContent typed = m_sheet->content();
    const QList<MemoField> fields = sheetFields();
    for (const MemoField field : fields)
        content.copyField(field, typed);
    m_side->store(content);
    return content;
}

void MemoPage::textEdited()
{
    m_editing->edit(typedContent());
    lookAtIncomplete();
}

void MemoPage::reload()
{
    // What is typed here is newer than anything that could be loaded.
    if (hasMemo() && (!m_editing->editable() || m_editing->saveState() == MemoEditing::SaveState::Clean))
        m_editing->reload();
}

void MemoPage::submit()
{
    // Ctrl+Enter while the input method composes belongs to the input method.
    if (m_sheet->isComposing() || !m_editing->editable())
        return;
    textEdited();
    // What goes with the submission must be on record before it.
    m_side->handover().saveNow([this] { submitNow(); });
}

void MemoPage::submitNow()
{
    if (m_editing->amending() || m_editing->view().memo.wasConfirmed())
        submitAmendment();
    else
        m_editing->submit();
}

void MemoPage::print()
{
    if (!m_editing->isOpen())
        return;
    if (m_editing->editable())
        textEdited();
    Memo memo = m_editing->view().memo;
    memo.content = m_editing->content();
    if (m_editing->amending())
        memo.stamps.clear();
    const bool withImpression = !m_editing->view().impressionHidden;
    auto* preview =
        new PrintPreview(m_context, SheetValues::of(memo, m_editing->view().boxes, withImpression), memo.id, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void MemoPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_editing->isOpen())
        m_toolBar->show(*m_editing, m_context.centre());
    DeskPage::changeEvent(event);
}

} // namespace yorozu::ui
