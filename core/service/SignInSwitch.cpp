// SPDX-License-Identifier: GPL-3.0-or-later
// Switching sign-in on and off.
#include "core/rules/Permissions.h"
#include "core/rules/SignInRules.h"
#include "core/service/PeopleRules.h"
#include "core/service/SignInService.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/CredentialRepository.h"
#include "core/storage/PeopleRepository.h"
#include "core/storage/ServerRights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInService)
};

Error asksAlways()
{
    return {ErrorKind::RuleViolation,
            Text::tr("On a server one always signs in at the server. There is nothing to switch."),
            {},
            {}};
}

// Whoever switches it on must be able to sign in afterwards, and to look after the others.
Status switchedOn(storage::Writer& writer, const Staff& person, const QString& hash)
{
    if (person.retired || !rules::looksAfterPeople(person.group)) {
        return Error{ErrorKind::RuleViolation,
                     Text::tr("Sign-in begins with somebody who looks after the people. %1 does not.").arg(person.name),
                     {},
                     {}};
    }
    storage::CredentialRepository credentials(writer.connection());
    if (hash.isEmpty() && (storage::isOnServer(writer.connection()) || !credentials.of(person.id))) {
        return Error{ErrorKind::Invalid,
                     Text::tr("Choose a password for yourself first. Nothing was changed."),
                     u"password"_s,
                     {}};
    }
    if (!hash.isEmpty())
        credentials.set(writer, person.id, hash, false);
    if (storage::isOnServer(writer.connection()))
        return Done{}; // it asks by itself
    storage::CentreRepository(writer.connection()).setSetting(writer, SignInSetting, u"on"_s);
    return Done{};
}

} // namespace

Status SignInService::switchOn(const Caller& caller, const QString& hash)
{
    if (const Status allowed = rules::require(caller, rules::Action::SwitchSignIn); !allowed)
        return allowed;
    if (isAtServer())
        return asksAlways();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const auto person = storage::CentreRepository(writer.connection()).staffById(caller.staff);
        if (!person)
            return Error{ErrorKind::RuleViolation, Text::tr("Nobody is before the screen who could sign in."), {}, {}};
        return switchedOn(writer, *person, hash);
    });
}

Status SignInService::switchOnFor(const Caller& caller, const StaffMember& administrator, const QString& hash)
{
    if (const Status allowed = rules::require(caller, rules::Action::SwitchSignIn); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::PeopleRepository people(writer.connection());
        const Result<StaffMember> checked = checkedMember(writer.connection(), administrator);
        if (!checked)
            return checked.error();
        StaffMember person = *checked;
        person.staff.id = people.add(writer, person);
        return switchedOn(writer, person.staff, hash);
    });
}

Result<std::optional<SignInRefusal>> SignInService::switchOff(const Caller& caller, const SignInAttempt& attempt,
                                                              bool fits)
{
    using Answer = std::optional<SignInRefusal>;
    if (const Status allowed = rules::require(caller, rules::Action::SwitchSignIn); !allowed)
        return allowed.error();
    if (isAtServer())
        return asksAlways();
    if (!caller.staff || caller.staff != attempt.staff)
        return Error{ErrorKind::Forbidden, Text::tr("Only one’s own password can be given here."), {}, {}};
    const auto settled = settle(attempt, fits, {});
    if (!settled)
        return settled.error();
    if (const auto* refused = std::get_if<SignInRefusal>(&*settled))
        return Answer(*refused);
    return m_file.write<Answer>(caller, [&](storage::Writer& writer) -> Result<Answer> {
        storage::CentreRepository(writer.connection()).setSetting(writer, SignInSetting, u"off"_s);
        return Answer();
    });
}

} // namespace yorozu::service
