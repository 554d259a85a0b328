// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ServerQuestions.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

ServerFacts serverFacts(Connection& connection)
{
    Query query(connection, u"SELECT current_setting('server_version'), CAST(session_user AS text), "
                            "coalesce((SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl), ''), "
                            "pg_database_size(current_database())"_s);
    query.exec();
    if (!query.next())
        return {};
    // Debian adds its own number: "15.14 (Debian 15.14-0+deb12u1)".
    return {query.text(0).section(u' ', 0, 0), query.text(1), query.text(2), query.number(3)};
}

} // namespace yorozu::storage
