// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yorozu::ui {

// Before the window of the program, while a server is asked for its data base: which one, and the way back.
class OpeningWindow : public QWidget
{
    Q_OBJECT

public:
    // `address`: of the data base, as it is opened.
    explicit OpeningWindow(const QString& address, QWidget* parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void retranslate();

    QString m_address;
    QLabel* m_title;
    QLabel* m_place;
    QProgressBar* m_progress;
    QLabel* m_user;
    QPushButton* m_cancel;
    QLabel* m_database;
};

} // namespace yorozu::ui
