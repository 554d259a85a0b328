// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Report.h"

namespace yorozu {

// A record behind a figure, as a row of its list.
struct RecordLine
{
    Counted counts = Counted::Memos;
    qint64 id = 0;
    QString number;        // of the session or of the client; an activity has none
    UtcSeconds starts = 0; // 0: a day alone
    QDate day;             // null of clients
    QString name;          // the company; of an activity its theme
    QString who;           // the lead; of an activity its agencies; of a client its municipality
    MasterId word = 0;     // memo: its course; booking: its topic
    QString what;          // that word; of an activity its kind; of a client its industry
    QString office;
    QString status; // code of the memo's, the booking's or the activity's; empty of clients
    bool operator==(const RecordLine&) const = default;
};

} // namespace yorozu
