// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"
#include "core/service/TodayService.h"
#include "ui/today/TodayColumn.h"

namespace yorozu::ui {

class LeftLookUp;
class TodayCard;

// 差戻し, 書くメモ, 提出したメモ: what I have to write, and what became of what I wrote. Texts that a crash left on
// this computer are to be written, too: with their memo, or as a card of their own.
class MemoWorkColumn : public TodayColumn
{
    Q_OBJECT

public:
    explicit MemoWorkColumn(DeskContext& context, QWidget* parent = nullptr);

    void reload() override;
    void rebuild() override;
    qsizetype returned() const { return m_work.returned.size(); }
    qsizetype toWrite() const;

Q_SIGNALS:
    void recoveredWanted(const yorozu::MemoDraft& draft);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using LeftText = service::DraftStore::LeftText;
    void takeLeft(const QList<LeftText>& texts);
    const LeftText* leftOf(Id<Memo> memo, Id<Booking> booking) const;
    QList<LeftText> leftAlone() const;
    void addLeft(const LeftText& left);
    QString wordsOf(const LeftText& left) const;
    void addLeftRow(TodayCard* card, const LeftText& left, const QString& company);
    void addReturned(const service::ReturnedMemo& returned);
    void addToWrite(const service::MemoToWrite& memo);
    void addSubmitted();
    void addSubmittedRow(const SubmittedMemo& memo);
    QString stateOf(const service::MemoToWrite& memo) const;

    LeftLookUp* m_lookUp;
    service::MemoWork m_work;
    QList<LeftText> m_left;
};

} // namespace yorozu::ui
