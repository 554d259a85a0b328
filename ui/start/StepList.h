// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;

namespace yorozu::ui {

class StepButton;
class ThemeManager;

// The steps at the left of the first run: where one is, what is done, what comes. Each can be gone to.
class StepList : public QWidget
{
    Q_OBJECT

public:
    StepList(ThemeManager& themes, int steps, QWidget* parent = nullptr);

    void setTexts(int step, const QString& title, const QString& note);
    void setFoot(const QString& text);
    void setCurrent(int step);
    void setDone(int step, bool done);

Q_SIGNALS:
    void stepRequested(int step);

private:
    QList<StepButton*> m_steps;
    QLabel* m_foot;
};

} // namespace yorozu::ui
