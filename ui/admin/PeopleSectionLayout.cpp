// SPDX-License-Identifier: GPL-3.0-or-later
// How 職員とスキル is put together.
#include "ui/admin/PeopleModel.h"
#include "ui/admin/PeopleSection.h"
#include "ui/admin/PersonEditor.h"
#include "ui/admin/SkillMap.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int EditorWidth = 340;
constexpr int LeastHeight = 480;
const QList<int> Widths{9, 12, 12, 6, 0}; // letters
} // namespace

void PeopleSection::buildUi()
{
    setObjectName(u"peopleSection"_s);
    m_view->setObjectName(u"peopleView"_s);
    m_band->setObjectName(u"peopleBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    setTextRole(m_heading, TextRole::Title);
    m_view->setSegments({QString(), QString()});
    m_view->setCurrentIndex(0);
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildSkills());
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addSpacing(Space::s4);
    head->addWidget(m_view);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s3);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    setMinimumHeight(LeastHeight);
}

QWidget* PeopleSection::buildList()
{
    auto* page = new QWidget(m_stack);
    m_add = new QPushButton(page);
    m_withRetired = new QCheckBox(page);
    m_table = new RecordTable(m_context.themes(), page);
    m_model = new PeopleModel(m_context, this);
    m_editor = new PersonEditor(m_context, page);
    m_up = new QPushButton(page);
    m_down = new QPushButton(page);
    m_retire = new QPushButton(page);
    m_password = new QPushButton(page);
    m_given = new QLabel(page);
    m_add->setObjectName(u"personAdd"_s);
    m_withRetired->setObjectName(u"peopleRetired"_s);
    m_table->setObjectName(u"peopleTable"_s);
    m_up->setObjectName(u"personUp"_s);
    m_down->setObjectName(u"personDown"_s);
    m_retire->setObjectName(u"personRetire"_s);
    m_password->setObjectName(u"personPassword"_s);
    m_given->setObjectName(u"personGiven"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWidths(Widths);
    m_editor->setFixedWidth(EditorWidth);
    m_given->setWordWrap(true);
    m_given->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_given->hide();
    for (QPushButton* button : {m_up, m_down, m_retire, m_password})
        setControlSize(button, ControlSize::Small);
    m_context.themes().bindIcon(m_add, u"plus"_s);
    m_context.themes().bindIcon(m_up, u"up"_s);
    m_context.themes().bindIcon(m_down, u"down"_s);
    m_context.themes().bindIcon(m_password, u"key"_s);
    auto* tools = new QHBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_add, m_up, m_down})
        tools->addWidget(part);
    tools->addStretch(1);
    tools->addWidget(m_withRetired);
    auto* left = new QVBoxLayout;
    left->addLayout(tools);
    left->addWidget(m_table, 1);
    auto* more = new QHBoxLayout;
    more->addWidget(m_retire);
    more->addWidget(m_password);
    more->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_editor);
    right->addSpacing(Space::s2);
    right->addLayout(more);
    right->addWidget(m_given);
    right->addStretch(1);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s5);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    orderTabs({m_add, m_up, m_down, m_withRetired, m_table, m_editor, m_retire, m_password});
    return page;
}

QWidget* PeopleSection::buildSkills()
{
    auto* page = new QWidget(m_stack);
    m_skillHelp = new QLabel(page);
    m_skills = new SkillMap(m_context, page);
    m_skills->setObjectName(u"skillMap"_s);
    setTextRole(m_skillHelp, TextRole::Help);
    m_skillHelp->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_skillHelp);
    layout->addWidget(m_skills, 1);
    return page;
}

void PeopleSection::connectAll()
{
    connect(m_view, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleSection::showCurrent);
    connect(m_withRetired, &QCheckBox::toggled, this, [this] { take(m_people); });
    connect(m_add, &QPushButton::clicked, this, &PeopleSection::add);
    connect(m_editor, &PersonEditor::saveRequested, this, &PeopleSection::save);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (const StaffMember* member = current())
            setRetired(member->staff.id, !member->staff.retired);
    });
    connect(m_password, &QPushButton::clicked, this, &PeopleSection::givePassword);
    connect(m_skills, &SkillMap::levelTyped, this, [this](const QModelIndex& cell, int level) {
        setSkill(m_skills->skills().personAt(cell.row()), m_skills->skills().topicAt(cell.column()), level);
    });
    const auto key = [this](const QKeySequence& keys, auto does) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(QKeySequence::Undo, [this] { undo(); });
    key(QKeySequence::Save, [this] { save(); });
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (isVisible() && (!changes.staff.isEmpty() || changes.masters))
            reload();
    });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        m_undo.clear();
        m_given->hide();
        refresh();
    });
}

void PeopleSection::retranslate()
{
    m_heading->setText(title());
    m_view->setAccessibleName(title());
    m_view->setSegmentText(0, tr("List"));
    m_view->setSegmentText(1, tr("Skills"));
    m_add->setText(tr("Add a person"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_up->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    m_down->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    m_withRetired->setText(tr("Also who has left"));
    m_table->setAccessibleName(tr("People of the centre"));
    m_skills->setAccessibleName(tr("Skills: people in rows, topics in columns"));
    m_skillHelp->setText(tr("◎ 3 leads in it, ○ 2 can do it, △ 1 can help, 0 nothing. Move with the arrow keys and "
                            "type the figure; Ctrl+Z takes it back."));
    m_model->retranslate();
    refresh();
}

} // namespace yorozu::ui
