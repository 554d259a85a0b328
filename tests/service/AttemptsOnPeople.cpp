// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts on the staff list and on sign-in.
#include "core/service/PeopleService.h"
#include "core/service/SignInService.h"
#include "tests/service/Attempts.h"

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

using rules::Action;
using World = AttemptWorld&;
using Who = const Caller&;

service::PeopleService& people(World world)
{
    return world.desk.services().people();
}

service::SignInService& signIn(World world)
{
    return world.desk.services().signIn();
}

StaffMember newcomer()
{
    StaffMember member;
    member.staff.name = u"千葉 さやか"_s;
    return member;
}

// 今村, who acts in every attempt, looks after nobody by the list: she is refused for that where it counts.
QList<Attempt> onSignIn()
{
    static const QString hash = u"$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"_s;
    return {
        {u"SignInService::signOut"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(signIn(w).signOut(who)); }},
        {u"SignInService::refreshed"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(signIn(w).refreshed(who)); }},
        {u"SignInService::setPassword"_s, Action::EditPeople,
         [](World w, Who who) { return errorOf(signIn(w).setPassword(who, w.colleague, hash)); }},
        {u"SignInService::changeOwn"_s, Action::ReadRecords,
         [](World w, Who who) {
             return errorOf(signIn(w).changeOwn(who, {who.staff, hash, 0}, false, hash));
         }},
        {u"SignInService::changeOwnAtServer"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(signIn(w).changeOwnAtServer(who, hash)); }, false},
        {u"SignInService::switchOn"_s, Action::SwitchSignIn,
         [](World w, Who who) { return errorOf(signIn(w).switchOn(who, hash)); }, false},
        {u"SignInService::switchOnFor"_s, Action::SwitchSignIn,
         [](World w, Who who) { return errorOf(signIn(w).switchOnFor(who, newcomer(), hash)); }, false},
        {u"SignInService::switchOff"_s, Action::SwitchSignIn,
         [](World w, Who who) {
             return errorOf(signIn(w).switchOff(who, {who.staff, hash, 0}, false));
         }},
        {u"SignInService::setIdleMinutes"_s, Action::SwitchSignIn,
         [](World w, Who who) { return errorOf(signIn(w).setIdleMinutes(who, 5)); }},
    };
}

} // namespace

QList<Attempt> attemptsOnPeople()
{
    return onSignIn() +
           QList<Attempt>{
               {u"PeopleService::list"_s, Action::ReadRecords,
                [](World w, Who who) { return errorOf(people(w).list(who)); }},
               {u"PeopleService::add"_s, Action::EditPeople,
                [](World w, Who who) { return errorOf(people(w).add(who, newcomer())); }},
               {u"PeopleService::save"_s, Action::EditPeople,
                [](World w, Who who) { return errorOf(people(w).save(who, people(w).list(who)->constFirst())); }},
               {u"PeopleService::setRetired"_s, Action::EditPeople,
                [](World w, Who who) { return errorOf(people(w).setRetired(who, w.colleague, true)); }},
               {u"PeopleService::putBack"_s, Action::EditPeople,
                [](World w, Who who) {
                    const StaffMember one = people(w).list(who)->constFirst();
                    return errorOf(people(w).putBack(who, one, one));
                }},
               {u"PeopleService::arrange"_s, Action::EditPeople,
                [](World w, Who who) { return errorOf(people(w).arrange(who, {}, {})); }, false},
               {u"PeopleService::setSkill"_s, Action::EditPeople,
                [](World w, Who who) {
                    return errorOf(people(w).setSkill(who, w.colleague, w.desk.centre().topics.constFirst().id, 2));
                }},
           };
}

} // namespace yorozu::test
