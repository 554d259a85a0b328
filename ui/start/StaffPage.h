// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupPage.h"

class QLabel;
class QPushButton;
class QTableView;

namespace yorozu::ui {

class Band;
class EmptyState;
class StaffModel;
class ThemeManager;

// The fourth step: who works here, typed or pasted out of a spreadsheet, and which of them is oneself.
class StaffPage : public SetupPage
{
    Q_OBJECT

public:
    StaffPage(ThemeManager& themes, SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;
    QString problem() const override;

    void paste(const QString& text);

private:
    void buildTable();
    void addRow();
    void removeRows();
    void showCount();

    QTableView* m_table;
    EmptyState* m_empty;
    StaffModel* m_model;
    QPushButton* m_add;
    QPushButton* m_paste;
    QPushButton* m_remove;
    QLabel* m_count;
    Band* m_band;
};

} // namespace yorozu::ui
