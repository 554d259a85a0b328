// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/TaskEditor.h"

#include "core/service/Services.h"
#include "core/service/TaskService.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {
constexpr int DayWidth = 120;
constexpr int FirstDueDays = 7;
} // namespace

TaskEditor::TaskEditor(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLineEdit(this))
    , m_to(new StaffPicker(context, this))
    , m_due(new DayField(context, this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("taskEditor"));
    m_text->setObjectName(QStringLiteral("taskText"));
    m_to->setObjectName(QStringLiteral("taskTo"));
    m_to->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_due->setObjectName(QStringLiteral("taskDue"));
    m_add->setObjectName(QStringLiteral("taskAdd"));
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_problem->setObjectName(QStringLiteral("taskProblem"));
    setControlSize(m_text, ControlSize::Small);
    setControlSize(m_add, ControlSize::Tiny);
    setControlSize(m_cancel, ControlSize::Tiny);
    setButtonKind(m_cancel, ButtonKind::Plain);
    setTextRole(m_problem, TextRole::Problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_due->setFixedWidth(DayWidth);
    auto* who = new QHBoxLayout;
    who->setSpacing(Space::s2);
    who->addWidget(m_to, 1);
    who->addWidget(m_due);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_text);
    layout->addLayout(who);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &TaskEditor::add);
    connect(m_cancel, &QPushButton::clicked, this, &TaskEditor::cancelled);
    retranslate();
}

void TaskEditor::retranslate()
{
    setAccessibleName(tr("New task"));
    m_text->setPlaceholderText(tr("What is to be done"));
    m_text->setAccessibleName(tr("What is to be done"));
    m_to->setAccessibleName(tr("Who does it"));
    m_due->setAccessibleName(tr("Until when"));
    m_add->setText(tr("Add task"));
    m_cancel->setText(tr("Cancel"));
}

void TaskEditor::begin()
{
    m_text->clear();
    m_to->setPerson(m_context.caller().staff);
    m_due->setDay(tokyoDate(m_context.clock().now()).addDays(FirstDueDays));
    m_problem->hide();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void TaskEditor::add()
{
    if (m_writing)
        return;
    if (!m_due->isReadable()) {
        tell(m_due->toolTip(), QStringLiteral("due"));
        return;
    }
    if (!std::holds_alternative<std::monostate>(m_owner) || !m_maker) {
        write(m_owner);
        return;
    }
    m_maker([this](const NoteOwner& owner) { write(owner); });
}

void TaskEditor::write(const NoteOwner& owner)
{
    if (m_writing)
        return;
    m_writing = true;
    Task task;
    task.to = m_to->person();
    task.dueOn = m_due->day();
    task.text = m_text->text();
    task.owner = owner;
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) { return services.tasks().add(caller, task); }),
        this,
        [this](Id<Task>) {
            m_writing = false;
            m_context.announce(tr("The task for %1 is set.").arg(m_to->currentText()));
            Q_EMIT added();
        },
        [this](const Error& error) {
            m_writing = false;
            tell(error.message, error.field);
        });
}

void TaskEditor::tell(const QString& problem, const QString& field)
{
    m_problem->setText(problem);
    m_problem->show();
    QWidget* place = m_text;
    if (field == QLatin1String("due"))
        place = m_due;
    else if (field == QLatin1String("to"))
        place = m_to;
    place->setFocus(Qt::OtherFocusReason);
}

// Ctrl+Enter adds the task; the page around, which would submit, does not get it.
bool TaskEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TaskEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        add();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace yorozu::ui
