// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SignInRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"
#include "core/rules/Permissions.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInRules)
};

constexpr int FreeFailures = 2;
constexpr UtcSeconds FirstDelay = 5;

} // namespace

UtcSeconds signInDelay(int failures)
{
    if (failures <= FreeFailures)
        return 0;
    UtcSeconds delay = FirstDelay;
    for (int more = FreeFailures + 1; more < failures && delay < LongestSignInDelay; ++more)
        delay *= 2;
    return std::min(delay, LongestSignInDelay);
}

UtcSeconds signInWait(UtcSeconds nextTry, UtcSeconds now)
{
    const UtcSeconds wait = nextTry - now;
    return wait > 0 && wait <= LongestSignInDelay ? wait : 0;
}

std::optional<QString> passwordFault(const QString& password, const QString& name, const QString& login)
{
    if (characterCount(password) < ShortestSignInPassword)
        return Text::tr("A password has at least %1 characters.").arg(ShortestSignInPassword);
    if (characterCount(password) > LongestSignInPassword)
        return Text::tr("A password has at most %1 characters.").arg(LongestSignInPassword);
    const QString folded = japanese::foldForCompare(password);
    if (folded == japanese::foldForCompare(name) || (!login.isEmpty() && folded == japanese::foldForCompare(login)))
        return Text::tr("The own name is no password. Choose another.");
    if (QSet<QChar>(password.cbegin(), password.cend()).size() < 4)
        return Text::tr("A password has at least four different characters.");
    return std::nullopt;
}

bool looksAfterPeople(PermissionGroup group)
{
    return mayDo(group, Action::EditPeople) && mayDo(group, Action::SwitchSignIn);
}

bool isSomebodyInCharge(const QList<Staff>& staff)
{
    return std::any_of(staff.cbegin(), staff.cend(),
                       [](const Staff& person) { return !person.retired && looksAfterPeople(person.group); });
}

} // namespace yorozu::rules
