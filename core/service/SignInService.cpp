// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SignInService.h"

#include "core/rules/Permissions.h"
#include "core/rules/SignInRules.h"
#include "core/service/Password.h"
#include "core/service/PeopleRules.h"
#include "core/service/Services.h"
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

using Why = SignInRefusal::Why;
using BeginOutcome = std::variant<SignInAttempt, SignInRefusal>;

constexpr int MostIdleMinutes = 480;
const QString IdleSetting = u"sign_in_idle_minutes"_s;

Error refused(ErrorKind kind, const QString& sentence, const QString& field = {})
{
    return {kind, sentence, field, {}};
}

BeginOutcome refusal(Why why, UtcSeconds until = 0)
{
    return SignInRefusal{why, until};
}

// What stands before a password is tried; `write` counts it as wrong for the time being.
template <typename Count>
BeginOutcome attempt(storage::Connection& connection, const Staff& person, UtcSeconds now, Count count)
{
    if (person.retired)
        return refusal(Why::Retired);
    const auto credential = storage::CredentialRepository(connection).of(person.id);
    if (!credential)
        return refusal(Why::NoPassword);
    if (rules::signInWait(credential->nextTryAt, now) > 0)
        return refusal(Why::TooSoon, credential->nextTryAt);
    count(credential->failures + 1);
    return SignInAttempt{person.id, credential->hash, credential->failures};
}

Status isOwn(const Caller& caller, const SignInAttempt& attempt)
{
    if (caller.staff && caller.staff == attempt.staff)
        return Done{};
    return refused(ErrorKind::Forbidden, Text::tr("Only one’s own password can be given here."));
}

} // namespace

QString sentence(const SignInRefusal& refusal, UtcSeconds now)
{
    const UtcSeconds wait = rules::signInWait(refusal.until, now);
    const QString later = wait > 90 ? Text::tr("Try again in %1 minutes.").arg((wait + 59) / 60)
                                    : Text::tr("Try again in %1 seconds.").arg(wait);
    switch (refusal.why) {
    case Why::Unknown:
        return Text::tr("There is nobody of this name or login on the staff list.");
    case Why::Ambiguous:
        return Text::tr("Several people bear this name. Give the full name or the login.");
    case Why::Retired:
        return Text::tr("This person has left and does not sign in any more. Ask the administrator.");
    case Why::NoPassword:
        return Text::tr("This person has no password yet. Ask the administrator for a first one.");
    case Why::TooSoon:
        return Text::tr("The password was wrong several times.") + u' ' + later;
    case Why::WrongPassword:
        return wait > 0 ? Text::tr("The password is wrong.") + u' ' + later
                        : Text::tr("The password is wrong. Look at Caps Lock and at the input method.");
    }
    Q_UNREACHABLE();
}

Error errorOf(const SignInRefusal& refusal, UtcSeconds now)
{
    const bool unknown = refusal.why == Why::Unknown || refusal.why == Why::Ambiguous;
    return refused(unknown ? ErrorKind::NotFound : ErrorKind::Forbidden, sentence(refusal, now));
}

Result<SignInState> SignInService::state()
{
    return m_file.read<SignInState>([](storage::Connection& connection) -> Result<SignInState> {
        storage::CentreRepository centre(connection);
        SignInState state;
        state.on = isSignInOn(connection);
        bool number = false;
        const int minutes = centre.setting(IdleSetting).toInt(&number);
        if (number && minutes >= 0 && minutes <= MostIdleMinutes)
            state.idleMinutes = minutes;
        return state;
    });
}

Result<QList<SignInName>> SignInService::names()
{
    return m_file.read<QList<SignInName>>([](storage::Connection& connection) -> Result<QList<SignInName>> {
        QList<SignInName> names;
        const QList<Staff> staff = storage::CentreRepository(connection).staff();
        for (const Staff& person : staff)
            names.append({person.id, person.name, person.kana, person.titleName});
        return names;
    });
}

Result<BeginOutcome> SignInService::begin(const QString& who)
{
    std::optional<SignInRefusal> nobody;
    const auto found = m_file.read<Id<Staff>>([&](storage::Connection& connection) -> Result<Id<Staff>> {
        const QList<Staff> people = storage::PeopleRepository(connection).called(who);
        if (people.size() != 1)
            nobody = SignInRefusal{people.isEmpty() ? Why::Unknown : Why::Ambiguous};
        return people.isEmpty() ? Id<Staff>() : people.constFirst().id;
    });
    if (!found)
        return found.error();
    return nobody ? Result<BeginOutcome>(BeginOutcome(*nobody)) : begin(*found);
}

Result<BeginOutcome> SignInService::begin(Id<Staff> who)
{
    // A file that cannot be written counts nothing; whoever may read it may as well read it without this program.
    if (m_file.readOnly()) {
        return m_file.read<BeginOutcome>([&](storage::Connection& connection) -> Result<BeginOutcome> {
            const auto person = storage::CentreRepository(connection).staffById(who);
            return person ? attempt(connection, *person, m_file.clock().now(), [](int) {}) : refusal(Why::Unknown);
        });
    }
    return m_file.write<BeginOutcome>(Services::systemCaller(), [&](storage::Writer& writer) -> Result<BeginOutcome> {
        writer.lock(u"staff"_s, who); // who tries from many places at once waits all the same
        const auto person = storage::CentreRepository(writer.connection()).staffById(who);
        if (!person)
            return refusal(Why::Unknown);
        return attempt(writer.connection(), *person, writer.now(), [&](int failures) {
            storage::CredentialRepository(writer.connection())
                .count(writer, who, failures, writer.now() + rules::signInDelay(failures));
        });
    });
}

Result<SignInOutcome> SignInService::finish(const SignInAttempt& attempt, bool fits)
{
    return settle(attempt, fits, u"sign-in"_s);
}

Result<SignInOutcome> SignInService::settle(const SignInAttempt& attempt, bool fits, const QString& success)
{
    const auto judge = [&](storage::Connection& connection) -> Result<SignInOutcome> {
        const auto person = storage::CentreRepository(connection).staffById(attempt.staff);
        const auto credential = storage::CredentialRepository(connection).of(attempt.staff);
        if (!person || person->retired || !credential)
            return SignInOutcome(SignInRefusal{Why::Retired});
        // The password that was tried is the one of before: somebody has set another meanwhile.
        if (!fits || credential->hash != attempt.hash)
            return SignInOutcome(SignInRefusal{Why::WrongPassword, credential->nextTryAt});
        return SignInOutcome(SignedIn{callerOf(*person), credential->mustChange});
    };
    if (m_file.readOnly())
        return m_file.read<SignInOutcome>(judge);
    return m_file.write<SignInOutcome>(Services::systemCaller(), [&](storage::Writer& writer) -> Result<SignInOutcome> {
        Result<SignInOutcome> outcome = judge(writer.connection());
        storage::CredentialRepository credentials(writer.connection());
        if (outcome && std::holds_alternative<SignedIn>(*outcome)) {
            credentials.count(writer, attempt.staff, 0, 0);
            writer.actAs(std::get<SignedIn>(*outcome).caller, writer.now());
            if (!success.isEmpty())
                credentials.noteOutcome(writer, success, attempt.staff,
                                        {{u"failures_before"_s, attempt.failuresBefore}});
        } else if (outcome) {
            credentials.noteOutcome(writer, u"sign-in-refused"_s, attempt.staff,
                                    {{u"failures"_s, attempt.failuresBefore + 1}});
        }
        return outcome;
    });
}

Result<SignInOutcome> SignInService::signIn(const QString& who, const QString& password)
{
    const auto begun = begin(who);
    if (!begun)
        return begun.error();
    if (const auto* refused = std::get_if<SignInRefusal>(&*begun))
        return SignInOutcome(*refused);
    const auto& one = std::get<SignInAttempt>(*begun);
    return finish(one, passwordFits(one.hash, password));
}

Status SignInService::signOut(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed;
    if (m_file.readOnly() || caller.staff.isNull())
        return Done{};
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CredentialRepository(writer.connection()).noteOutcome(writer, u"sign-out"_s, caller.staff);
        return Done{};
    });
}

Result<Caller> SignInService::refreshed(const Caller& caller)
{
    return m_file.read<Caller>([&](storage::Connection& connection) -> Result<Caller> {
        const auto person = storage::CentreRepository(connection).staffById(caller.staff);
        if (!person || person->retired)
            return errorOf({Why::Retired}, m_file.clock().now());
        return callerOf(*person);
    });
}

bool SignInService::isAtServer() const
{
    return storage::isOnServer(m_file.connection());
}

QString SignInService::stored(const NewPassword& password) const
{
    return isAtServer() ? password.verifier : password.hash;
}

Status SignInService::setPassword(const Caller& caller, Id<Staff> staff, const QString& hash)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditPeople); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const auto person = storage::CentreRepository(writer.connection()).staffById(staff);
        if (!person || person->retired)
            return errorOf({person ? Why::Retired : Why::Unknown}, writer.now());
        storage::CredentialRepository(writer.connection()).set(writer, staff, hash, true);
        return Done{};
    });
}

Result<std::optional<SignInRefusal>> SignInService::changeOwn(const Caller& caller, const SignInAttempt& attempt,
                                                              bool fits, const QString& hash)
{
    using Answer = std::optional<SignInRefusal>;
    if (const Status own = isOwn(caller, attempt); !own)
        return own.error();
    const auto settled = settle(attempt, fits, {});
    if (!settled)
        return settled.error();
    if (const auto* refused = std::get_if<SignInRefusal>(&*settled))
        return Answer(*refused);
    return m_file.write<Answer>(caller, [&](storage::Writer& writer) -> Result<Answer> {
        storage::CredentialRepository(writer.connection()).set(writer, caller.staff, hash, false);
        return Answer();
    });
}

Status SignInService::changeOwnAtServer(const Caller& caller, const QString& verifier)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        if (caller.staff.isNull() || storage::personAtWork(writer.connection()) != caller.staff)
            return refused(ErrorKind::Forbidden, Text::tr("Only one’s own password can be given here."));
        storage::CredentialRepository(writer.connection()).setOwnAtServer(writer, verifier);
        return Done{};
    });
}

Result<bool> SignInService::mustChangeAtServer()
{
    return m_file.read<bool>([](storage::Connection& connection) -> Result<bool> {
        return storage::isOnServer(connection) && storage::CredentialRepository(connection).ownWasGivenAtServer();
    });
}

Status SignInService::setIdleMinutes(const Caller& caller, int minutes)
{
    if (const Status allowed = rules::require(caller, rules::Action::SwitchSignIn); !allowed)
        return allowed;
    if (minutes < 0 || minutes > MostIdleMinutes) {
        return refused(ErrorKind::Invalid,
                       Text::tr("The screen is locked after 1 to %1 minutes, or never (0).").arg(MostIdleMinutes),
                       u"idle_minutes"_s);
    }
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CentreRepository(writer.connection()).setSetting(writer, IdleSetting, QString::number(minutes));
        return Done{};
    });
}

} // namespace yorozu::service
