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
    plan.lessons = {{u"よろず支援拠点の役割"_s, QDate(2024, 11, 18), u"藤沢 恵一"_s, true}};
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
    changed.lessons.append(TrainingLesson{u"メモの書き方"_s, {}, {}, false});
    REQUIRE(training.save(desk.clerk(), changed));
    CHECK(training.view(plan.staff)->plan.lessons.size() == 2);
    CHECK(training.save(desk.clerk(), changed).error().kind == ErrorKind::Conflict);
    CHECK(desk.services().check()->problems == QStringList());
}
