// SPDX-License-Identifier: GPL-3.0-or-later
// What a group may do, it may on a server, too: every action of every service, connected as a person of that group.
#include "core/service/PeopleService.h"
#include "tests/service/Attempts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::Attempt;
using test::AttemptWorld;

namespace {

const QString Login = u"imamura"_s;

// 今村, to whom the records belong, is of this group from now on and connected with her own login.
void become(AttemptWorld& world, PermissionGroup group)
{
    world.desk.connectAs({});
    auto& people = world.desk.services().people();
    const auto everybody = people.list(service::Services::systemCaller());
    REQUIRE(everybody);
    for (StaffMember member : *everybody) {
        if (member.staff.id != world.desk.writer().staff)
            continue;
        member.staff.group = group;
        member.staff.stampBox = world.desk.centre().stampBoxes.constFirst().id;
        member.login = Login;
        REQUIRE(people.save(service::Services::systemCaller(), member));
    }
    world.desk.connectAs(Login);
}

void leave(AttemptWorld& world)
{
    world.desk.bringBack();
    become(world, PermissionGroup::Coordinator);
    world.desk.connectAs({});
    REQUIRE(
        world.desk.services().people().setRetired(service::Services::systemCaller(), world.desk.writer().staff, true));
}

bool isOfTheServer(const Error& error)
{
    return error.detail.contains(u"(42501)"_s);
}

// What whoever looks after the server does, or what a server has no use for.
bool isElsewhere(const Attempt& attempt)
{
    static const QStringList methods{u"BackupService::make"_s, u"BackupService::restore"_s, u"DemoService::fill"_s};
    return methods.contains(attempt.method) || attempt.method.startsWith("SignInService::"_L1);
}

} // namespace

TEST_CASE("What a group may do, the server lets its people do, whatever the service")
{
    AttemptWorld world(u"postgresql"_s);
    world.desk.keep();
    const QList<Attempt> attempts = test::allAttempts();
    for (const Attempt& attempt : attempts) {
        if (isElsewhere(attempt))
            continue;
        world.desk.bringBack();
        bool first = true;
        for (const PermissionGroup group : rules::allGroups()) {
            if (!rules::mayDo(group, attempt.action))
                continue;
            become(world, group);
            INFO(attempt.method.toStdString() << " as " << code(group).toStdString());
            const auto who = world.desk.services().centre().callerOfConnection();
            REQUIRE(who);
            REQUIRE(who->has_value());
            const std::optional<Error> refusal = attempt.run(world, **who);
            if (refusal) {
                INFO(refusal->message.toStdString() << "\n" << refusal->detail.toStdString());
                CHECK_FALSE(isOfTheServer(*refusal));
                CHECK_FALSE((first && attempt.succeeds));
            }
            first = false;
        }
    }
    leave(world);
}
