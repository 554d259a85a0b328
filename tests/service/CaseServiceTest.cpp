// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

ClientCase caseOf(Id<Client> client)
{
    ClientCase one;
    one.client = client;
    one.title = u" 資金繰りと返済の見直し "_s;
    return one;
}

Referral sent(const ServiceFixture&, Id<Client> client, Id<Agency> agency)
{
    Referral referral;
    referral.client = client;
    referral.agency = agency;
    referral.reason = u"保証の相談"_s;
    referral.followUpOn = QDate(2024, 11, 27);
    return referral;
}

} // namespace

TEST_CASE("A case opens today, is closed on a day and can be opened again")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& cases = desk.services().cases();
    const Id<Client> client = desk.client();
    const auto id = cases.add(desk.writer(), caseOf(client));
    REQUIRE(id);
    ClientCase one = *cases.byId(*id);
    CHECK(one.title == u"資金繰りと返済の見直し"_s);
    CHECK(one.openedOn == QDate(2024, 11, 20));
    one.status = u"closed"_s;
    REQUIRE(cases.update(desk.writer(), one));
    one = *cases.byId(*id);
    CHECK(one.closedOn == QDate(2024, 11, 20));
    one.status = u"open"_s;
    REQUIRE(cases.update(desk.writer(), one));
    CHECK_FALSE(cases.byId(*id)->closedOn.isValid());
    CHECK(cases.update(desk.other(), one).error().kind == ErrorKind::Conflict);
    CHECK(cases.add(desk.reader(), caseOf(client)).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A case that was opened by mistake is set aside and comes back")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& cases = desk.services().cases();
    const Id<Client> client = desk.client();
    const Id<ClientCase> id = *cases.add(desk.writer(), caseOf(client));
    REQUIRE(cases.setRetired(desk.writer(), id, true));
    CHECK(cases.list({client, {}, {}})->isEmpty());
    CHECK(cases.ofClient(client)->isEmpty());
    CHECK(cases.setRetired(desk.writer(), id, true).error().kind == ErrorKind::NotFound);
    CHECK(cases.setRetired(desk.writer(), Id<ClientCase>(99), true).error().kind == ErrorKind::NotFound);
    REQUIRE(cases.setRetired(desk.writer(), id, false));
    CHECK(cases.list({client, {}, {}})->size() == 1);
    REQUIRE(desk.services().check()->problems.isEmpty());
}

TEST_CASE("What cannot be a case is refused at its field")
{
    const QDate today(2024, 11, 20);
    using service::CaseService;
    ClientCase one;
    CHECK(CaseService::checked(one, today).error().field == u"title"_s);
    one.title = u"資金"_s;
    one.status = u"lost"_s;
    CHECK(CaseService::checked(one, today).error().field == u"status"_s);
    one.status = u"closed"_s;
    one.openedOn = today;
    one.closedOn = today.addDays(-1);
    CHECK(CaseService::checked(one, today).error().field == u"closed_on"_s);
    one.closedOn = {};
    one.metrics = {{}, {{}, u"円"_s, 1, {}, {}, {}}};
    CHECK(CaseService::checked(one, today).error().field == u"metrics"_s);
    one.metrics = {{}, {u"売上"_s, u"円"_s, 1, {}, {}, {}}};
    CHECK(CaseService::checked(one, today)->metrics.size() == 1); // the empty row is left out
}

TEST_CASE("Memos and bookings join cases of their own client only")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& cases = desk.services().cases();
    const Id<Booking> booking = desk.session();
    const Id<Client> client = desk.services().bookings().byId(booking)->client;
    MemoContent content = desk.complete();
    content.client = client;
    const Memo memo = desk.submitted(content, booking);
    const Id<ClientCase> own = *cases.add(desk.writer(), caseOf(client));
    const auto stranger = desk.services().clients().add(desk.writer(), {[] {
                                                            Client other;
                                                            other.name = u"別会社"_s;
                                                            return other;
                                                        }()});
    const Id<ClientCase> foreign = *cases.add(desk.writer(), caseOf(stranger->ids.constFirst()));
    REQUIRE(cases.assign(desk.writer(), memo.id, own));
    // It answers where the session was, so that it can go back there.
    CHECK(cases.assign(desk.writer(), booking, own)->isNull());
    CHECK(cases.list({client, {}, {}})->constFirst().sessions == 1);
    CHECK(cases.assign(desk.writer(), memo.id, foreign).error().kind == ErrorKind::RuleViolation);
    CHECK(cases.assign(desk.writer(), booking, foreign).error().kind == ErrorKind::RuleViolation);
    CHECK(cases.assign(desk.writer(), booking, Id<ClientCase>(99)).error().kind == ErrorKind::NotFound);
    CHECK((desk.services().bookings().byId(booking)->clientCase == own));
    CHECK((*cases.assign(desk.writer(), memo.id, own) == own));
    CHECK((*cases.assign(desk.writer(), booking, Id<ClientCase>()) == own));
    CHECK(cases.list({client, {}, {}})->constFirst().sessions == 1); // the memo is in it still
    REQUIRE(desk.services().check()->problems.isEmpty());
}

TEST_CASE("A referral that we send needs a day to ask on, and its result closes it")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& referrals = desk.services().referrals();
    const Id<Client> client = desk.client();
    const Id<Agency> agency = desk.centre().agencies.constFirst().id;
    Referral open = sent(desk, client, agency);
    open.followUpOn = {};
    CHECK(referrals.add(desk.writer(), open).error().field == u"follow_up_on"_s);
    open = sent(desk, client, {});
    CHECK(referrals.add(desk.writer(), open).error().field == u"agency"_s);
    open = sent(desk, client, agency);
    open.reason = u" "_s;
    CHECK(referrals.add(desk.writer(), open).error().field == u"reason"_s);
    CHECK(referrals.add(desk.reader(), sent(desk, client, agency)).error().kind == ErrorKind::Forbidden);

    const auto id = referrals.add(desk.writer(), sent(desk, client, agency));
    REQUIRE(id);
    const Referral stored = *referrals.byId(*id);
    CHECK(stored.referredOn == QDate(2024, 11, 20));
    CHECK((stored.staff == desk.writer().staff));
    CHECK(referrals.due(QDate(2024, 11, 26))->isEmpty());
    CHECK(referrals.due(QDate(2024, 11, 27))->size() == 1);
    CHECK(referrals.due(QDate(2024, 11, 27), desk.other().staff)->isEmpty());
    CHECK(referrals.setResult(desk.writer(), *id, u" "_s).error().field == u"result"_s);
    REQUIRE(referrals.setResult(desk.writer(), *id, u"保証が付いた"_s));
    CHECK(referrals.byId(*id)->resultOn == QDate(2024, 11, 20));
    CHECK(referrals.due(QDate(2025, 1, 1))->isEmpty());
    CHECK(referrals.setResult(desk.other(), *id, u"別の結果"_s).error().kind == ErrorKind::RuleViolation);
    CHECK(referrals.byId(*id)->result == u"保証が付いた"_s);
    // Who sent somebody to us need not be asked.
    Referral in = sent(desk, client, agency);
    in.direction = ReferralDirection::In;
    in.followUpOn = {};
    CHECK(referrals.add(desk.writer(), in));
}

TEST_CASE("Case and memo of a referral are its client's")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& referrals = desk.services().referrals();
    const Id<Client> client = desk.client();
    const Id<Agency> agency = desk.centre().agencies.constFirst().id;
    const Memo foreign = desk.submitted(desk.complete());
    Referral referral = sent(desk, client, agency);
    referral.memo = foreign.id;
    CHECK(referrals.add(desk.writer(), referral).error().field == u"memo"_s);
    referral.memo = {};
    referral.clientCase = *desk.services().cases().add(desk.writer(), caseOf(foreign.content.client));
    CHECK(referrals.add(desk.writer(), referral).error().field == u"case"_s);
    CHECK(referrals.list({})->isEmpty());
}
