// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NoticeService.h"

#include "core/storage/HandoverRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Query.h"
#include "core/storage/TaskRepository.h"

namespace yorozu::service {

Result<Notices> NoticeService::of(const Caller& caller)
{
    const QDate today = tokyoDate(m_file.clock().now());
    return m_file.read<Notices>([&](storage::Connection& connection) -> Result<Notices> {
        Notices notices;
        if (caller.staff.isNull())
            return notices;
        const storage::ReadScope scope(connection);
        notices.handovers = storage::HandoverRepository(connection).inbox(caller.staff);
        notices.tasks = storage::TaskRepository(connection).open(caller.staff);
        notices.tasks.removeIf([today](const Task& task) { return task.dueOn > today; });
        storage::MemoFilter returned;
        returned.staff = caller.staff;
        returned.statuses = {MemoStatus::Returned};
        notices.returned = storage::MemoRepository(connection).list(returned);
        // Who only sat in has nothing to mend.
        notices.returned.removeIf([&](const MemoSummary& memo) { return memo.recorder != caller.staff; });
        return notices;
    });
}

} // namespace yorozu::service
