// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MonthSpan.h"
#include "core/domain/Report.h"
#include "core/exchange/CentreFigureCsv.h"
#include "core/report/MonthlyFigures.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;

TEST_CASE("months, quarters and fiscal years")
{
    const QDate march(2024, 3, 31);
    CHECK(MonthSpan::month(march) == MonthSpan{QDate(2024, 3, 1), 1});
    CHECK(MonthSpan::quarter(march) == MonthSpan{QDate(2024, 1, 1), 3});
    CHECK(MonthSpan::quarter(QDate(2024, 4, 1)) == MonthSpan{QDate(2024, 4, 1), 3});
    CHECK(MonthSpan::quarter(QDate(2024, 12, 31)) == MonthSpan{QDate(2024, 10, 1), 3});
    CHECK(MonthSpan::fiscalYear(march) == MonthSpan{QDate(2023, 4, 1), 12});
    CHECK(MonthSpan::month(march).last() == march);
    CHECK(MonthSpan::month(QDate(2024, 2, 10)).last() == QDate(2024, 2, 29));
    CHECK(MonthSpan::month(QDate(2024, 1, 5)).previous() == MonthSpan{QDate(2023, 12, 1), 1});
}

TEST_CASE("the year so far begins with the April before the last month")
{
    CHECK(MonthSpan::month(QDate(2024, 4, 1)).yearToDate() == MonthSpan{QDate(2024, 4, 1), 1});
    CHECK(MonthSpan::month(QDate(2025, 3, 1)).yearToDate() == MonthSpan{QDate(2024, 4, 1), 12});
    CHECK(MonthSpan::quarter(QDate(2024, 11, 1)).yearToDate() == MonthSpan{QDate(2024, 4, 1), 9});
    CHECK(report::MonthlyFigures::needed(MonthSpan::month(QDate(2024, 4, 1))) == MonthSpan{QDate(2024, 3, 1), 2});
    CHECK(report::MonthlyFigures::needed(MonthSpan::month(QDate(2024, 10, 1))) == MonthSpan{QDate(2024, 4, 1), 7});
    CHECK(report::MonthlyFigures::needed(MonthSpan::fiscalYear(QDate(2024, 10, 1))) ==
          MonthSpan{QDate(2023, 4, 1), 24});
}

TEST_CASE("a month is written as 2024-06 and not otherwise")
{
    CHECK(monthFromCode(u"2024-06"_s) == QDate(2024, 6, 1));
    CHECK(monthCode(QDate(2024, 6, 30)) == u"2024-06"_s);
    for (const QString& wrong : {u""_s, u"2024-13"_s, u"2024-6"_s, u"24-06"_s, u"2024-06-01"_s, u"2024-00"_s})
        CHECK_FALSE(monthFromCode(wrong));
}

TEST_CASE("the name of a figure is read back as it was")
{
    using Column = FigureKey::Column;
    for (const FigureKey& key :
         {FigureKey{u"mode"_s, u"4+5"_s, Column::Total, {}}, FigureKey{u"course"_s, {}, Column::ToDate, {}},
          FigureKey{u"clients"_s, u"new"_s, Column::Office, Id<Office>(2)},
          FigureKey{u"booking"_s, u"no-show"_s, Column::Previous, {}}})
        CHECK(figureKeyFromCode(code(key)) == key);
    CHECK(code(FigureKey{u"course"_s, {}, Column::ToDate, {}}) == u"course/sum/to-date"_s);
    for (const QString& wrong : {u"mode"_s, u"mode/1"_s, u"mode/1/sideways"_s, u"mode/1/office"_s, u"mode/1/total:2"_s})
        CHECK_FALSE(figureKeyFromCode(wrong));
}

TEST_CASE("periods of other centres are read as they are written")
{
    using exchange::periodFromText;
    const MonthSpan june{QDate(2024, 6, 1), 1};
    for (const QString& text :
         {u"2024-06"_s, u"2024/6"_s, u"2024年6月"_s, u"令和6年6月分"_s, u"R6.6"_s, u"２０２４年６月"_s})
        CHECK(periodFromText(text) == june);
    CHECK(periodFromText(u"2024年度"_s) == MonthSpan{QDate(2024, 4, 1), 12});
    CHECK(periodFromText(u"令和6年度"_s) == MonthSpan{QDate(2024, 4, 1), 12});
    CHECK(periodFromText(u"2024年度第4四半期"_s) == MonthSpan{QDate(2025, 1, 1), 3});
    CHECK_FALSE(periodFromText(u"昨年"_s));
    CHECK_FALSE(periodFromText({}));
}
