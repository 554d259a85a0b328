// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/MemoContent.h"
#include "core/domain/TimeSlot.h"

#include <QList>

namespace yorozu::rules {

// Why a memo cannot be submitted yet: one entry a field, in the order of the paper.
struct FieldProblem
{
    MemoField field = MemoField::SessionTime;
    QString message;
    bool operator==(const FieldProblem&) const = default;
};

// What stands in the date and time fields as a time slot of that day. A draft takes anything; this is asked at
// submission: the date must exist in its era, the end lie after the start on the same day, and not in the future.
// `now` std::nullopt leaves the future out of account (for drafts that are only shown).
Result<TimeSlot> sessionSlot(const TypedSessionTime&, std::optional<UtcSeconds> now);

// Where the caret belongs to mend a session time that is refused.
enum class TimePart { Year, Month, Day, FromHour, ToHour };
TimePart partToMend(const TypedSessionTime&, UtcSeconds now);

// The lines of the sheet that hold more than a line: one entry a field (core/domain/Limits.h).
QList<FieldProblem> lengthProblems(const MemoContent&);

// Everything that submission asks for. Required: 相談日時, at least one 相談対応者, 企業名 or 相談者名 (founders have
// no company yet), 記載者, 相談内容, アドバイス内容. Empty: it can be submitted.
QList<FieldProblem> submissionProblems(const MemoContent&, UtcSeconds now);

// The share of the five text fields that are filled (企業名 or 相談者名, 主な事業内容, 相談内容, アドバイス内容, 所感),
// 0 … 1: what the progress bar of a memo to write shows.
double filledShare(const MemoContent&);

} // namespace yorozu::rules
