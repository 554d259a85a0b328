// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yorozu {

// What a centre has agreed on for itself. Kept as settings of the data base, so that every workstation follows the
// same.
struct CentreRules
{
    int slotMinutes = 30;            // the grid of the calendar
    int sessionMinutes = 60;         // how long a session is unless somebody says otherwise
    bool weekendsOnline = true;      // Saturdays, Sundays and holidays: online from home only
    bool offerOnlineWhenFull = true; // when the booths are taken, online sessions are proposed
    int memoDeadlineDays = 3;        // a memo is late from this working day after the session on
    bool zemiBeside = true; // よろずゼミ counts as its own kind, beside 出張相談会 and 連携セミナー
    bool operator==(const CentreRules&) const = default;
};

} // namespace yorozu
