// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Handover.h"
#include "core/domain/Task.h"

#include <functional>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class Band;
class DeskContext;
class FormPlace;
class HandoverList;
class RecordForm;
class TaskList;
class UndoLine;

// The handover notes and follow-up tasks of a client, a session or a memo, with the form of a new one below its
// heading. What is typed into it waits at the record (FormPlace).
class RecordNotes : public QWidget
{
    Q_OBJECT

public:
    // Beside a memo the handover note belongs to the sheet (HandoverEditor), and only the tasks stand here.
    enum class Parts { HandoversAndTasks, Tasks };
    // `where` in the program, in small letters; what is typed in one place does not come back in another.
    RecordNotes(DeskContext& context, Parts parts, const QString& where, QWidget* parent = nullptr);

    // `before`: the booking of a memo, whose tasks are listed while there is no record yet. From there to the record
    // what is being typed goes along.
    void setOwner(const NoteOwner& owner, const NoteOwner& before = {});
    // For a memo without a record: is asked for one when the first task is stored.
    using OwnerMaker = std::function<void(std::function<void(const NoteOwner&)>)>;
    void setOwnerMaker(OwnerMaker maker) { m_maker = std::move(maker); }
    // From top to bottom: the page goes through them with Tab (focusInOrder).
    QList<QWidget*> parts() const;
    // Whether something may be added.
    void setEditable(bool editable);

    void newHandover();
    void newTask();
    RecordForm* form() const;
    // Another record comes: what was being typed waits at the former one.
    void leaveForm();
    // Esc: closes the form; false if there is none.
    bool closeForm();
    bool isSettled() const;
    bool holdsText() const;
    // Calls `then` when what is typed is safe on this computer.
    void keep(std::function<void()> then);

Q_SIGNALS:
    // `back` and `forth` are for Ctrl+Z and Ctrl+Y of the page.
    void acted(const QString& what, std::function<void()> back, std::function<void()> forth);
    // A form has come and is laid out: the page scrolls to it.
    void opened(QWidget* form);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void open(const QString& which);
    QString formOwner() const;
    // Asks for the record if there is none yet.
    void withOwner(std::function<void(const NoteOwner&)> then);
    template <typename Note> void save(const Note& note);
    template <typename Note> void stored(Id<Note> id, const QString& what);
    template <typename Note> void setAside(Id<Note> id, bool aside);
    void failed(const Error& error);

    DeskContext& m_context;
    Parts m_parts;
    QString m_where;
    NoteOwner m_owner;
    NoteOwner m_before;
    OwnerMaker m_maker;
    bool m_editable = true;
    QVBoxLayout* m_layout;
    QWidget* m_head;
    QLabel* m_title;
    QPushButton* m_new;
    Band* m_band;
    HandoverList* m_handovers;
    TaskList* m_tasks;
    FormPlace* m_forms;
    UndoLine* m_undo;
};

} // namespace yorozu::ui
