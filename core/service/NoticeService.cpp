// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NoticeService.h"

#include "core/rules/ActivityRules.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/HandoverRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/SideBySide.h"
#include "core/storage/TaskRepository.h"

#include <algorithm>

namespace yorozu::service {

namespace {

// Who took part reports; where nobody of us is named, whoever entered it.
bool isHers(const Activity& activity, const Caller& caller)
{
    if (activity.staff.isEmpty())
        return activity.createdBy == caller.name;
    return std::any_of(activity.staff.cbegin(), activity.staff.cend(),
                       [&caller](const ActivityStaff& one) { return one.staff == caller.staff; });
}

} // namespace

Result<Notices> NoticeService::of(const Caller& caller)
{
    const QDate today = tokyoDate(m_file.clock().now());
    return m_file.read<Notices>([&](storage::Connection& connection) -> Result<Notices> {
        Notices notices;
        if (caller.staff.isNull())
            return notices;
        storage::MemoFilter returned;
        returned.staff = caller.staff;
        returned.statuses = {MemoStatus::Returned};
        storage::SideBySide(connection)
            .add([&] { notices.handovers = storage::HandoverRepository(connection).inbox(caller.staff); })
            .add([&] { notices.tasks = storage::TaskRepository(connection).open(caller.staff); })
            .add([&] { notices.returned = storage::MemoRepository(connection).list(returned); })
            .add([&] { notices.activities = storage::ActivityRepository(connection).waiting(today); })
            .run();
        notices.activities.removeIf(
            [&](const Activity& one) { return !rules::isReportDue(one, today) || !isHers(one, caller); });
        notices.tasks.removeIf([today](const Task& task) { return task.dueOn > today; });
        // Who only sat in has nothing to mend.
        notices.returned.removeIf([&](const MemoSummary& memo) { return memo.recorder != caller.staff; });
        return notices;
    });
}

} // namespace yorozu::service
