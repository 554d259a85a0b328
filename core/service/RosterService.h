// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Roster.h"
#include "core/service/PlaceService.h"

#include <variant>

namespace yorozu::service {

// Everything that 勤務予定 shows of some days.
struct RosterData
{
    RosterFacts facts;
    QList<DutyLine> duties; // by day, then in the order of the people
    QList<RosterWarning> warnings;
};

// The days as they are now, or the sessions that could not take place any more; then nothing was written.
using RosterOutcome = std::variant<QList<DutyLine>, QList<Booking>>;

// 勤務予定: who works where. A light thing: made where it is used, over the file of Services.
class RosterService
{
public:
    explicit RosterService(CaseFile& file)
        : m_file(file)
    {
    }

    // One line per person and day, from `from` up to but not with `to`.
    Result<QList<DutyLine>> duties(QDate from, QDate to);
    Result<RosterData> load(QDate from, QDate to);
    // Who could work from home that day, where the booths do not suffice.
    Result<QList<HomeProposal>> proposals(QDate day) { return proposals(day, day.addDays(1)); }
    // From `from` up to but not with `to`, day by day.
    Result<QList<HomeProposal>> proposals(QDate from, QDate to);
    // The sessions to come that could take place now and could not any more if these days were so.
    Result<QList<Booking>> orphans(const QList<DutyLine>& days);

    // Single days over the week, all or none. A line whose source is not DutySource::Set takes back what was set, so
    // that the lines of before, with the versions of now, undo a change. The version is that of the line that was seen.
    Result<RosterOutcome> set(const Caller&, const QList<DutyLine>& days, BookedSessions);
    // A new one has no id. Without sessions that would be left without their person, or when these are to stay.
    Result<ShutOutcome<DutyPattern>> savePattern(const Caller&, const DutyPattern&, BookedSessions);
    Result<ShutOutcome<DutyPattern>> removePattern(const Caller&, Id<DutyPattern>, qint64 version, BookedSessions);
    Status setDispatched(const Caller&, Id<Staff>, bool dispatched);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
