// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/TodayColumn.h"
#include "ui/today/TodayQueries.h"

namespace yorozu::ui {

// 差戻し, 書くメモ, 提出したメモ: what I have to write, and what became of what I wrote.
class MemoWorkColumn : public TodayColumn
{
    Q_OBJECT

public:
    using TodayColumn::TodayColumn;

    void reload() override;
    void rebuild() override;
    const MemoWork& work() const { return m_work; }

private:
    void addReturned(const MemoSummary& memo);
    void addToWrite(const MemoToWrite& memo);
    void addSubmitted(const MemoSummary& memo);
    void open(const MemoToWrite& memo);
    TodayCard* addCard(const QString& name, int look);

    MemoWork m_work;
};

} // namespace yorozu::ui
