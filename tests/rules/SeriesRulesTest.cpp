// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SeriesRules.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

QString inWords(const SeriesRule& rule)
{
    QStringList days;
    for (const QDate day : daysOf(rule))
        days.append(day.toString(u"yyyy-MM-dd"_s));
    return days.join(u' ');
}

SeriesRule ruleOf(Repeat repeat, QDate first, int times)
{
    SeriesRule rule;
    rule.repeat = repeat;
    rule.first = first;
    rule.times = times;
    return rule;
}

QString faultOf(const SeriesRule& rule)
{
    const Status checked = checkSeries(rule);
    return checked ? QString() : checked.error().field;
}

} // namespace

TEST_CASE("the days of a series, by days, weeks and months")
{
    SeriesRule rule = ruleOf(Repeat::Daily, QDate(2024, 11, 29), 4);
    CHECK(inWords(rule) == u"2024-11-29 2024-11-30 2024-12-01 2024-12-02"_s);
    rule.every = 3;
    CHECK(inWords(rule) == u"2024-11-29 2024-12-02 2024-12-05 2024-12-08"_s);

    rule = ruleOf(Repeat::Weekly, QDate(2024, 11, 20), 3); // a Wednesday
    CHECK(inWords(rule) == u"2024-11-20 2024-11-27 2024-12-04"_s);
    rule.every = 2;
    CHECK(inWords(rule) == u"2024-11-20 2024-12-04 2024-12-18"_s);
    rule.weekdays = {5, 1, 3};
    rule.times = 5; // Monday of the first week lies before the first day
    CHECK(inWords(rule) == u"2024-11-20 2024-11-22 2024-12-02 2024-12-04 2024-12-06"_s);
    rule.times = 0;
    rule.until = QDate(2024, 12, 2);
    CHECK(inWords(rule) == u"2024-11-20 2024-11-22 2024-12-02"_s);

    rule = ruleOf(Repeat::Monthly, QDate(2024, 10, 31), 3);
    CHECK(inWords(rule) == u"2024-10-31 2024-12-31 2025-01-31"_s); // November has none
    rule = ruleOf(Repeat::Monthly, QDate(2024, 11, 20), 4);
    rule.nth = 3; // the third Wednesday
    CHECK(inWords(rule) == u"2024-11-20 2024-12-18 2025-01-15 2025-02-19"_s);
    rule.nth = 5;
    CHECK(inWords(rule) == u"2025-01-29 2025-04-30 2025-07-30 2025-10-29"_s);
    rule.nth = SeriesRule::LastOfMonth;
    CHECK(inWords(rule) == u"2024-11-27 2024-12-25 2025-01-29 2025-02-26"_s);
    rule.every = 2;
    CHECK(inWords(rule) == u"2024-11-27 2025-01-29 2025-03-26 2025-05-28"_s);
}

TEST_CASE("a series has an end, and not more sessions than a year has days")
{
    SeriesRule rule = ruleOf(Repeat::Weekly, QDate(2024, 11, 20), 10);
    CHECK(faultOf(rule).isEmpty());
    rule.until = QDate(2025, 11, 20);
    CHECK(faultOf(rule) == u"until"_s); // both
    rule.times = 0;
    CHECK(faultOf(rule).isEmpty());
    rule.until = {};
    CHECK(faultOf(rule) == u"until"_s); // neither
    rule.until = QDate(2024, 11, 19);
    CHECK(faultOf(rule) == u"until"_s);
    rule = ruleOf(Repeat::Daily, QDate(2024, 11, 20), MostOccurrences);
    CHECK(faultOf(rule).isEmpty());
    ++rule.times;
    CHECK(faultOf(rule) == u"until"_s);
    rule = ruleOf(Repeat::Weekly, {}, 3);
    CHECK(faultOf(rule) == u"first"_s);
    rule = ruleOf(Repeat::Weekly, QDate(2024, 11, 20), 3);
    rule.weekdays = {8};
    CHECK(faultOf(rule) == u"weekdays"_s);
    rule.weekdays = {};
    rule.every = 0;
    CHECK(faultOf(rule) == u"every"_s);
    rule.every = 1;
    rule.nth = 6;
    CHECK(faultOf(rule) == u"nth"_s);
}

TEST_CASE("a day of the week is named once")
{
    SeriesRule rule;
    rule.first = QDate(2024, 11, 21);
    rule.repeat = Repeat::Weekly;
    rule.times = 4;
    rule.weekdays = {Qt::Thursday, Qt::Monday};
    CHECK(checkSeries(rule));
    rule.weekdays = {Qt::Thursday, Qt::Monday, Qt::Thursday};
    CHECK(checkSeries(rule).error().field == u"weekdays"_s);
}

TEST_CASE("what was changed of one session is changed of another, and nothing else")
{
    Booking before;
    before.start = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    before.end = before.start + 3600;
    before.booth = Id<Booth>(1);
    before.topic = 3;
    Booking other = before;
    other.id = Id<Booking>(2);
    other.start = fromTokyo(QDate(2024, 11, 28), QTime(14, 0)); // it was moved
    other.end = other.start + 5400;
    other.booth = Id<Booth>(2);
    other.note = u"資料"_s;

    Booking after = before;
    after.booth = Id<Booth>(3);
    Booking same = other;
    same.booth = Id<Booth>(3);
    CHECK((changedAlike(other, before, after) == same));

    after = before;
    after.start += 1800; // a later time, as long as before
    after.end += 1800;
    Booking later = changedAlike(other, before, after);
    CHECK(later.start == fromTokyo(QDate(2024, 11, 28), QTime(10, 30)));
    CHECK(later.end - later.start == 5400);

    after = before;
    after.start += 24L * 3600; // the day after
    after.end += 24L * 3600;
    later = changedAlike(other, before, after);
    CHECK(later.start == fromTokyo(QDate(2024, 11, 29), QTime(14, 0)));

    after = before;
    after.end += 900;
    later = changedAlike(other, before, after);
    CHECK(later.start == other.start);
    CHECK(later.end - later.start == 4500);
    CHECK((changedAlike(other, before, before) == other));
}

TEST_CASE("who sits in is added and taken out by name, and who stands in for the lead stays")
{
    const auto member = [](qint64 id, Part part) { return BookingStaff{Id<Staff>(id), {}, part}; };
    Booking before;
    before.start = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    before.end = before.start + 3600;
    before.staff = {member(1, Part::Lead), member(2, Part::SatIn)};
    Booking other = before;
    other.staff = {member(9, Part::Lead), member(2, Part::SatIn)}; // a substitute

    Booking after = before;
    after.staff = {member(1, Part::Lead), member(3, Part::Ojt)};
    CHECK((changedAlike(other, before, after).staff == QList{member(9, Part::Lead), member(3, Part::Ojt)}));
    after.staff = {member(1, Part::Lead), member(2, Part::Second)};
    CHECK((changedAlike(other, before, after).staff == QList{member(9, Part::Lead), member(2, Part::Second)}));
    after.staff = {member(2, Part::Lead)}; // another lead, who sat in until now
    CHECK((changedAlike(other, before, after).staff == QList{member(2, Part::Lead)}));
    after.staff = {member(1, Part::Lead), member(2, Part::SatIn), member(9, Part::Ojt)};
    CHECK((changedAlike(other, before, after).staff == other.staff)); // he leads it
}
