// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/SignInService.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class DeskContext;
class NewPassword;

// One's own new password. Asks for the former one, unless it was typed a moment ago.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    // `former` empty: it is asked for.
    PasswordDialog(DeskContext& context, const Caller& caller, const QString& former, QWidget* parent = nullptr);
    // Of the server that she is connected to. `given`: the one that somebody else has chosen for her; empty: it is her
    // own.
    static PasswordDialog* atServer(DeskContext& context, const Caller& caller, const QString& given, QWidget* parent);

    void reject() override;

private:
    enum class Former { Asked, Given, AtServer };
    PasswordDialog(DeskContext& context, const Caller& caller, const QString& former, Former kind, QWidget* parent);
    void store();
    void refresh();
    void say(const QString& sentence);

    DeskContext& m_context;
    Caller m_caller;
    QString m_given;
    Former m_kind;
    QLineEdit* m_former;
    NewPassword* m_new;
    QLabel* m_problem;
    QPushButton* m_cancel;
    QPushButton* m_accept;
    bool m_working = false;
};

} // namespace yorozu::ui
