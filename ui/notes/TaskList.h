// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Task.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu {
struct Error;
}

namespace yorozu::ui {

class Band;
class DeskContext;
class SkeletonRows;
class UndoLine;

// The follow-up tasks of one record: a box to tick off, who has it and until when; late ones in amber.
class TaskList : public QWidget
{
    Q_OBJECT
public:
    explicit TaskList(DeskContext& context, QWidget* parent = nullptr);

    // `before`: whose tasks are listed while there is no owner yet, such as the booking of a memo without a record.
    void setOwner(const NoteOwner& owner, const NoteOwner& before = {});
    void setEditable(bool editable);
    void reload();

Q_SIGNALS:
    void newRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void clear();
    void showTasks(const QList<Task>& tasks);
    QWidget* lineOf(const Task& task);
    void setDone(const Task& task, bool done);
    void withdraw(const Task& task);
    void showError(const Error& error);

    DeskContext& m_context;
    NoteOwner m_listed; // the owner, or what stands for it
    quint64 m_question = 0;
    QLabel* m_title;
    QPushButton* m_new;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QVBoxLayout* m_list;
    QList<Task> m_tasks;
    QPushButton* m_more;
    bool m_all = false; // done ones of long ago too
    UndoLine* m_undo;
};

} // namespace yorozu::ui
