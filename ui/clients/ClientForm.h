// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

// A new company of the ledger, with what is known when somebody calls; everything else is filled in on its page.
class ClientForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ClientForm(DeskContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void ready(const yorozu::Client& client);

private:
    void read();

    QLineEdit *m_company, *m_kana, *m_phone, *m_municipality, *m_person, *m_personKana;
    QPlainTextEdit* m_business;
    QCheckBox* m_notFounded;
};

} // namespace yorozu::ui
