// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/CaseBookPage.h"

#include "core/rules/Permissions.h"
#include "core/rules/StudyDraft.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/casebook/CaseBookToolBar.h"
#include "ui/casebook/FindingList.h"
#include "ui/casebook/StudyEditor.h"
#include "ui/casebook/StudyFace.h"
#include "ui/casebook/StudyListModel.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <chrono>
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yorozu::ui {

namespace {

constexpr auto SaveAfter = 3s;    // of the first unsaved key, as everywhere
constexpr auto LookAfter = 400ms; // of the last key
constexpr int ListWidth = 420;
constexpr int SideWidth = 352;
constexpr int SmallestList = 300;
constexpr int SmallestSide = 292;

} // namespace

CaseBookPage::CaseBookPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_toolBar(new CaseBookToolBar(context.themes(), this))
    , m_band(new Band(context.themes(), this))
    , m_undo(new UndoLine(this))
    , m_model(new StudyListModel(this))
    , m_table(new RecordTable(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 8, this))
    , m_empty(new EmptyState(context.themes(), u"star"_s, {}, {}, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_face(new StudyFace(context.themes(), this))
    , m_editor(new StudyEditor(context.themes(), this))
    , m_findings(new FindingList(context.themes(), this))
    , m_sourceHead(new QLabel(this))
    , m_source(new QPlainTextEdit(this))
{
    buildUi();
    connectParts();
    addShortcuts();
    retranslate();
    showNothing();
}

CaseBookPage::~CaseBookPage() = default;

QString CaseBookPage::pageTitle()
{
    return tr("Case book", "title of the page");
}

QList<ShortcutLine> CaseBookPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Previous or next case study")},
            {{key(Qt::Key_Return)}, tr("Write on it")},
            {{key(Qt::CTRL | Qt::Key_Return)}, tr("Approve")},
            {{key(Qt::CTRL | Qt::Key_S)}, tr("Save now")},
            {{key(Qt::CTRL | Qt::Key_Z)}, tr("Undo")},
            {{key(Qt::Key_F8)}, tr("Next word to look at")},
            {{key(Qt::CTRL | Qt::Key_P)}, tr("Print")},
            {{key(Qt::CTRL | Qt::Key_E)}, tr("Save as CSV")},
            {{key(Qt::ALT | Qt::Key_Left)}, tr("Back to the memos")}};
}

void CaseBookPage::buildUi()
{
    setObjectName(u"caseBookPage"_s);
    m_table->setObjectName(u"studyTable"_s);
    m_band->setObjectName(u"caseBookBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    m_empty->setObjectName(u"caseBookEmpty"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_context.themes(), m_table));
    m_table->horizontalHeader()->setSectionResizeMode(StudyListModel::Title, QHeaderView::Stretch);
    m_table->setMinimumWidth(SmallestList);
    m_split->setObjectName(u"caseBookSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(buildMiddle());
    m_split->addWidget(buildSide());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({ListWidth, 2 * ListWidth, SideWidth});
    auto* body = new QVBoxLayout;
    body->setContentsMargins(Space::s4, Space::s4, Space::s4, Space::s4);
    body->setSpacing(Space::s3);
    body->addWidget(m_undo);
    body->addWidget(m_skeleton);
    m_skeleton->hide();
    body->addWidget(m_split, 1);
    body->addWidget(m_empty, 1);
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_band);
    layout->addLayout(body, 1);
}

QWidget* CaseBookPage::buildMiddle()
{
    m_middle = new QWidget(this);
    auto* layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(Space::s4, 0, Space::s4, 0);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_face);
    layout->addWidget(m_editor, 1);
    return m_middle;
}

QWidget* CaseBookPage::buildSide()
{
    m_side = new QWidget(this);
    m_side->setMinimumWidth(SmallestSide);
    m_source->setObjectName(u"studySourceText"_s);
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    setTextRole(m_sourceHead, TextRole::Section);
    m_sourceHead->setBuddy(m_source);
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(Space::s4, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_findings, 3);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_sourceHead);
    layout->addWidget(m_source, 2);
    return m_side;
}

void CaseBookPage::connectParts()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &CaseBookPage::reload);
    m_save.setSingleShot(true);
    m_save.setInterval(SaveAfter);
    connect(&m_save, &QTimer::timeout, this, [this] { saveNow(); });
    m_look.setSingleShot(true);
    m_look.setInterval(LookAfter);
    connect(&m_look, &QTimer::timeout, this, &CaseBookPage::lookAgain);
    connect(m_toolBar, &CaseBookToolBar::backRequested, this, &CaseBookPage::backRequested);
    connect(m_toolBar, &CaseBookToolBar::statusChosen, this, [this] {
        {
            const QScopedValueRollback filling(m_filling, true);
            m_model->setStatus(m_toolBar->status());
        }
        showEmpty();
        chooseRow(m_view ? m_model->rowOf(m_view->line.study.id) : 0);
    });
    connect(m_toolBar, &CaseBookToolBar::printRequested, this, &CaseBookPage::print);
    connect(m_toolBar, &CaseBookToolBar::csvRequested, this, &CaseBookPage::saveCsv);
    connect(m_table, &RecordTable::opened, m_editor, &StudyEditor::focusFirst);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_filling)
                    read(m_model->lineAt(current.row()).study.id);
            });
    connectStudy();
    connect(m_empty, &EmptyState::actionTriggered, m_toolBar, &CaseBookToolBar::showAll);
    connect(m_band, &Band::actionTriggered, this, [this] {
        m_band->hide();
        if (m_wayOut)
            m_wayOut();
    });
    connect(m_band, &Band::secondActionTriggered, this, [this] {
        m_band->hide();
        if (m_secondWayOut)
            m_secondWayOut();
    });
    listenToRecords();
}

void CaseBookPage::connectStudy()
{
    connect(m_face, &StudyFace::approveRequested, this, &CaseBookPage::approve);
    connect(m_face, &StudyFace::revokeRequested, this, &CaseBookPage::revoke);
    connect(m_face, &StudyFace::removeRequested, this, &CaseBookPage::removeStudy);
    connect(m_face, &StudyFace::againRequested, this, &CaseBookPage::makeAnew);
    connect(m_face, &StudyFace::sourceRequested, this, [this] {
        if (m_view)
            m_context.go(m_view->line.study.memo ? Target::memo(m_view->line.study.memo)
                                                 : Target::client(m_view->line.client));
    });
    connect(m_editor, &StudyEditor::edited, this, &CaseBookPage::textEdited);
    connect(m_findings, &FindingList::wanted, m_editor, &StudyEditor::goTo);
    connect(m_findings, &FindingList::replaceWanted, this,
            [this](const StudyFinding& one) { m_editor->replace(one, one.finding.replacement); });
    connect(m_findings, &FindingList::accepted, this, [this](const QString& word, bool harmless) {
        m_accepted.removeAll(word);
        if (harmless)
            m_accepted.append(word);
        showFindings();
    });
}

void CaseBookPage::listenToRecords()
{
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.memos.isEmpty() || !changes.cases.isEmpty()) {
            m_stale = true;
            if (isVisible())
                m_reload.start();
        }
        // Somebody may be named now who was nobody before.
        if (m_view && !(changes.clients.isEmpty() && changes.agencies.isEmpty() && changes.staff.isEmpty()))
            m_look.start();
    });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        retranslate();
        showRights();
    });
    connect(&m_context.themes(), &ThemeManager::changed, this, &CaseBookPage::showFindings);
}

void CaseBookPage::addShortcuts()
{
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, auto&& act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(u"caseBookApprove"_s, {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        [this] { approve(); });
    add(u"caseBookSave"_s, {QKeySequence::Save}, [this] { saveNow(); });
    add(u"caseBookPrintKey"_s, {QKeySequence::Print}, [this] { print(); });
    add(u"caseBookCsvKey"_s, {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { saveCsv(); });
    add(u"caseBookNext"_s, {QKeySequence(Qt::Key_F8)}, [this] { goToNext(); });
    add(u"caseBookBackKey"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { Q_EMIT backRequested(); });
    // In a text it undoes what was typed; elsewhere what was done with the study.
    add(u"caseBookUndo"_s, {QKeySequence::Undo}, [this] { undo(); });
}

bool CaseBookPage::mayWrite() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditCaseBook);
}

bool CaseBookPage::mayApprove() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::ApproveStudy);
}

bool CaseBookPage::isSettled() const
{
    return m_settled && !m_reading && !m_reload.isActive() && !m_look.isActive() && !m_saving;
}

QTableView& CaseBookPage::table() const
{
    return *m_table;
}

int CaseBookPage::findingCount() const
{
    return m_findings->openCount();
}

void CaseBookPage::takeKeys()
{
    giveKeys(m_table, this);
}

void CaseBookPage::openStudy(Id<CaseStudy> study)
{
    m_wanted = study;
    m_toolBar->showAll();
    if (isVisible())
        m_reload.start();
}

void CaseBookPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale || m_wanted)
        reload();
}

bool CaseBookPage::focusNextPrevChild(bool next)
{
    return focusInOrder(this, {m_toolBar, m_band, m_undo, m_table, m_face, m_editor, m_findings, m_source, m_empty},
                        next) ||
           DeskPage::focusNextPrevChild(next);
}

void CaseBookPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseBookPage::retranslate()
{
    m_table->setAccessibleName(tr("Case studies"));
    m_table->setWidths({0, 12, 6});
    m_model->retranslate();
    m_sourceHead->setText(tr("What the memo says"));
    m_source->setAccessibleName(tr("What the memo says, with all names"));
    m_empty->actionButton()->setObjectName(u"caseBookShowAll"_s);
    const Status may = rules::require(m_context.caller(), rules::Action::ExportData);
    if (m_view)
        showSource();
    m_toolBar->forbidFiles(may ? QString() : may.error().message);
    showEmpty();
}

} // namespace yorozu::ui
