// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PeopleService.h"
#include "core/service/Password.h"
#include "core/service/SignInService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

struct PeopleDesk : ServiceFixture
{
    service::PeopleService& people() { return services().people(); }
    QList<StaffMember> everybody()
    {
        const auto list = people().list(chief());
        REQUIRE(list);
        return *list;
    }
    StaffMember member(const QString& name)
    {
        const QList<StaffMember> list = everybody();
        const auto found =
            std::find_if(list.cbegin(), list.cend(), [&](const StaffMember& one) { return one.staff.name == name; });
        REQUIRE(found != list.cend());
        return *found;
    }
    QStringList names()
    {
        QStringList found;
        for (const StaffMember& one : everybody())
            found.append(one.staff.surname());
        return found;
    }
};

StaffMember newcomer(const QString& name)
{
    StaffMember member;
    member.staff.name = name;
    member.staff.kana = u"ちば さやか"_s;
    return member;
}

} // namespace

TEST_CASE("Somebody is added and edited; the reading is normalised, the login is one’s own")
{
    PeopleDesk desk;
    StaffMember chiba = newcomer(u" 千葉  さやか "_s);
    chiba.login = u"chiba"_s;
    const auto id = desk.people().add(desk.chief(), chiba);
    REQUIRE(id);
    chiba = desk.member(u"千葉 さやか"_s);
    CHECK(chiba.staff.kana == u"チバ サヤカ"_s);
    CHECK(desk.names().last() == u"千葉"_s);
    chiba.staff.group = PermissionGroup::Concierge;
    chiba.staff.roman = u"Chiba Sayaka"_s;
    const auto saved = desk.people().save(desk.chief(), chiba);
    REQUIRE(saved);
    CHECK(saved->staff.group == PermissionGroup::Concierge);
    // Whoever had her before that must look again.
    CHECK(desk.people().save(desk.chief(), chiba).error().kind == ErrorKind::Conflict);

    StaffMember second = newcomer(u"千葉 太郎"_s);
    second.login = u"CHIBA"_s;
    CHECK(desk.people().add(desk.chief(), second).error().field == u"login"_s);
    second.login = u"千葉"_s;
    CHECK(desk.people().add(desk.chief(), second).error().field == u"login"_s);
    CHECK(desk.people().add(desk.chief(), newcomer(u"千葉さやか"_s)).error().field == u"name"_s);
    CHECK(desk.people().add(desk.chief(), newcomer(QString())).error().field == u"name"_s);
    CHECK(desk.services().check()->ok);
}

TEST_CASE("Who leaves is retired and comes back; the last one in charge stays and stays in charge")
{
    PeopleDesk desk;
    const Caller chief = desk.chief();
    REQUIRE(desk.people().setRetired(chief, desk.other().staff, true));
    CHECK(desk.member(u"水野 和彦"_s).staff.retired);
    REQUIRE(desk.people().setRetired(chief, desk.member(u"水野 和彦"_s).staff.id, false));
    CHECK_FALSE(desk.member(u"水野 和彦"_s).staff.retired);

    CHECK(desk.people().setRetired(chief, chief.staff, true).error().kind == ErrorKind::RuleViolation);
    StaffMember self = desk.member(u"久保田 誠"_s);
    self.staff.group = PermissionGroup::Office;
    CHECK(desk.people().save(chief, self).error().field == u"group"_s);
    CHECK(desk.services().centre().retireStaff(chief, chief.staff).error().kind == ErrorKind::RuleViolation);

    StaffMember successor = desk.member(u"石井 文子"_s);
    successor.staff.group = PermissionGroup::Chief;
    REQUIRE(desk.people().save(chief, successor));
    CHECK(desk.people().save(chief, self));
}

TEST_CASE("Where one signs in, the last one in charge is one who has a password")
{
    PeopleDesk desk;
    const Caller chief = desk.chief();
    StaffMember successor = desk.member(u"石井 文子"_s);
    successor.staff.group = PermissionGroup::Chief;
    REQUIRE(desk.people().save(chief, successor));
    const QString hash = *service::hashPassword(u"桜の下で十時に"_s, {1, 8192});
    REQUIRE(desk.services().signIn().switchOn(chief, hash));
    CHECK(desk.people().setRetired(chief, chief.staff, true).error().kind == ErrorKind::RuleViolation);
    REQUIRE(desk.services().signIn().setPassword(chief, successor.staff.id, hash));
    CHECK(desk.people().setRetired(chief, chief.staff, true));
}

TEST_CASE("The list has an order of its own")
{
    PeopleDesk desk;
    const QStringList before = desk.names();
    QList<qint64> seen;
    const QList<StaffMember> people = *desk.people().list(desk.chief());
    for (const StaffMember& member : people)
        seen.append(member.staff.id.number());
    QList<qint64> wanted = seen;
    wanted.move(wanted.indexOf(desk.chief().staff.number()), 0);
    REQUIRE(desk.people().arrange(desk.chief(), seen, wanted));
    CHECK(desk.names().first() == u"久保田"_s);
    // Who has not seen that is told so.
    CHECK(desk.people().arrange(desk.chief(), seen, wanted).error().kind == ErrorKind::Conflict);
    REQUIRE(desk.people().arrange(desk.chief(), wanted, seen));
    CHECK(desk.names() == before);
}

TEST_CASE("A change is taken back over later ones that were taken back, and not over another's")
{
    PeopleDesk desk;
    const StaffMember first = desk.member(u"今村 健吾"_s);
    StaffMember second = first;
    second.staff.roman = u"Imamura"_s;
    second = *desk.people().save(desk.chief(), second);
    StaffMember third = second;
    third.login = u"imamura"_s;
    third = *desk.people().save(desk.chief(), third);

    REQUIRE(desk.people().putBack(desk.chief(), third, second));
    REQUIRE(desk.people().putBack(desk.chief(), second, first));
    StaffMember now = desk.member(u"今村 健吾"_s);
    CHECK(now.staff == first.staff);
    CHECK(now.login == first.login);

    now.staff.kana = u"イマムラ"_s;
    REQUIRE(desk.people().save(desk.chief(), now));
    CHECK(desk.people().putBack(desk.chief(), first, second).error().kind == ErrorKind::Conflict);
    CHECK(desk.member(u"今村 健吾"_s).staff.kana == u"イマムラ"_s);
}

TEST_CASE("A skill has one of three levels or none")
{
    PeopleDesk desk;
    const MasterId topic = desk.centre().topics.constFirst().id;
    const Id<Staff> person = desk.writer().staff;
    CHECK(*desk.people().setSkill(desk.chief(), person, topic, 3) == 0);
    CHECK(*desk.people().setSkill(desk.chief(), person, topic, 1) == 3);
    CHECK(desk.people().setSkill(desk.chief(), person, topic, 4).error().field == u"skills"_s);
    CHECK(desk.people().setSkill(desk.chief(), person, topic, 2, 3).error().kind == ErrorKind::Conflict);
    CHECK(*desk.people().setSkill(desk.chief(), person, topic, 0, 1) == 1);
    CHECK(desk.member(u"今村 健吾"_s).staff.skills.isEmpty());
}
