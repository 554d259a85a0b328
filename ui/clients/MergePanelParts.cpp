// SPDX-License-Identifier: GPL-3.0-or-later
// How the merge panel is put together; what it does is in MergePanel.cpp.
#include "ui/async/DeskContext.h"
#include "ui/clients/AmberHead.h"
#include "ui/clients/MergePanel.h"
#include "ui/clients/MergeTable.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TextTone.h"
#include "ui/theme/ThemeManager.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QLabel* label(TextRole role, const QString& name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    setTextRole(made, role);
    return made;
}

QToolButton* stepper(ThemeManager& themes, const QString& icon, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    setControlSize(made, ControlSize::Tiny);
    themes.bindIcon(made, icon);
    return made;
}

} // namespace

MergePanel::MergePanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"mergePanel"_s);
    setSurfaceRole(this, SurfaceRole::Panel);
    m_backBand = new Band(context.themes(), this);
    m_backBand->setObjectName(u"mergeBack"_s);
    m_backBand->hide();
    m_head = buildHead();
    m_body = buildBody();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_backBand);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(m_backBand, &Band::actionTriggered, this, &MergePanel::undo);
    connect(&context, &DeskContext::changed, this, &MergePanel::onChanged);
    connect(&context, &DeskContext::callerChanged, this, [this] { showCandidate(); });
    connect(&context.themes(), &ThemeManager::changed, this, &MergePanel::colour);
    retranslate();
    colour();
    hide();
}

QWidget* MergePanel::buildHead()
{
    ThemeManager& themes = m_context.themes();
    auto* head = new AmberHead(themes, this);
    head->setObjectName(u"mergeHead"_s);
    m_icon = new QLabel(head);
    m_icon->setFixedSize(Size::icon, Size::icon);
    m_title = label(TextRole::Section, u"mergeTitle"_s, head);
    setTextTone(m_title, TextTone::Amber);
    m_percent = new Chip(themes, {}, Chip::Tone::Amber, head);
    m_percent->setObjectName(u"mergePercent"_s);
    m_reasons = label(TextRole::Label, u"mergeReasons"_s, head);
    m_reasons->setWordWrap(true);
    m_previous = stepper(themes, u"left"_s, u"mergePrevious"_s, head);
    m_place = label(TextRole::Label, u"mergePlace"_s, head);
    m_next = stepper(themes, u"right"_s, u"mergeNext"_s, head);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::s2);
    top->addWidget(m_icon);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_previous);
    top->addWidget(m_place);
    top->addWidget(m_next);
    top->addWidget(m_percent);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_reasons);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

QWidget* MergePanel::buildBody()
{
    auto* body = new QWidget(this);
    m_problem = new Band(m_context.themes(), body);
    m_problem->setObjectName(u"mergeProblem"_s);
    m_problem->setClosable(true);
    m_problem->hide();
    m_which = label(TextRole::Section, u"mergeWhich"_s, body);
    m_whichNote = label(TextRole::Label, u"mergeWhichNote"_s, body);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(Space::s2);
    heading->addWidget(m_which);
    heading->addWidget(m_whichNote);
    heading->addStretch(1);
    m_table = new MergeTable(m_context, body);
    connect(m_table, &MergeTable::otherWanted, this, [this] {
        if (m_preview)
            m_context.go(Target::client(m_preview->other.id));
    });
    m_overlapBox = new QWidget(body);
    m_overlapHelp = label(TextRole::Problem, u"mergeOverlapHelp"_s, m_overlapBox);
    m_overlapHelp->setWordWrap(true);
    m_overlapList = new QVBoxLayout;
    m_overlapList->setSpacing(0);
    auto* overlaps = new QVBoxLayout(m_overlapBox);
    overlaps->setContentsMargins(0, 0, 0, 0);
    overlaps->setSpacing(Space::s1);
    overlaps->addWidget(m_overlapHelp);
    overlaps->addLayout(m_overlapList);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s4);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addLayout(heading);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_table);
    layout->addSpacing(Space::s3);
    layout->addWidget(buildResult());
    layout->addSpacing(Space::s3);
    layout->addWidget(m_overlapBox);
    layout->addWidget(buildButtons());
    return body;
}

QWidget* MergePanel::buildResult()
{
    auto* box = new QFrame(this);
    setSurfaceRole(box, SurfaceRole::Card);
    m_resultTitle = label(TextRole::Section, u"mergeResultTitle"_s, box);
    m_result = label(TextRole::Secondary, u"mergeResult"_s, box);
    m_result->setWordWrap(true);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    layout->setSpacing(2);
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_result);
    return box;
}

QWidget* MergePanel::buildButtons()
{
    auto* row = new QWidget(this);
    m_differentButton = new QPushButton(row);
    m_differentButton->setObjectName(u"mergeDifferent"_s);
    m_mergeButton = new QPushButton(row);
    m_mergeButton->setObjectName(u"mergeMerge"_s);
    setButtonKind(m_mergeButton, ButtonKind::Primary);
    m_context.themes().bindIcon(m_mergeButton, u"merge"_s, &Theme::onAccent);
    for (QPushButton* button : {m_differentButton, m_mergeButton})
        setControlSize(button, ControlSize::Small);
    m_permission = label(TextRole::Note, u"mergePermission"_s, row);
    m_permission->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_differentButton);
    buttons->addStretch(1);
    buttons->addWidget(m_mergeButton);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addLayout(buttons);
    layout->addWidget(m_permission);
    connect(m_differentButton, &QPushButton::clicked, this, [this] {
        if (m_preview)
            sayDifferent(m_preview->other.id, m_preview->other.number, false);
    });
    connect(m_mergeButton, &QPushButton::clicked, this, &MergePanel::merge);
    return row;
}

void MergePanel::colour()
{
    const Theme& theme = m_context.themes().theme();
    m_icon->setPixmap(m_context.themes().icons().pixmap(u"warn"_s, Size::icon, theme.amber, devicePixelRatioF()));
}

} // namespace yorozu::ui
