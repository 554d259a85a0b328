// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupPage.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace yorozu::ui {

class Stepper;
class ThemeManager;

// The fifth step: how memos are confirmed and what is counted as what.
class RulesPage : public SetupPage
{
    Q_OBJECT

public:
    RulesPage(ThemeManager& themes, SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;
    QString problem() const override;

private:
    void boxesEdited();

    QLabel* m_boxesHead;
    QLabel* m_boxesHelp;
    Stepper* m_boxCount;
    QList<QLineEdit*> m_boxes;
    QLabel* m_deadlineHead;
    Stepper* m_deadline;
    QLabel* m_deadlineUnit;
    QLabel* m_zemiHead;
    QRadioButton* m_beside;
    QRadioButton* m_within;
    QLabel* m_resultsHead;
    QLabel* m_results;
    bool m_filling = false;
};

} // namespace yorozu::ui
