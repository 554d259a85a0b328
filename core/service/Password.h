// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of people (Argon2id). Making and trying one takes a moment and much memory on purpose: neither in the GUI
// thread nor in one that has a data base.
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace yorozu::service {

// How much work it is to try one; stored with each.
struct PasswordCost
{
    quint64 operations = 3;
    quint64 memory = 64ULL << 20;
};

// What is stored: names its salt and its cost. An Error if there is not enough memory.
Result<QString> hashPassword(const QString& password, const PasswordCost& cost = {});
// What the role of a person on a server is given: the server tells from it whether a password fits (SCRAM-SHA-256), and
// nobody can sign in with it.
QString serverVerifier(const QString& password);

// Both, for whoever does not know where the data base is (SignInService::stored()).
struct NewPassword
{
    QString hash;
    QString verifier;
};
Result<NewPassword> hashNewPassword(const QString& password);

// False also for a hash that asks for more work than this program ever does: the file was altered.
bool passwordFits(const QString& hash, const QString& password);
// One to be told over the telephone and replaced at once: k7mp-w3xd-9hfa.
QString makePassword();

} // namespace yorozu::service
