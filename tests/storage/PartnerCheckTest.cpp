// SPDX-License-Identifier: GPL-3.0-or-later
// What `check` finds in the agencies, the activities and the report: each fault as no part of the program makes it.
#include "core/storage/ActivityRepository.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreFigureRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClosingRepository.h"
#include "core/storage/FigureRepository.h"
#include "core/storage/ReportViewRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

const QDate Wednesday(2024, 11, 20);
const QDate October(2024, 10, 1);

Id<Agency> addAgency(Writer& writer, MasterId kind, const QString& name)
{
    AgencyRecord record;
    record.agency.name = name;
    record.agency.kind = kind;
    return AgencyRepository(writer.connection()).add(writer, record);
}

// Two agencies, one of them part of the other; an off-site day (1) with a session, an Assist conference (2), a stay
// (3), a planned series (4); a closed month; a figure, a target, a cross table and a figure of another centre.
void fill(Store& store)
{
    store.write([&](Writer& writer) {
        Connection& connection = writer.connection();
        MasterEntry shinkin;
        shinkin.name = u"信金"_s;
        shinkin.code = u"shinkin"_s;
        const MasterId kind = CentreRepository(connection).add(writer, MasterKind::AgencyKind, shinkin);
        const Id<Agency> kept = addAgency(writer, kind, u"城南信用金庫"_s);
        const Id<Agency> other = addAgency(writer, kind, u"港信用金庫"_s);
        AgencyRepository agencies(connection);
        agencies.rename(writer, kept, agencies.byId(kept)->agency.version, u"城南西信用金庫"_s, {}, Wednesday);
        agencies.rename(writer, kept, agencies.byId(kept)->agency.version, u"城西信用金庫"_s, {},
                        Wednesday.addDays(10));
        agencies.merge(writer, kept, other, Wednesday);

        ActivityRepository activities(connection);
        Activity offSite;
        offSite.kind = ActivityKind::OffSiteDay;
        offSite.day = Wednesday;
        offSite.start = fromTokyo(Wednesday, QTime(10, 0));
        offSite.end = *offSite.start + 7200;
        offSite.agencies = {{kept, {}, AgencyRole::Host, {}, {}, {}}};
        offSite.staff = {{store.staff.at(0).id, {}}};
        offSite.firms = 1;
        offSite.consultations = 2;
        const Id<Activity> id = activities.add(writer, offSite);
        Booking session = store.booking(10);
        session.activity = id;
        BookingRepository(connection).add(writer, session);

        Activity conference;
        conference.kind = ActivityKind::Assist;
        conference.day = Wednesday;
        conference.agencies = offSite.agencies;
        conference.cases = {{{}, {}, u"丸福製麺所"_s, {}, {}, {}, {}, {}, {}, {}}};
        activities.add(writer, conference);

        Activity stay;
        stay.kind = ActivityKind::Trainee;
        stay.day = October;
        stay.lastDay = October.addDays(9);
        stay.agencies = offSite.agencies;
        stay.trainees = {{{}, {}, u"野上 真理"_s, {}, kept, {}, {}, false, October, October.addDays(9), {}, 0}};
        activities.add(writer, stay);

        Activity meeting;
        meeting.kind = ActivityKind::Meeting;
        meeting.day = Wednesday.addDays(7);
        SeriesRule rule;
        rule.first = meeting.day;
        rule.times = 2;
        meeting.series = activities.addSeries(writer, rule);
        meeting.seriesDay = meeting.day;
        activities.add(writer, meeting);

        FigureRepository figures(connection);
        figures.set(
            writer,
            PublishedFigure{
                {}, 2023, ActivityKind::Meeting, FigureUnit::Times, FigureScope::All, 12, Qualifier::None, {}, 1});
        figures.set(writer, ActivityTarget{{}, 2024, ActivityKind::Meeting, FigureScope::All, 20, 1});

        ReportFacts facts;
        CountedBooking counted;
        counted.booking = BookingRepository(connection).list({}).constFirst().id;
        counted.month = October;
        counted.office = store.office.id;
        facts.bookings = {counted};
        ClosingRepository closings(connection);
        const MonthClosing closing = closings.close(writer, October, facts);
        closings.explain(writer, closing.id, Counted::Bookings, counted.booking.number(), u"取消の連絡が遅れた"_s);
        ReportView view;
        view.name = u"地域別"_s;
        ReportViewRepository(connection).add(writer, view);
        CentreFigureRepository(connection)
            .keep(writer, {u"大阪"_s, MonthSpan::month(October), u"consultations"_s, 500, {}});
    });
}

} // namespace

TEST_CASE("every fault of agencies, activities and the report is found")
{
    Store store(GENERATE(from_range(Store::engines())));
    fill(store);
    REQUIRE(checkInvariants(store.connection()) == QStringList());
    store.dropGuards();
    const auto faults = std::to_array<const char16_t*>({
        u"UPDATE agency SET retired_at = NULL",
        u"UPDATE agency_name SET valid_from = NULL",
        u"UPDATE agency_name SET valid_from = '2024-11-01' WHERE valid_from IS NOT NULL",
        u"INSERT INTO agency_merge (kept_id, other_id, merged_on, merged_at, merged_name) "
        "SELECT other_id, kept_id, merged_on, merged_at, '' FROM agency_merge",
        u"UPDATE activity SET month = 12",
        u"UPDATE activity SET series_day = NULL",
        u"UPDATE activity SET kind = 'seminar' WHERE kind = 'assist'",
        u"UPDATE activity SET kind = 'seminar' WHERE kind = 'trainee'",
        u"UPDATE activity SET kind = 'seminar' WHERE kind = 'off-site-day'",
        u"DELETE FROM activity_agency",
        u"UPDATE trainee SET last_day = '2024-10-11'",
        u"UPDATE trainee SET first_day = '2024-09-30'",
        u"DELETE FROM occupancy WHERE owner_kind = 'activity'",
        u"UPDATE occupancy SET ends = ends - 60 WHERE owner_kind = 'activity'",
        u"UPDATE activity SET ends = ends - 60",
        u"UPDATE activity SET status = 'cancelled'",
        u"DELETE FROM activity_staff",
        u"UPDATE booking SET activity_id = NULL",
        u"UPDATE occupancy SET activity = 0 WHERE owner_kind = 'booking'",
        u"UPDATE published_figure SET kind = 'mee'",
        u"UPDATE activity_target SET kind = 'mee'",
        u"UPDATE report_closing_row SET row_id = 99",
        u"UPDATE report_closing_row SET facts = ''",
        u"UPDATE report_explanation SET row_id = 99",
        u"UPDATE report_closing SET month = '2024-10-02'",
        u"UPDATE centre_figure SET first_month = '2024-10'",
        u"UPDATE report_view SET definition = ''",
    });
    for (const char16_t* fault : faults) {
        const QString sql = QString::fromUtf16(fault);
        INFO(sql.toStdString());
        store.tamper(u"BEGIN"_s);
        store.tamper(sql);
        store.connection().setInTransaction(true);
        CHECK(!checkInvariants(store.connection()).isEmpty());
        store.connection().setInTransaction(false);
        store.tamper(u"ROLLBACK"_s);
    }
    CHECK(checkInvariants(store.connection()) == QStringList());
}

TEST_CASE("nobody is at an activity and in a session of others, whichever comes first")
{
    Store store(GENERATE(from_range(Store::engines())));
    Activity activity;
    activity.day = Wednesday;
    activity.start = fromTokyo(Wednesday, QTime(10, 30));
    activity.end = *activity.start + 3600;
    activity.staff = {{store.staff.at(0).id, {}}};
    const Booking session = store.booking(10); // until 11, with the same person
    const auto add = [&store](const Activity& one) {
        return store.tryWrite([&](Writer& writer) { ActivityRepository(store.connection()).add(writer, one); });
    };
    const auto book = [&store](const Booking& one) {
        return store.tryWrite([&](Writer& writer) { BookingRepository(store.connection()).add(writer, one); });
    };
    SECTION("the activity first")
    {
        REQUIRE_FALSE(add(activity));
        const auto refused = book(session);
        REQUIRE(refused);
        CHECK(refused->field == u"occupancy"_s);
        Booking own = session;
        own.activity = Id<Activity>(store.number(u"SELECT max(id) FROM activity"_s));
        CHECK_FALSE(book(own));
    }
    SECTION("the session first")
    {
        REQUIRE_FALSE(book(session));
        const auto refused = add(activity);
        REQUIRE(refused);
        CHECK(refused->field == u"occupancy"_s);
        activity.staff = {{store.staff.at(1).id, {}}};
        CHECK_FALSE(add(activity));
    }
    SECTION("one after the other")
    {
        activity.start = session.end;
        REQUIRE_FALSE(book(session));
        CHECK_FALSE(add(activity));
    }
    CHECK(checkInvariants(store.connection()) == QStringList());
}
