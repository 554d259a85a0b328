// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupPage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class CalendarHeads;
class ThemeManager;

// The third step: what becomes the columns and rows of the calendar.
class OfficesPage : public SetupPage
{
    Q_OBJECT

public:
    OfficesPage(ThemeManager& themes, SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;
    QString problem() const override;

private:
    QLayout* buildHours();
    void buildCards();
    void officesEdited();
    void fillChoices();
    void chosen();

    ThemeManager& m_themes;
    QWidget* m_cards;
    QVBoxLayout* m_cardList;
    QPushButton* m_add;
    QLabel* m_hoursHead;
    QLabel* m_dayLabel;
    QLabel* m_slotLabel;
    QLabel* m_sessionLabel;
    QLabel* m_onlineLabel;
    QComboBox* m_opens;
    QComboBox* m_closes;
    QComboBox* m_slot;
    QComboBox* m_session;
    QComboBox* m_online;
    QCheckBox* m_weekends;
    QLabel* m_holidays;
    QCheckBox* m_offer;
    QLabel* m_headsHead;
    CalendarHeads* m_heads;
    bool m_filling = false;
};

} // namespace yorozu::ui
