// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/RescuePanel.h"

#include "ui/admin/BackupCopies.h"
#include "ui/admin/RestoreSteps.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int MostRows = 8;
}

RescuePanel::RescuePanel(DeskContext& context, const QString& database, const service::BackupPlan& plan,
                         QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_plan(plan)
    , m_choice(new QWidget(this))
    , m_head(new QLabel(m_choice))
    , m_help(new QLabel(m_choice))
    , m_copies(new BackupCopies(context, this))
    , m_table(new RecordTable(context.themes(), m_choice))
    , m_look(new QPushButton(m_choice))
    , m_other(new QPushButton(m_choice))
    , m_steps(new RestoreSteps(context, database, this))
{
    buildUi();
    connect(m_look, &QPushButton::clicked, this, &RescuePanel::begin);
    connect(m_table, &RecordTable::opened, this, &RescuePanel::begin);
    connect(m_other, &QPushButton::clicked, this, &RescuePanel::beginOther);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_look->setEnabled(current.isValid()); });
    connect(m_steps, &RestoreSteps::restoreRequested, this, &RescuePanel::restoreRequested);
    connect(m_steps, &RestoreSteps::closed, this, &RescuePanel::leave);
    retranslate();
}

void RescuePanel::buildUi()
{
    setObjectName(u"rescuePanel"_s);
    m_table->setObjectName(u"rescueCopies"_s);
    m_look->setObjectName(u"rescueLook"_s);
    m_other->setObjectName(u"rescueOther"_s);
    m_help->setObjectName(u"rescueHelp"_s);
    setTextRole(m_head, TextRole::Section);
    setTextRole(m_help, TextRole::Secondary);
    m_help->setWordWrap(true);
    setButtonKind(m_look, ButtonKind::Primary);
    setUpCopiesTable(*m_table, *m_copies);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_look->setEnabled(false);

    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(Space::s2);
    choice->addWidget(m_head);
    choice->addWidget(m_help);
    choice->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(m_look);
    row->addWidget(m_other);
    row->addStretch(1);
    choice->addLayout(row);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::s2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choice);
    layout->addWidget(m_steps);
    layout->addStretch(1);
}

void RescuePanel::show(const service::BackupShelf& shelf)
{
    m_copies->show(shelf);
    const bool found = m_copies->rowCount() > 0;
    m_table->setVisible(found);
    m_look->setVisible(found);
    // As high as the copies that there are, so that the buttons stand right below them.
    const int rows = std::min(m_copies->rowCount(), MostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * Size::tableRow + 2 * Line::thin);
    retranslate();
    if (found)
        m_table->selectRow(0);
    QWidget::show();
    (found ? static_cast<QWidget*>(m_table) : m_other)->setFocus();
}

void RescuePanel::begin()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    look(m_copies->copy(current.row()).file);
}

void RescuePanel::beginOther()
{
    auto* dialog = new QFileDialog(this, tr("Copy to bring back"), m_plan.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RescuePanel::look);
    dialog->open();
}

void RescuePanel::look(const QString& file)
{
    m_choice->hide();
    m_steps->begin(file, m_plan.key);
}

void RescuePanel::leave()
{
    m_choice->show();
    (m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_other)->setFocus();
}

void RescuePanel::retranslate()
{
    setAccessibleName(tr("Bring a copy back"));
    const bool found = m_copies->rowCount() > 0;
    m_head->setText(tr("Bring a copy back"));
    m_help->setText(found ? tr("These copies of the data base were found. First it is shown what is in one; what lies "
                               "in its place now is kept.")
                          : tr("No copy was found beside the data base or in the folders chosen for it. If there is "
                               "one on a stick or a share, connect it and choose the file."));
    m_table->setAccessibleName(tr("Copies"));
    m_look->setText(tr("Look into this copy"));
    m_other->setText(tr("From another file…"));
    const int row = m_table->currentIndex().row();
    m_copies->retranslate(); // takes the selection away
    if (row >= 0)
        m_table->selectRow(row);
    m_steps->retranslate();
}

void RescuePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
