// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"

#include <QDate>
#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class MonthGrid;
class ThemeManager;

// A month beside the calendar: a bar below each day for its sessions, holidays with their names, one day chosen.
class MiniMonth : public QWidget
{
    Q_OBJECT

public:
    MiniMonth(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent = nullptr);

    // Turns to its month.
    void setDay(QDate day);
    void setToday(QDate today);
    void setCounts(const QHash<QDate, int>& counts);
    QDate firstShown() const;
    QDate lastShown() const;
    QWidget* grid() const;

Q_SIGNALS:
    void dayChosen(QDate day);
    void monthChanged(); // firstShown() and lastShown() are other ones

protected:
    void changeEvent(QEvent* event) override;

private:
    void turn(int months);
    void retranslate();
    void showHead();

    ThemeManager& m_themes;
    japanese::Holidays m_holidays;
    QLabel* m_title;
    QPushButton* m_today;
    QToolButton* m_back;
    QToolButton* m_on;
    MonthGrid* m_grid;
    QLabel* m_names;
    QDate m_todayDate;
};

} // namespace yorozu::ui
