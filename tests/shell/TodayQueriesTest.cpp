// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/today/DateText.h"
#include "ui/today/TodayQueries.h"

#include <algorithm>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

TEST_CASE("working days leave weekends and holidays out")
{
    struct Case
    {
        QDate from;
        QDate to;
        int days;
    };
    const japanese::Holidays holidays;
    for (const Case& c : {
             Case{QDate(2024, 11, 20), QDate(2024, 11, 20), 0},
             Case{QDate(2024, 11, 15), QDate(2024, 11, 20), 3}, // over a weekend
             Case{QDate(2024, 11, 1), QDate(2024, 11, 5), 1},   // 文化の日 and its substitute day
             Case{QDate(2024, 12, 31), QDate(2025, 1, 2), 1},   // 元日
             Case{QDate(2024, 11, 20), QDate(2024, 11, 19), 0},
         }) {
        CAPTURE(c.from, c.to);
        CHECK(workingDaysBetween(c.from, c.to, holidays) == c.days);
    }
}

TEST_CASE("days are written in the language of the interface")
{
    Language language;
    const QDate day(2024, 11, 20);
    language.set(u"ja"_s);
    CHECK(DateText::day(day) == u"11月20日（水）"_s);
    CHECK(DateText::relative(fromTokyo(day, QTime(15, 0)), day.addDays(1)) == u"昨日 15:00"_s);
    CHECK(DateText::full(day) == u"令和6年11月20日（水）"_s);
    language.set(u"en"_s);
    CHECK(DateText::day(day) == u"Wed 20 Nov"_s);
    CHECK(DateText::relative(fromTokyo(day, QTime(15, 0)), day) == u"Today 15:00"_s);
    language.set(u"ja"_s);
}

TEST_CASE("a coordinator is told of her own sessions and memos")
{
    ShellFixture desk;
    const Caller me = desk.context->caller();
    const auto sessions = desk.ask(desk.worker.query(
        [me](service::Services& services) { return sessionsOn(services, me, {}, QDate(2024, 11, 20)); }));
    REQUIRE(sessions);
    REQUIRE(!sessions->isEmpty());
    for (const Booking& booking : *sessions) {
        CHECK(std::any_of(booking.staff.begin(), booking.staff.end(),
                          [&me](const BookingStaff& staff) { return staff.staff == me.staff; }));
    }
    const auto work = desk.ask(
        desk.worker.query([me](service::Services& services) { return memoWork(services, me, {}, tourTime()); }));
    REQUIRE(work);
    CHECK(!work->toWrite.isEmpty());
    CHECK(!work->returned.isEmpty());
    UtcSeconds before = 0;
    for (const MemoToWrite& memo : work->toWrite) {
        CHECK(memo.start >= before);
        CHECK(memo.start <= tourTime());
        CHECK((memo.filled >= 0 && memo.filled <= 1));
        before = memo.start;
    }
    for (const MemoSummary& memo : work->returned)
        CHECK(!memo.returnComment.isEmpty());
}

TEST_CASE("the office sees everybody's sessions and what waits, its own turn first")
{
    ShellFixture desk(u"石井"_s);
    const Caller me = desk.context->caller();
    REQUIRE(worksForTheOffice(me.group));
    const auto all = desk.ask(desk.worker.query(
        [me](service::Services& services) { return sessionsOn(services, me, {}, QDate(2024, 11, 20)); }));
    REQUIRE(all);
    CHECK(std::any_of(all->begin(), all->end(), [&me](const Booking& booking) {
        return !booking.staff.isEmpty() && booking.staff.first().staff != me.staff;
    }));
    const auto waiting =
        desk.ask(desk.worker.query([me, boxes = desk.context->centre().stampBoxes](service::Services& services) {
            return waitingMemos(services, me, {}, boxes, QDate(2024, 11, 20));
        }));
    REQUIRE(waiting);
    REQUIRE(!waiting->isEmpty());
    for (qsizetype i = 1; i < waiting->size(); ++i) {
        const WaitingMemo& a = waiting->at(i - 1);
        const WaitingMemo& b = waiting->at(i);
        CHECK((a.mine || !b.mine));
        if (a.mine == b.mine)
            CHECK(a.memo.submittedAt <= b.memo.submittedAt);
    }
}
