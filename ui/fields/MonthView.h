// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"

#include <QCalendarWidget>

namespace yorozu::ui {

class ThemeManager;

// The grid of one month in the colours of the program, with holidays by law.
class MonthView : public QCalendarWidget
{
    Q_OBJECT

public:
    MonthView(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent);

    void setToday(QDate today);
    void applyTheme();

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    ThemeManager& m_themes;
    japanese::Holidays m_holidays;
    QDate m_today;
};

} // namespace yorozu::ui
