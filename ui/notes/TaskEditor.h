// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Task.h"

#include <functional>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class DayField;
class DeskContext;
class StaffPicker;

// One new follow-up task: what, by whom (the caller first), until when. Ctrl+Enter or Enter in its text adds it.
class TaskEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TaskEditor(DeskContext& context, QWidget* parent = nullptr);

    void setOwner(const NoteOwner& owner) { m_owner = owner; }
    using OwnerMaker = std::function<void(std::function<void(const NoteOwner&)>)>;
    void setOwnerMaker(OwnerMaker maker) { m_maker = std::move(maker); }
    void begin(); // empty, with the focus

Q_SIGNALS:
    void added();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void add();
    void write(const NoteOwner& owner);
    void tell(const QString& problem, const QString& field);

    DeskContext& m_context;
    NoteOwner m_owner;
    OwnerMaker m_maker;
    bool m_writing = false;
    QLineEdit* m_text;
    StaffPicker* m_to;
    DayField* m_due;
    QPushButton* m_add;
    QPushButton* m_cancel;
    QLabel* m_problem;
};

} // namespace yorozu::ui
