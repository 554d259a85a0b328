// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// Agencies with branches, contacts, practices, former names, and what was merged. Choosing one is CentreRepository's.
class AgencyRepository
{
public:
    explicit AgencyRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<AgencyRecord> byId(Id<Agency>);
    // Retired ones, too, in their order.
    QList<AgencyRecord> all();
    // The same with name, kind and marks, former names and mergers alone: what is counted by them.
    QList<AgencyRecord> names();
    // By name key, also by a former name; not those that are part of another one.
    QList<Id<Agency>> named(const QString& name);
    // The one that it is part of, and so on; itself if it is none.
    Id<Agency> survivor(Id<Agency>);

    Id<Agency> add(Writer&, const AgencyRecord&);
    // Compares the version of the agency. Branches and contacts without id are added, those with one changed; what is
    // not in the lists stays as it is. Practices are replaced, former names and merges left alone.
    void update(Writer&, const AgencyRecord&);
    // From that day on it has another name; the one of before ends the day before. Compares the version.
    void rename(Writer&, Id<Agency>, qint64 version, const QString& name, const QString& kana, QDate from);
    // The newest former name is the name again.
    void takeBackName(Writer&, Id<Agency>, qint64 version);
    Id<AgencyMerge> merge(Writer&, Id<Agency> kept, Id<Agency> other, QDate on);
    void unmerge(Writer&, Id<Agency> other);
    void setRetired(Writer&, Id<Agency>, bool retired);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
