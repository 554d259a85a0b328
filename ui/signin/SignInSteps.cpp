// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/SignInSteps.h"

#include "core/service/Password.h"
#include "core/service/Services.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace yorozu::ui {

namespace {

using service::Services;
using service::SignInAttempt;
using service::SignInRefusal;
using BeginOutcome = std::variant<SignInAttempt, SignInRefusal>;

QFuture<Result<BeginOutcome>> begun(DeskContext& context, const WhoSignsIn& who)
{
    return context.worker().command([who](Services& services) {
        return std::visit([&](const auto& name) { return services.signIn().begin(name); }, who);
    });
}

// Counts the attempt and tries the password; `onTried` hears whether it fits.
void tryPassword(DeskContext& context, QObject* receiver, const WhoSignsIn& who, const QString& password,
                 std::function<void(const SignInAttempt&, bool)> onTried,
                 std::function<void(const SignInRefusal&)> onRefused, OnError onError)
{
    context.deliver(
        begun(context, who), receiver,
        [=](const BeginOutcome& outcome) {
            if (const auto* refusal = std::get_if<SignInRefusal>(&outcome)) {
                onRefused(*refusal);
                return;
            }
            const auto& attempt = std::get<SignInAttempt>(outcome);
            whenFinished(QtConcurrent::run(&service::passwordFits, attempt.hash, password), receiver,
                         [attempt, onTried](bool fits) { onTried(attempt, fits); });
        },
        onError);
}

// Made in a thread of its own, then handed to `use`.
void withHash(QObject* receiver, const QString& password, std::function<void(const QString&)> use, OnError onError)
{
    whenFinished(QtConcurrent::run([password] { return service::hashPassword(password); }), receiver,
                 [use, onError](const Result<QString>& hash) { hash ? use(*hash) : onError(hash.error()); });
}

} // namespace

void signIn(DeskContext& context, QObject* receiver, const WhoSignsIn& who, const QString& password,
            std::function<void(const service::SignInOutcome&)> onOutcome, OnError onError)
{
    tryPassword(
        context, receiver, who, password,
        [=, &context](const SignInAttempt& attempt, bool fits) {
            context.deliver(context.worker().command([attempt, fits](Services& services) {
                return services.signIn().finish(attempt, fits);
            }),
                            receiver, onOutcome, onError);
        },
        [onOutcome](const SignInRefusal& refusal) { onOutcome(refusal); }, onError);
}

void changePassword(DeskContext& context, QObject* receiver, const Caller& caller, const QString& former,
                    const QString& password, OnSettled onSettled, OnError onError)
{
    const auto store = [=, &context](const SignInAttempt& attempt, bool fits, const QString& hash) {
        context.deliver(context.worker().command([caller, attempt, fits, hash](Services& services) {
            return services.signIn().changeOwn(caller, attempt, fits, hash);
        }),
                        receiver, onSettled, onError);
    };
    tryPassword(
        context, receiver, caller.staff, former,
        [=](const SignInAttempt& attempt, bool fits) {
            withHash(
                receiver, password, [=](const QString& hash) { store(attempt, fits, hash); }, onError);
        },
        onSettled, onError);
}

void switchSignInOff(DeskContext& context, QObject* receiver, const QString& password, OnSettled onSettled,
                     OnError onError)
{
    const Caller caller = context.caller();
    tryPassword(
        context, receiver, caller.staff, password,
        [=, &context](const SignInAttempt& attempt, bool fits) {
            context.deliver(context.worker().command([caller, attempt, fits](Services& services) {
                return services.signIn().switchOff(caller, attempt, fits);
            }),
                            receiver, onSettled, onError);
        },
        onSettled, onError);
}

void switchSignInOn(DeskContext& context, QObject* receiver, const QString& password, std::function<void()> onDone,
                    OnError onError)
{
    const auto store = [=, &context, caller = context.caller()](const QString& hash) {
        context.deliver(
            context.worker().command(
                [caller, hash](Services& services) { return services.signIn().switchOn(caller, hash); }),
            receiver, [onDone](Done) { onDone(); }, onError);
    };
    if (password.isEmpty())
        store({});
    else
        withHash(receiver, password, store, onError);
}

void changePasswordAtServer(DeskContext& context, QObject* receiver, const Caller& caller, const QString& password,
                            std::function<void()> onDone, OnError onError)
{
    whenFinished(QtConcurrent::run(&service::serverVerifier, password), receiver,
                 [=, &context](const QString& verifier) {
                     context.deliver(
                         context.worker().command([caller, verifier](Services& services) {
                             return services.signIn().changeOwnAtServer(caller, verifier);
                         }),
                         receiver, [onDone](Done) { onDone(); }, onError);
                 });
}

void givePassword(DeskContext& context, QObject* receiver, Id<Staff> person, const QString& password,
                  std::function<void()> onDone, OnError onError)
{
    const auto store = [=, &context, caller = context.caller()](const service::NewPassword& made) {
        context.deliver(
            context.worker().command([caller, person, made](Services& services) {
                return services.signIn().setPassword(caller, person, services.signIn().stored(made));
            }),
            receiver, [onDone](Done) { onDone(); }, onError);
    };
    // Whether it is kept here or by a server, the data base says.
    whenFinished(QtConcurrent::run(&service::hashNewPassword, password), receiver,
                 [=](const Result<service::NewPassword>& made) { made ? store(*made) : onError(made.error()); });
}

} // namespace yorozu::ui
