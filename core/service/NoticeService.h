// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Handover.h"
#include "core/domain/Memo.h"
#include "core/domain/Task.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// What waits for one person: the bell of the top bar.
struct Notices
{
    QList<Handover> handovers;   // not read yet
    QList<Task> tasks;           // due today or late
    QList<MemoSummary> returned; // 差戻し, to be mended
    QList<Activity> activities;  // of hers with the agencies, to be reported
    qsizetype count() const { return handovers.size() + tasks.size() + returned.size() + activities.size(); }
};

class NoticeService
{
public:
    explicit NoticeService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<Notices> of(const Caller&);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
