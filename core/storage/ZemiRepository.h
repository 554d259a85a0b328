// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

// よろずゼミ: themes with their speakers, in their order.
class ZemiRepository
{
public:
    explicit ZemiRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    // With how often each was held; retired ones, too.
    QList<ZemiTheme> themes();
    std::optional<ZemiTheme> byId(Id<ZemiTheme>);
    Id<ZemiTheme> add(Writer&, const ZemiTheme&); // behind the others
    void update(Writer&, const ZemiTheme&);       // compares version

private:
    QList<ZemiTheme> read(Id<ZemiTheme> id);
    Connection& m_connection;
};

} // namespace yorozu::storage
