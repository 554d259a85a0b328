// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingClash.h"
#include "core/domain/BookingSeries.h"
#include "core/service/BookingService.h"

#include <variant>

namespace yorozu::service {

// One session of a series as it would be written, and what stands in its way: nothing, if its clash has no conflicts.
struct Occurrence
{
    QDate day; // of the series
    Booking session;
    BookingClash clash;
};

// Which sessions of a series a change is meant for. What is over or does not take place stays as it is.
enum class SeriesScope { This, Following, All };

// What was written, or those that stand in somebody's way; then nothing was.
using SeriesOutcome = std::variant<QList<Id<Booking>>, QList<Occurrence>>;

struct SeriesView
{
    BookingSeries series;
    QList<Booking> sessions; // those that do not take place, too
    QList<QDate> open;       // days of the series on which none takes place: each may be taken in again
};

// A session as it was, and as it was left: what can be taken back.
struct SessionChange
{
    Booking before;
    Booking after;
};

// Sessions that come again. A light thing: made where it is used, over the file of Services.
class SeriesService
{
public:
    explicit SeriesService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<SeriesView> view(Id<BookingSeries>);
    // Every session with its clash, before anything is written. `session` is the one of the first day; `elsewhere` are
    // those that take place at another time or place than the rule has them, each with the day on which it has it.
    Result<QList<Occurrence>> preview(const SeriesRule&, const Booking& session, const QList<Booking>& elsewhere = {});
    // The same of a change: `edited` is one of them as it is to be; what was changed of it is changed of the others.
    Result<QList<Occurrence>> preview(const Booking& edited, SeriesScope);

    // All but those that are left out, or none. A day that is left out can be taken in later.
    Result<SeriesOutcome> add(const Caller&, const SeriesRule&, const Booking& session, const QList<QDate>& leftOut,
                              const QList<Booking>& elsewhere = {}, const AlsoWritten& also = {});
    // Those of the scope but the ones that are left as they are. Error{Conflict} if `edited` is in another version.
    // `changes`, here and below: what putBack() takes back.
    Result<SeriesOutcome> update(const Caller&, const Booking& edited, SeriesScope, const QList<QDate>& leftAsIs,
                                 QList<SessionChange>* changes = nullptr);
    Result<QList<Id<Booking>>> cancel(const Caller&, Id<Booking>, SeriesScope, const QString& reason,
                                      QList<SessionChange>* changes = nullptr);
    // All of them as they were, or none. One that somebody has moved on since, or given another status, stays as it is
    // now; what else was changed of one stays, too.
    Result<SeriesOutcome> putBack(const Caller&, const QList<SessionChange>&);
    // A day on which no session takes place gets one again: the one that was taken off, else one like the nearest.
    Result<SeriesOutcome> takeIn(const Caller&, Id<BookingSeries>, QDate day);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
