// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a month (確定): what is looked at before, and what was changed afterwards (修正履歴).
#pragma once

#include "core/domain/Report.h"

namespace yorozu {

// 確定の前に: a list of records that somebody should look at before the month is closed.
struct ClosingCheck
{
    enum class Kind {
        NoMemo,      // a session that took place and has no submitted memo
        Unconfirmed, // a memo that waits for its stamps, or was returned
        Incomplete,  // a firm without industry or number of people
        Duplicates   // firms that may be the same
    };
    Kind kind = Kind::NoMemo;
    Counted counts = Counted::Bookings;
    bool blocks = true; // the month cannot be closed while there is one
    QList<qint64> ids;
    bool operator==(const ClosingCheck&) const = default;
};
QString code(ClosingCheck::Kind); // "no-memo", "unconfirmed", "incomplete", "duplicates"
QString label(ClosingCheck::Kind);

// A line of the list of months.
struct MonthLine
{
    QDate month;
    MonthState state = MonthState::Ahead;
    qint64 consultations = 0;
    qint64 corrections = 0;
    std::optional<MonthClosing> closing; // the one that holds
    bool operator==(const MonthLine&) const = default;
};

// What differs between the records as they were counted when the month was closed, and as they are now.
struct Correction
{
    enum class Kind { Added, Removed, Changed };
    struct Field
    {
        QString label;  // 相談の方法
        QString before; // empty of what was added
        QString after;
        bool operator==(const Field&) const = default;
    };
    Kind kind = Kind::Changed;
    Counted counts = Counted::Memos;
    qint64 record = 0;
    QString number; // R6-11-0482; of an activity its day and theme
    QList<Field> fields;
    QString reason; // empty: nobody has said one yet
    QString by;     // who said it
    UtcSeconds at = 0;
    bool operator==(const Correction&) const = default;
};
QString code(Correction::Kind); // "added", "removed", "changed"
QString label(Correction::Kind);

} // namespace yorozu
