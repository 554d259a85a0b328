// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AgencyService.h"
#include "core/service/ActivityService.h"
#include "core/service/SearchService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

Agency named(ServiceFixture& desk, const QString& name)
{
    const QList<Agency> agencies = desk.services().centre().load()->agencies;
    const auto found =
        std::find_if(agencies.cbegin(), agencies.cend(), [&](const Agency& agency) { return agency.name == name; });
    REQUIRE(found != agencies.cend());
    return *found;
}

qint64 found(ServiceFixture& desk, const QString& words)
{
    SearchRequest request;
    request.words = words;
    const auto answer = desk.services().search().search(desk.clerk(), request);
    REQUIRE(answer);
    return answer->agencies.total;
}

} // namespace

TEST_CASE("An agency is kept with its people, branches and practices, and is found by them")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    AgencyService agencies(desk.services().file());
    AgencyRecord record = *agencies.byId(named(desk, u"城北信用金庫"_s).id);
    CHECK(record.agency.memberInTokyo);
    record.agency.inCharge = desk.officer().staff;
    record.agency.wishesVisit = true;
    record.agency.bookingWay = u"電話一本"_s;
    record.branches = {{{}, u"本店営業部"_s, u"03-0000-0001"_s, {}, false}};
    record.contacts = {{{}, u"柴田 洋平"_s, {}, {}, u"融資部"_s, u"課長"_s, {}, {}, {}, false},
                       {{}, u"野上 真理"_s, {}, {}, {}, {}, {}, {}, {}, false}};
    record.practices = {{u"毎月の出張相談会"_s, true}};
    REQUIRE(agencies.update(desk.clerk(), record));
    CHECK(agencies.update(desk.clerk(), record).error().kind == ErrorKind::Conflict);

    AgencyRecord after = *agencies.byId(record.agency.id);
    REQUIRE(after.contacts.size() == 2);
    CHECK(after.contacts.first().department == u"融資部"_s);
    CHECK(after.branches.first().name == u"本店営業部"_s);
    CHECK(after.practices == record.practices);
    CHECK(after.agency.wishesVisit);
    CHECK(found(desk, u"柴田"_s) == 1);
    CHECK(found(desk, u"本店営業部"_s) == 1);

    after.contacts[0].retired = true;
    after.practices.clear();
    REQUIRE(agencies.update(desk.clerk(), after));
    CHECK(found(desk, u"柴田"_s) == 0);
    CHECK(agencies.byId(record.agency.id)->contacts.first().retired);
    CHECK(agencies.byId(record.agency.id)->practices.isEmpty());
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A new agency has a name of its own")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    AgencyService agencies(desk.services().file());
    AgencyRecord record;
    record.agency.name = u"東都信用組合"_s;
    record.agency.kind = desk.centre().agencyKinds.at(1).id;
    const auto ids = agencies.add(desk.clerk(), {record});
    REQUIRE(ids);
    CHECK(agencies.add(desk.clerk(), {record}).error().kind == ErrorKind::Conflict);
    CHECK(agencies.byId(ids->constFirst())->agency.kindName == u"信用組合"_s);
    REQUIRE(agencies.setRetired(desk.clerk(), ids->constFirst(), true));
    CHECK(agencies.byId(ids->constFirst())->agency.retired);
    REQUIRE(agencies.setRetired(desk.clerk(), ids->constFirst(), false));
    CHECK(agencies.byId(Id<Agency>(999)).error().kind == ErrorKind::NotFound);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("A name changes from a day on, and what was done before keeps the former one")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    AgencyService agencies(desk.services().file());
    ActivityService activities(desk.services().file());
    const Agency agency = named(desk, u"東京東信用金庫"_s);
    const auto hold = [&](QDate day) {
        Activity activity;
        activity.day = day;
        activity.status = ActivityStatus::Held;
        activity.agencies = {{agency.id, {}, AgencyRole::Partner, {}, {}, {}}};
        const auto ids = activities.add(desk.clerk(), {activity});
        REQUIRE(ids);
        return ids->constFirst();
    };
    const Id<Activity> before = hold(QDate(2024, 9, 30));
    const Id<Activity> since = hold(QDate(2024, 10, 1));
    REQUIRE(agencies.rename(desk.clerk(), agency.id, agency.version, u"東京あずま信用金庫"_s, u"とうきょうあずま"_s,
                            QDate(2024, 10, 1)));
    AgencyRecord record = *agencies.byId(agency.id);
    CHECK(record.agency.name == u"東京あずま信用金庫"_s);
    CHECK(record.agency.kana == u"トウキョウアズマ"_s);
    REQUIRE(record.formerNames.size() == 1);
    CHECK(activities.view(before)->activity.agencies.first().name == u"東京東信用金庫"_s);
    CHECK(activities.view(since)->activity.agencies.first().name == u"東京あずま信用金庫"_s);
    CHECK(found(desk, u"東京東信用金庫"_s) == 1); // by what it was called
    CHECK(agencies.rename(desk.clerk(), agency.id, agency.version, u"別名"_s, {}, QDate(2024, 11, 1)).error().kind ==
          ErrorKind::Conflict);
    REQUIRE(agencies.takeBackName(desk.clerk(), agency.id, record.agency.version));
    record = *agencies.byId(agency.id);
    CHECK(record.agency.name == u"東京東信用金庫"_s);
    CHECK(record.formerNames.isEmpty());
    CHECK_FALSE(agencies.takeBackName(desk.clerk(), agency.id, record.agency.version));
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Two institutions become one on a day, and can be two again")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    AgencyService agencies(desk.services().file());
    ActivityService activities(desk.services().file());
    const Agency kept = named(desk, u"城北信用金庫"_s);
    const Agency other = named(desk, u"瀧野川信用金庫"_s);
    Activity activity;
    activity.day = QDate(2024, 5, 1);
    activity.status = ActivityStatus::Reported;
    activity.agencies = {{other.id, {}, AgencyRole::Partner, {}, {}, {}}};
    REQUIRE(activities.add(desk.clerk(), {activity}));
    REQUIRE(agencies.merge(desk.clerk(), kept.id, other.id, QDate(2024, 10, 1)));
    CHECK_FALSE(agencies.merge(desk.clerk(), other.id, kept.id, QDate(2024, 10, 1)));

    CHECK(agencies.byId(other.id)->merged->kept == kept.id);
    const AgencyView view = *agencies.view(kept.id);
    REQUIRE(view.record.parts.size() == 1);
    CHECK(view.activities.size() == 1); // what the part did
    CHECK(view.activities.first().agencies.first().name == other.name);
    CHECK(view.timesThisYear.value(ActivityKind::Meeting) == 1);
    CHECK(found(desk, u"瀧野川"_s) == 1); // the kept one, by its name
    const auto lines = agencies.list();
    REQUIRE(lines);
    CHECK(
        std::none_of(lines->cbegin(), lines->cend(), [&](const AgencyLine& one) { return one.agency.id == other.id; }));
    CHECK_FALSE(agencies.setRetired(desk.clerk(), other.id, false));

    REQUIRE(agencies.unmerge(desk.clerk(), other.id));
    CHECK_FALSE(agencies.byId(other.id)->merged);
    CHECK_FALSE(agencies.byId(other.id)->agency.retired);
    CHECK(agencies.view(kept.id)->activities.isEmpty());
    CHECK_FALSE(agencies.unmerge(desk.clerk(), other.id));
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("The list begins with whom one met last")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    const auto hold = [&](const QString& name, QDate day) {
        Activity activity;
        activity.day = day;
        activity.status = ActivityStatus::Held;
        activity.agencies = {{named(desk, name).id, {}, AgencyRole::Partner, {}, {}, {}}};
        REQUIRE(activities.add(desk.clerk(), {activity}));
    };
    hold(u"芝信用金庫"_s, QDate(2024, 11, 1));
    hold(u"芝信用金庫"_s, QDate(2024, 3, 31)); // of the year before
    hold(u"昭和信用金庫"_s, QDate(2024, 11, 19));
    const auto lines = AgencyService(desk.services().file()).list();
    REQUIRE(lines);
    CHECK(lines->at(0).agency.name == u"昭和信用金庫"_s);
    CHECK(lines->at(1).agency.name == u"芝信用金庫"_s);
    CHECK(lines->at(1).timesThisYear == 1);
    CHECK(lines->at(1).lastActivity == QDate(2024, 11, 1));
    CHECK(lines->at(2).lastActivity.isNull());
    CHECK(lines->size() == 32);
}
