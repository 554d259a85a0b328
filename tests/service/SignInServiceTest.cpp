// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SignInService.h"
#include "core/rules/SignInRules.h"
#include "core/service/Password.h"
#include "core/service/PeopleService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::SignedIn;
using service::SignInAttempt;
using service::SignInOutcome;
using service::SignInRefusal;
using test::ServiceFixture;
using Why = service::SignInRefusal::Why;

namespace {

const QString ChiefsPassword = u"桜の下で十時に"_s;
const QString ClerksPassword = u"k7mp-w3xd-9hfa"_s;

QString cheapHash(const QString& password)
{
    const Result<QString> hash = service::hashPassword(password, {1, 8192});
    REQUIRE(hash);
    return *hash;
}

// Sign-in is on: 久保田 has chosen a password, 岡部 was given one.
struct SignInDesk : ServiceFixture
{
    SignInDesk()
    {
        clerkId = clerk().staff;
        const Caller head = chief();
        REQUIRE(signIn().setPassword(head, clerkId, cheapHash(ClerksPassword)));
        REQUIRE(signIn().switchOn(head, cheapHash(ChiefsPassword)));
    }
    service::SignInService& signIn() { return services().signIn(); }
    SignInOutcome tried(const QString& who, const QString& password)
    {
        const auto outcome = signIn().signIn(who, password);
        REQUIRE(outcome);
        return *outcome;
    }
    std::optional<SignInRefusal> refusal(const QString& who, const QString& password)
    {
        const SignInOutcome outcome = tried(who, password);
        const auto* refused = std::get_if<SignInRefusal>(&outcome);
        return refused ? std::optional(*refused) : std::nullopt;
    }
    Caller signedIn()
    {
        const SignInOutcome outcome = tried(u"久保田"_s, ChiefsPassword);
        REQUIRE(std::holds_alternative<SignedIn>(outcome));
        return std::get<SignedIn>(outcome).caller;
    }
    QStringList actions(Id<Staff> person)
    {
        QStringList found;
        const auto lines = services().audit(service::Services::systemCaller(), u"staff"_s, person.number(), 20);
        REQUIRE(lines);
        for (const service::AuditLine& line : *lines)
            found.append(line.action);
        return found;
    }

    Id<Staff> clerkId;
};

} // namespace

TEST_CASE("A password is kept as Argon2id with a salt of its own, and only itself fits")
{
    const QString hash = cheapHash(ChiefsPassword);
    CHECK(hash.startsWith(u"$argon2id$"_s));
    CHECK(hash != cheapHash(ChiefsPassword));
    CHECK(service::passwordFits(hash, ChiefsPassword));
    CHECK_FALSE(service::passwordFits(hash, ChiefsPassword + u' '));
    CHECK_FALSE(service::passwordFits(QString(), ChiefsPassword));
    // が typed as one character and as two.
    CHECK(service::passwordFits(cheapHash(u"\u304Cがくぶち館"_s), u"\u304B\u3099がくぶち館"_s));
    // An altered file must not keep the computer busy for an hour.
    CHECK_FALSE(service::passwordFits(u"$argon2id$v=19$m=4194304,t=3,p=1$c2FsdHNhbHRzYWx0$aGFzaA"_s, u"x"_s));
}

TEST_CASE("A password that is made can be read out, and is another one each time")
{
    const QString one = service::makePassword();
    CHECK(one.size() == 14);
    CHECK(one.count(u'-') == 2);
    CHECK(one != service::makePassword());
    CHECK_FALSE(rules::passwordFault(one, u"岡部 さとみ"_s, u"okabe"_s));
}

TEST_CASE("Where sign-in is on nobody acts by naming herself, and the switch is not a setting like others")
{
    SignInDesk desk;
    auto& centre = desk.services().centre();
    CHECK(centre.callerByName(u"久保田"_s).error().kind == ErrorKind::Forbidden);
    CHECK(centre.callerFor(desk.clerkId).error().kind == ErrorKind::Forbidden);
    const Caller chief = desk.signedIn();
    CHECK(chief.name == u"久保田 誠"_s);
    CHECK(chief.group == PermissionGroup::SectionChief);
    CHECK(chief.stampBox == desk.centre().stampBoxes.at(2).id);
    CHECK(centre.setSetting(chief, u"sign_in"_s, u"off"_s).error().kind == ErrorKind::Forbidden);
    CHECK(desk.signIn().state()->on);
}

TEST_CASE("Who is unknown, has left, or has no password is told so")
{
    SignInDesk desk;
    CHECK(desk.refusal(u"佐藤"_s, u"x"_s)->why == Why::Unknown);
    CHECK(desk.refusal(u"今村"_s, u"x"_s)->why == Why::NoPassword);
    REQUIRE(desk.services().people().setRetired(desk.signedIn(), desk.clerkId, true));
    CHECK(desk.refusal(u"岡部"_s, ClerksPassword)->why == Why::Retired);
    const auto names = desk.signIn().names();
    REQUIRE(names);
    CHECK(names->size() == 5);
    CHECK(
        std::none_of(names->cbegin(), names->cend(), [&](const SignInName& name) { return name.id == desk.clerkId; }));
}

TEST_CASE("The wait grows with each failure, outlives a restart, and ends with the right password")
{
    SignInDesk desk;
    CHECK(desk.refusal(u"久保田"_s, u"wrong-one"_s) == SignInRefusal{Why::WrongPassword, desk.clock().now()});
    CHECK(desk.refusal(u"久保田"_s, u"wrong-two"_s)->until == desk.clock().now());
    CHECK(desk.refusal(u"久保田"_s, u"wrong-three"_s)->until == desk.clock().now() + 5);
    // Even the right one has to wait, in another program too.
    const auto other = desk.second();
    const auto outcome = other->signIn().signIn(u"久保田"_s, ChiefsPassword);
    REQUIRE(outcome);
    CHECK(std::get<SignInRefusal>(*outcome).why == Why::TooSoon);
    desk.clock().set(desk.clock().now() + 5);
    CHECK(desk.refusal(u"久保田"_s, u"wrong-four"_s)->until == desk.clock().now() + 10);
    desk.clock().set(desk.clock().now() + 10);
    CHECK_FALSE(desk.refusal(u"久保田"_s, ChiefsPassword));
    // From the beginning again.
    CHECK(desk.refusal(u"久保田"_s, u"wrong-five"_s)->until == desk.clock().now());
}

TEST_CASE("An attempt counts before it is judged: killing the program saves nobody the wait")
{
    SignInDesk desk;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto begun = desk.signIn().begin(u"久保田"_s);
        REQUIRE(begun);
        CHECK(std::holds_alternative<SignInAttempt>(*begun));
    }
    const auto begun = desk.signIn().begin(u"久保田"_s);
    REQUIRE(begun);
    CHECK(std::get<SignInRefusal>(*begun).why == Why::TooSoon);
}

TEST_CASE("A file that cannot be written still asks for the password, and counts nothing")
{
    SignInDesk desk;
    auto reading = service::Services::open({desk.path(), service::OpenRequest::Mode::ReadOnly}, desk.clock());
    REQUIRE(reading);
    auto& signIn = (*reading)->signIn();
    for (int attempt = 0; attempt < 4; ++attempt) {
        const auto wrong = signIn.signIn(u"久保田"_s, u"wrong-one"_s);
        REQUIRE(wrong);
        CHECK(std::get<SignInRefusal>(*wrong).why == Why::WrongPassword);
    }
    const auto right = signIn.signIn(u"久保田"_s, ChiefsPassword);
    REQUIRE(right);
    CHECK(std::get<SignedIn>(*right).caller.name == u"久保田 誠"_s);
}

TEST_CASE("Sign-in, sign-out and failures are on record, the password is not")
{
    SignInDesk desk;
    const Caller chief = desk.signedIn();
    REQUIRE(desk.signIn().signOut(chief));
    CHECK(desk.refusal(u"久保田"_s, u"wrong-one"_s));
    CHECK(desk.actions(chief.staff).first(4) ==
          QStringList{u"sign-in-refused"_s, u"sign-out"_s, u"sign-in"_s, u"set-password"_s});
    const auto lines = desk.services().audit(service::Services::systemCaller(), {}, 0, -1);
    for (const service::AuditLine& line : *lines) {
        const QByteArray payload = QJsonDocument(line.before).toJson() + QJsonDocument(line.after).toJson();
        CHECK_FALSE(payload.contains("argon2"));
        CHECK_FALSE(payload.contains("wrong-one"));
    }
    CHECK(desk.services().check()->ok);
}

TEST_CASE("A password that was given is changed by its person, with the former one")
{
    SignInDesk desk;
    const SignInOutcome outcome = desk.tried(u"岡部"_s, ClerksPassword);
    REQUIRE(std::holds_alternative<SignedIn>(outcome));
    CHECK(std::get<SignedIn>(outcome).mustChange);
    const Caller clerk = std::get<SignedIn>(outcome).caller;
    const auto attempt = [&](const QString& who) {
        const auto begun = desk.signIn().begin(who);
        REQUIRE(begun);
        return std::get<SignInAttempt>(*begun);
    };
    const QString hash = cheapHash(u"四月は引越しの月"_s);
    CHECK(desk.signIn().changeOwn(clerk, attempt(u"久保田"_s), true, hash).error().kind == ErrorKind::Forbidden);
    CHECK((*desk.signIn().changeOwn(clerk, attempt(u"岡部"_s), false, hash))->why == Why::WrongPassword);
    CHECK_FALSE(*desk.signIn().changeOwn(clerk, attempt(u"岡部"_s), true, hash));
    CHECK(desk.refusal(u"岡部"_s, ClerksPassword)->why == Why::WrongPassword);
    const SignInOutcome again = desk.tried(u"岡部"_s, u"四月は引越しの月"_s);
    CHECK_FALSE(std::get<SignedIn>(again).mustChange);
}

TEST_CASE("Switching off needs the password of whoever does it; switching on somebody who looks after the people")
{
    SignInDesk desk;
    const Caller chief = desk.signedIn();
    const auto attempt = std::get<SignInAttempt>(*desk.signIn().begin(chief.staff));
    CHECK((*desk.signIn().switchOff(chief, attempt, false))->why == Why::WrongPassword);
    CHECK(desk.signIn().state()->on);
    CHECK_FALSE(*desk.signIn().switchOff(chief, attempt, true));
    CHECK_FALSE(desk.signIn().state()->on);
    CHECK(desk.services().centre().callerByName(u"久保田"_s));

    Caller clerk = desk.clerk();
    clerk.group = PermissionGroup::Administrator; // of the caller, not of the list
    CHECK(desk.signIn().switchOn(clerk, cheapHash(ClerksPassword)).error().kind == ErrorKind::RuleViolation);
    CHECK(desk.signIn().switchOn(service::Services::systemCaller(), {}).error().kind == ErrorKind::RuleViolation);
    CHECK(desk.signIn().switchOn(desk.chief(), {})); // the password of before
}

TEST_CASE("The screen locks after ten minutes, unless the centre has decided otherwise")
{
    SignInDesk desk;
    CHECK(desk.signIn().state()->idleMinutes == 10);
    const Caller chief = desk.signedIn();
    CHECK(desk.signIn().setIdleMinutes(chief, 481).error().field == u"idle_minutes"_s);
    REQUIRE(desk.signIn().setIdleMinutes(chief, 3));
    CHECK(desk.signIn().state()->idleMinutes == 3);
}
