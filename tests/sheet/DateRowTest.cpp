// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/DateRow.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::sheet;

TEST_CASE("the date cell reads like the paper")
{
    TypedSessionTime time;
    const QList<std::pair<DatePart, QString>> typed{
        {DatePart::Era, QStringLiteral("令和")},    {DatePart::Year, QStringLiteral("6")},
        {DatePart::Month, QStringLiteral("11")},    {DatePart::Day, QStringLiteral("20")},
        {DatePart::FromHour, QStringLiteral("10")}, {DatePart::FromMinute, QStringLiteral("00")},
        {DatePart::ToHour, QStringLiteral("11")},   {DatePart::ToMinute, QStringLiteral("30")},
    };
    for (const auto& [part, text] : typed)
        setDatePart(time, part, text);
    QString line;
    for (const DateItem& item : dateItems())
        line += item.part ? datePart(time, *item.part) : item.unit;
    CHECK(line == QStringLiteral("令和6年11月20日10時00分～11時30分迄"));
    CHECK(time == TypedSessionTime{QStringLiteral("令和"), QStringLiteral("6"), QStringLiteral("11"),
                                   QStringLiteral("20"), QStringLiteral("10"), QStringLiteral("00"),
                                   QStringLiteral("11"), QStringLiteral("30")});
}

TEST_CASE("number fields are 9 mm wide, pieces 1 mm apart, and all stay inside the cell")
{
    const QRectF cell(46, 26, 146, 9);
    const QList<PlacedDateItem> items = placeDate(cell, PaperDateMetrics);
    REQUIRE(items.size() == 15);
    CHECK(items.first().rect.left() == Approx(49));
    for (qsizetype i = 0; i < items.size(); ++i) {
        const PlacedDateItem& placed = items.at(i);
        CHECK(placed.rect.top() == cell.top());
        CHECK(placed.rect.height() == cell.height());
        if (placed.item.part && placed.item.part != DatePart::Era)
            CHECK(placed.rect.width() == Approx(9));
        if (i > 0)
            CHECK(placed.rect.left() - items.at(i - 1).rect.right() == Approx(1));
    }
    CHECK(items.last().rect.right() < cell.right() - 3);
    CHECK(items.last().item.unit == QStringLiteral("分迄"));
}
