// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BackupPlan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class DeskContext;

// Where the copies go and whether they are encrypted. Changes count from the next copy on.
class BackupSettings : public QWidget
{
    Q_OBJECT

public:
    explicit BackupSettings(DeskContext& context, QWidget* parent = nullptr);

    void show(const service::BackupPlan& plan);
    void setFolder(const QString& folder);
    void setSecondFolder(const QString& folder); // empty: none
    void retranslate();

Q_SIGNALS:
    void planChanged(const yorozu::service::BackupPlan& plan);
    // Refused before anything was changed: a password that does not do.
    void refused(const yorozu::Error& error);

private:
    void buildUi();
    void choose(void (BackupSettings::*set)(const QString&), const QString& start);
    void openPasswords(bool open);
    void encrypt();
    void refresh();

    DeskContext& m_context;
    service::BackupPlan m_plan;
    QLabel* m_folderName;
    QLabel* m_folder;
    QPushButton* m_chooseFolder;
    QLabel* m_secondName;
    QLabel* m_second;
    QPushButton* m_chooseSecond;
    QPushButton* m_dropSecond;
    QLabel* m_keyName;
    QLabel* m_key;
    QPushButton* m_changeKey;
    QPushButton* m_dropKey;
    QWidget* m_passwords;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QPushButton* m_useKey;
    QPushButton* m_cancelKey;
    QLabel* m_passwordHelp;
};

} // namespace yorozu::ui
