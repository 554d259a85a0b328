// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/People.h"
#include "core/service/CaseFile.h"

#include <variant>

namespace yorozu::service {

// Whether one signs in at all, as the centre has decided; off: one workstation, where one says who one is.
struct SignInState
{
    static constexpr int UsualIdleMinutes = 10;
    bool on = false;
    int idleMinutes = UsualIdleMinutes; // then the screen is locked; 0: never
    bool operator==(const SignInState&) const = default;
};

// One password that is about to be tried. It counts as wrong until it is settled, so that neither killing the program
// nor asking from many places at once saves anybody the wait.
struct SignInAttempt
{
    Id<Staff> staff;
    QString hash; // for passwordFits()
    int failuresBefore = 0;
};

struct SignInRefusal
{
    enum class Why { Unknown, Ambiguous, Retired, NoPassword, TooSoon, WrongPassword };
    Why why = Why::Unknown;
    UtcSeconds until = 0; // when one may try again; 0: at once
    bool operator==(const SignInRefusal&) const = default;
};
// What it says on the screen; `now` for how long is still to wait.
QString sentence(const SignInRefusal& refusal, UtcSeconds now);
// As an error: Forbidden.
Error errorOf(const SignInRefusal& refusal, UtcSeconds now);

struct SignedIn
{
    Caller caller;
    bool mustChange = false; // the password was given by somebody else: she chooses her own first
};
using SignInOutcome = std::variant<SignedIn, SignInRefusal>;

struct NewPassword;

// Sign-in with a password, on a data base file. It keeps colleagues apart; whoever has the file itself and knows SQL
// reads it all the same, and the screen says so. Between begin() and what settles it, passwordFits() answers in a
// thread that has no data base.
class SignInService
{
public:
    explicit SignInService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<SignInState> state();
    Result<QList<SignInName>> names(); // of who may sign in, in the order of the list

    // By login, else by name or surname as they are spelt somehow; or one of names().
    Result<std::variant<SignInAttempt, SignInRefusal>> begin(const QString& who);
    Result<std::variant<SignInAttempt, SignInRefusal>> begin(Id<Staff> who);
    Result<SignInOutcome> finish(const SignInAttempt& attempt, bool fits);
    // All of it, for a program without a screen.
    Result<SignInOutcome> signIn(const QString& who, const QString& password);
    Status signOut(const Caller&);
    // The same person after her group or stamp was changed; refused if she has left.
    Result<Caller> refreshed(const Caller&);

    // Which of the two is kept here: on a server one signs in at the server.
    QString stored(const NewPassword& password) const;
    bool isAtServer() const;

    // `hash`: what stored() answers. A first one, or in place of one that was forgotten: to be changed at the next
    // sign-in.
    Status setPassword(const Caller&, Id<Staff>, const QString& hash);
    // One's own, for which the former one is tried first.
    Result<std::optional<SignInRefusal>> changeOwn(const Caller&, const SignInAttempt& attempt, bool fits,
                                                   const QString& hash);

    // The same on a server, which has asked for the former one.
    Status changeOwnAtServer(const Caller&, const QString& verifier);
    // Somebody else has chosen it: she chooses her own first.
    Result<bool> mustChangeAtServer();

    // On: with the caller's own first password, if she has none (`hash` empty: she has). Where nobody is signed in
    // (a new data base), for that person. Off: only with the password of whoever does it.
    Status switchOn(const Caller&, const QString& hash);
    Status switchOnFor(const Caller&, const StaffMember& administrator, const QString& hash);
    Result<std::optional<SignInRefusal>> switchOff(const Caller&, const SignInAttempt& attempt, bool fits);
    Status setIdleMinutes(const Caller&, int minutes);

private:
    // `success`: what the record of changes calls it; empty: nothing of its own.
    Result<SignInOutcome> settle(const SignInAttempt& attempt, bool fits, const QString& success);

    CaseFile& m_file;
};

} // namespace yorozu::service
