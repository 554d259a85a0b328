// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NoticeService.h"

#include "core/storage/HandoverRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/SideBySide.h"
#include "core/storage/TaskRepository.h"

namespace yorozu::service {

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
            .run();
        notices.tasks.removeIf([today](const Task& task) { return task.dueOn > today; });
        // Who only sat in has nothing to mend.
        notices.returned.removeIf([&](const MemoSummary& memo) { return memo.recorder != caller.staff; });
        return notices;
    });
}

} // namespace yorozu::service
