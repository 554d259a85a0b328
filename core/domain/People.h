// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the centre as those see them who look after the list, and as the sign-in page shows them.
#pragma once

#include "core/domain/Centre.h"

namespace yorozu {

// `version` counts the saves and is what optimistic locking compares.
struct StaffMember
{
    Staff staff;
    QString login; // empty: one signs in by name
    bool hasPassword = false;
    qint64 version = 0;
    bool operator==(const StaffMember&) const = default;
};

// A line of the sign-in page: before anybody has signed in, no more than what is needed to find oneself.
struct SignInName
{
    Id<Staff> id;
    QString name;
    QString kana;
    QString titleName;
    bool operator==(const SignInName&) const = default;
};

} // namespace yorozu
