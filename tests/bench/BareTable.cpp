// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareTable.h"

#include "core/storage/Query.h"
#include "core/storage/Writer.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

Result<std::unique_ptr<BareTable>> BareTable::make(const Bench& bench)
{
    auto connection =
        bench.serverFolder.isEmpty()
            ? storage::Connection::open(bench.folder.filePath(u"bare.yorozu"_s), storage::OpenMode::Create)
            : storage::Connection::open(bench.database, storage::OpenMode::Write);
    if (!connection)
        return connection.error();
    std::unique_ptr<BareTable> table(new BareTable);
    table->m_connection = *std::move(connection);
    const storage::Dialect& dialect = table->m_connection->dialect();
    storage::runDirectly(*table->m_connection, u"DROP TABLE IF EXISTS bare"_s); // of another scenario
    storage::runDirectly(*table->m_connection,
                         dialect.fill(u"CREATE TABLE bare (id {id}, client {int}, staff {int}, "
                                      "starts {int}, ends {int}, status TEXT, company TEXT, consultee TEXT, "
                                      "consultation TEXT, advice TEXT, impression TEXT) {strict}"_s));
    return table;
}

void BareTable::insert(const Numbers& numbers, const Texts& texts)
{
    storage::runDirectly(*m_connection, m_connection->dialect().beginWrite());
    storage::Query query(*m_connection, u"INSERT INTO bare (client, staff, starts, ends, status, company, consultee, "
                                        "consultation, advice, impression) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const qint64 number : numbers)
        query.bind(number);
    for (const QString& text : texts)
        query.bind(text);
    query.exec();
    storage::runDirectly(*m_connection, u"COMMIT"_s);
}

} // namespace yorozu::bench
