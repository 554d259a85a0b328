// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPeriod.h"
#include "tests/support/catch.h"

using namespace yorozu::ui;
using Unit = DashboardPeriod::Unit;

TEST_CASE("a fiscal year runs from April to March, wherever in it a day is")
{
    const DashboardPeriod year(Unit::Year, QDate(2024, 3, 31));
    CHECK(year.first() == QDate(2023, 4, 1));
    CHECK(year.last() == QDate(2024, 3, 31));
    CHECK(year.fiscalYear() == 2023);
    CHECK(DashboardPeriod(Unit::Year, QDate(2024, 4, 1)) == year.stepped(1));
    CHECK(year.stepped(-1).fiscalYear() == 2022);
}

TEST_CASE("quarters and months step over the end of the year")
{
    const DashboardPeriod quarter(Unit::Quarter, QDate(2024, 2, 29));
    CHECK(quarter.first() == QDate(2024, 1, 1));
    CHECK(quarter.last() == QDate(2024, 3, 31));
    CHECK(quarter.fiscalYear() == 2023);
    CHECK(quarter.stepped(1).first() == QDate(2024, 4, 1));
    CHECK(quarter.stepped(1).fiscalYear() == 2024);
    const DashboardPeriod month(Unit::Month, QDate(2024, 12, 31));
    CHECK(month.stepped(1).first() == QDate(2025, 1, 1));
    CHECK(month.stepped(1).fiscalYear() == 2024);
}

TEST_CASE("a shorter period lies around today where it can, else at the beginning")
{
    const QDate today(2024, 11, 20);
    const DashboardPeriod running(Unit::Year, today);
    CHECK(running.as(Unit::Month, today).first() == QDate(2024, 11, 1));
    CHECK(running.as(Unit::Quarter, today).first() == QDate(2024, 10, 1));
    const DashboardPeriod past = running.stepped(-1);
    CHECK(past.as(Unit::Month, today).first() == QDate(2023, 4, 1));
    CHECK(past.as(Unit::Month, today).as(Unit::Year, today) == past);
}
