// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords, and whether the data base asks for them.
#include "app/ctl/Command.h"
#include "app/ctl/SignIn.h"
#include "app/ctl/Text.h"
#include "core/service/Password.h"
#include "core/service/PeopleService.h"
#include "core/service/SignInService.h"

#include <algorithm>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

const QString NewPasswordFile = u"--new-password-file"_s;

Result<StaffMember> memberOf(const Desk& desk, Id<Staff> id)
{
    const auto people = desk.services->people().list(desk.caller);
    if (!people)
        return people.error();
    const auto found = std::find_if(people->cbegin(), people->cend(),
                                    [id](const StaffMember& member) { return member.staff.id == id; });
    if (found == people->cend())
        return Error{ErrorKind::NotFound, Ctl::tr("There is no person %1.").arg(id.number()), {}, {}};
    return *found;
}

// As the data base keeps it.
Result<QString> hashFor(Session& session, const Desk& desk, const StaffMember& member)
{
    const auto password = newPasswordHash(session.arguments().text(NewPasswordFile), member.staff.name, member.login);
    if (!password)
        return password.error();
    return desk.services->signIn().stored(*password);
}

Result<StaffMember> callerAsMember(const Desk& desk)
{
    if (desk.caller.staff.isNull()) {
        return Error{
            ErrorKind::Forbidden, Ctl::tr("This is about your own password: say who you are with --as LOGIN."), {}, {}};
    }
    return memberOf(desk, desk.caller.staff);
}

// What a password that was tried once more has come to.
Result<Reply> replyTo(const Result<std::optional<service::SignInRefusal>>& outcome, Session& session,
                      const QJsonObject& json)
{
    if (!outcome)
        return outcome.error();
    if (*outcome)
        return service::errorOf(**outcome, session.clock().now());
    return Reply{json};
}

// The password of --as, which was right a moment ago, is tried once more for what must not be done by a passer-by.
Result<service::SignInAttempt> begun(const Desk& desk, Session& session)
{
    const auto outcome = desk.services->signIn().begin(desk.caller.staff);
    if (!outcome)
        return outcome.error();
    if (const auto* refused = std::get_if<service::SignInRefusal>(&*outcome))
        return service::errorOf(*refused, session.clock().now());
    return std::get<service::SignInAttempt>(*outcome);
}

Result<Reply> ownPassword(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<StaffMember> member = callerAsMember(*desk);
    if (!member)
        return member.error();
    const Result<QString> hash = hashFor(session, *desk, *member);
    if (!hash)
        return hash.error();
    if (desk->services->signIn().isAtServer()) {
        if (const Status set = desk->services->signIn().changeOwnAtServer(desk->caller, *hash); !set)
            return set.error();
        return Reply{QJsonObject{{u"id"_s, member->staff.id.number()}}};
    }
    const Result<service::SignInAttempt> attempt = begun(*desk, session);
    if (!attempt)
        return attempt.error();
    // Where nobody had to sign in, the former password was not asked for yet.
    const Result<QString> former = session.signInPassword();
    if (!former)
        return former.error();
    if (service::passwordFits(*hash, *former)) {
        return Error{ErrorKind::Invalid,
                     Ctl::tr("This is the password of before, which somebody else may know. Choose another one."),
                     u"password"_s,
                     {}};
    }
    const bool fits = service::passwordFits(attempt->hash, *former);
    return replyTo(desk->services->signIn().changeOwn(desk->caller, *attempt, fits, *hash), session,
                   {{u"id"_s, member->staff.id.number()}});
}

Result<Reply> staffPassword(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<StaffMember> member = memberOf(*desk, Id<Staff>(session.arguments().placeNumber()));
    if (!member)
        return member.error();
    const Result<QString> hash = hashFor(session, *desk, *member);
    if (!hash)
        return hash.error();
    if (const Status set = desk->services->signIn().setPassword(desk->caller, member->staff.id, *hash); !set)
        return set.error();
    return Reply{QJsonObject{{u"id"_s, member->staff.id.number()}}};
}

Result<Reply> switchOn(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<StaffMember> member = callerAsMember(*desk);
    if (!member)
        return member.error();
    Result<QString> hash = QString();
    if (!member->hasPassword || session.arguments().has(NewPasswordFile))
        hash = hashFor(session, *desk, *member);
    if (!hash)
        return hash.error();
    if (const Status on = desk->services->signIn().switchOn(desk->caller, *hash); !on)
        return on.error();
    return Reply{QJsonObject{{u"sign_in"_s, u"on"_s}}};
}

Result<Reply> switchOff(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const QJsonObject off{{u"sign_in"_s, u"off"_s}};
    const Result<service::SignInState> state = desk->services->signIn().state();
    if (!state)
        return state.error();
    if (!state->on)
        return Reply{off};
    const Result<QString> password = session.signInPassword();
    if (!password)
        return password.error();
    const Result<service::SignInAttempt> attempt = begun(*desk, session);
    if (!attempt)
        return attempt.error();
    const bool fits = service::passwordFits(attempt->hash, *password);
    return replyTo(desk->services->signIn().switchOff(desk->caller, *attempt, fits), session, off);
}

} // namespace

QList<Command> signInCommands()
{
    return {
        {"password [--new-password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Changes one's own password, that of --as. Asks for the new one on the terminal, or "
                                  "reads it from the file's first line."),
         ownPassword},
        {"staff password ID [--new-password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Gives a person a first password, or another one in place of a forgotten one; it is "
                                  "changed at the next sign-in."),
         staffPassword},
        {"sign-in on [--new-password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "From now on everybody signs in with a password, first of all whoever is named with "
                                  "--as."),
         switchOn},
        {"sign-in off", QT_TRANSLATE_NOOP("Ctl", "From now on nobody signs in. Needs the password of --as."),
         switchOff},
    };
}

} // namespace yorozu::ctl
