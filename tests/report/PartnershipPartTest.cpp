// SPDX-License-Identifier: GPL-3.0-or-later
// 支援機関連携 on the monthly report: counted as the dashboard counts it, kept when a month is closed, and corrected.
#include "core/report/MonthlyParts.h"
#include "core/service/ActivityService.h"
#include "core/service/PartnershipService.h"
#include "core/service/ReportService.h"
#include "tests/report/Demo.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::ActivityService;
using service::ReportService;
using test::DemoCentre;
using test::ServiceFixture;

namespace {

const QDate October(2024, 10, 1);

const ReportPart& partnership(const MonthlyReport& report)
{
    const ReportPart* part = report.part(report::PartnershipPart);
    REQUIRE(part);
    return *part;
}

const ReportLine& lineOf(const MonthlyReport& report, const QString& key)
{
    const QList<ReportLine>& lines = partnership(report).lines;
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const ReportLine& one) { return one.key == key; });
    REQUIRE(line != lines.cend());
    return *line;
}

Id<Activity> held(ServiceFixture& desk, QDate day, ActivityKind kind, const QString& theme = u"打合せ"_s)
{
    Activity activity;
    activity.kind = kind;
    activity.day = day;
    activity.status = ActivityStatus::Held;
    activity.agencies = {{desk.centre().agencies.constFirst().id, {}, AgencyRole::Partner, {}, {}, {}}};
    activity.theme = theme;
    const auto ids = ActivityService(desk.services().file()).add(desk.clerk(), {activity});
    REQUIRE(ids);
    return ids->constFirst();
}

} // namespace

TEST_CASE("the activities of a month are those that the dashboard counts, line by line")
{
    DemoCentre centre(200);
    ReportService reports(centre.services->file());
    service::PartnershipService partners(centre.services->file());
    const int year = GENERATE(2023, 2024);
    qint64 found = 0;
    for (int month = 4; month <= 12; ++month) {
        const MonthSpan span = MonthSpan::month(QDate(year, month, 1));
        INFO(monthCode(span.first).toStdString());
        const MonthlyReport report = *reports.report(span);
        const auto counted = partners.count({.fiscalYear = year, .firstMonth = month, .lastMonth = month});
        const auto toDate = partners.count({.fiscalYear = year, .firstMonth = 4, .lastMonth = month});
        REQUIRE(counted);
        REQUIRE(toDate);
        for (const ReportLine& line : partnership(report).lines) {
            INFO(line.key.toStdString());
            qint64 times = 0;
            qint64 sofar = 0;
            const QStringList codes = line.key.split(u'+');
            for (const QString& code : codes) {
                times += counted->kinds.value(*activityKindFromCode(code)).all.times();
                sofar += toDate->kinds.value(*activityKindFromCode(code)).all.times();
            }
            CHECK(line.total == times);
            CHECK(line.toDate == sofar);
            CHECK(line.offices.isEmpty());
            CHECK(line.counts == Counted::Activities);
            const FigureKey key{report::PartnershipPart, line.key, FigureKey::Column::Total, {}};
            CHECK(reports.records(span, key)->ids.size() == line.total);
            found += line.total;
        }
    }
    CHECK(found > 50);
}

TEST_CASE("a closed month keeps its activities, and what was entered later is a correction, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ReportService reports(desk.services().file());
    const MonthSpan span = MonthSpan::month(October);
    const Id<Activity> meeting = held(desk, QDate(2024, 10, 3), ActivityKind::Meeting);
    held(desk, QDate(2024, 10, 8), ActivityKind::ZemiDay);
    held(desk, QDate(2024, 10, 9), ActivityKind::ZemiSeminar);
    REQUIRE(reports.close(desk.clerk(), October));
    const MonthlyReport closed = *reports.report(span);
    CHECK(lineOf(closed, u"meeting"_s).total == 1);
    CHECK(lineOf(closed, u"zemi-day+zemi-seminar"_s).total == 2);
    CHECK(reports.corrections(October)->isEmpty());

    const Id<Activity> late = held(desk, QDate(2024, 10, 21), ActivityKind::Seminar, u"創業セミナー"_s);
    ActivityService activities(desk.services().file());
    const qint64 version = activities.view(meeting)->activity.version;
    REQUIRE(activities.setStatus(desk.clerk(), meeting, version, ActivityStatus::Cancelled, u"入力誤り"_s));
    CHECK(reports.report(span)->parts == closed.parts);
    const QList<Correction> corrections = *reports.corrections(October);
    REQUIRE(corrections.size() == 2);
    CHECK(corrections.at(0).kind == Correction::Kind::Removed);
    CHECK(corrections.at(0).record == meeting.number());
    CHECK(corrections.at(0).reason == u"入力誤り"_s);
    CHECK(corrections.at(1).kind == Correction::Kind::Added);
    CHECK(corrections.at(1).counts == Counted::Activities);
    CHECK(corrections.at(1).number == u"2024-10-21 創業セミナー"_s);
    CHECK(corrections.at(1).reason.isEmpty());
    REQUIRE(reports.explain(desk.clerk(), October, Counted::Activities, late.number(), u"報告が遅れた"_s));
    CHECK(reports.corrections(October)->at(1).reason == u"報告が遅れた"_s);

    REQUIRE(reports.reopen(desk.chief(), October, u"活動の追加"_s));
    CHECK(lineOf(*reports.report(span), u"meeting"_s).total == 0);
    CHECK(lineOf(*reports.report(span), u"seminar"_s).total == 1);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("the records behind a figure are rows in its order, of every kind, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ReportService reports(desk.services().file());
    const Memo memo = desk.submitted(desk.complete());
    const Id<Booking> session = desk.session();
    const Id<Activity> one = held(desk, QDate(2024, 11, 3), ActivityKind::Meeting);
    const Id<Activity> two = held(desk, QDate(2024, 11, 1), ActivityKind::Video, u"創業の動画"_s);

    const auto memos = reports.lines(Counted::Memos, {memo.id.number()});
    REQUIRE(memos);
    REQUIRE(memos->size() == 1);
    CHECK(memos->constFirst().number == memo.number);
    CHECK(memos->constFirst().name == memo.content.company);
    CHECK(memos->constFirst().who == desk.writer().name);
    CHECK(memos->constFirst().status == code(memo.status));
    const auto bookings = reports.lines(Counted::Bookings, {session.number(), 9999});
    REQUIRE(bookings->size() == 1); // there is no other
    CHECK(bookings->constFirst().who == desk.writer().name);
    CHECK(bookings->constFirst().day == QDate(2024, 11, 20));
    const auto clients = reports.lines(Counted::Clients, {memo.content.client.number()});
    REQUIRE(clients->size() == 1);
    CHECK_FALSE(clients->constFirst().name.isEmpty());
    const auto activities = reports.lines(Counted::Activities, {one.number(), two.number()});
    REQUIRE(activities->size() == 2);
    CHECK(activities->at(0).id == one.number());
    CHECK(activities->at(1).name == u"創業の動画"_s);
    CHECK(activities->at(1).who == desk.centre().agencies.constFirst().name);
    CHECK(reports.lines(Counted::Memos, {})->isEmpty());
}

TEST_CASE("the demo centre has closed what a centre would have closed by then")
{
    DemoCentre centre(300);
    ReportService reports(centre.services->file());
    const QList<MonthLine> months = *reports.months(2024);
    REQUIRE(months.size() == 8); // April to November
    CHECK(months.at(0).state == MonthState::Entering);
    CHECK(months.at(1).state == MonthState::Checking);
    for (qsizetype at = 2; at < months.size(); ++at) {
        INFO(monthCode(months.at(at).month).toStdString());
        CHECK(months.at(at).state == MonthState::Closed);
        CHECK(months.at(at).corrections == 0);
    }
    CHECK(centre.services->check()->problems == QStringList());
}
