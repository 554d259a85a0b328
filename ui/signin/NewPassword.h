// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace yorozu::ui {

// A new password, typed twice, and what is still wrong with it.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(QWidget* parent = nullptr);

    // Whose it will be: her own name is no password.
    void setPerson(const QString& name, const QString& login);
    QString password() const; // empty as long as something is wrong
    void clear();

Q_SIGNALS:
    void changed();
    void accepted(); // Enter, and nothing is wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    QString m_name;
    QString m_login;
    QLabel* m_firstName;
    QLineEdit* m_first;
    QLabel* m_againName;
    QLineEdit* m_again;
    QLabel* m_problem;
};

} // namespace yorozu::ui
