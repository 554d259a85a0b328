// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/EntryEditor.h"

#include "core/rules/Permissions.h"
#include "ui/admin/EntryModel.h"
#include "ui/admin/EntryTable.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

EntryEditor::EntryEditor(DeskContext& context, EntryList* list, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(list)
    , m_model(new EntryModel(context.themes(), *list, this))
    , m_table(new EntryTable(context, *m_model, this))
    , m_empty(new EmptyState(context.themes(), u"list"_s, {}, {}, m_table->viewport()))
    , m_skeleton(new SkeletonRows(context.themes(), 6, m_table->viewport()))
    , m_band(new Band(context.themes(), this))
    , m_add(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_retire(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_withRetired(new QCheckBox(this))
{
    list->setParent(this);
    build();
    connectList();
    retranslate();
    showState();
}

void EntryEditor::build()
{
    const QString id = m_list->id();
    setObjectName(id + u"Editor"_s);
    const std::pair<QPushButton*, QString> buttons[] = {
        {m_add, u"plus"_s}, {m_up, u"up"_s}, {m_down, u"down"_s}, {m_retire, u"minus"_s}, {m_undo, u"undo"_s}};
    const QString names[] = {u"Add"_s, u"Up"_s, u"Down"_s, u"Retire"_s, u"Undo"_s};
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    for (qsizetype at = 0; at < std::ssize(names); ++at) {
        buttons[at].first->setObjectName(id + names[at]);
        setControlSize(buttons[at].first, ControlSize::Small);
        m_context.themes().bindIcon(buttons[at].first, buttons[at].second);
        row->addWidget(buttons[at].first);
    }
    m_up->setVisible(m_list->isOrdered());
    m_down->setVisible(m_list->isOrdered());
    row->addStretch(1);
    row->addWidget(m_withRetired);
    m_withRetired->setObjectName(id + u"WithRetired"_s);
    m_withRetired->setVisible(m_list->hidesSome());
    m_table->setObjectName(id + u"Table"_s);
    m_band->setObjectName(id + u"Band"_s);
    m_empty->setObjectName(id + u"Empty"_s);
    m_band->hide();
    auto* over = new QVBoxLayout(m_table->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);
    over->addWidget(m_skeleton);
    m_empty->hide();
    m_skeleton->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(row);
    layout->addWidget(m_band);
    layout->addWidget(m_table, 1);
    orderTabs({m_add, m_up, m_down, m_retire, m_undo, m_withRetired, m_band, m_table});
    connect(m_add, &QPushButton::clicked, this, &EntryEditor::begin);
    connect(m_up, &QPushButton::clicked, this, [this] { move(m_table->currentIndex().row(), false); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(m_table->currentIndex().row(), true); });
    connect(m_retire, &QPushButton::clicked, this, [this] { toggleRetired(m_table->currentIndex().row()); });
    connect(m_undo, &QPushButton::clicked, m_list, &EntryList::undo);
    connect(m_withRetired, &QCheckBox::toggled, this, [this](bool on) {
        const qint64 kept = currentId();
        m_model->setWithRetired(on);
        choose(kept);
        showState();
    });
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_list, &EntryList::undo);
}

void EntryEditor::connectList()
{
    connect(m_list, &EntryList::loaded, this, &EntryEditor::showRows);
    connect(m_list, &EntryList::done, this, &EntryEditor::settle);
    connect(m_list, &EntryList::failed, this, &EntryEditor::showError);
    connect(m_list, &EntryList::asked, this, &EntryEditor::showQuestion);
    connect(m_list, &EntryList::undoChanged, this, &EntryEditor::showState);
    connect(m_list, &EntryList::unreadable, this, [this](const Error& error) {
        m_skeleton->stop();
        m_skeleton->hide();
        m_choices = {{tr("Read again"), [this] { reload(); }}};
        m_band->showMessage(Band::Kind::Error, error.message);
        m_band->setAction(m_choices.constFirst().text);
        m_band->setSecondAction({});
    });
    connect(m_model, &EntryModel::changeTyped, this, [this](qint64 id, int column, const QVariant& value) {
        m_list->change(id, column, value, m_model->typing());
    });
    connect(m_model, &EntryModel::entryTyped, this, &EntryEditor::takeTyped);
    connect(m_table, &EntryTable::moveWanted, this, &EntryEditor::move);
    connect(m_table, &EntryTable::retireWanted, this, &EntryEditor::toggleRetired);
    connect(m_table, &EntryTable::addWanted, this, &EntryEditor::begin);
    connect(m_table, &EntryTable::givenUp, this, &EntryEditor::giveUp);
    // After the editor that was just left has closed.
    connect(m_table, &EntryTable::entered, this, &EntryEditor::openMissing, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showState();
        Q_EMIT currentChanged(currentId());
    });
    connect(m_band, &Band::actionTriggered, this, [this] { answer(0); });
    connect(m_band, &Band::secondActionTriggered, this, [this] { answer(1); });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        m_list->forgetUndo();
        m_band->hide(); // a question was for the one before
        showState();
    });
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (m_list->concerns(changes) && m_list->isLoaded())
            m_list->load();
    });
    connect(&m_context.themes(), &ThemeManager::changed, m_table, &EntryTable::setWidths);
}

QList<ShortcutLine> EntryEditor::keys()
{
    return {{{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_F2)}, tr("Type into the cell")},
            {{QKeySequence(Qt::Key_Insert)}, tr("Add an entry")},
            {{QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)}, tr("Move the entry")},
            {{QKeySequence(Qt::Key_Delete)}, tr("Retire it or use it again")},
            {{QKeySequence(QKeySequence::Undo)}, tr("Undo the last change")}};
}

bool EntryEditor::mayEdit() const
{
    return rules::mayDo(m_context.caller().group, m_list->action());
}

void EntryEditor::reload()
{
    if (!m_list->isLoaded()) {
        m_band->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_list->load();
}

void EntryEditor::setRows(int least, int most)
{
    m_least = least;
    m_most = most;
    m_table->fitRows(m_least, m_most);
}

qint64 EntryEditor::currentId() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->row(row).id : 0;
}

void EntryEditor::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    const int column = std::max(0, m_table->currentIndex().column());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    else if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, column));
}

void EntryEditor::showRows()
{
    m_skeleton->stop();
    m_skeleton->hide();
    const int former = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    const qint64 kept = m_next != 0 ? std::exchange(m_next, 0) : currentId();
    if (m_settled == m_model->typing()) {
        // The new entry gives way to the one that is stored; a cell of it that is open goes along.
        if (m_model->isBeginning() && m_table->isTypedInto())
            m_table->setCurrentIndex({});
        m_model->giveUp();
    }
    m_settled = 0;
    m_model->showList();
    if (m_table->isTypedInto())
        ; // the cursor stays where somebody writes
    else if (m_model->rowOf(kept) >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(kept), column));
    else if (m_model->rowCount() > 0 && !m_model->isBeginning()) // what left the list leaves the cursor at its place
        m_table->setCurrentIndex(m_model->index(std::clamp(former, 0, m_model->rowCount() - 1), column));
    if (m_most > 0)
        m_table->fitRows(m_least, m_most);
    showState();
}

void EntryEditor::showState()
{
    const bool edits = mayEdit();
    m_model->setEditable(edits);
    const int row = m_table->currentIndex().row();
    const bool stands = row >= 0 && row < m_model->rowCount() && m_model->row(row).id != 0;
    const int last = m_model->rowCount() - (m_model->isBeginning() ? 2 : 1);
    m_add->setEnabled(edits && m_list->isLoaded());
    m_up->setEnabled(edits && stands && row > 0);
    m_down->setEnabled(edits && stands && row < last);
    m_retire->setEnabled(edits && stands);
    m_undo->setEnabled(edits && m_list->canUndo());
    const bool retired = stands && m_model->row(row).retired && m_list->retires();
    m_retire->setText(m_list->retireText(retired));
    m_withRetired->setEnabled(m_model->hasRetired());
    m_empty->setVisible(m_list->isLoaded() && m_model->rowCount() == 0);
}

void EntryEditor::showError(const Error& error)
{
    m_choices.clear();
    m_adding = 0;
    m_model->refuse(error.field, error.message);
    QString message = error.message;
    if (error.kind == ErrorKind::Conflict && m_model->isTyping())
        message += u' ' + tr("The list shows what is stored now; press Enter to store yours all the same.");
    m_band->showMessage(error.kind == ErrorKind::Conflict ? Band::Kind::Warning : Band::Kind::Error, message);
    m_band->setAction({});
    m_band->setSecondAction({});
}

void EntryEditor::showQuestion(const QString& question, const QList<EntryList::Choice>& choices)
{
    m_adding = 0;
    m_choices = choices;
    m_band->showMessage(Band::Kind::Warning, question);
    m_band->setAction(choices.isEmpty() ? QString() : choices.constFirst().text);
    m_band->setSecondAction(choices.size() > 1 ? choices.at(1).text : QString());
}

void EntryEditor::answer(qsizetype choice)
{
    if (choice >= m_choices.size())
        return;
    const auto act = m_choices.at(choice).act;
    m_choices.clear();
    m_band->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    act();
}

void EntryEditor::begin()
{
    if (!mayEdit() || !m_list->isLoaded())
        return;
    if (!m_model->isBeginning())
        m_band->hide();
    m_model->begin();
    if (m_most > 0)
        m_table->fitRows(m_least, m_most);
    m_empty->hide();
    m_table->typeInto(m_model->rowCount() - 1, std::max(0, m_model->missingColumn()));
}

// A new entry is stored as soon as nothing is missing.
void EntryEditor::takeTyped(const EntryRow& row)
{
    if (m_settled == m_model->typing()) {
        storeRest(row);
        return;
    }
    if (m_adding == m_model->typing() || m_model->missingColumn() >= 0)
        return;
    m_adding = m_model->typing();
    m_sent = row;
    m_list->add(row, m_adding);
}

// What was typed into the new entry while it was on its way: it is there by now.
void EntryEditor::storeRest(const EntryRow& row)
{
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        if (row.cells.at(column) != m_sent.cells.value(column))
            m_list->change(m_new, static_cast<int>(column), row.cells.at(column), m_model->typing());
    }
    m_sent = row;
}

// Enter leads on to what is missing.
void EntryEditor::openMissing()
{
    const int missing = m_model->missingColumn();
    if (m_model->isBeginning() && missing >= 0 && !m_table->isTypedInto())
        m_table->typeInto(m_model->rowCount() - 1, missing);
}

void EntryEditor::move(int row, bool down)
{
    const int neighbour = down ? row + 1 : row - 1;
    if (!mayEdit() || !m_list->isOrdered() || row < 0 || neighbour < 0 || neighbour >= m_model->rowCount())
        return;
    const qint64 id = m_model->row(row).id;
    const qint64 other = m_model->row(neighbour).id;
    if (id == 0 || other == 0)
        return;
    m_list->move(id, other, down);
}

void EntryEditor::toggleRetired(int row)
{
    if (!mayEdit() || row < 0 || row >= m_model->rowCount() || m_model->row(row).id == 0)
        return;
    m_list->setRetired(m_model->row(row).id, !m_model->row(row).retired);
}

void EntryEditor::giveUp()
{
    m_choices.clear();
    m_band->hide();
    m_model->giveUp();
    m_model->showList();
    showState();
}

// It is stored: the red goes, the cursor waits for the rows. Unless something else is being typed by now.
void EntryEditor::settle(qint64 id, int typing)
{
    if (m_model->isTyping() && typing != m_model->typing())
        return;
    m_choices.clear();
    m_band->hide();
    m_adding = 0;
    m_settled = typing;
    m_next = id;
    m_new = id;
    if (m_model->isBeginning())
        storeRest(m_model->row(m_model->rowCount() - 1));
}

void EntryEditor::retranslate()
{
    const QString name = m_list->name();
    m_table->setAccessibleName(name);
    m_add->setText(tr("Add"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_undo->setText(tr("Undo"));
    m_withRetired->setText(m_list->withRetiredText());
    m_add->setToolTip(tr("Insert"));
    m_up->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    m_down->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_retire->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    //: %1 what is done, %2 the list
    const auto spoken = [&](const QString& what) { return tr("%1: %2").arg(what, name); };
    m_add->setAccessibleName(spoken(tr("Add")));
    m_up->setAccessibleName(spoken(tr("Up")));
    m_down->setAccessibleName(spoken(tr("Down")));
    m_undo->setAccessibleName(spoken(tr("Undo")));
    m_withRetired->setAccessibleName(spoken(m_withRetired->text()));
    m_empty->setHeadline(tr("Nothing is in the list"));
    m_empty->setHelp(tr("“Add” or the key Insert enters the first one."));
    const qint64 kept = currentId();
    m_model->retranslate();
    m_table->setWidths();
    choose(kept);
    if (m_list->isLoaded())
        m_list->load(); // some cells are words of the language
    showState();
}

} // namespace yorozu::ui
