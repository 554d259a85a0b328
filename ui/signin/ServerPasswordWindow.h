// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class ThemeManager;

// Before the window of the program, where a server wants a password: who connects, her password, and whether this
// computer's keyring shall keep it. After refusals the next try has to wait, longer each time.
class ServerPasswordWindow : public QWidget
{
    Q_OBJECT

public:
    // What the server is for: the data base that is opened, the one that a centre moves to, or one that is made.
    enum class Purpose { Opening, Moving, Making };

    // `address`: of the data base, as it is opened.
    ServerPasswordWindow(ThemeManager& themes, const QString& address, Purpose purpose, QWidget* parent = nullptr);

    // The server has said no; empty: nothing was tried yet.
    void refuse(const QString& sentence);
    // There is a keyring, and this is what was chosen before.
    void offerToKeep(bool keep);

Q_SIGNALS:
    // `address`: with who connects.
    void accepted(const QString& address, const QString& password, bool keep);
    void otherDatabaseWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void refresh();
    void tryIt();
    void countDown();
    void complain(const QString& sentence);

    ThemeManager& m_themes;
    QString m_address;
    Purpose m_purpose;
    QLabel* m_title;
    QLabel* m_userName;
    QLineEdit* m_user;
    QLabel* m_passwordName;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QLabel* m_problem;
    QPushButton* m_accept;
    QLabel* m_database;
    QPushButton* m_other;
    QTimer m_second;
    int m_failures = 0;
    qint64 m_wait = 0; // seconds until the next try
    QString m_refusal;
    bool m_working = false;
};

} // namespace yorozu::ui
