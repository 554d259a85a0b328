// SPDX-License-Identifier: GPL-3.0-or-later
// What an activity is asked for, by its kind, and how it goes from planned over held to reported.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Activity.h"

namespace yorozu::rules {

// The fields that the form of a kind has; the others are absent there and refused here.
struct ActivityFields
{
    bool zemi = false;          // must name a theme of the catalogue
    bool consultations = false; // firms (社) and consultations (延べ)
    bool participants = true;
    bool cases = false;    // アシスト会議
    bool trainees = false; // トレーニー
    bool agencies = true;  // at least one is asked for
};
ActivityFields fieldsOf(ActivityKind);

// Tidied, with what follows from the rest: a stay of trainees lasts from their first to their last day. Error{Invalid}
// names the field. What is held or reported cannot lie ahead of `today`.
Result<Activity> checkedActivity(Activity, QDate today);

// The step of the life of an activity: planned → held → reported, back again, and cancelled from each of them with a
// reason: what did not take place, and what was entered by mistake.
Result<Activity> advanced(Activity, ActivityStatus to, QDate today, const QString& reason = {});

// A planned one whose day is over, and one that was held a week ago and has no report yet: somebody is reminded of it.
bool isReportDue(const Activity&, QDate today);

// The same activity on another day, as far as it can be foreseen: planned, without figures, outcome and next step.
Activity repeatedOn(const Activity&, QDate day);

} // namespace yorozu::rules
