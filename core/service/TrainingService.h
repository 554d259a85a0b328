// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Training.h"
#include "core/service/BookingService.h"

namespace yorozu::service {

// A plan, how far it has come, and what could be sat in on next.
struct TrainingView
{
    TrainingPlan plan;
    TrainingProgress progress;
    QList<TrainingProposal> proposals;
};

// 新COの育成計画 (D9). A light thing: made where it is used, over the file of Services.
class TrainingService
{
public:
    explicit TrainingService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QList<TrainingPlan>> plans(); // newest first
    // Error{NotFound} if there is no plan of this person.
    Result<TrainingView> view(Id<Staff>);

    // A new one has no id; one plan a person. With the version that was seen.
    Result<Id<TrainingPlan>> save(const Caller&, const TrainingPlan&);
    // One that was begun by mistake. In the version that was seen; what was sat in on stays with the bookings.
    Status remove(const Caller&, Id<Staff>, qint64 version);
    // Ends it today, before its last day, with a reason; what was sat in on stays. In the version that was seen.
    Status leave(const Caller&, Id<Staff>, qint64 version, const QString& why);
    // It goes on after all.
    Status resume(const Caller&, Id<Staff>, qint64 version);
    // Enters the person of a plan into a session (OJT), in the version in which it was seen.
    Result<BookingOutcome> sitIn(const Caller&, Id<Staff>, Id<Booking>, qint64 version);
    // Takes the person out of it again; whoever takes part otherwise than by sitting in stays.
    Result<BookingOutcome> stayAway(const Caller&, Id<Staff>, Id<Booking>, qint64 version);

private:
    Result<TrainingPlan> planOf(Id<Staff>);

    CaseFile& m_file;
};

} // namespace yorozu::service
