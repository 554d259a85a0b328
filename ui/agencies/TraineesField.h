// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/agencies/PartsField.h"

namespace yorozu::ui {

// Who stays with us: name, branch, short or long. From when to when the activity says; those of another agency than
// the one of the page keep theirs.
class TraineesField : public PartsField
{
    Q_OBJECT

public:
    explicit TraineesField(DeskContext& context, QWidget* parent = nullptr);

    void setTrainees(const QList<Trainee>& trainees);
    // `first` and `last` are those of the activity; one who comes later or leaves earlier keeps the own days.
    QList<Trainee> trainees(QDate first, QDate last) const;

protected:
    QList<Field> makeFields(QWidget* parent) override;

    int hiddenWords() const override;

private:
    QDate m_first; // of the activity when it was opened
    QDate m_last;
};

} // namespace yorozu::ui
