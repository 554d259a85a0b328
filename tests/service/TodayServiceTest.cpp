// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the day: whose memo is missing, what waits for which stamp, and 催促.
#include "core/service/CentreService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include "core/rules/DayRules.h"
#include "core/service/TodayService.h"

#include <QUuid>

using namespace yorozu;
using namespace Qt::StringLiterals;
using test::ServiceFixture;

namespace {

UtcSeconds at(int day, int hour, int minute = 0)
{
    return fromTokyo(QDate(2024, 11, day), QTime(hour, minute));
}

struct Today : ServiceFixture
{
    service::TodayService& today() { return services().today(); }

    Id<Booking> book(UtcSeconds start, const Caller& lead, Id<Client> client = {},
                     BookingStatus status = BookingStatus::Confirmed)
    {
        Booking booking;
        booking.start = start;
        booking.end = start + 3600;
        booking.office = centre().offices.constFirst().id;
        booking.mode = centre().modes.constFirst().id;
        booking.client = client;
        booking.topic = centre().topics.constFirst().id;
        booking.status = status;
        booking.staff = {{lead.staff, lead.name, Part::Lead}};
        const auto outcome = services().bookings().add(lead, {booking});
        REQUIRE(outcome);
        REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
        return std::get<QList<Id<Booking>>>(*outcome).constFirst();
    }
    service::MemoWork work(const Caller& caller)
    {
        const auto answer = today().memoWork(caller, {});
        REQUIRE(answer);
        return *answer;
    }
    service::OfficeDay office(const Caller& caller)
    {
        const auto answer = today().officeDay(caller, {});
        REQUIRE(answer);
        return *answer;
    }
    MemoDraft save(MemoContent content, Id<Booking> booking = {})
    {
        MemoDraft draft;
        draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.booking = booking;
        draft.author = writer().staff;
        draft.content = std::move(content);
        const auto outcome = services().memos().saveDraft(writer(), draft);
        REQUIRE(outcome);
        return std::get<MemoDraft>(*outcome);
    }
};

} // namespace

TEST_CASE("a session that began needs its memo until that is submitted, and is late from the third working day")
{
    Today desk;
    const Id<Booking> late = desk.book(at(15, 15), desk.writer());
    const Id<Booking> done = desk.book(at(20, 10), desk.writer());
    desk.book(at(20, 17), desk.writer());                            // not yet
    desk.book(at(20, 13), desk.writer(), {}, BookingStatus::NoShow); // nobody came
    desk.book(at(19, 10), desk.other());                             // not mine
    QList<service::MemoToWrite> toWrite = desk.work(desk.writer()).toWrite;
    REQUIRE(toWrite.size() == 2);
    CHECK(toWrite.at(0).session.booking == late);
    CHECK(toWrite.at(0).session.memo.isNull());
    CHECK(toWrite.at(0).workingDays == 3);
    CHECK(toWrite.at(0).late());
    CHECK(toWrite.at(1).session.booking == done);
    CHECK_FALSE(toWrite.at(1).late());
    CHECK(*desk.today().memosToActOn(desk.writer(), {}) == 2);

    CentreRules rules;
    rules.memoDeadlineDays = 4; // this centre has agreed on another deadline
    REQUIRE(desk.services().centre().setRules(desk.chief(), rules));
    CHECK_FALSE(desk.work(desk.writer()).toWrite.at(0).late());

    MemoContent content = desk.complete();
    content.business = u"建材の卸売"_s;
    content.impression.clear();
    desk.save(content, done);
    toWrite = desk.work(desk.writer()).toWrite;
    REQUIRE(toWrite.size() == 2);
    CHECK(toWrite.at(1).session.memo);
    CHECK(toWrite.at(1).filled == 0.8);
    CHECK(toWrite.at(1).empty == QList<MemoField>{MemoField::Impression});

    desk.submitted(desk.complete(), done);
    const service::MemoWork work = desk.work(desk.writer());
    CHECK(work.toWrite.size() == 1);
    REQUIRE(work.submitted.size() == 1);
    CHECK(work.submitted.at(0).company == u"株式会社山王建材"_s);
    CHECK_FALSE(work.submitted.at(0).confirmedAt);
}

TEST_CASE("a draft without a booking stands under the time and the name typed on it")
{
    Today desk;
    MemoContent content = desk.complete();
    content.time = TypedSessionTime::of(at(18, 14), at(18, 15));
    desk.save(content);
    const QList<service::MemoToWrite> toWrite = desk.work(desk.writer()).toWrite;
    REQUIRE(toWrite.size() == 1);
    CHECK(toWrite.at(0).session.start == at(18, 14));
    CHECK(toWrite.at(0).session.company == u"株式会社山王建材"_s);
    CHECK(toWrite.at(0).session.booking.isNull());
    CHECK(toWrite.at(0).workingDays == 2);
    CHECK(desk.work(desk.other()).toWrite.isEmpty());
    CHECK(desk.office(desk.clerk()).missing.size() == 1);
}

TEST_CASE("a returned memo says by whom, until when, and which field its reason names")
{
    Today desk;
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(desk.services().memos().giveBack(desk.officer(), memo.id, u"アドバイス内容に機関の名前を書いてください"_s));
    const QList<service::ReturnedMemo> returned = desk.work(desk.writer()).returned;
    REQUIRE(returned.size() == 1);
    CHECK(returned.at(0).state.returnedBy == u"石井"_s);
    CHECK(returned.at(0).state.returnedByBox == u"調査役"_s);
    CHECK(returned.at(0).state.returnedAt == desk.clock().now());
    CHECK(returned.at(0).due == QDate(2024, 11, 22));
    CHECK(returned.at(0).field == MemoField::Advice);
    CHECK(returned.at(0).memo.returnComment == u"アドバイス内容に機関の名前を書いてください"_s);
    CHECK(desk.work(desk.other()).returned.isEmpty());
    CHECK(desk.office(desk.clerk()).returned.size() == 1);
    CHECK(*desk.today().memosToActOn(desk.writer(), {}) == 1);
}

TEST_CASE("the queue of the office is oldest first and knows whose turn it is")
{
    Today desk;
    const Memo first = desk.submitted(desk.complete());
    desk.clock().set(at(21, 9));
    const Memo second = desk.submitted(desk.complete());
    REQUIRE(desk.services().memos().stamp(desk.clerk(), first.id));
    desk.clock().set(at(22, 9));

    QList<service::WaitingMemo> waiting = desk.office(desk.clerk()).waiting;
    REQUIRE(waiting.size() == 2);
    CHECK(waiting.at(0).memo.id == first.id);
    CHECK_FALSE(waiting.at(0).mine);
    CHECK(waiting.at(0).workingDays == 2);
    CHECK(waiting.at(0).late());
    CHECK(waiting.at(1).memo.id == second.id);
    CHECK(waiting.at(1).mine);
    CHECK_FALSE(waiting.at(1).late());
    CHECK(waiting.at(1).version == second.version);
    CHECK(waiting.at(1).revision == 1);
    waiting = desk.office(desk.officer()).waiting;
    CHECK(waiting.at(0).mine);
    CHECK_FALSE(waiting.at(1).mine);
    waiting = desk.office(desk.reader()).waiting;
    CHECK_FALSE(waiting.at(0).mine);
    CHECK(*desk.today().memosToActOn(desk.clerk(), {}) == 2);
}

TEST_CASE("the office sees whose memo is missing, once the session is over")
{
    Today desk; // 16:00
    const Id<Booking> over = desk.book(at(20, 13), desk.writer());
    desk.book(at(20, 15, 30), desk.other()); // goes on
    const QList<service::MissingMemo> missing = desk.office(desk.clerk()).missing;
    REQUIRE(missing.size() == 1);
    CHECK(missing.at(0).session.booking == over);
    CHECK(missing.at(0).session.leadName == u"今村 健吾"_s);
    CHECK(missing.at(0).workingDays == 0);
    CHECK(missing.at(0).session.nudgedAt == 0);
}

TEST_CASE("a reminder reaches whoever leads the session and goes when the memo is submitted")
{
    Today desk;
    const Id<Booking> booking = desk.book(at(19, 13), desk.writer(), desk.client());
    const Id<Session> session = desk.office(desk.clerk()).missing.at(0).session.session;
    CHECK_FALSE(desk.today().nudge(desk.writer(), session)); // not the office
    REQUIRE(desk.today().nudge(desk.clerk(), session));
    CHECK(desk.office(desk.clerk()).missing.at(0).session.nudgedAt == desk.clock().now());
    auto nudges = desk.today().nudges(desk.writer());
    REQUIRE(nudges);
    REQUIRE(nudges->size() == 1);
    CHECK(nudges->at(0).booking == booking);
    CHECK(nudges->at(0).from == u"岡部"_s);
    CHECK(nudges->at(0).company == u"有限会社丸福製麺所"_s);
    CHECK(desk.today().nudges(desk.other())->isEmpty());

    const Status again = desk.today().nudge(desk.officer(), session);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::RuleViolation);
    desk.clock().set(at(20, 18));
    REQUIRE(desk.today().nudge(desk.officer(), session));
    nudges = desk.today().nudges(desk.writer());
    REQUIRE(nudges->size() == 1); // the last one stands for all
    CHECK(nudges->at(0).from == u"石井"_s);

    REQUIRE(desk.today().withdrawNudge(desk.officer(), session));
    CHECK(desk.today().nudges(desk.writer())->at(0).from == u"岡部"_s);
    CHECK_FALSE(desk.today().withdrawNudge(desk.officer(), session));

    desk.submitted(desk.complete(), booking);
    CHECK(desk.today().nudges(desk.writer())->isEmpty());
    CHECK_FALSE(desk.today().nudge(desk.clerk(), session));
}

TEST_CASE("a session of the day knows the client's past, and the days to come are listed in their order")
{
    Today desk;
    const Id<Client> client = desk.client();
    const Id<Booking> before = desk.book(at(13, 10), desk.writer(), client);
    MemoContent content = desk.complete();
    content.client = client;
    content.time = TypedSessionTime::of(at(13, 10), at(13, 11));
    content.advice = u"１．資金繰り表の作り方を説明。"_s;
    desk.submitted(content, before);
    const Id<Booking> now = desk.book(at(20, 10), desk.writer(), client);
    desk.book(at(20, 13), desk.writer());
    desk.book(at(21, 13), desk.writer(), client);
    const Id<Booking> next = desk.book(at(21, 10), desk.writer());
    desk.book(at(22, 10), desk.writer(), {}, BookingStatus::Cancelled);
    const auto sessions = desk.today().sessions(desk.writer(), {}, QDate(2024, 11, 20));
    REQUIRE(sessions);
    REQUIRE(sessions->size() == 2);
    CHECK(sessions->at(0).booking.id == now);
    CHECK(sessions->at(0).booking.ordinal == 2);
    CHECK(sessions->at(0).pastMemos == 1);
    CHECK(rules::gistOf(sessions->at(0).lastAdvice) == u"資金繰り表の作り方を説明。"_s);
    CHECK(sessions->at(1).lastAdvice.isEmpty());
    const auto ahead = desk.today().ahead(desk.writer(), {}, QDate(2024, 11, 20), 3);
    REQUIRE(ahead);
    REQUIRE(ahead->size() == 2);
    CHECK(ahead->at(0).booking == next);
    CHECK(desk.today().ahead(desk.other(), {}, QDate(2024, 11, 20), 3)->isEmpty());
}
