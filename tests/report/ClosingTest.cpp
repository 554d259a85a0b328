// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a month, what is changed afterwards, and opening it again.
#include "core/rules/ClosingRules.h"
#include "core/service/ReportService.h"
#include "core/storage/AuditRepository.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::ReportService;
using test::ServiceFixture;
using Kind = ClosingCheck::Kind;

namespace {

const QDate October(2024, 10, 1);
const MonthSpan Span = MonthSpan::month(October);
const FigureKey Sum{u"mode"_s, {}, FigureKey::Column::Total, {}};

MemoContent contentOn(ServiceFixture& desk, Id<Client> client, QDate day, int hour)
{
    MemoContent content = desk.complete();
    content.client = client;
    content.time = TypedSessionTime::of(fromTokyo(day, QTime(hour, 0)), fromTokyo(day, QTime(hour + 1, 0)));
    return content;
}

Memo confirmed(ServiceFixture& desk, const MemoContent& content)
{
    Memo memo = desk.submitted(content);
    for (const Caller& who : {desk.clerk(), desk.officer(), desk.chief()}) {
        const auto stamped = desk.services().memos().stamp(who, memo.id);
        REQUIRE(stamped);
        memo = *stamped;
    }
    REQUIRE(memo.status == MemoStatus::Confirmed);
    return memo;
}

const ClosingCheck& check(const QList<ClosingCheck>& checks, Kind kind)
{
    const auto found =
        std::find_if(checks.cbegin(), checks.cend(), [kind](const ClosingCheck& one) { return one.kind == kind; });
    REQUIRE(found != checks.cend());
    return *found;
}

MonthLine lineOf(ReportService& reports, QDate month)
{
    const auto months = reports.months(2024);
    REQUIRE(months);
    const auto found =
        std::find_if(months->cbegin(), months->cend(), [month](const MonthLine& line) { return line.month == month; });
    REQUIRE(found != months->cend());
    return *found;
}

} // namespace

TEST_CASE("the state of a month")
{
    using rules::monthState;
    const QDate today(2024, 11, 20);
    CHECK(monthState(QDate(2024, 12, 1), today, false, 0) == MonthState::Ahead);
    CHECK(monthState(QDate(2024, 11, 1), today, false, 0) == MonthState::Entering);
    CHECK(monthState(October, today, false, 0) == MonthState::Checking);
    CHECK(monthState(October, today, true, 0) == MonthState::Closed);
    CHECK(monthState(October, today, true, 2) == MonthState::Corrected);
    CHECK(rules::mayClose(October, QDate(2024, 10, 31), false, {}).error().kind == ErrorKind::RuleViolation);
    CHECK(rules::mayClose(October, QDate(2024, 11, 1), false, {}));
    CHECK(rules::mayClose(October, today, false, {{Kind::Incomplete, Counted::Clients, false, {1}}}));
    CHECK_FALSE(rules::mayClose(October, today, false, {{Kind::NoMemo, Counted::Bookings, true, {1}}}));
}

TEST_CASE("a month is closed when nothing is open, and its figures stay, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ReportService reports(desk.services().file());
    const Id<Client> client = desk.client();
    confirmed(desk, contentOn(desk, client, QDate(2024, 10, 3), 10));
    const Memo waiting = desk.submitted(contentOn(desk, client, QDate(2024, 10, 4), 10));

    QList<ClosingCheck> checks = *reports.checks(October);
    CHECK(check(checks, Kind::NoMemo).ids.isEmpty());
    CHECK(check(checks, Kind::Unconfirmed).ids == QList<qint64>{waiting.id.number()});
    const auto refused = reports.close(desk.clerk(), October);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::RuleViolation);
    CHECK(lineOf(reports, October).state == MonthState::Checking);

    Memo memo = waiting;
    for (const Caller& who : {desk.clerk(), desk.officer(), desk.chief()})
        memo = *desk.services().memos().stamp(who, memo.id);
    REQUIRE(reports.close(desk.clerk(), October));
    CHECK(reports.close(desk.clerk(), October).error().kind == ErrorKind::RuleViolation);            // once
    CHECK(reports.close(desk.clerk(), QDate(2024, 11, 1)).error().kind == ErrorKind::RuleViolation); // not over
    CHECK(lineOf(reports, October).state == MonthState::Closed);
    CHECK(reports.corrections(October)->isEmpty());
    const MonthlyReport closed = *reports.report(Span);
    REQUIRE(closed.closing);
    CHECK(closed.closing->closedBy == desk.clerk().name);
    CHECK(closed.part(u"mode"_s)->sum().total == 2);
    CHECK(closed.part(u"clients"_s)->lines.at(0).total == 1);

    // Somebody writes on an old session: the figures stay, and it is listed.
    desk.clock().set(desk.clock().now() + 3600);
    const Memo late = desk.submitted(contentOn(desk, client, QDate(2024, 10, 1), 10));
    MonthlyReport now = *reports.report(Span);
    CHECK(now.parts == closed.parts);
    CHECK(reports.records(Span, Sum)->ids.size() == 2);
    CHECK(lineOf(reports, October).state == MonthState::Corrected);
    QList<Correction> corrections = *reports.corrections(October);
    REQUIRE(corrections.size() == 2); // it is the client's first session now, and the one of the third is not
    const auto added = std::find_if(corrections.cbegin(), corrections.cend(),
                                    [](const Correction& one) { return one.kind == Correction::Kind::Added; });
    REQUIRE(added != corrections.cend());
    CHECK(added->record == late.id.number());
    CHECK(added->number == late.number);
    CHECK(added->reason.isEmpty());
    CHECK(lineOf(reports, October).corrections == 2);

    // November counts October as it was closed.
    const MonthlyReport november = *reports.report(MonthSpan::month(QDate(2024, 11, 1)));
    CHECK(november.part(u"mode"_s)->sum().previous == 2);
    CHECK(november.part(u"mode"_s)->sum().toDate == 2);

    REQUIRE(reports.explain(desk.clerk(), October, Counted::Memos, late.id.number(), u"メモの提出が遅れた"_s));
    REQUIRE(reports.explain(desk.clerk(), October, Counted::Memos, late.id.number(), u"提出漏れ"_s));
    CHECK(reports.explain(desk.clerk(), October, Counted::Memos, 9999, u"x"_s).error().kind == ErrorKind::NotFound);
    CHECK(reports.explain(desk.clerk(), October, Counted::Memos, late.id.number(), u" "_s).error().kind ==
          ErrorKind::Invalid);
    corrections = *reports.corrections(October);
    CHECK(std::any_of(corrections.cbegin(), corrections.cend(), [&](const Correction& one) {
        return one.record == late.id.number() && one.reason == u"提出漏れ"_s && one.by == desk.clerk().name;
    }));

    CHECK(reports.reopen(desk.chief(), October, {}).error().kind == ErrorKind::Invalid);
    CHECK(reports.reopen(desk.clerk(), October, u"数え直し"_s).error().kind == ErrorKind::Forbidden);
    REQUIRE(reports.reopen(desk.chief(), October, u"数え直し"_s));
    CHECK(reports.reopen(desk.chief(), October, u"数え直し"_s).error().kind == ErrorKind::RuleViolation);
    CHECK(lineOf(reports, October).state == MonthState::Checking);
    CHECK(reports.report(Span)->part(u"mode"_s)->sum().total == 3);
    CHECK(reports.corrections(October)->isEmpty());

    memo = late;
    for (const Caller& who : {desk.clerk(), desk.officer(), desk.chief()})
        memo = *desk.services().memos().stamp(who, memo.id);
    REQUIRE(reports.close(desk.chief(), October));
    const QList<MonthClosing> history = *reports.history(Span);
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).reopenReason == u"数え直し"_s);
    CHECK(history.at(0).reopenedBy == desk.chief().name);
    CHECK(history.at(1).reopenedAt == 0);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("an amendment after the closing is listed with its reason and both sides, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ReportService reports(desk.services().file());
    const Id<Client> client = desk.client();
    const MemoContent content = contentOn(desk, client, QDate(2024, 10, 3), 10);
    const Memo memo = confirmed(desk, content);
    REQUIRE(reports.close(desk.clerk(), October));
    desk.clock().set(desk.clock().now() + 60);
    MemoContent amended = memo.content;
    for (const MasterEntry& course : desk.centre().courses) {
        if (course.id != memo.content.course)
            amended.course = course.id;
    }
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.memo = memo.id;
    draft.baseRevision = memo.revision;
    draft.content = amended;
    const auto published = desk.services().memos().submit(desk.writer(), draft, u"コースの選び誤り"_s);
    REQUIRE(published);
    REQUIRE(std::holds_alternative<Memo>(*published));
    const QList<Correction> corrections = *reports.corrections(October);
    REQUIRE(corrections.size() == 1);
    const Correction& one = corrections.constFirst();
    CHECK(one.kind == Correction::Kind::Changed);
    CHECK(one.reason == u"コースの選び誤り"_s);
    CHECK(one.by == desk.writer().name);
    REQUIRE(one.fields.size() == 1);
    CHECK(!one.fields.constFirst().before.isEmpty());
    CHECK(one.fields.constFirst().before != one.fields.constFirst().after);
    CHECK(reports.report(Span)->part(u"mode"_s)->sum().total == 1);
}

TEST_CASE("a session of a month that has no memo keeps it open until it is cancelled, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    ReportService reports(desk.services().file());
    const Id<Booking> session = desk.session(); // of today, and over
    desk.clock().set(fromTokyo(QDate(2024, 12, 3), QTime(9, 0)));
    const QDate november(2024, 11, 1);
    QList<ClosingCheck> checks = *reports.checks(november);
    CHECK(check(checks, Kind::NoMemo).ids == QList<qint64>{session.number()});
    CHECK(reports.close(desk.clerk(), november).error().kind == ErrorKind::RuleViolation);
    REQUIRE(desk.services().bookings().setStatus(desk.clerk(), session, BookingStatus::NoShow));
    CHECK(check(*reports.checks(november), Kind::NoMemo).ids.isEmpty());
    REQUIRE(reports.close(desk.clerk(), november));
    const MonthlyReport report = *reports.report(MonthSpan::month(november));
    CHECK(report.part(u"booking"_s)->sum().total == 1);
    // What becomes of a session afterwards is a correction, too.
    REQUIRE(desk.services().bookings().setStatus(desk.clerk(), session, BookingStatus::Completed));
    const QList<Correction> corrections = *reports.corrections(november);
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.constFirst().counts == Counted::Bookings);
    CHECK(reports.report(MonthSpan::month(november))->parts == report.parts);
}
