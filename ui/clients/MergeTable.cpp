// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/MergeTable.h"

#include "ui/async/DeskContext.h"
#include "ui/clients/MergeWords.h"
#include "ui/clients/ValueChoice.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TextTone.h"
#include "ui/theme/ThemeManager.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int CaptionWidth = 44;
constexpr int RowHeight = 31; // and a line of one
constexpr int HeadHeight = 24;
constexpr int Kept = 0;
constexpr int Other = 1;

} // namespace

MergeTable::MergeTable(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"mergeTable"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&context.themes(), &ThemeManager::changed, this, &MergeTable::rebuild);
}

void MergeTable::show(const service::MergePreview& preview)
{
    const bool samePair = preview.kept.id == m_preview.kept.id && preview.other.id == m_preview.other.id;
    if (!samePair)
        m_choices.clear();
    m_preview = preview;
    rebuild();
}

QSet<rules::ClientField> MergeTable::fromOther() const
{
    QSet<rules::ClientField> fields;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        if (choice.value()->checkedId() == Other)
            fields.insert(choice.key());
    }
    return fields;
}

void MergeTable::rebuild()
{
    const QSet<rules::ClientField> chosen = fromOther();
    m_choices.clear();
    delete m_page;
    m_page = new QWidget(this);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::s1);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, CaptionWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    layout()->addWidget(m_page);
    if (m_preview.kept.id.isNull())
        return;
    addHead();
    for (const rules::FieldComparison& comparison : std::as_const(m_preview.fields)) {
        // What only this record tells stays as it is: there is nothing to choose or to know.
        if (comparison.state != rules::FieldState::Empty && comparison.state != rules::FieldState::OnlyKept)
            addRow(comparison);
    }
    addSince();
    for (const rules::ClientField field : chosen) {
        if (QButtonGroup* group = m_choices.value(field))
            group->button(Other)->setChecked(true);
    }
}

void MergeTable::addHead()
{
    auto* kept = new QLabel(tr("This record"), m_page);
    setTextRole(kept, TextRole::Note);
    auto* other = new QPushButton(tr("The other one"), m_page);
    other->setObjectName(u"mergeOther"_s);
    setButtonKind(other, ButtonKind::Link);
    setControlSize(other, ControlSize::Tiny);
    const QString open = tr("Open %1").arg(m_preview.other.number);
    other->setToolTip(open);
    other->setAccessibleName(open);
    connect(other, &QPushButton::clicked, this, &MergeTable::otherWanted);
    m_grid->addWidget(kept, 0, 1);
    m_grid->addWidget(other, 0, 2, Qt::AlignLeft);
    m_grid->setRowMinimumHeight(0, HeadHeight);
    addLine(1);
}

void MergeTable::addLine(int row)
{
    auto* line = new QFrame(m_page);
    line->setFixedHeight(1);
    setSurfaceRole(line, SurfaceRole::Line);
    m_grid->addWidget(line, row, 0, 1, 3);
}

QLabel* MergeTable::plain(const QString& text, int row, int column)
{
    auto* label = new ElidedLabel(m_context.themes(), text, m_page);
    setTextRole(label, column == 0 ? TextRole::Note : TextRole::Label);
    m_grid->addWidget(label, row, column);
    return label;
}

void MergeTable::addRow(const rules::FieldComparison& comparison)
{
    using State = rules::FieldState;
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, RowHeight);
    const QString caption = MergeWords::field(comparison.field);
    plain(caption, row, 0);
    const QString kept = MergeWords::value(m_preview.kept, comparison.field, m_context.centre());
    const QString other = MergeWords::value(m_preview.other, comparison.field, m_context.centre());
    if (comparison.state == State::Different) {
        addChoices(comparison, row, kept, other);
        addLine(row + 1);
        return;
    }
    plain(comparison.state == State::OnlyOther ? tr("–") : kept, row, 1);
    auto* cell = new QWidget(m_page);
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    auto* value = new ElidedLabel(m_context.themes(), other, cell);
    setTextRole(value, TextRole::Label);
    layout->addWidget(value);
    auto* mark = new QLabel(comparison.state == State::Equal ? tr("equal") : tr("is taken over"), cell);
    mark->setObjectName(u"mergeMark_%1"_s.arg(rules::code(comparison.field)));
    mark->setAccessibleName(u"%1: %2"_s.arg(caption, mark->text()));
    setTextRole(mark, TextRole::Label);
    setTextTone(mark, TextTone::Green);
    layout->addWidget(mark);
    layout->addStretch(1);
    m_grid->addWidget(cell, row, 2);
    addLine(row + 1);
}

void MergeTable::addChoices(const rules::FieldComparison& comparison, int row, const QString& kept,
                            const QString& other)
{
    const QString caption = MergeWords::field(comparison.field);
    const QString code = rules::code(comparison.field);
    auto* group = new QButtonGroup(m_page);
    auto* ours = new ValueChoice(kept, m_page);
    ours->setObjectName(u"merge_%1_kept"_s.arg(code));
    ours->setAccessibleName(tr("%1: %2 (this record)").arg(caption, kept));
    auto* theirs = new ValueChoice(other, m_page);
    theirs->setObjectName(u"merge_%1_other"_s.arg(code));
    theirs->setAccessibleName(tr("%1: %2 (the other one)").arg(caption, other));
    for (ValueChoice* choice : {ours, theirs})
        choice->setFont(m_context.themes().font(Type::note));
    group->addButton(ours, Kept);
    group->addButton(theirs, Other);
    ours->setChecked(true);
    m_choices.insert(comparison.field, group);
    m_grid->addWidget(ours, row, 1);
    m_grid->addWidget(theirs, row, 2);
}

void MergeTable::addSince()
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, RowHeight);
    plain(tr("Since"), row, 0);
    plain(MergeWords::day(m_preview.ofKept.since), row, 1);
    plain(MergeWords::day(m_preview.ofOther.since), row, 2);
    addLine(row + 1);
}

} // namespace yorozu::ui
