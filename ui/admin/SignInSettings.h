// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/SignInService.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace yorozu::ui {

class Band;
class DeskContext;
class NewPassword;

// Whether one signs in on this data base; switched on with a first password of one's own, off with the password.
class SignInSettings : public QWidget
{
    Q_OBJECT

public:
    explicit SignInSettings(DeskContext& context, QWidget* parent = nullptr);

    void reload();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void refresh();
    void openForm(bool open);
    void switchIt();
    void switched(bool on);
    void storeMinutes();
    void complain(const QString& sentence);

    DeskContext& m_context;
    service::SignInState m_state;
    bool m_hasPassword = false; // the caller
    bool m_atServer = false;    // which signs people in itself
    bool m_working = false;
    QLabel* m_now;
    QLabel* m_honest;
    QPushButton* m_switch;
    QWidget* m_form;
    NewPassword* m_new;
    QLabel* m_passwordName;
    QLineEdit* m_password;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QWidget* m_idle;
    QLabel* m_idleName;
    QSpinBox* m_minutes;
    Band* m_band;
};

} // namespace yorozu::ui
