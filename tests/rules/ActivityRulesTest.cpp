// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ActivityRules.h"
#include "core/rules/AgencyRules.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

const QDate Today(2024, 11, 20);

Activity meeting()
{
    Activity activity;
    activity.day = Today;
    activity.status = ActivityStatus::Held;
    activity.agencies = {{Id<Agency>(1), u"城北信用金庫"_s, AgencyRole::Partner, {}, {}, {}}};
    return activity;
}

AgencyRecord agency(qint64 id, const QString& name)
{
    AgencyRecord record;
    record.agency.id = Id<Agency>(id);
    record.agency.name = name;
    record.agency.kind = 1;
    return record;
}

// The field that is wrong; empty: none.
QString faultOf(const Activity& activity)
{
    const Result<Activity> checked = checkedActivity(activity, Today);
    return checked ? QString() : checked.error().field;
}

} // namespace

TEST_CASE("An activity is asked for what its kind has")
{
    CHECK(faultOf(meeting()).isEmpty());
    Activity activity = meeting();
    activity.agencies.clear();
    CHECK(faultOf(activity) == u"agencies"_s);
    activity.kind = ActivityKind::Publicity; // there is nobody to name
    CHECK(faultOf(activity).isEmpty());
    activity = meeting();
    activity.agencies.append(activity.agencies.constFirst());
    CHECK(faultOf(activity) == u"agencies"_s);
    activity = meeting();
    activity.consultations = 3;
    CHECK(faultOf(activity) == u"consultations"_s);
    activity.kind = ActivityKind::OffSiteDay;
    CHECK(faultOf(activity).isEmpty());
    activity.firms = 4; // more firms than consultations
    CHECK(faultOf(activity) == u"consultations"_s);
    activity = meeting();
    activity.zemi = Id<ZemiTheme>(1);
    CHECK(faultOf(activity) == u"zemi"_s);
    activity = meeting();
    activity.cases = {AssistCase{}};
    CHECK(faultOf(activity) == u"cases"_s);
    activity.kind = ActivityKind::Assist;
    CHECK(faultOf(activity) == u"cases"_s); // without the name of the client
    activity.cases[0].name = u"返済困難先"_s;
    CHECK(faultOf(activity).isEmpty());
}

TEST_CASE("What has taken place does not lie ahead, and times are of the day")
{
    Activity activity = meeting();
    activity.day = Today.addDays(1);
    CHECK(faultOf(activity) == u"status"_s);
    activity.status = ActivityStatus::Planned;
    CHECK(faultOf(activity).isEmpty());
    activity.start = fromTokyo(activity.day, QTime(10, 0));
    CHECK(faultOf(activity) == u"end"_s);
    activity.end = *activity.start;
    CHECK(faultOf(activity) == u"end"_s);
    activity.end = *activity.start + 3600;
    CHECK(faultOf(activity).isEmpty());
    activity.start = fromTokyo(Today, QTime(10, 0));
    CHECK(faultOf(activity) == u"start"_s);
    activity = meeting();
    activity.lastDay = Today.addDays(-1);
    CHECK(faultOf(activity) == u"last_day"_s);
    activity = meeting();
    activity.next.who = Id<Staff>(1);
    CHECK(faultOf(activity) == u"next"_s);
}

TEST_CASE("A stay lasts as long as those who stay, and their agencies take part")
{
    Activity stay;
    stay.kind = ActivityKind::Trainee;
    stay.status = ActivityStatus::Held;
    stay.day = QDate(2024, 7, 3);
    Trainee one;
    one.name = u" 野上　真理 "_s;
    one.kana = u"のがみ まり"_s;
    one.agency = Id<Agency>(7);
    one.first = QDate(2024, 7, 1);
    one.last = QDate(2024, 7, 12);
    stay.trainees = {one};
    const Result<Activity> checked = checkedActivity(stay, Today);
    REQUIRE(checked);
    CHECK(checked->day == one.first);
    CHECK(checked->lastDay == one.last);
    CHECK(checked->trainees.first().name == u"野上 真理"_s);
    CHECK(checked->trainees.first().kana == u"ノガミ マリ"_s);
    REQUIRE(checked->agencies.size() == 1);
    CHECK(checked->agencies.first().agency == one.agency);
    stay.trainees[0].last = QDate(2024, 6, 30);
    CHECK(faultOf(stay) == u"trainees"_s);
}

TEST_CASE("An activity goes from planned over held to reported and back, and is called off with a reason")
{
    using Status = ActivityStatus;
    Activity planned = meeting();
    planned.status = Status::Planned;
    const auto held = advanced(planned, Status::Held, Today);
    REQUIRE(held);
    const auto reported = advanced(*held, Status::Reported, Today);
    REQUIRE(reported);
    CHECK(reported->counts());
    CHECK(advanced(*reported, Status::Planned, Today));
    CHECK(advanced(planned, Status::Cancelled, Today).error().field == u"reason"_s);
    // What was entered by mistake as held is taken out of the counts in the same way, and its record says why.
    CHECK(advanced(*held, Status::Cancelled, Today).error().field == u"reason"_s);
    CHECK_FALSE(advanced(*held, Status::Cancelled, Today, u"入力誤り"_s)->counts());
    const auto cancelled = advanced(planned, Status::Cancelled, Today, u"台風"_s);
    REQUIRE(cancelled);
    CHECK(cancelled->cancelReason == u"台風"_s);
    CHECK_FALSE(advanced(*cancelled, Status::Held, Today));
    CHECK(advanced(*cancelled, Status::Planned, Today)->cancelReason.isEmpty());
    planned.day = Today.addDays(3);
    CHECK_FALSE(advanced(planned, Status::Held, Today));
}

TEST_CASE("The same again knows neither figures nor outcome")
{
    Activity before = meeting();
    before.start = fromTokyo(Today, QTime(13, 30));
    before.end = *before.start + 3600;
    before.participants = 5;
    before.agencies[0].people = 2;
    before.outcome = u"次の候補先"_s;
    before.next.step = u"案件シートを送る"_s;
    const Activity again = repeatedOn(before, Today.addDays(28));
    CHECK(again.status == ActivityStatus::Planned);
    CHECK(again.start == fromTokyo(Today.addDays(28), QTime(13, 30)));
    CHECK(*again.end - *again.start == 3600);
    CHECK_FALSE(again.participants);
    CHECK_FALSE(again.agencies.first().people);
    CHECK(again.outcome.isEmpty());
    CHECK(again.next == ActivityNext{});
    CHECK(again.agencies.first().agency == before.agencies.first().agency);
}

TEST_CASE("Kinds are read by their word, code and label")
{
    const QList<ActivityKind> kinds = allActivityKinds();
    CHECK(kinds.size() == 14);
    for (const ActivityKind kind : kinds) {
        CHECK(activityKindFromText(japaneseWord(kind)) == kind);
        CHECK(activityKindFromText(code(kind)) == kind);
        CHECK(activityKindFromCode(code(kind)) == kind);
    }
    CHECK(activityKindFromText(u" よろずゼミ セミナー"_s) == ActivityKind::ZemiSeminar);
    CHECK_FALSE(activityKindFromText(u"懇親会"_s));
    CHECK(activityStatusFromText(u"中止"_s) == ActivityStatus::Cancelled);
}

TEST_CASE("An agency has a name and a kind; a later name begins after the former one")
{
    AgencyRecord record = agency(1, u" 城北  信用金庫 "_s);
    record.agency.kana = u"じょうほく"_s;
    record.practices = {{u"  "_s, true}, {u"電話一本"_s, false}};
    const Result<AgencyRecord> checked = checkedAgency(record);
    REQUIRE(checked);
    CHECK(checked->agency.name == u"城北 信用金庫"_s);
    CHECK(checked->agency.kana == u"ジョウホク"_s);
    CHECK(checked->practices.size() == 1);
    record.agency.kind = 0;
    CHECK(checkedAgency(record).error().field == u"kind"_s);
    record = agency(1, QString());
    CHECK(checkedAgency(record).error().field == u"name"_s);
    record = agency(1, u"甲"_s);
    record.contacts = {AgencyContact{}};
    CHECK(checkedAgency(record).error().field == u"contacts"_s);

    record = agency(1, u"新名"_s);
    record.formerNames = {{u"旧名"_s, {}, {}, QDate(2020, 3, 31)}};
    CHECK(record.nameOn(QDate(2020, 3, 31)) == u"旧名"_s);
    CHECK(record.nameOn(QDate(2020, 4, 1)) == u"新名"_s);
    CHECK(checkRename(record, u"三つ目"_s, QDate(2020, 4, 1)).error().field == u"from"_s);
    CHECK(checkRename(record, u"三つ目"_s, QDate(2020, 4, 2)));
    CHECK(checkRename(record, u"新名"_s, QDate(2024, 4, 1)).error().field == u"name"_s);
}

TEST_CASE("Only two active agencies of one kind become one")
{
    const QDate on(2024, 10, 1);
    AgencyRecord kept = agency(1, u"東京東信用金庫"_s);
    AgencyRecord other = agency(2, u"東信用金庫"_s);
    CHECK(checkAgencyMerge(kept, other, on));
    CHECK_FALSE(checkAgencyMerge(kept, kept, on));
    CHECK_FALSE(checkAgencyMerge(kept, other, {}));
    other.agency.kind = 2;
    CHECK_FALSE(checkAgencyMerge(kept, other, on));
    other.agency.kind = 1;
    other.agency.retired = true;
    CHECK_FALSE(checkAgencyMerge(kept, other, on));
    other.agency.retired = false;
    other.merged = AgencyMerge{};
    CHECK_FALSE(checkAgencyMerge(kept, other, on));
}

TEST_CASE("A report is due on the day after what was planned, and a week after what was held")
{
    const QDate today(2024, 11, 20);
    Activity activity;
    activity.status = ActivityStatus::Planned;
    activity.day = today;
    CHECK_FALSE(isReportDue(activity, today));
    activity.day = today.addDays(-1);
    CHECK(isReportDue(activity, today));
    activity.lastDay = today; // it is not over yet
    CHECK_FALSE(isReportDue(activity, today));
    activity.lastDay = {};
    activity.status = ActivityStatus::Held;
    CHECK_FALSE(isReportDue(activity, today));
    activity.day = today.addDays(-6);
    CHECK_FALSE(isReportDue(activity, today));
    activity.day = today.addDays(-7);
    CHECK(isReportDue(activity, today));
    for (const ActivityStatus status : {ActivityStatus::Reported, ActivityStatus::Cancelled}) {
        activity.status = status;
        CHECK_FALSE(isReportDue(activity, today));
    }
}
