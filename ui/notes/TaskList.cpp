// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/TaskList.h"

#include "core/service/Services.h"
#include "core/service/TaskService.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/NoteText.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {
constexpr int ShownDone = 4; // a company of many years has dozens
}

TaskList::TaskList(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 2, this))
    , m_list(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_undo(new UndoLine(this))
{
    setObjectName(QStringLiteral("tasks"));
    setTextRole(m_title, TextRole::Section);
    m_new->setObjectName(QStringLiteral("taskNew"));
    setControlSize(m_new, ControlSize::Tiny);
    context.themes().bindIcon(m_new, QStringLiteral("plus"));
    m_band->setObjectName(QStringLiteral("taskBand"));
    m_band->setClosable(true);
    m_band->hide();
    m_skeleton->hide();
    m_more->setObjectName(QStringLiteral("taskOlder"));
    setButtonKind(m_more, ButtonKind::Link);
    setControlSize(m_more, ControlSize::Small);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showTasks(m_tasks);
        m_new->setFocus(Qt::OtherFocusReason);
    });
    m_list->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_new);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addLayout(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_undo);
    connect(m_new, &QPushButton::clicked, this, &TaskList::newRequested);
    setFocusProxy(m_new);
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.tasks.isEmpty())
            reload();
    });
    // Which ones are one's own is another matter for somebody else.
    connect(&context, &DeskContext::callerChanged, this, &TaskList::reload);
    retranslate();
}

void TaskList::retranslate()
{
    setAccessibleName(tr("Tasks"));
    m_title->setText(tr("Tasks"));
    m_new->setText(tr("Task"));
    m_new->setAccessibleName(tr("New task"));
}

void TaskList::setOwner(const NoteOwner& owner, const NoteOwner& before)
{
    const NoteOwner listed = std::holds_alternative<std::monostate>(owner) ? before : owner;
    if (m_listed == listed)
        return;
    m_listed = listed;
    m_all = false;
    m_undo->hide();
    m_band->hide();
    clear();
    m_more->hide();
    m_skeleton->show();
    m_skeleton->start();
    reload();
}

void TaskList::setEditable(bool editable)
{
    m_new->setVisible(editable);
}

void TaskList::reload()
{
    const quint64 question = ++m_question;
    if (std::holds_alternative<std::monostate>(m_listed)) {
        showTasks({});
        return;
    }
    m_context.deliver(
        m_context.worker().query(
            [owner = m_listed](service::Services& services) { return services.tasks().list(owner); }),
        this,
        [this, question](const QList<Task>& tasks) {
            if (question == m_question)
                showTasks(tasks);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
}

void TaskList::clear()
{
    m_skeleton->stop();
    m_skeleton->hide();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void TaskList::showTasks(const QList<Task>& tasks)
{
    clear();
    m_tasks = tasks;
    qsizetype done = 0;
    qsizetype hidden = 0;
    for (const Task& task : tasks) {
        if (task.doneAt && ++done > ShownDone && !m_all)
            ++hidden;
        else
            m_list->addWidget(lineOf(task));
    }
    m_more->setText(tr("Show older ones (%1)").arg(hidden));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(hidden > 0);
}

QWidget* TaskList::lineOf(const Task& task)
{
    const QDate today = tokyoDate(m_context.clock().now());
    auto* line = new QWidget(this);
    auto* box = new QCheckBox(line);
    box->setObjectName(QStringLiteral("task_%1").arg(task.id.number()));
    box->setChecked(task.doneAt.has_value());
    const bool late = task.overdueOn(today);
    const QString who = task.to == m_context.caller().staff ? tr("you") : task.toName;
    const QString facts = task.doneAt ? tr("%1 · done").arg(who)
                          : late      ? tr("%1 · late, was due %2").arg(who, NoteText::weekday(task.dueOn))
                                      : tr("%1 · until %2").arg(who, NoteText::weekday(task.dueOn));
    box->setAccessibleName(QStringLiteral("%1, %2").arg(task.text, facts));
    auto* text = new ElidedLabel(m_context.themes(), task.text, line);
    setTextRole(text, TextRole::Table);
    auto* note = new QLabel(facts, line);
    note->setObjectName(QStringLiteral("taskFacts"));
    setTextRole(note, late ? TextRole::Problem : TextRole::Note);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text);
    words->addWidget(note);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, Space::s1, 0, Space::s1);
    layout->setSpacing(Space::s2);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(box, &QCheckBox::clicked, this, [this, task](bool done) { setDone(task, done); });
    if (task.from == m_context.caller().staff && !task.doneAt) {
        auto* away = new QToolButton(line);
        away->setObjectName(QStringLiteral("taskWithdraw_%1").arg(task.id.number()));
        away->setAccessibleName(tr("Take back: %1").arg(task.text));
        away->setToolTip(tr("Take back"));
        setControlSize(away, ControlSize::Tiny);
        m_context.themes().bindIcon(away, QStringLiteral("x"));
        connect(away, &QToolButton::clicked, this, [this, task] { withdraw(task); });
        layout->addWidget(away, 0, Qt::AlignTop);
    }
    return line;
}

void TaskList::setDone(const Task& task, bool done)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.tasks().setDone(caller, task.id, done); }),
        this, [](Done) {},
        [this](const Error& error) {
            showError(error);
            reload(); // the box shows what is on record
        });
}

void TaskList::withdraw(const Task& task)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.tasks().withdraw(caller, task.id); }),
        this,
        [this, task, caller](Done) {
            m_undo->offer(tr("The task “%1” is taken back.").arg(task.text), [this, task, caller] {
                m_context.deliver(
                    m_context.worker().command(
                        [=](service::Services& services) { return services.tasks().restore(caller, task.id); }),
                    this, [](Done) {}, [this](const Error& error) { showError(error); });
            });
        },
        [this](const Error& error) { showError(error); });
}

void TaskList::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->showMessage(Band::Kind::Error, error.message);
}

void TaskList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
