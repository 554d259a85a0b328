// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Training.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// Plans of new coordinators with their lessons.
class TrainingRepository
{
public:
    explicit TrainingRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<TrainingPlan> plans(); // by their first day, newest first
    std::optional<TrainingPlan> of(Id<Staff>);

    Id<TrainingPlan> add(Writer&, const TrainingPlan&);
    void update(Writer&, const TrainingPlan&); // with its lessons; compares its version
    void remove(Writer&, const TrainingPlan&); // compares its version

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
