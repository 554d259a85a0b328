// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreEditing.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// Offices, booths and when they are shut, as they are edited. Forms read offices and booths through CentreRepository.
class PlaceRepository
{
public:
    explicit PlaceRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // Retired ones, too, in their order; booths by office first.
    QList<OfficeLine> offices();
    QList<BoothLine> booths();

    // Behind the last one, of a booth in its office; `position` is not looked at.
    Id<Office> append(Writer&, const Office&);
    Id<Booth> append(Writer&, const Booth&);
    // Everything but the position, retiring among it. Throws Conflict if it is in another version by now. A booth stays
    // in its office.
    void update(Writer&, const Office&, qint64 version);
    void update(Writer&, const Booth&, qint64 version);
    void arrangeOffices(Writer&, const QList<qint64>& seen, const QList<qint64>& wanted);
    void arrangeBooths(Writer&, Id<Office>, const QList<qint64>& seen, const QList<qint64>& wanted);

    // Those that reach into [from, to), by their start.
    QList<BoothClosure> closures(UtcSeconds from, UtcSeconds to);
    std::optional<BoothClosure> closure(Id<BoothClosure>);
    Id<BoothClosure> add(Writer&, const BoothClosure&);
    void update(Writer&, const BoothClosure&); // compares its version
    void remove(Writer&, Id<BoothClosure>, qint64 version);

    // Those that reach into the days from `from` to `to`, both included, by their first day.
    QList<ClosingDay> closingDays(QDate from, QDate to);
    std::optional<ClosingDay> closingDay(Id<ClosingDay>);
    Id<ClosingDay> add(Writer&, const ClosingDay&);
    void update(Writer&, const ClosingDay&); // compares its version
    void remove(Writer&, Id<ClosingDay>, qint64 version);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
