// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SeriesService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Thursday(2024, 11, 21); // tomorrow

Booking at(ServiceFixture& desk, int hour, QDate day = Thursday)
{
    Booking booking;
    booking.start = fromTokyo(day, QTime(hour, 0));
    booking.end = booking.start + 3600;
    booking.office = desk.centre().offices.constFirst().id;
    booking.mode = desk.centre().modes.constFirst().id;
    booking.staff = {{desk.writer().staff, desk.writer().name, Part::Lead}};
    return booking;
}

SeriesRule weekly(int times)
{
    SeriesRule rule;
    rule.first = Thursday;
    rule.times = times;
    return rule;
}

QList<Id<Booking>> written(const Result<SeriesOutcome>& outcome)
{
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
    return std::get<QList<Id<Booking>>>(*outcome);
}

QStringList daysOf(const QList<Occurrence>& list)
{
    QStringList days;
    for (const Occurrence& one : list) {
        if (!one.clash.conflicts.isEmpty())
            days.append(one.day.toString(u"M/d"_s));
    }
    return days;
}

QStringList clashing(const Result<SeriesOutcome>& outcome)
{
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Occurrence>>(*outcome));
    return daysOf(std::get<QList<Occurrence>>(*outcome));
}

// 11/21 10:00 ブース1 confirmed, …
QStringList standing(ServiceFixture& desk, Id<BookingSeries> series)
{
    QStringList lines;
    const auto view = SeriesService(desk.services().file()).view(series);
    REQUIRE(view);
    for (const Booking& one : view->sessions)
        lines.append(toTokyo(one.start).toString(u"M/d HH:mm "_s) + one.boothName + u' ' + code(one.status));
    return lines;
}

Id<BookingSeries> seriesOf(ServiceFixture& desk, Id<Booking> id)
{
    return desk.services().bookings().byId(id)->series;
}

} // namespace

TEST_CASE("A series is looked at before it is written; what clashes may be left out and taken in later")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesService series(desk.services().file());
    Booking there = at(desk, 10, Thursday.addDays(7));
    const auto blocking = desk.services().bookings().add(desk.clerk(), {there});
    REQUIRE(blocking);
    const Id<Booking> other = std::get<QList<Id<Booking>>>(*blocking).constFirst();

    const auto preview = series.preview(weekly(4), at(desk, 10));
    REQUIRE(preview);
    REQUIRE(preview->size() == 4);
    CHECK(daysOf(*preview) == QStringList{u"11/28"_s});
    const Occurrence& clash = preview->at(1);
    CHECK((clash.clash.conflicts.constFirst().with == other));
    CHECK(clash.clash.free.constFirst().start == there.start - 3600); // when 今村 is free
    CHECK(desk.services().bookings().list(Thursday, Thursday.addDays(1))->isEmpty());

    // Not left out: nothing is written.
    CHECK(clashing(series.add(desk.clerk(), weekly(4), at(desk, 10), {})) == QStringList{u"11/28"_s});
    CHECK(desk.services().bookings().list(Thursday, Thursday.addDays(1))->isEmpty());
    const auto ids = written(series.add(desk.clerk(), weekly(4), at(desk, 10), {Thursday.addDays(7)}));
    REQUIRE(ids.size() == 3);
    const Id<BookingSeries> id = seriesOf(desk, ids.constFirst());
    CHECK(standing(desk, id) == QStringList{u"11/21 10:00 ブース1 confirmed"_s, u"12/5 10:00 ブース1 confirmed"_s,
                                            u"12/12 10:00 ブース1 confirmed"_s});
    QStringList numbers;
    for (const Id<Booking> one : ids)
        numbers.append(desk.services().bookings().byId(one)->number);
    CHECK(numbers == QStringList{u"R6-11-0002"_s, u"R6-12-0001"_s, u"R6-12-0002"_s});

    CHECK((series.view(id)->open == QList{Thursday.addDays(7)}));
    CHECK(clashing(series.takeIn(desk.clerk(), id, Thursday.addDays(7))) == QStringList{u"11/28"_s});
    REQUIRE(desk.services().bookings().setStatus(desk.clerk(), other, BookingStatus::Cancelled, u"先方の都合"_s));
    CHECK(written(series.takeIn(desk.clerk(), id, Thursday.addDays(7))).size() == 1);
    CHECK(series.view(id)->open.isEmpty());
    CHECK(standing(desk, id).at(1) == u"11/28 10:00 ブース1 confirmed"_s);
    CHECK(series.takeIn(desk.clerk(), id, Thursday.addDays(7)).error().field == u"day"_s);
    CHECK(series.takeIn(desk.clerk(), id, Thursday.addDays(8)).error().field == u"day"_s);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A change is meant for one session, for those from it on, or for all, exactly")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesService series(desk.services().file());
    auto& bookings = desk.services().bookings();
    const auto ids = written(series.add(desk.clerk(), weekly(4), at(desk, 10), {}));
    const Id<BookingSeries> id = seriesOf(desk, ids.constFirst());

    // One alone, to another time.
    Booking one = *bookings.byId(ids.at(1));
    one.start += 3600;
    one.end += 3600;
    CHECK(written(series.update(desk.clerk(), one, SeriesScope::This, {})).size() == 1);
    // From the third on another booth, and half an hour more.
    Booking third = *bookings.byId(ids.at(2));
    third.booth = desk.centre().booths.at(1).id;
    third.end += 1800;
    CHECK(series.preview(third, SeriesScope::Following)->size() == 2);
    CHECK(written(series.update(desk.clerk(), third, SeriesScope::Following, {})).size() == 2);
    CHECK(standing(desk, id) == QStringList{u"11/21 10:00 ブース1 confirmed"_s, u"11/28 11:00 ブース1 confirmed"_s,
                                            u"12/5 10:00 ブース2 confirmed"_s, u"12/12 10:00 ブース2 confirmed"_s});
    // All of them with somebody else: what was different stays.
    Booking first = *bookings.byId(ids.at(0));
    first.staff = {{desk.other().staff, desk.other().name, Part::Lead}};
    CHECK(written(series.update(desk.clerk(), first, SeriesScope::All, {})).size() == 4);
    for (const Id<Booking> each : ids)
        CHECK((bookings.byId(each)->staff.constFirst().staff == desk.other().staff));
    CHECK(standing(desk, id).at(1) == u"11/28 11:00 ブース1 confirmed"_s);
    CHECK(bookings.byId(ids.at(3))->end - bookings.byId(ids.at(3))->start == 5400);
    CHECK(bookings.byId(ids.at(0))->end - bookings.byId(ids.at(0))->start == 3600);
    // It was seen in an older version.
    CHECK(series.update(desk.clerk(), first, SeriesScope::All, {}).error().kind == ErrorKind::Conflict);

    // Taken off from the third on; the second alone comes back.
    CHECK(series.cancel(desk.clerk(), ids.at(1), SeriesScope::Following, u" "_s).error().field == u"reason"_s);
    CHECK(series.cancel(desk.clerk(), ids.at(1), SeriesScope::Following, u"担当者の異動"_s)->size() == 3);
    CHECK(series.view(id)->open.size() == 3);
    CHECK(bookings.byId(ids.at(2))->cancelled->reason == u"担当者の異動"_s);
    CHECK((written(series.takeIn(desk.clerk(), id, Thursday.addDays(7))) == QList{ids.at(1)}));
    CHECK(standing(desk, id).at(1) == u"11/28 11:00 ブース1 confirmed"_s);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A daily series moves on by a day over its own sessions; what is in the way may be left as it is")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesService series(desk.services().file());
    auto& bookings = desk.services().bookings();
    SeriesRule rule;
    rule.repeat = Repeat::Daily;
    rule.first = QDate(2024, 11, 25);
    rule.until = QDate(2024, 11, 28);
    const auto ids = written(series.add(desk.clerk(), rule, at(desk, 10, rule.first), {}));
    REQUIRE(ids.size() == 4);
    const Id<BookingSeries> id = seriesOf(desk, ids.constFirst());
    Booking last = at(desk, 10, QDate(2024, 11, 29));
    REQUIRE(bookings.add(desk.clerk(), {last}));
    Booking first = *bookings.byId(ids.constFirst());
    first.start += 24L * 3600;
    first.end += 24L * 3600;
    CHECK(daysOf(*series.preview(first, SeriesScope::All)) == QStringList{u"11/28"_s});
    CHECK(clashing(series.update(desk.clerk(), first, SeriesScope::All, {})) == QStringList{u"11/28"_s});
    // Left as it is, it stands in the way of the one before it.
    CHECK(clashing(series.update(desk.clerk(), first, SeriesScope::All, {QDate(2024, 11, 28)})) ==
          QStringList{u"11/27"_s});
    const QList<QDate> asTheyAre{QDate(2024, 11, 27), QDate(2024, 11, 28)};
    CHECK(clashing(series.update(desk.clerk(), first, SeriesScope::All, asTheyAre)) == QStringList{u"11/26"_s});
    first.start -= 24L * 3600;
    first.end -= 24L * 3600;
    first.booth = desk.centre().booths.at(1).id;
    CHECK(written(series.update(desk.clerk(), first, SeriesScope::All, asTheyAre)).size() == 2);
    CHECK(standing(desk, id) == QStringList{u"11/25 10:00 ブース2 confirmed"_s, u"11/26 10:00 ブース2 confirmed"_s,
                                            u"11/27 10:00 ブース1 confirmed"_s, u"11/28 10:00 ブース1 confirmed"_s});
    // With room at the end all of them go, each to where the next one was.
    Booking freed = *bookings.byId(ids.constLast());
    REQUIRE(bookings.list(QDate(2024, 11, 29), QDate(2024, 11, 30))->size() == 1);
    const Id<Booking> blocking = bookings.list(QDate(2024, 11, 29), QDate(2024, 11, 30))->constFirst().id;
    REQUIRE(bookings.setStatus(desk.clerk(), blocking, BookingStatus::Cancelled, u"先方の都合"_s));
    freed.start += 24L * 3600;
    freed.end += 24L * 3600;
    CHECK(written(series.update(desk.clerk(), freed, SeriesScope::All, {})).size() == 4);
    CHECK(standing(desk, id).constFirst() == u"11/26 10:00 ブース2 confirmed"_s);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("What is over stays as it was, and a memo that counts keeps its session")
{
    ServiceFixture desk;
    SeriesService series(desk.services().file());
    auto& bookings = desk.services().bookings();
    SeriesRule rule;
    rule.first = QDate(2024, 11, 13);
    rule.times = 3; // 11/13, 11/20 at ten, and 11/27: it is the 20th, four o'clock
    const auto ids = written(series.add(desk.clerk(), rule, at(desk, 10, rule.first), {}));
    Booking last = *bookings.byId(ids.at(2));
    last.note = u"資料"_s;
    CHECK((written(series.update(desk.clerk(), last, SeriesScope::All, {})) == QList{ids.at(2)}));
    CHECK(bookings.byId(ids.at(1))->note.isEmpty());
    Booking over = *bookings.byId(ids.at(1));
    over.note = u"資料"_s;
    CHECK(series.update(desk.clerk(), over, SeriesScope::This, {}).error().kind == ErrorKind::RuleViolation);
    desk.submitted(desk.complete(), ids.at(1));
    CHECK(series.cancel(desk.clerk(), ids.at(1), SeriesScope::Following, u"都合"_s).error().kind ==
          ErrorKind::RuleViolation);
    CHECK(bookings.byId(ids.at(2))->status == BookingStatus::Confirmed); // all or none
    CHECK(series.cancel(desk.clerk(), ids.at(2), SeriesScope::All, u"都合"_s)->size() == 1);
}

TEST_CASE("A session of a new series takes place at another time or place where that is free")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesService series(desk.services().file());
    const QDate clashDay = Thursday.addDays(7);
    REQUIRE(desk.services().bookings().add(desk.clerk(), {at(desk, 10, clashDay)}));
    Booking there = at(desk, 13, clashDay);
    there.seriesDay = clashDay;
    there.booth = desk.centre().booths.at(2).id;
    CHECK(daysOf(*series.preview(weekly(3), at(desk, 10), {there})).isEmpty());
    const auto ids = written(series.add(desk.clerk(), weekly(3), at(desk, 10), {}, {there}));
    REQUIRE(ids.size() == 3);
    const Id<BookingSeries> id = seriesOf(desk, ids.constFirst());
    CHECK(standing(desk, id) == QStringList{u"11/21 10:00 ブース1 confirmed"_s, u"11/28 13:00 ブース3 confirmed"_s,
                                            u"12/5 10:00 ブース1 confirmed"_s});
    CHECK(series.view(id)->open.isEmpty());
}

TEST_CASE("A change of a series is taken back exactly; what was moved on since stays where it is")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesService series(desk.services().file());
    auto& bookings = desk.services().bookings();
    const auto ids = written(series.add(desk.clerk(), weekly(4), at(desk, 10), {}));
    const Id<BookingSeries> id = seriesOf(desk, ids.constFirst());
    const QStringList before = standing(desk, id);
    Booking second = *bookings.byId(ids.at(1));
    second.start += 24L * 3600 + 1800;
    second.end += 24L * 3600 + 1800;
    second.note = u"資料"_s;
    QList<SessionChange> changes;
    CHECK(written(series.update(desk.clerk(), second, SeriesScope::Following, {}, &changes)).size() == 3);
    REQUIRE(changes.size() == 3);
    // Meanwhile somebody moves the last one on, and writes a topic into the third.
    Booking last = *bookings.byId(ids.at(3));
    last.start += 3600;
    last.end += 3600;
    REQUIRE(bookings.update(desk.chief(), last));
    Booking third = *bookings.byId(ids.at(2));
    third.topic = desk.centre().topics.constFirst().id;
    REQUIRE(bookings.update(desk.chief(), third));
    CHECK(written(series.putBack(desk.clerk(), changes)).size() == 2);
    CHECK(standing(desk, id).mid(0, 3) == before.mid(0, 3));
    CHECK(standing(desk, id).at(3) == u"12/13 11:30 ブース1 confirmed"_s);
    CHECK(bookings.byId(ids.at(1))->note.isEmpty());
    CHECK(bookings.byId(ids.at(2))->topic == third.topic);
    CHECK(series.putBack(desk.clerk(), changes).error().kind == ErrorKind::Conflict);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Sessions that were taken off together take place again, unless somebody has their place by now")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesService series(desk.services().file());
    auto& bookings = desk.services().bookings();
    Booking tentative = at(desk, 10);
    tentative.status = BookingStatus::Tentative;
    const auto ids = written(series.add(desk.clerk(), weekly(3), tentative, {}));
    const Id<BookingSeries> id = seriesOf(desk, ids.constFirst());
    const QStringList before = standing(desk, id);
    REQUIRE(before.constFirst().endsWith(u"tentative"_s));
    QList<SessionChange> changes;
    REQUIRE(series.cancel(desk.clerk(), ids.constFirst(), SeriesScope::All, u"都合"_s, &changes));
    const auto taken = bookings.add(desk.clerk(), {at(desk, 10, Thursday.addDays(14))});
    REQUIRE(taken);
    CHECK(clashing(series.putBack(desk.clerk(), changes)) == QStringList{u"12/5"_s});
    CHECK(series.view(id)->open.size() == 3); // all or none
    REQUIRE(bookings.setStatus(desk.clerk(), std::get<QList<Id<Booking>>>(*taken).constFirst(),
                               BookingStatus::Cancelled, u"都合"_s));
    CHECK(written(series.putBack(desk.clerk(), changes)).size() == 3);
    CHECK(standing(desk, id) == before);
}
