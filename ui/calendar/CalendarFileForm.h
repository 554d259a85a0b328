// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CalendarExport.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

// Which sessions go into a calendar file: of one person or one office, from a day to a day.
class CalendarFileForm : public RecordForm
{
    Q_OBJECT

public:
    // `from`: the day that is on the screen.
    CalendarFileForm(DeskContext& context, QDate from, QWidget* parent = nullptr);

Q_SIGNALS:
    // `name`: whose sessions they are.
    void ready(const yorozu::service::CalendarChoice& choice, const QString& name);

private:
    void read();

    QComboBox* m_whose = nullptr;
    DayField* m_from = nullptr;
    DayField* m_to = nullptr;
    QCheckBox* m_names = nullptr;
};

} // namespace yorozu::ui
