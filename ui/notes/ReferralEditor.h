// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Referral.h"

#include <functional>
#include <QWidget>

namespace yorozu::ui {

class Band;
class DeskContext;
class FormPlace;
class RecordForm;
class UndoLine;

// つなぐ beside a memo: the form of a referral that points to it, and the way back from what was recorded. Empty, and
// of no height, while there is neither.
class ReferralEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralEditor(DeskContext& context, QWidget* parent = nullptr);

    // `referral` names its client, memo and case; `cases` are those that it may be in.
    void begin(const Referral& referral, const QList<ClientCase>& cases);
    // Another memo is looked at: what was begun for the former one waits there. Where something waits, it is asked for.
    void stayWith(Id<Memo> memo);
    RecordForm* form() const;
    // Calls `then` when what is typed is safe on this computer.
    void keep(std::function<void()> then);

Q_SIGNALS:
    // Call begin(): a form was left half typed at this memo.
    void wanted();
    // Saved or given up: the focus is free.
    void closed();

private:
    void setMemo(Id<Memo> memo);
    void save(const Referral& referral);
    void takeBack(Id<Referral> referral);
    QString formOwner() const;

    DeskContext& m_context;
    Band* m_band;
    UndoLine* m_undo;
    FormPlace* m_forms;
    Id<Memo> m_memo;
};

} // namespace yorozu::ui
