// SPDX-License-Identifier: GPL-3.0-or-later
// What the services that deal with people share.
#pragma once

#include "core/base/Result.h"
#include "core/domain/People.h"
#include "core/storage/Connection.h"

namespace yorozu::service {

inline const QString SignInSetting = QStringLiteral("sign_in"); // "on": one signs in

bool isSignInOn(storage::Connection& connection);
// Who acts when this person does, at this computer.
Caller callerOf(const Staff& staff);
// As it will be stored, or what is wrong at which field.
Result<Staff> checkedStaff(storage::Connection& connection, Staff staff);
Result<StaffMember> checkedMember(storage::Connection& connection, StaffMember member);
// Refused if nobody would be left who looks after the people, or, where one signs in, nobody of them who can.
Status keepsSomebodyInCharge(storage::Connection& connection, const Staff& changed);

} // namespace yorozu::service
