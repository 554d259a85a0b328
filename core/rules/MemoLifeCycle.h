// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Memo.h"
#include "core/rules/Permissions.h"

#include <optional>

namespace yorozu::rules {

// 下書き → 提出 → 確認済 (every box stamped), or 差戻し with a comment. A confirmed memo is frozen; a later change is a
// numbered amendment, which is stamped anew. Each function answers Done or the sentence that says why not and what to
// do.

constexpr int ShortestReturnComment = 10; // characters of a 差戻し

// Whether `caller` may write on this memo now: a draft or returned one by its recorder, responders or whoever may write
// for others; a confirmed one as an amendment.
Status mayEdit(const Memo&, const Caller&);
Status maySubmit(const Memo&, const Caller&);
// 取り戻す: the writer, until the first stamp.
Status mayWithdraw(const Memo&, const Caller&);
Status mayReturn(const Memo&, const Caller&, const QString& comment);
// Amending needs a reason.
Status mayAmend(const Memo&, const Caller&, const QString& reason);
// Whatever is published of a memo that was confirmed once (Memo::wasConfirmed) says why, also after a return.
Status requireReason(const QString& reason);

// The box that would be stamped next: the first empty one. Null if all are stamped.
std::optional<StampBox> nextBox(const QList<StampBox>& boxes, const QList<Stamp>& stamps);
// The caller's box that can be stamped now. Boxes are stamped in their order; with `boxName` the caller must hold that
// box (or be chief or section chief, who may stamp any).
Result<StampBox> boxToStamp(const Memo&, const QList<StampBox>& boxes, const Caller&, const QString& boxName = {});
// One's own stamp, on the day it was made.
Status mayUndoStamp(const Memo&, Id<StampBox>, const Caller&, UtcSeconds now);

} // namespace yorozu::rules
