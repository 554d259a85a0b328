// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/CentreEditing.h"
#include "core/service/CaseFile.h"

#include <variant>

namespace yorozu::service {

// Everything that 事務所とブース shows.
struct PlaceData
{
    QList<OfficeLine> offices; // with retired ones
    QList<BoothLine> booths;
    QList<BoothClosure> closures;
    QList<ClosingDay> closingDays;
};

// Sessions are booked at a time that is to be closed: either they are looked at first, or they stay as they are.
enum class BookedSessions { Show, Keep };
// The id, or the sessions that lie in it; then nothing was written.
template <typename T> using ShutOutcome = std::variant<Id<T>, QList<Booking>>;

// 事務所とブース: offices, booths and when they are shut. Nothing that a record points to is deleted.
// A light thing: made where it is used, over the file of Services.
class PlaceService
{
public:
    explicit PlaceService(CaseFile& file)
        : m_file(file)
    {
    }

    // Closures and closing days that end on `since` or later; null: all.
    Result<PlaceData> load(QDate since = {});

    Result<Id<Office>> add(const Caller&, const Office&);
    Result<Id<Booth>> add(const Caller&, const Booth&);
    // With the version that was seen. Retiring is refused while sessions are booked there, and says which.
    Status update(const Caller&, const Office&, qint64 version);
    Status update(const Caller&, const Booth&, qint64 version);
    Status arrangeOffices(const Caller&, const QList<qint64>& seen, const QList<qint64>& wanted);
    Status arrangeBooths(const Caller&, Id<Office>, const QList<qint64>& seen, const QList<qint64>& wanted);

    // A new one has no id.
    Result<ShutOutcome<BoothClosure>> save(const Caller&, const BoothClosure&, BookedSessions);
    Result<ShutOutcome<ClosingDay>> save(const Caller&, const ClosingDay&, BookedSessions);
    Status remove(const Caller&, Id<BoothClosure>, qint64 version);
    Status remove(const Caller&, Id<ClosingDay>, qint64 version);

private:
    CaseFile& m_file;
};

// 11/21 10:00 丸福製麺所、…: the first few of them, for a sentence.
QString sessionsInWords(const QList<Booking>& sessions);

} // namespace yorozu::service
