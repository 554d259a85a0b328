// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

// 先方の担当者: name, where in the house, how to reach them.
class ContactForm : public RecordForm
{
    Q_OBJECT

public:
    ContactForm(DeskContext& context, const AgencyContact& contact, QWidget* parent = nullptr);

    const AgencyContact& seen() const { return m_contact; }

Q_SIGNALS:
    void ready(const yorozu::AgencyContact& contact);

private:
    void read();

    AgencyContact m_contact;
    QLineEdit *m_contactName, *m_kana, *m_branch, *m_department, *m_contactTitle, *m_phone, *m_email;
    QPlainTextEdit* m_note;
    QCheckBox* m_retired;
};

} // namespace yorozu::ui
