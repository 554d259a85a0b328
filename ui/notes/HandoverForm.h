// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class DayField;
class StaffPicker;

// A handover note on a record: to whom, when the client comes next, what is to be known.
class HandoverForm : public RecordForm
{
    Q_OBJECT

public:
    explicit HandoverForm(DeskContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void ready(const yorozu::Handover& note); // without its owner

private:
    void read();

    StaffPicker* m_to;
    QPlainTextEdit* m_text;
    DayField* m_next;
    QCheckBox* m_announce;
};

} // namespace yorozu::ui
