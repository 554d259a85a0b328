// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class DayField;

// Another name from some day on: what was done before keeps the former one.
class RenameForm : public RecordForm
{
    Q_OBJECT

public:
    RenameForm(DeskContext& context, const Agency& agency, QWidget* parent = nullptr);

Q_SIGNALS:
    void ready(const QString& name, const QString& kana, QDate from);

private:
    void read();

    QLineEdit *m_newName, *m_kana;
    DayField* m_from;
};

} // namespace yorozu::ui
