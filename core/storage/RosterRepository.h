// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Roster.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// 勤務予定: weeks, days that were set, and what else the roster is worked out from (rules/RosterRules).
class RosterRepository
{
public:
    explicit RosterRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Of the days from `from` up to but not with `to`; of the weeks all. One round trip to a server.
    RosterFacts facts(QDate from, QDate to);

    // A day over the week; without a version it was as the week says. Throws Conflict if it is in another version by
    // now. Answers the new version.
    qint64 setDay(Writer&, const DutyLine&);
    // Back to what the week says.
    void clearDay(Writer&, Id<Staff>, QDate, qint64 version);
    Id<DutyPattern> add(Writer&, const DutyPattern&);
    void update(Writer&, const DutyPattern&); // compares its version
    void remove(Writer&, Id<DutyPattern>, qint64 version);
    void setDispatched(Writer&, Id<Staff>, bool dispatched);

private:
    std::optional<DutyLine> day(Id<Staff>, QDate);
    QList<DutyPattern> patterns();

    Connection& m_connection;
};

} // namespace yorozu::storage
