// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "ui/notes/RecordForm.h"

class QCheckBox;

namespace yorozu::ui {

// 相談者: name, reading, title, how to reach them; gender and age group are optional and for counting only.
class PersonForm : public RecordForm
{
    Q_OBJECT

public:
    PersonForm(DeskContext& context, const Person& person, QWidget* parent = nullptr);

    const Person& seen() const { return m_person; }
    void read();

Q_SIGNALS:
    void ready(const yorozu::Person& person);

private:
    Person m_person;
    QLineEdit *m_personName, *m_kana, *m_personTitle, *m_phone, *m_email;
    QComboBox *m_gender, *m_age;
    QCheckBox *m_primary, *m_retired;
};

} // namespace yorozu::ui
