// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QDate>

namespace yorozu::rules {

// How long what was before and after a change is kept; who did what to which record, and when, is kept for ever.
//
// Five years: the centre works on a contract of the state that is settled by fiscal year, and what was settled can be
// looked into for five years after the end of that fiscal year. What is kept longer than anybody may ask for it is a
// second stock of personal data that nobody needs; ten years are the longest that a centre may choose.
constexpr int UsualRetentionYears = 5;
constexpr int ShortestRetentionYears = 1;
constexpr int LongestRetentionYears = 10;

// Payloads of before this moment are due: whole fiscal years (April to March) whose years of retention are over.
UtcSeconds retentionEnd(QDate today, int years);

} // namespace yorozu::rules
