// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/TaskForm.h"

#include "ui/async/DeskContext.h"
#include "ui/notes/StaffPicker.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int FirstDueDays = 7;
}

TaskForm::TaskForm(DeskContext& deskContext, QWidget* parent)
    : RecordForm(deskContext, u"taskForm"_s, parent)
{
    setTitle(tr("New task"));
    setOfNewRecord(true);
    setSaveText(tr("Add task"));
    m_text = addLine(u"text"_s, tr("What is to be done"), {});
    m_to = new StaffPicker(context(), this);
    m_to->setPerson(context().caller().staff);
    addField(u"to"_s, tr("Who does it"), m_to);
    addComingDay(u"due"_s, tr("Until when"), tokyoDate(context().clock().now()).addDays(FirstDueDays));
    connect(this, &RecordForm::saveRequested, this, &TaskForm::read);
}

void TaskForm::read()
{
    clearProblems();
    Task task;
    task.to = m_to->person();
    task.toName = m_to->currentText();
    task.text = m_text->text();
    if (readDay(u"due"_s, &task.dueOn))
        Q_EMIT ready(task);
}

} // namespace yorozu::ui
