// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a password: counted in the data base, tried in a thread that has none, judged in the data base. The
// receiver hears of it in the GUI thread, as long as it lives.
#pragma once

#include "core/service/SignInService.h"
#include "ui/async/DeskContext.h"

#include <functional>
#include <variant>

namespace yorozu::ui {

// One of the list, or what was typed.
using WhoSignsIn = std::variant<Id<Staff>, QString>;
using OnError = std::function<void(const Error&)>;

void signIn(DeskContext& context, QObject* receiver, const WhoSignsIn& who, const QString& password,
            std::function<void(const service::SignInOutcome&)> onOutcome, OnError onError);

// What comes of a step that needs one's own password: done, or refused.
using OnSettled = std::function<void(const std::optional<service::SignInRefusal>&)>;
void changePassword(DeskContext& context, QObject* receiver, const Caller& caller, const QString& former,
                    const QString& password, OnSettled onSettled, OnError onError);
// Of a server, which has asked for the former one when it let her in.
void changePasswordAtServer(DeskContext& context, QObject* receiver, const Caller& caller, const QString& password,
                            std::function<void()> onDone, OnError onError);
void switchSignInOff(DeskContext& context, QObject* receiver, const QString& password, OnSettled onSettled,
                     OnError onError);

// The caller signs in from now on; an empty password: the one that she has.
void switchSignInOn(DeskContext& context, QObject* receiver, const QString& password, std::function<void()> onDone,
                    OnError onError);
// A first password, or one in place of one that was forgotten.
void givePassword(DeskContext& context, QObject* receiver, Id<Staff> person, const QString& password,
                  std::function<void()> onDone, OnError onError);

} // namespace yorozu::ui
