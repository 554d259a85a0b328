// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Task.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class StaffPicker;

// A new follow-up task: what, by whom (the caller first), until when.
class TaskForm : public RecordForm
{
    Q_OBJECT

public:
    explicit TaskForm(DeskContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void ready(const yorozu::Task& task); // without its owner

private:
    void read();

    QLineEdit* m_text;
    StaffPicker* m_to;
};

} // namespace yorozu::ui
