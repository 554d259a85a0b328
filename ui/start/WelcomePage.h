// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupPage.h"

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace yorozu::ui {

class StartChoice;
class ThemeManager;

// The first step: a data base that is there already, or a new one; and whose computer this is.
class WelcomePage : public SetupPage
{
    Q_OBJECT

public:
    WelcomePage(ThemeManager& themes, SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;

    // The data bases that were open on this computer, the last one first.
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void openWanted();
    void serverWanted();
    void moveWanted(); // of a file to a server
    void recentWanted(const QString& path);

private:
    ThemeManager& m_themes;
    QLabel* m_roleHead;
    QRadioButton* m_own;
    QRadioButton* m_shared;
    QLabel* m_ownHelp;
    QLabel* m_sharedHelp;
    QLabel* m_recentHead;
    StartChoice* m_open;
    StartChoice* m_server;
    StartChoice* m_move;
    QWidget* m_recentList;
    QVBoxLayout* m_recent;
    QStringList m_paths; // of m_recent
};

} // namespace yorozu::ui
