// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/FieldGroup.h"

#include <QList>

class QPushButton;

namespace yorozu::ui {

// The days of the week, each to be pressed: 月 火 水 …
class WeekdayField : public FieldGroup
{
    Q_OBJECT

public:
    explicit WeekdayField(QWidget* parent = nullptr);

    QList<int> days() const; // 1 Monday … 7 Sunday
    void setDays(const QList<int>& days);
    QStringList words() const override;
    void setWords(const QStringList& words) override;

Q_SIGNALS:
    void changed();

private:
    QList<QPushButton*> m_days;
};

} // namespace yorozu::ui
