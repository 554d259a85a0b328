// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/TodayColumn.h"
#include "ui/today/TodayQueries.h"

namespace yorozu::ui {

// 確認待ち: submitted memos that the office has to confirm, those whose next box is mine first.
class WaitingColumn : public TodayColumn
{
    Q_OBJECT

public:
    using TodayColumn::TodayColumn;

    void reload() override;
    void rebuild() override;
    const QList<WaitingMemo>& waiting() const { return m_waiting; }

private:
    void addMemo(const WaitingMemo& waiting);

    QList<WaitingMemo> m_waiting;
};

} // namespace yorozu::ui
