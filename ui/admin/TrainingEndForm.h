// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

// Why somebody's training ends before its last day.
class TrainingEndForm : public RecordForm
{
    Q_OBJECT

public:
    TrainingEndForm(DeskContext& context, qint64 plan, const QString& person, QWidget* parent = nullptr);

    qint64 plan() const { return m_plan; }

Q_SIGNALS:
    void ready(const QString& why);

private:
    qint64 m_plan;
    QLineEdit* m_why;
};

} // namespace yorozu::ui
