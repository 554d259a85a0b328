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
    // Enters the person of a plan into a session (OJT), in the version in which it was seen.
    Result<BookingOutcome> sitIn(const Caller&, Id<Staff>, Id<Booking>, qint64 version);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
