// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ActivityService.h"
#include "core/rules/SeriesRules.h"
#include "core/service/AttachmentService.h"
#include "core/service/TaskService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Today(2024, 11, 20);

Activity activityOn(ServiceFixture& desk, QDate day, ActivityKind kind = ActivityKind::Meeting)
{
    Activity activity;
    activity.kind = kind;
    activity.day = day;
    activity.agencies = {{desk.centre().agencies.constFirst().id, {}, AgencyRole::Partner, {}, {}, {}}};
    activity.staff = {{desk.officer().staff, {}}};
    activity.theme = u"相談会の進め方"_s;
    return activity;
}

Id<Activity> added(ServiceFixture& desk, const Activity& activity)
{
    const auto ids = ActivityService(desk.services().file()).add(desk.clerk(), {activity});
    REQUIRE(ids);
    return ids->constFirst();
}

} // namespace

TEST_CASE("An activity is kept as it was entered, and goes from planned to reported")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    Activity wanted = activityOn(desk, Today, ActivityKind::OffSiteDay);
    wanted.start = fromTokyo(Today, QTime(17, 0));
    wanted.end = *wanted.start + 7200;
    wanted.place = u"本店"_s;
    wanted.agencies[0].role = AgencyRole::Host;
    wanted.agencies[0].people = 3;
    const Id<Activity> id = added(desk, wanted);
    Activity activity = activities.view(id)->activity;
    CHECK(activity.start == wanted.start);
    CHECK(activity.agencies.first().role == AgencyRole::Host);
    CHECK(activity.agencies.first().people == 3);
    CHECK_FALSE(activity.agencies.first().firms);
    CHECK(activity.staff.first().name == desk.officer().name);

    REQUIRE(activities.setStatus(desk.clerk(), id, activity.version, ActivityStatus::Held));
    CHECK(activities.waiting()->size() == 1); // its report
    activity = activities.view(id)->activity;
    activity.firms = 3;
    activity.consultations = 5;
    activity.outcome = u"3社のうち1社は継続"_s;
    activity.status = ActivityStatus::Reported;
    REQUIRE(activities.update(desk.clerk(), activity));
    CHECK(activities.update(desk.clerk(), activity).error().kind == ErrorKind::Conflict);
    CHECK(activities.waiting()->isEmpty());
    CHECK(activities.view(id)->activity.consultations == 5);
    CHECK(activities.view(Id<Activity>(99)).error().kind == ErrorKind::NotFound);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Nobody is at two activities at once, but at her own consultations")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    const QDate day = Today.addDays(1);
    Activity wanted = activityOn(desk, day, ActivityKind::OffSiteDay);
    wanted.staff = {{desk.writer().staff, {}}};
    wanted.start = fromTokyo(day, QTime(10, 0));
    wanted.end = *wanted.start + 7200;
    const Id<Activity> id = added(desk, wanted);
    Activity other = wanted;
    other.theme = u"別の会"_s;
    const auto twice = activities.add(desk.clerk(), {other});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::RuleViolation);
    CHECK(twice.error().message.contains(desk.writer().name)); // who, and where she is
    CHECK(twice.error().message.contains(wanted.theme));

    Booking booking;
    booking.start = *wanted.start;
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constLast().id;
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    const auto outside = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(outside);
    CHECK(std::holds_alternative<BookingClash>(*outside)); // she is away
    booking.activity = id;
    const auto inside = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(inside);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*inside));
    CHECK(activities.view(id)->bookings.size() == 1);

    // As a session of its own it would be at the same time with the same person.
    const auto apart = activities.setBookings(desk.clerk(), id, {});
    REQUIRE_FALSE(apart);
    CHECK(apart.error().kind == ErrorKind::RuleViolation);
    CHECK(activities.view(id)->bookings.size() == 1);
    Activity without = activities.view(id)->activity;
    without.staff.clear();
    REQUIRE(activities.update(desk.clerk(), without));
    REQUIRE(activities.setBookings(desk.clerk(), id, {}));
    CHECK(activities.view(id)->bookings.isEmpty());
    Activity again = activities.view(id)->activity;
    again.staff = wanted.staff;
    const auto taken = activities.update(desk.clerk(), again);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().message.contains(
        desk.services().bookings().byId(std::get<QList<Id<Booking>>>(*inside).first())->number));
    // A session of the activity is in nobody's way there.
    REQUIRE(activities.setBookings(desk.clerk(), id, std::get<QList<Id<Booking>>>(*inside)));
    CHECK(activities.view(id)->bookings.size() == 1);
    REQUIRE(activities.update(desk.clerk(), again)); // she is at her own session
    CHECK(desk.services().check()->problems == QStringList());

    const qint64 version = activities.view(id)->activity.version;
    CHECK_FALSE(activities.setStatus(desk.clerk(), id, version, ActivityStatus::Cancelled));
    REQUIRE(activities.setStatus(desk.clerk(), id, version, ActivityStatus::Cancelled, u"先方の都合"_s));
    CHECK_FALSE(activities.add(desk.clerk(), {other})); // her session still takes place
    const Id<Booking> session = std::get<QList<Id<Booking>>>(*inside).constFirst();
    REQUIRE(desk.services().bookings().setStatus(desk.clerk(), session, BookingStatus::Cancelled, u"先方の都合"_s));
    CHECK(activities.add(desk.clerk(), {other})); // the time is free again
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("What was over when it was entered keeps nobody, and its sessions may be put right")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    Activity wanted = activityOn(desk, Today.addDays(1), ActivityKind::OffSiteDay);
    wanted.staff = {{desk.writer().staff, {}}};
    wanted.start = fromTokyo(wanted.day, QTime(10, 0));
    wanted.end = *wanted.start + 7200;
    const Id<Activity> id = added(desk, wanted);
    Booking booking;
    booking.start = *wanted.start;
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constLast().id;
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    booking.activity = id;
    const auto booked = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(booked);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*booked));
    desk.clock().set(*wanted.end + 60);
    REQUIRE(activities.setBookings(desk.clerk(), id, {}));
    CHECK(activities.view(id)->bookings.isEmpty());
    Activity other = wanted;
    other.theme = u"後から入力"_s;
    other.status = ActivityStatus::Held;
    CHECK(activities.add(desk.clerk(), {other}));
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A change of the whole record goes the same way through its life")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    const Id<Activity> id = added(desk, activityOn(desk, Today));
    Activity activity = activities.view(id)->activity;
    activity.status = ActivityStatus::Cancelled;
    CHECK(activities.update(desk.clerk(), activity).error().kind == ErrorKind::Invalid); // why?
    activity.cancelReason = u"先方の都合"_s;
    REQUIRE(activities.update(desk.clerk(), activity));
    activity = activities.view(id)->activity;
    CHECK(activity.cancelReason == u"先方の都合"_s);
    activity.status = ActivityStatus::Reported;
    CHECK(activities.update(desk.clerk(), activity).error().kind == ErrorKind::RuleViolation);
    activity.status = ActivityStatus::Planned;
    REQUIRE(activities.update(desk.clerk(), activity));
    CHECK(activities.view(id)->activity.cancelReason.isEmpty());
}

TEST_CASE("The next step is somebody's task as long as it is one")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    Activity wanted = activityOn(desk, Today);
    wanted.status = ActivityStatus::Held;
    wanted.next = {u"案件シートを送る"_s, desk.officer().staff, {}, Today.addDays(2)};
    const Id<Activity> id = added(desk, wanted);
    auto tasks = desk.services().tasks().open(desk.officer().staff);
    REQUIRE(tasks);
    REQUIRE(tasks->size() == 1);
    CHECK(tasks->first().owner == NoteOwner(id));
    CHECK(tasks->first().text == u"案件シートを送る"_s);
    CHECK(tasks->first().subject.activityName.contains(u"相談会の進め方"_s));

    Activity activity = activities.view(id)->activity;
    activity.next.until = Today.addDays(5);
    activity.next.step = u"案件シートを2件送る"_s;
    REQUIRE(activities.update(desk.clerk(), activity));
    tasks = desk.services().tasks().open(desk.officer().staff);
    REQUIRE(tasks->size() == 1);
    CHECK(tasks->first().dueOn == Today.addDays(5));
    CHECK(tasks->first().text == u"案件シートを2件送る"_s);

    // What was done is not done again, another step is.
    REQUIRE(desk.services().tasks().setDone(desk.officer(), tasks->first().id, true));
    activity = activities.view(id)->activity;
    activity.next.until = Today.addDays(6);
    REQUIRE(activities.update(desk.clerk(), activity));
    CHECK(desk.services().tasks().open(desk.officer().staff)->isEmpty());
    activity = activities.view(id)->activity;
    activity.next.step = u"電話で様子を聞く"_s;
    REQUIRE(activities.update(desk.clerk(), activity));
    tasks = desk.services().tasks().open(desk.officer().staff);
    REQUIRE(tasks->size() == 1);
    CHECK(tasks->first().text == u"電話で様子を聞く"_s);

    activity = activities.view(id)->activity;
    activity.next = {};
    REQUIRE(activities.update(desk.clerk(), activity));
    CHECK(desk.services().tasks().open(desk.officer().staff)->isEmpty());
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A series is planned on each day of its rule")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    Activity first = activityOn(desk, Today);
    first.status = ActivityStatus::Held;
    SeriesRule rule;
    rule.repeat = Repeat::Monthly;
    rule.times = 4;
    const auto ids = activities.addSeries(desk.clerk(), first, rule);
    REQUIRE(ids);
    REQUIRE(ids->size() == 4);
    CHECK(activities.view(ids->at(0))->activity.status == ActivityStatus::Held);
    const Activity last = activities.view(ids->at(3))->activity;
    CHECK(last.day == QDate(2025, 2, 20));
    CHECK(last.status == ActivityStatus::Planned);
    CHECK(last.theme == first.theme);
    CHECK(last.series == activities.view(ids->at(0))->activity.series);
    CHECK(activities.alike(activityOn(desk, Today))->size() == 1); // perhaps entered twice
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("An Assist conference keeps its cases, a stay its trainees, and both change by row")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    Activity conference = activityOn(desk, Today, ActivityKind::Assist);
    conference.status = ActivityStatus::Held;
    AssistCase one;
    one.client = desk.client();
    one.name = u"丸福製麺所"_s;
    one.firstStep = u"資金繰り表"_s;
    one.owner = desk.writer().staff;
    one.deadline = Today.addDays(14);
    AssistCase two;
    two.name = u"先方から"_s;
    two.ownerName = u"活性化協議会"_s;
    conference.cases = {one, two};
    const Id<Activity> id = added(desk, conference);
    Activity kept = activities.view(id)->activity;
    REQUIRE(kept.cases.size() == 2);
    CHECK(kept.cases.first().ownerName == desk.writer().name);
    CHECK(kept.cases.last().ownerName == u"活性化協議会"_s);
    const Id<AssistCase> stays = kept.cases.last().id;
    kept.cases.removeFirst();
    kept.cases[0].doneOn = Today.addDays(1);
    REQUIRE(activities.update(desk.clerk(), kept));
    kept = activities.view(id)->activity;
    REQUIRE(kept.cases.size() == 1);
    CHECK(kept.cases.first().id == stays);
    CHECK(kept.cases.first().doneOn == Today.addDays(1));

    Activity stay = activityOn(desk, QDate(2024, 11, 1), ActivityKind::Trainee);
    stay.status = ActivityStatus::Held;
    Trainee trainee;
    trainee.name = u"野上 真理"_s;
    trainee.agency = stay.agencies.first().agency;
    trainee.first = QDate(2024, 11, 1);
    trainee.last = QDate(2024, 11, 19);
    stay.trainees = {trainee};
    added(desk, stay);
    MemoContent content = desk.complete();
    content.time = TypedSessionTime::of(fromTokyo(QDate(2024, 11, 12), QTime(10, 0)),
                                        fromTokyo(QDate(2024, 11, 12), QTime(11, 0)));
    content.attendees.append({Part::Trainee, {}, u"野上　真理"_s, trainee.agency});
    desk.submitted(content);
    const auto alumni = activities.alumni();
    REQUIRE(alumni);
    REQUIRE(alumni->size() == 1);
    CHECK(alumni->first().satIn == 1);
    CHECK(activities.trainees(trainee.agency)->size() == 1);
    CHECK(activities.trainees(desk.centre().agencies.at(1).id)->isEmpty());
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("The Zemi is a catalogue, and counts what was held of each theme")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    ZemiTheme theme;
    theme.title = u"SNSで集客する"_s;
    theme.speakers = {{desk.writer().staff, desk.writer().name}, {{}, u"外部講師"_s}};
    const auto ids = activities.addZemi(desk.clerk(), {theme});
    REQUIRE(ids);
    CHECK(activities.addZemi(desk.clerk(), {theme}).error().kind == ErrorKind::Conflict);
    Activity seminar = activityOn(desk, Today, ActivityKind::ZemiSeminar);
    seminar.zemi = ids->constFirst();
    seminar.status = ActivityStatus::Held;
    added(desk, seminar);
    seminar.day = Today.addDays(9);
    seminar.status = ActivityStatus::Planned;
    added(desk, seminar);
    auto themes = activities.zemiThemes();
    REQUIRE(themes);
    REQUIRE(themes->size() == 1);
    CHECK(themes->first().seminars == 1);
    CHECK(themes->first().days == 0);
    CHECK(themes->first().speakers == theme.speakers);
    ZemiTheme changed = themes->first();
    changed.validTo = Today;
    REQUIRE(activities.updateZemi(desk.clerk(), changed));
    CHECK(activities.updateZemi(desk.clerk(), changed).error().kind == ErrorKind::Conflict);
    CHECK(activities.addZemi(desk.clerk(), {theme})); // the former one has ended
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("An activity has attachments of its own")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Activity> id = added(desk, activityOn(desk, Today));
    const QString path = QDir(desk.folder()).filePath(u"議事録.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    const auto attached = desk.services().attachments().add(desk.clerk(), NoteOwner(id), path);
    REQUIRE(attached);
    const auto list = desk.services().attachments().list(NoteOwner(id));
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->first().owner == NoteOwner(id));
    CHECK(desk.services().check()->problems == QStringList());
}
