// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PartnershipService.h"
#include "core/service/ActivityService.h"
#include "core/service/AgencyService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

constexpr int Year = 2024;

// Made-up activities of two years, every kind, with up to three agencies; some planned, some that do not count.
QList<Activity> randomActivities(ServiceFixture& desk, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const QList<ActivityKind> kinds = allActivityKinds();
    const QList<Agency> agencies = desk.centre().agencies;
    QList<Activity> list;
    for (int i = 0; i < 160; ++i) {
        Activity activity;
        activity.kind = kinds.at(upTo(static_cast<int>(kinds.size()) - 1));
        activity.day = QDate(2023, 4, 1).addDays(upTo(590));
        activity.status = upTo(9) == 0 ? ActivityStatus::Planned : ActivityStatus::Reported;
        activity.counted = upTo(14) != 0;
        const int first = upTo(static_cast<int>(agencies.size()) - 4);
        for (int at = 0; at <= upTo(2); ++at)
            activity.agencies.append({agencies.at(first + at).id, {}, AgencyRole::Partner, {}, {}, {}});
        list.append(activity);
    }
    return list;
}

} // namespace

TEST_CASE("Months add up to the year, and every number is as long as the list that it opens")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ActivityService activities(desk.services().file());
    const unsigned seed = 20241120;
    INFO("seed " << seed);
    REQUIRE(activities.add(desk.clerk(), randomActivities(desk, seed)));
    const auto counted = PartnershipService(desk.services().file()).count({.fiscalYear = Year});
    REQUIRE(counted);
    const PartnershipCount& count = *counted;

    ActivityListFilter year;
    year.from = QDate(Year, 4, 1);
    year.to = QDate(Year + 1, 3, 31);
    const auto listed = activities.list(year);
    REQUIRE(listed);
    const auto done = std::count_if(listed->cbegin(), listed->cend(), [](const Activity& one) { return one.counts(); });
    CHECK(count.total.times() == done);

    int kinds = 0;
    for (auto kind = count.kinds.cbegin(); kind != count.kinds.cend(); ++kind) {
        INFO(code(kind.key()).toStdString());
        int months = 0;
        for (const auto& month : count.months)
            months += month.value(kind.key()).times();
        CHECK(kind->all.times() == months);
        kinds += kind->all.times();
        CHECK(kind->tokyoShinkin.times() <= kind->all.times());
        QList<qint64> ids;
        for (const Id<Activity> id : kind->all.activities)
            ids.append(id.number());
        if (ids.isEmpty())
            continue;
        const auto opened = activities.list({.ids = ids});
        REQUIRE(opened);
        CHECK(opened->size() == kind->all.times());
        CHECK(std::all_of(opened->cbegin(), opened->cend(),
                          [&](const Activity& one) { return one.kind == kind.key() && one.counts(); }));
    }
    CHECK(kinds == count.total.times());

    int participations = 0;
    for (const AgencyCount& agency : count.agencies) {
        int months = 0;
        for (const ActivityCount& month : agency.months)
            months += month.times();
        CHECK(agency.total.times() == months);
        participations += agency.total.times();
    }
    CHECK(participations == count.total.participations);
    // The year before is what one counts there.
    const auto before = PartnershipService(desk.services().file()).count({.fiscalYear = Year - 1});
    REQUIRE(before);
    for (auto kind = count.kinds.cbegin(); kind != count.kinds.cend(); ++kind)
        CHECK(kind->previous.times() == before->kinds.value(kind.key()).all.times());
}

TEST_CASE("A quarter, a kind of agency and a person are counted alone")
{
    ServiceFixture desk;
    ActivityService activities(desk.services().file());
    QList<Activity> list = randomActivities(desk, 7);
    for (qsizetype i = 0; i < list.size(); i += 3)
        list[i].staff = {{desk.officer().staff, {}}};
    REQUIRE(activities.add(desk.clerk(), list));
    PartnershipService partners(desk.services().file());
    const auto year = partners.count({.fiscalYear = Year});
    const auto quarter = partners.count({.fiscalYear = Year, .firstMonth = 7, .lastMonth = 9});
    REQUIRE(quarter);
    CHECK(quarter->first == QDate(2024, 7, 1));
    CHECK(quarter->last == QDate(2024, 9, 30));
    int months = 0;
    for (const int month : {7, 8, 9}) {
        for (const ActivityCount& kind : year->months.value(month))
            months += kind.times();
    }
    CHECK(quarter->total.times() == months);
    const auto own = partners.count({.fiscalYear = Year, .staff = desk.officer().staff});
    CHECK(own->total.times() > 0);
    CHECK(own->total.times() < year->total.times());
    const MasterId publicKind = desk.centre().agencyKinds.at(3).id;
    const auto publicOnes = partners.count({.fiscalYear = Year, .agencyKind = publicKind});
    for (const AgencyCount& agency : publicOnes->agencies)
        CHECK(agency.kind == publicKind);
    CHECK(publicOnes->total.times() == year->agencyKinds.value(desk.centre().agencyKinds.at(3).name).times());
}

TEST_CASE("The Zemi counts beside, or inside where the centre says so")
{
    ServiceFixture desk;
    Activity day;
    day.kind = ActivityKind::ZemiDay;
    day.day = QDate(2024, 6, 3);
    day.status = ActivityStatus::Held;
    day.agencies = {{desk.centre().agencies.constFirst().id, {}, AgencyRole::Partner, {}, {}, {}}};
    REQUIRE(ActivityService(desk.services().file()).add(desk.clerk(), {day}));
    PartnershipService partners(desk.services().file());
    CHECK(partners.count({.fiscalYear = Year})->kinds.value(ActivityKind::OffSiteDay).all.times() == 0);
    REQUIRE(desk.services().centre().setSetting(desk.chief(), u"zemi_counts_inside"_s, u"1"_s));
    const auto inside = partners.count({.fiscalYear = Year});
    CHECK(inside->kinds.value(ActivityKind::OffSiteDay).all.times() == 1);
    CHECK(inside->kinds.value(ActivityKind::ZemiDay).all.times() == 1);
    CHECK(inside->total.times() == 1);
}

TEST_CASE("An institution that was merged is counted either way")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const QList<Agency> agencies = desk.centre().agencies;
    const Id<Agency> kept = agencies.at(0).id;
    const Id<Agency> other = agencies.at(1).id;
    ActivityService activities(desk.services().file());
    const auto hold = [&](const QList<Id<Agency>>& with) {
        Activity activity;
        activity.day = QDate(2024, 5, 7);
        activity.status = ActivityStatus::Held;
        for (const Id<Agency> one : with)
            activity.agencies.append({one, {}, AgencyRole::Partner, {}, {}, {}});
        REQUIRE(activities.add(desk.clerk(), {activity}));
    };
    hold({kept});
    hold({other});
    hold({kept, other});
    REQUIRE(AgencyService(desk.services().file()).merge(desk.clerk(), kept, other, QDate(2024, 10, 1)));
    PartnershipService partners(desk.services().file());
    const auto rowOf = [](const PartnershipCount& count, Id<Agency> id) -> std::optional<AgencyCount> {
        for (const AgencyCount& row : count.agencies) {
            if (row.agency == id)
                return row;
        }
        return std::nullopt;
    };
    const auto asTheyWere = partners.count({.fiscalYear = Year});
    REQUIRE(rowOf(*asTheyWere, other));
    CHECK(rowOf(*asTheyWere, other)->total.times() == 2);
    CHECK(rowOf(*asTheyWere, kept)->total.times() == 2);
    CHECK(asTheyWere->total.participations == 4);
    const auto asOne = partners.count({.fiscalYear = Year, .asMerged = true});
    CHECK_FALSE(rowOf(*asOne, other));
    CHECK(rowOf(*asOne, kept)->total.times() == 3);
    CHECK(asOne->total.participations == 3);
    CHECK(asOne->total.times() == asTheyWere->total.times());
    CHECK(asOne->total.agencies.size() == 1);
}

TEST_CASE("Who has not used the centre is quiet since the last time")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const QList<Agency> agencies = desk.centre().agencies;
    Activity old;
    old.day = QDate(2024, 2, 9);
    old.status = ActivityStatus::Held;
    old.agencies = {{agencies.at(0).id, {}, AgencyRole::Partner, {}, {}, {}}};
    Activity fresh = old;
    fresh.day = QDate(2024, 4, 1);
    fresh.agencies = {{agencies.at(1).id, {}, AgencyRole::Partner, {}, {}, {}}};
    REQUIRE(ActivityService(desk.services().file()).add(desk.clerk(), {old, fresh}));
    const auto count = PartnershipService(desk.services().file()).count({.fiscalYear = Year});
    REQUIRE(count);
    CHECK(count->agencies.size() == 25); // every member, also those who were not met
    for (const AgencyCount& row : count->agencies) {
        INFO(row.name.toStdString());
        CHECK(count->used(row) == (row.agency == agencies.at(1).id));
        CHECK(row.lastUse == (row.agency == agencies.at(0).id   ? old.day
                              : row.agency == agencies.at(1).id ? fresh.day
                                                                : QDate()));
    }
}

TEST_CASE("Published figures and targets stand beside the counts, one a year, kind and scope")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    PartnershipService partners(desk.services().file());
    PublishedFigure figure;
    figure.fiscalYear = 2023;
    figure.value = 200;
    figure.qualifier = Qualifier::Over;
    figure.source = u"発表資料"_s;
    const auto ids = partners.setPublished(desk.clerk(), {figure});
    REQUIRE(ids);
    figure.value = 201;
    CHECK(partners.setPublished(desk.clerk(), {figure})->constFirst() == ids->constFirst());
    ActivityTarget target;
    target.fiscalYear = 2023;
    target.scope = FigureScope::TokyoShinkin;
    target.value = 120;
    REQUIRE(partners.setTargets(desk.clerk(), {target}));
    figure.fiscalYear = 1890;
    CHECK(partners.setPublished(desk.clerk(), {figure}).error().field == u"fiscal_year"_s);

    const KindCount meetings = partners.count({.fiscalYear = 2023})->kinds.value(ActivityKind::Meeting);
    CHECK(meetings.all.times() == 0);
    REQUIRE(meetings.published.size() == 1);
    CHECK(meetings.published.first().value == 201);
    CHECK(meetings.published.first().qualifier == Qualifier::Over);
    CHECK(meetings.targetTokyo == 120);
    CHECK_FALSE(meetings.target);
    CHECK(partners.count({.fiscalYear = 2022})->kinds.value(ActivityKind::Meeting).published.isEmpty());

    const PublishedFigure known = partners.published()->constFirst();
    CHECK(partners.removePublished(desk.clerk(), known.id, known.version + 1).error().kind == ErrorKind::Conflict);
    REQUIRE(partners.removePublished(desk.clerk(), known.id, known.version));
    CHECK(partners.published()->isEmpty());
    CHECK(desk.services().check()->problems == QStringList());
}
