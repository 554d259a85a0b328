// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class DayField;

// Two institutions become one on some day. Nothing moves: what each did before stays under its own name.
class AgencyMergeForm : public RecordForm
{
    Q_OBJECT

public:
    AgencyMergeForm(DeskContext& context, const Agency& kept, QWidget* parent = nullptr);

Q_SIGNALS:
    void ready(yorozu::Id<yorozu::Agency> other, const QString& otherName, QDate on);

private:
    void read();

    QComboBox* m_other;
    DayField* m_on;
};

} // namespace yorozu::ui
