// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupPage.h"

class QCheckBox;
class QFormLayout;
class QFrame;

namespace yorozu::ui {

class NewPassword;

// The last step: what will be made.
class ReviewPage : public SetupPage
{
    Q_OBJECT

public:
    ReviewPage(SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;
    QString problem() const override;

private:
    void showSignIn();

    QFrame* m_card;
    QFormLayout* m_lines;
    QCheckBox* m_import;
    QCheckBox* m_signIn;
    QLabel* m_honest;
    NewPassword* m_password;
};

} // namespace yorozu::ui
