// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Centre.h"

#include <optional>
#include <QString>

namespace yorozu::rules {

constexpr qsizetype ShortestSignInPassword = 8;
constexpr qsizetype LongestSignInPassword = 200;
constexpr UtcSeconds LongestSignInDelay = 15 * 60;

// After so many failures in a row: nothing for two slips of the finger, then 5 s, doubled each time, a quarter of an
// hour at most.
UtcSeconds signInDelay(int failures);
// How long is still to wait; 0: one may try. A moment further away than any delay was set by a clock that went wrong.
UtcSeconds signInWait(UtcSeconds nextTry, UtcSeconds now);

// The sentence that says what is wrong with a new password of this person; none if it can be taken.
std::optional<QString> passwordFault(const QString& password, const QString& name, const QString& login);

// Who may look after the people: one of them must always be there.
bool looksAfterPeople(PermissionGroup group);
// Whether one of them is at work and looks after the people.
bool isSomebodyInCharge(const QList<Staff>& staff);

} // namespace yorozu::rules
