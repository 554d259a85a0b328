// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/ConflictDialog.h"

#include "core/rules/MemoMerge.h"
#include "core/rules/TextDifference.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/FieldNames.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace yorozu::ui {

namespace {
constexpr int DialogWidth = 760;
constexpr int DialogHeight = 520;
constexpr int TextHeight = 104;
constexpr int LineHeight = 60;
} // namespace

ConflictDialog::ConflictDialog(DeskContext& context, const Sides& sides, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_sides(sides)
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(sides.otherWindow ? tr("Another window saved first") : tr("Somebody else saved first"));
    auto* title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::Heading);
    const QString time = toTokyo(sides.theirTime).toString(QStringLiteral("HH:mm"));
    const QString what =
        sides.otherWindow
            ? tr("You saved this memo in another window at %1. Nothing is lost: choose field by field which text is to "
                 "stand.")
                  .arg(time)
            : tr("%1 saved this memo at %2. Nothing of yours is lost: choose field by field which text "
                 "is to stand.")
                  .arg(sides.theirName, time);
    auto* help = new QLabel(what, this);
    help->setWordWrap(true);
    setTextRole(help, TextRole::Secondary);

    auto* rows = new QWidget(this);
    auto* rowLayout = new QVBoxLayout(rows);
    rowLayout->setContentsMargins(0, 0, Space::s2, 0);
    rowLayout->setSpacing(Space::s4);
    // Long texts share what room there is; without any, the rows stand at the top.
    for (const MemoField field : sides.fields)
        rowLayout->addWidget(fieldRow(field), canKeepBoth(field) ? 1 : 0);
    if (std::none_of(sides.fields.cbegin(), sides.fields.cend(), canKeepBoth))
        rowLayout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* both = new QPushButton(tr("Keep both everywhere"), this);
    both->setObjectName(QStringLiteral("conflictBoth"));
    auto* theirs = new QPushButton(tr("Use what is saved"), this);
    theirs->setObjectName(QStringLiteral("conflictTheirs"));
    auto* accept = new QPushButton(tr("Continue with this choice"), this);
    accept->setObjectName(QStringLiteral("conflictAccept"));
    setButtonKind(accept, ButtonKind::Primary);
    for (QPushButton* button : {both, theirs, accept})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(both);
    buttons->addStretch(1);
    buttons->addWidget(theirs);
    buttons->addWidget(accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(DialogWidth, DialogHeight);

    connect(both, &QPushButton::clicked, this, [this] { chooseAll(Both); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(Theirs); });
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* ConflictDialog::fieldRow(MemoField field)
{
    auto* row = new QWidget(this);
    auto* group = new QButtonGroup(row);
    m_choices.insert(field, group);
    auto* caption = new QLabel(fieldName(field), row);
    setTextRole(caption, TextRole::Section);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(Space::s3);
    sides->addWidget(
        side(tr("Saved by %1").arg(m_sides.theirName), display(m_sides.theirs, field), group, Theirs, field));
    sides->addWidget(side(tr("Yours"), display(m_sides.mine, field), group, Mine, field));
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(caption);
    layout->addLayout(sides, 1);
    if (canKeepBoth(field)) {
        auto* keep = new QRadioButton(tr("Keep both, one below the other"), row);
        keep->setObjectName(QStringLiteral("conflict_%1_both").arg(code(field)));
        group->addButton(keep, Both);
        layout->addWidget(keep);
    }
    group->button(Mine)->setChecked(true);
    return row;
}

QWidget* ConflictDialog::side(const QString& caption, const QString& text, QButtonGroup* group, Choice choice,
                              MemoField field)
{
    auto* box = new QWidget(this);
    auto* radio = new QRadioButton(caption, box);
    radio->setObjectName(QStringLiteral("conflict_%1_%2")
                             .arg(code(field), choice == Mine ? QStringLiteral("mine") : QStringLiteral("theirs")));
    group->addButton(radio, choice);
    auto* view = new QPlainTextEdit(text, box);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(QStringLiteral("%1: %2").arg(fieldName(field), caption));
    if (canKeepBoth(field))
        view->setMinimumHeight(TextHeight);
    else
        view->setFixedHeight(LineHeight);
    markDifference(*view, choice, field);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(radio);
    layout->addWidget(view, 1);
    return box;
}

// What only this side has is marked, and the caret stands at its first place: long texts mostly begin alike.
void ConflictDialog::markDifference(QPlainTextEdit& view, Choice choice, MemoField field) const
{
    using Kind = rules::DifferencePart::Kind;
    const Theme& theme = m_context.themes().theme();
    const Kind own = choice == Mine ? Kind::Added : Kind::Removed;
    const QList<rules::DifferencePart> parts =
        rules::textDifference(display(m_sides.theirs, field), display(m_sides.mine, field));
    QList<QTextEdit::ExtraSelection> marks;
    int place = 0;
    for (const rules::DifferencePart& part : parts) {
        if (part.kind != Kind::Same && part.kind != own)
            continue;
        const int end = place + static_cast<int>(part.text.size());
        if (part.kind == own) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(view.document());
            mark.cursor.setPosition(place);
            mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
            mark.format.setBackground(theme.amberSoft);
            mark.format.setForeground(theme.text);
            marks.append(mark);
        }
        place = end;
    }
    view.setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor caret(view.document());
    caret.setPosition(marks.constFirst().cursor.selectionStart());
    view.setTextCursor(caret);
}

void ConflictDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    layout()->activate();
    const QList<QPlainTextEdit*> views = findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* view : views)
        view->centerCursor();
}

bool ConflictDialog::canKeepBoth(MemoField field)
{
    return field == MemoField::Consultation || field == MemoField::Advice || field == MemoField::Impression;
}

QString ConflictDialog::display(const MemoContent& content, MemoField field) const
{
    return fieldDisplay(content, field, m_context.centre());
}

void ConflictDialog::chooseAll(Choice choice)
{
    for (QButtonGroup* group : std::as_const(m_choices)) {
        if (QAbstractButton* button = group->button(choice))
            button->setChecked(true);
    }
}

MemoContent ConflictDialog::agreed() const
{
    MemoContent content = m_sides.merged;
    for (const MemoField field : m_sides.fields) {
        switch (m_choices.value(field)->checkedId()) {
        case Theirs:
            content.copyField(field, m_sides.theirs);
            break;
        case Mine:
            content.copyField(field, m_sides.mine);
            break;
        case Both: {
            MemoContent both = m_sides.mine;
            const QString text =
                rules::keepBoth(m_sides.mine.fieldText(field), m_sides.theirs.fieldText(field), m_sides.theirName);
            if (field == MemoField::Consultation)
                both.consultation = text;
            else if (field == MemoField::Advice)
                both.advice = text;
            else
                both.impression = text;
            content.copyField(field, both);
            break;
        }
        }
    }
    return content;
}

} // namespace yorozu::ui
