// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Referral.h"

#include <QWidget>

namespace yorozu::ui {

class Band;
class DeskContext;
class ReferralForm;
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
    // Another memo is looked at: what was begun for the former one goes.
    void stayWith(Id<Memo> memo);
    ReferralForm* form() const { return m_form; }

Q_SIGNALS:
    // Saved or given up: the focus is free.
    void closed();

private:
    void save(const Referral& referral);
    void takeBack(Id<Referral> referral);
    void close();
    void failed(const Error& error);

    DeskContext& m_context;
    Band* m_band;
    UndoLine* m_undo;
    ReferralForm* m_form = nullptr;
    Id<Memo> m_memo;
};

} // namespace yorozu::ui
