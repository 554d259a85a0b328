// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StaffPage.h"

#include "core/rules/CentrePlanCheck.h"
#include "core/service/StaffTable.h"
#include "ui/start/StaffDelegate.h"
#include "ui/start/StaffModel.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

StaffPage::StaffPage(ThemeManager& themes, SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(themes, u"users"_s, {}, {}, m_table->viewport()))
    , m_model(new StaffModel(themes, state, this))
    , m_add(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_band(new Band(themes, this))
{
    m_add->setObjectName(u"staffAdd"_s);
    m_paste->setObjectName(u"staffPaste"_s);
    m_remove->setObjectName(u"staffRemove"_s);
    m_band->setObjectName(u"staffBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    themes.bindIcon(m_add, u"plus"_s);
    themes.bindIcon(m_paste, u"paste"_s);
    themes.bindIcon(m_remove, u"trash"_s);
    setTextRole(m_count, TextRole::Secondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(m_add);
    row->addWidget(m_paste);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s3);
    layout->addLayout(row);
    layout->addWidget(m_band);
    layout->addWidget(m_table, 1);
    buildTable();
    connect(m_add, &QPushButton::clicked, this, &StaffPage::addRow);
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_remove, &QPushButton::clicked, this, &StaffPage::removeRows);
    connect(m_model, &StaffModel::edited, this, [this] {
        showCount();
        Q_EMIT edited();
    });
}

void StaffPage::buildTable()
{
    m_table->setObjectName(u"staffTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new StaffDelegate([this](const QModelIndex& index) { return m_model->choices(index.column()); }, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->setDefaultSectionSize(Size::tableRow);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setStretchLastSection(true);
    const int widths[] = {44, 120, 140, 172, 72, 72};
    for (int column = 0; column < StaffModel::Columns; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_empty->setObjectName(u"staffEmpty"_s);
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
    auto* pasteKey = new QAction(m_table);
    pasteKey->setShortcut(QKeySequence::Paste);
    pasteKey->setShortcutContext(Qt::WidgetShortcut); // while a cell is typed into, the keys are the editor's
    connect(pasteKey, &QAction::triggered, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    m_table->addAction(pasteKey);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
}

QString StaffPage::title() const
{
    return tr("People");
}

QString StaffPage::help() const
{
    return tr("Everybody who writes or confirms memos. Copy the list in your spreadsheet and paste it here.");
}

void StaffPage::retranslate()
{
    m_table->setAccessibleName(tr("People of the centre"));
    m_empty->setHeadline(tr("Nobody is in the list yet"));
    m_empty->setHelp(
        tr("Paste the list of your spreadsheet with Ctrl+V, or add a row. You may also leave it empty: you "
           "are asked for your own name at the end."));
    m_add->setText(tr("Add a row"));
    m_paste->setText(tr("Paste from a spreadsheet"));
    m_remove->setText(tr("Remove"));
    m_model->reload();
    showCount();
}

void StaffPage::display()
{
    m_model->reload(); // offices and boxes may have changed meanwhile
    m_remove->setEnabled(false);
    showCount();
}

QString StaffPage::problem() const
{
    const QList<rules::PlanProblem> problems = rules::planProblems(state().plan);
    for (const rules::PlanProblem& problem : problems) {
        if (problem.part == rules::PlanProblem::Part::Staff)
            return problem.message;
    }
    return {};
}

void StaffPage::paste(const QString& text)
{
    const Result<service::StaffTable> table = service::staffFromText(text);
    if (!table || table->people.isEmpty()) {
        m_band->showMessage(Band::Kind::Warning,
                            table ? tr("There are no rows on the clipboard. Copy the cells of the list (name, reading, "
                                       "role, office, stamp box) first.")
                                  : table.error().message);
        return;
    }
    m_model->append(table->people);
    if (table->errors.isEmpty()) {
        m_band->showMessage(Band::Kind::Success,
                            tr("%n row(s) pasted.", nullptr, static_cast<int>(table->people.size())));
        return;
    }
    const exchange::RowError& first = table->errors.constFirst();
    m_band->showMessage(Band::Kind::Warning, tr("%n row(s) pasted.", nullptr, static_cast<int>(table->people.size())) +
                                                 u' ' + tr("Row %1: %2").arg(first.row).arg(first.message));
}

void StaffPage::addRow()
{
    StaffPlan person;
    if (!state().plan.offices.isEmpty())
        person.office = state().plan.offices.constFirst().name;
    if (state().plan.staff.isEmpty())
        state().plan.self = 0; // whoever types the first name is usually oneself
    m_model->append({person});
    const QModelIndex name = m_model->index(m_model->rowCount() - 1, StaffModel::Name);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void StaffPage::removeRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_model->remove(row);
}

void StaffPage::showCount()
{
    m_count->setText(tr("%n person(s)", nullptr, m_model->rowCount()));
    m_empty->setVisible(m_model->rowCount() == 0);
}

} // namespace yorozu::ui
