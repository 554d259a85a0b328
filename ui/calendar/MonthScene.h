// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/japanese/Holidays.h"
#include "core/rules/DayLoad.h"
#include "core/service/CalendarService.h"
#include "core/service/CentreService.h"

#include <optional>
#include <QRect>

namespace yorozu::ui {

// What an office has on a day.
struct MonthShare
{
    Id<Office> office;
    QString name;
    int sessions = 0;
    bool operator==(const MonthShare&) const = default;
};

struct MonthDay
{
    QDate day;
    bool other = false; // of the month before or after
    bool today = false;
    QString holiday;          // 文化の日
    QString shut;             // why nobody is received at all
    QList<MonthShare> shares; // of all offices that are shown, in their order
    int total = 0;
    std::optional<rules::DayLoad> load; // of a day that is to come
};

// A month as it is painted and pointed at: five or six weeks that begin with Sunday, on the screen as on paper.
class MonthScene
{
public:
    struct View
    {
        Id<Office> office; // null: all
        QDate today;
        QSize size;
    };
    static constexpr int DaysOfWeek = 7;
    static constexpr int HeadHeight = 24;

    MonthScene() = default;
    // `facts` without a value: they are on their way, the days stand already. `month`: a day of it.
    MonthScene(const service::CentreData& centre, const japanese::Holidays& holidays, QDate month,
               const std::optional<service::CalendarMonth>& facts, const View& view);

    static QDate firstShown(QDate month);
    static QDate lastShown(QDate month);

    QDate month() const { return m_month; } // its first day
    bool isThere() const { return m_there; }
    const QList<MonthDay>& days() const { return m_days; }
    // The most sessions that a day of it has, at least 1.
    int most() const { return m_most; }
    int total() const; // of the days of the month
    QSize size() const { return m_size; }
    QRect rectOf(qsizetype at) const;
    QRect headOf(int column) const;
    qsizetype at(QPoint point) const; // −1: none
    qsizetype indexOf(QDate day) const;

private:
    MonthDay dayOf(const service::CentreData& centre, const japanese::Holidays& holidays, QDate day,
                   const std::optional<service::CalendarMonth>& facts, const View& view) const;
    int rows() const { return static_cast<int>(m_days.size()) / DaysOfWeek; }

    QDate m_month;
    QSize m_size;
    bool m_there = false;
    QList<MonthDay> m_days;
    int m_most = 1;
};

// 余裕あり
QString label(rules::DayLoad load);

} // namespace yorozu::ui
