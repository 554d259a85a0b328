// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crosstab.h"
#include "core/storage/Writer.h"

namespace yorozu::storage {

// Cross tables under a name. Names are taken once.
class ReportViewRepository
{
public:
    explicit ReportViewRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<ReportView> list(); // by name
    std::optional<ReportView> byId(Id<ReportView>);
    Id<ReportView> add(Writer&, const ReportView&);
    void update(Writer&, const ReportView&); // compares its version
    void retire(Writer&, const ReportView&); // the same

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
