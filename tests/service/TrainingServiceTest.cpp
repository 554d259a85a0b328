// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TrainingService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

TEST_CASE("A plan is entered once for a person, changed, and counts what was sat in on")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    TrainingService training(desk.services().file());
    TrainingPlan plan;
    plan.staff = desk.other().staff;
    plan.first = QDate(2024, 11, 18);
    plan.sessions = 3;
    plan.lessons = {{u"よろず支援拠点の役割"_s, QDate(2024, 11, 18), u"藤沢 恵一"_s, true, 90}};
    CHECK(training.view(plan.staff).error().kind == ErrorKind::NotFound);
    const auto id = training.save(desk.clerk(), plan);
    REQUIRE(id);
    CHECK(training.save(desk.clerk(), plan).error().kind == ErrorKind::Conflict);

    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 21), QTime(10, 0));
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.client = desk.client();
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    const auto booked = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(booked);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*booked));
    const Id<Booking> session = std::get<QList<Id<Booking>>>(*booked).constFirst();

    auto view = training.view(plan.staff);
    REQUIRE(view);
    CHECK(view->plan.lessons == plan.lessons);
    CHECK(view->plan.last == QDate(2024, 12, 17));
    REQUIRE(view->proposals.size() == 1);
    CHECK(view->proposals.first().session.id == session);
    const qint64 version = view->proposals.first().session.version;
    CHECK(training.sitIn(desk.clerk(), plan.staff, session, version + 5).error().kind == ErrorKind::Conflict);
    const auto entered = training.sitIn(desk.clerk(), plan.staff, session, version);
    REQUIRE(entered);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*entered));
    view = training.view(plan.staff);
    REQUIRE(view);
    CHECK(view->proposals.isEmpty());
    CHECK(view->progress.ahead.size() == 1);

    desk.clock().set(fromTokyo(QDate(2024, 11, 22), QTime(9, 0)));
    view = training.view(plan.staff);
    REQUIRE(view);
    CHECK(view->progress.held.size() == 1);
    CHECK(view->progress.colleagues == QStringList{desk.writer().name});

    TrainingPlan changed = view->plan;
    changed.lessons.append(TrainingLesson{u"メモの書き方"_s, {}, {}, false, 0});
    REQUIRE(training.save(desk.clerk(), changed));
    CHECK(training.view(plan.staff)->plan.lessons.size() == 2);
    CHECK(training.save(desk.clerk(), changed).error().kind == ErrorKind::Conflict);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A training ends before its last day with a reason, goes on after all, and somebody stays away")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    TrainingService training(desk.services().file());
    TrainingPlan plan;
    plan.staff = desk.other().staff;
    plan.first = QDate(2024, 11, 18);
    REQUIRE(training.save(desk.clerk(), plan));
    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 28), QTime(10, 0));
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}, {plan.staff, {}, Part::Ojt}};
    const auto booked = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(booked);
    const Id<Booking> session = std::get<QList<Id<Booking>>>(*booked).constFirst();
    auto view = training.view(plan.staff);
    REQUIRE(view);
    REQUIRE(view->progress.ahead.size() == 1);

    CHECK(training.leave(desk.clerk(), plan.staff, view->plan.version, u" "_s).error().field == u"left_why"_s);
    REQUIRE(training.leave(desk.clerk(), plan.staff, view->plan.version, u"前職の都合"_s));
    CHECK(training.leave(desk.clerk(), plan.staff, view->plan.version, u"前職の都合"_s).error().kind ==
          ErrorKind::Conflict);
    view = training.view(plan.staff);
    CHECK(view->plan.until() == tokyoDate(desk.clock().now()));
    CHECK(view->plan.leftWhy == u"前職の都合"_s);
    CHECK(view->progress.ahead.isEmpty());
    CHECK(view->proposals.isEmpty());

    REQUIRE(training.resume(desk.clerk(), plan.staff, view->plan.version));
    view = training.view(plan.staff);
    CHECK(view->plan.leftWhy.isEmpty());
    REQUIRE(view->progress.ahead.size() == 1);
    const auto away = training.stayAway(desk.clerk(), plan.staff, session, view->progress.ahead.constFirst().version);
    REQUIRE(away);
    CHECK(desk.services().bookings().byId(session)->staff.size() == 1);
    view = training.view(plan.staff);
    CHECK(view->progress.ahead.isEmpty());
    CHECK(view->proposals.size() == 1);
    CHECK(training.remove(desk.clerk(), plan.staff, view->plan.version + 1).error().kind == ErrorKind::Conflict);
    REQUIRE(training.remove(desk.clerk(), plan.staff, view->plan.version));
    CHECK(training.view(plan.staff).error().kind == ErrorKind::NotFound);
    REQUIRE(training.save(desk.clerk(), plan));
    view = training.view(plan.staff);
    CHECK(desk.services().check()->problems == QStringList());
    desk.clock().set(fromTokyo(QDate(2024, 12, 20), QTime(9, 0)));
    CHECK(training.leave(desk.clerk(), plan.staff, view->plan.version, u"異動"_s).error().kind ==
          ErrorKind::RuleViolation);
}
