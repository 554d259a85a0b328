// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "core/storage/Writer.h"

namespace yorozu::storage {

// 公表値 and targets: what is entered beside what is counted.
class FigureRepository
{
public:
    explicit FigureRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<PublishedFigure> published(); // of all years, by year
    QList<ActivityTarget> targets();
    // One a year, kind, unit and scope: a new one takes the place of the one that is there. Compares the version of one
    // that has an id.
    Id<PublishedFigure> set(Writer&, const PublishedFigure&);
    Id<ActivityTarget> set(Writer&, const ActivityTarget&);
    void remove(Writer&, Id<PublishedFigure>, qint64 version);
    void remove(Writer&, Id<ActivityTarget>, qint64 version);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
