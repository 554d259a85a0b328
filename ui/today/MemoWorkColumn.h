// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TodayService.h"
#include "ui/today/TodayColumn.h"

namespace yorozu::ui {

// 差戻し, 書くメモ, 提出したメモ: what I have to write, and what became of what I wrote.
class MemoWorkColumn : public TodayColumn
{
    Q_OBJECT

public:
    using TodayColumn::TodayColumn;

    void reload() override;
    void rebuild() override;
    const service::MemoWork& work() const { return m_work; }

private:
    void addReturned(const service::ReturnedMemo& returned);
    void addToWrite(const service::MemoToWrite& memo);
    void addSubmitted();
    void addSubmittedRow(const SubmittedMemo& memo);
    QString stateOf(const service::MemoToWrite& memo) const;

    service::MemoWork m_work;
};

} // namespace yorozu::ui
