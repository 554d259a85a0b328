// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PeopleRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"
#include "core/rules/SignInRules.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/CredentialRepository.h"
#include "core/storage/PeopleRepository.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CentreService)
};

Error invalid(const QString& sentence, const QString& field)
{
    return {ErrorKind::Invalid, sentence, field, {}};
}

template <typename List, typename T> bool holds(const List& list, Id<T> id)
{
    return std::any_of(list.cbegin(), list.cend(), [id](const auto& entry) { return entry.id == id; });
}

} // namespace

bool isSignInOn(storage::Connection& connection)
{
    return storage::CentreRepository(connection).setting(SignInSetting) == "on"_L1;
}

Caller callerOf(const Staff& staff)
{
    return {staff.id, staff.name, staff.group, staff.stampBox, QSysInfo::machineHostName()};
}

Result<Staff> checkedStaff(storage::Connection& connection, Staff staff)
{
    storage::CentreRepository centre(connection);
    staff.name = staff.name.simplified();
    if (staff.name.isEmpty())
        return invalid(Text::tr("A person of the centre needs a name."), u"name"_s);
    staff.kana = japanese::normalizeFurigana(staff.kana);
    staff.roman = staff.roman.simplified();
    for (const QString& text : {staff.name, staff.kana, staff.roman}) {
        if (const auto fault = tooLongError(text, Limit::name, u"name"_s))
            return *fault;
    }
    for (auto skill = staff.skills.cbegin(); skill != staff.skills.cend(); ++skill) {
        if (skill.value() < 1 || skill.value() > 3)
            return invalid(Text::tr("The level of a skill is 1, 2 or 3, not %1.").arg(skill.value()), u"skills"_s);
    }
    if (staff.stampBox && !holds(centre.stampBoxes(), staff.stampBox))
        return Error{ErrorKind::NotFound, Text::tr("There is no such stamp box."), u"stamp_box"_s, {}};
    return staff;
}

Result<StaffMember> checkedMember(storage::Connection& connection, StaffMember member)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$"_s);
    Result<Staff> staff = checkedStaff(connection, member.staff);
    if (!staff)
        return staff.error();
    member.staff = *std::move(staff);
    member.login = member.login.trimmed();
    if (!member.login.isEmpty() && !form.match(member.login).hasMatch()) {
        return invalid(Text::tr("A login has 1 to 32 letters and digits, with dots, hyphens and underscores between."),
                       u"login"_s);
    }
    const QList<StaffMember> everybody = storage::PeopleRepository(connection).list();
    for (const StaffMember& other : everybody) {
        if (other.staff.id == member.staff.id)
            continue;
        if (!member.login.isEmpty() && other.login.compare(member.login, Qt::CaseInsensitive) == 0) {
            return invalid(Text::tr("%1 has this login already. Choose another.").arg(other.staff.name), u"login"_s);
        }
        // Past records keep who has left; of those who are here two of one name could not be told apart.
        if (!other.staff.retired && !member.staff.retired &&
            japanese::foldForCompare(other.staff.name) == japanese::foldForCompare(member.staff.name)) {
            return invalid(Text::tr("There is a %1 on the staff list already. Tell the two apart in the name.")
                               .arg(other.staff.name),
                           u"name"_s);
        }
    }
    return member;
}

Status keepsSomebodyInCharge(storage::Connection& connection, const Staff& changed)
{
    storage::CredentialRepository credentials(connection);
    const bool signsIn = isSignInOn(connection);
    QList<Staff> after = storage::CentreRepository(connection).staff(true);
    const bool before = rules::isSomebodyInCharge(after);
    for (Staff& person : after) {
        if (person.id == changed.id)
            person = changed;
    }
    if (signsIn)
        after.removeIf([&](const Staff& person) { return !credentials.of(person.id); });
    // A list on which nobody is in charge yet is built up; it is never brought there again.
    if (!before || rules::isSomebodyInCharge(after))
        return Done{};
    return Error{ErrorKind::RuleViolation,
                 signsIn ? Text::tr("%1 is the last one with a password who looks after the people. Give that task to "
                                    "somebody else first; nothing was changed.")
                               .arg(changed.name)
                         : Text::tr("%1 is the last one who looks after the people. Give that task to somebody else "
                                    "first; nothing was changed.")
                               .arg(changed.name),
                 u"group"_s,
                 {}};
}

} // namespace yorozu::service
