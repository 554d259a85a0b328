// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MonthSpan.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace yorozu::ui {

// A fiscal year (April to March, called by the year of its April), one of its quarters, or one of its months.
class DashboardPeriod
{
    Q_DECLARE_TR_FUNCTIONS(DashboardPeriod)

public:
    enum class Unit { Year, Quarter, Month };

    // The one that a day lies in.
    DashboardPeriod(Unit unit, QDate day);
    // Of twelve, three or one months.
    explicit DashboardPeriod(const MonthSpan& span);

    Unit unit() const { return m_unit; }
    QDate first() const { return m_first; }
    QDate last() const { return m_first.addMonths(months()).addDays(-1); }
    int months() const;
    int fiscalYear() const;
    DashboardPeriod stepped(int by) const;
    // Of another length: a shorter one lies where `today` is, if it is inside, or at the beginning.
    DashboardPeriod as(Unit unit, QDate today) const;

    QString title() const; // 2023年度（令和5年度）
    QString span() const;  // 2023年4月1日 – 2024年3月31日
    bool operator==(const DashboardPeriod&) const = default;

private:
    Unit m_unit;
    QDate m_first;
};

} // namespace yorozu::ui
