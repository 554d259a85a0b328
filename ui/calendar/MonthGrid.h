// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// The days of a month, 36 by 28 each, painted. Arrows move, Page Up and Down turn the month, Enter chooses.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    static constexpr int CellWidth = 36;
    static constexpr int CellHeight = 28;
    static constexpr int HeadHeight = 20;

    MonthGrid(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent);

    QDate month() const { return m_month; } // its first day
    void setMonth(QDate day);
    void setDay(QDate day);
    void setToday(QDate today);
    void setCounts(const QHash<QDate, int>& counts);
    QDate firstShown() const;
    QDate lastShown() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void monthWanted(QDate day); // by the keys

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rows() const;
    void step(QDate to);
    void paintDay(QPainter& painter, const QRect& cell, QDate day) const;
    void speak();

    ThemeManager& m_themes;
    japanese::Holidays m_holidays;
    QDate m_month;
    QDate m_day;
    QDate m_today;
    QHash<QDate, int> m_counts;
    int m_most = 1;
};

} // namespace yorozu::ui
