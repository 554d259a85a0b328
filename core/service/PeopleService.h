// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/People.h"
#include "core/service/CaseFile.h"

#include <optional>

namespace yorozu::service {

// Looking after the staff list (管理 › 職員とスキル). Nobody is deleted: who leaves is retired and stays with what is
// on record. One who looks after the people is always there.
class PeopleService
{
public:
    explicit PeopleService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QList<StaffMember>> list(const Caller&); // with those who have left, in the order of the list
    // Error{Invalid} names the field: "name", "login", "group", "stamp_box".
    Result<Id<Staff>> add(const Caller&, const StaffMember&);
    // Error{Conflict} if somebody else has saved first. Answers the person as she is now.
    Result<StaffMember> save(const Caller&, const StaffMember&);
    Status setRetired(const Caller&, Id<Staff>, bool retired);
    // For undo: puts `former` back in the place of `left`, whatever its version is by now; Error{Conflict} if somebody
    // has changed anything of it since.
    Status putBack(const Caller&, const StaffMember& left, const StaffMember& former);
    // All of them, in the order that was seen and in the one that is wanted; Error{Conflict} if it is another one by
    // now.
    Status arrange(const Caller&, const QList<qint64>& seen, const QList<qint64>& wanted);
    // 1 to 3, or 0 for none. Answers what it was; Error{Conflict} if that is not `expected`.
    Result<int> setSkill(const Caller&, Id<Staff>, MasterId topic, int level, std::optional<int> expected = {});

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
