// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class DeskContext;
class SignInPanel;

// Before the window of the program, on a data base that asks who one is.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    SignInWindow(DeskContext& context, const QString& database, QWidget* parent = nullptr);

    SignInPanel& panel() const { return *m_panel; }

Q_SIGNALS:
    void otherDatabaseWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_database;
    SignInPanel* m_panel;
    QLabel* m_path;
    QPushButton* m_other;
};

} // namespace yorozu::ui
