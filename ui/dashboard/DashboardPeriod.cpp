// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPeriod.h"

#include "core/japanese/EraDate.h"

#include <QLocale>

namespace yorozu::ui {

namespace {

constexpr int MonthsOfYear = 12;
constexpr int MonthsOfQuarter = 3;
constexpr int April = 4;

int monthsIn(DashboardPeriod::Unit unit)
{
    switch (unit) {
    case DashboardPeriod::Unit::Year:
        return MonthsOfYear;
    case DashboardPeriod::Unit::Quarter:
        return MonthsOfQuarter;
    case DashboardPeriod::Unit::Month:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

DashboardPeriod::DashboardPeriod(Unit unit, QDate day)
    : m_unit(unit)
{
    const int sinceApril = (day.month() - April + MonthsOfYear) % MonthsOfYear;
    m_first = QDate(day.year(), day.month(), 1).addMonths(-(sinceApril % monthsIn(unit)));
}

DashboardPeriod::DashboardPeriod(const MonthSpan& span)
    : DashboardPeriod(span.months == MonthsOfYear      ? Unit::Year
                      : span.months == MonthsOfQuarter ? Unit::Quarter
                                                       : Unit::Month,
                      span.first)
{
}

int DashboardPeriod::months() const
{
    return monthsIn(m_unit);
}

int DashboardPeriod::fiscalYear() const
{
    return japanese::fiscalYear(m_first);
}

DashboardPeriod DashboardPeriod::stepped(int by) const
{
    return {m_unit, m_first.addMonths(by * months())};
}

DashboardPeriod DashboardPeriod::as(Unit unit, QDate today) const
{
    return {unit, m_first <= today && today <= last() ? today : m_first};
}

QString DashboardPeriod::title() const
{
    switch (m_unit) {
    case Unit::Year:
        return tr("Fiscal %1 (%2)", "2: the same in the Japanese era")
            .arg(QString::number(fiscalYear()), japanese::fiscalYearName(fiscalYear()));
    case Unit::Quarter: {
        const int quarter = (m_first.month() - April + MonthsOfYear) % MonthsOfYear / MonthsOfQuarter + 1;
        return tr("Fiscal %1, quarter %2").arg(fiscalYear()).arg(quarter);
    }
    case Unit::Month:
        return QLocale().toString(m_first, tr("MMMM yyyy", "format of a month"));
    }
    Q_UNREACHABLE();
}

QString DashboardPeriod::span() const
{
    const QString format = tr("d MMM yyyy", "format of a day");
    return tr("%1 – %2").arg(QLocale().toString(m_first, format), QLocale().toString(last(), format));
}

} // namespace yorozu::ui
