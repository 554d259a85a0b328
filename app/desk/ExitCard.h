// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yorozu::desk {

// What stays on the screen while the program ends and something is still under way: what, what it means to go without
// it, and the button that does.
class ExitCard : public QWidget
{
    Q_OBJECT

public:
    // `name`: what its parts are called by begins with it.
    explicit ExitCard(const QString& name);

Q_SIGNALS:
    void skipped();

protected:
    void showEvent(QShowEvent* event) override;
    void setTexts(const QString& what, const QString& help, const QString& skip);
    QProgressBar& progress() const { return *m_progress; }

private:
    QLabel* m_what;
    QProgressBar* m_progress;
    QLabel* m_help;
    QPushButton* m_skip;
};

} // namespace yorozu::desk
