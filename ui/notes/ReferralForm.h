// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Referral.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

// つなぐ: to or from which agency, why, how, when we ask, and what came of it.
class ReferralForm : public RecordForm
{
    Q_OBJECT

public:
    ReferralForm(DeskContext& context, const Referral& referral, const QList<ClientCase>& cases,
                 QWidget* parent = nullptr);

    // Emits `ready` if everything can be read; what is missing the service says.
    void read();

Q_SIGNALS:
    void ready(const yorozu::Referral& referral);

private:
    Referral m_referral;
    QComboBox* m_direction;
    QComboBox* m_agency;
    QLineEdit* m_contact;
    QPlainTextEdit* m_reason;
    QComboBox* m_way;
    QComboBox* m_case;
    QPlainTextEdit* m_result;
};

} // namespace yorozu::ui
