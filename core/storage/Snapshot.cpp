// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Snapshot.h"

#include "core/storage/AuditRepository.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// A reading connection has forsworn writing, and the engine counts the new file as written by it.
class WritingElsewhere
{
public:
    explicit WritingElsewhere(Connection& connection)
        : m_connection(connection)
    {
        Query(m_connection, u"PRAGMA query_only = OFF"_s).exec();
    }
    ~WritingElsewhere()
    {
        QSqlQuery query(m_connection.handle());
        if (m_connection.readOnly())
            query.exec(u"PRAGMA query_only = ON"_s);
    }
    WritingElsewhere(const WritingElsewhere&) = delete;
    WritingElsewhere& operator=(const WritingElsewhere&) = delete;

private:
    Connection& m_connection;
};

QStringList tables(Connection& connection)
{
    Query query(connection, connection.dialect().tableNames());
    query.exec();
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

qint64 countOf(Connection& connection, QString table)
{
    Query query(connection, u"SELECT count(*) FROM \""_s + table.replace(u'"', "\"\""_L1) + u'"');
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace

void copyInto(Connection& connection, const QString& newFile)
{
    if (connection.dialect().copyInto().isEmpty()) {
        throw StorageError({ErrorKind::RuleViolation,
                            QCoreApplication::translate("Storage", "A data base on a server is not copied into a file "
                                                                   "from here. Whoever looks after the server does "
                                                                   "it there, with pg_dump."),
                            {},
                            connection.path()});
    }
    // Nobody else's to read from its first byte on. The engine takes a file that is empty; what is wrong with the
    // place, it says itself.
    QFile file(newFile);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
    const WritingElsewhere allowed(connection);
    Query(connection, connection.dialect().copyInto()).bind(newFile).exec();
}

DatabaseFacts factsOf(Connection& connection)
{
    const ReadScope scope(connection);
    DatabaseFacts facts;
    facts.schema = connection.schemaVersion();
    facts.engine = connection.dialect().engine();
    const QStringList names = tables(connection);
    for (const QString& name : names)
        facts.counts.append({name, countOf(connection, name)});
    facts.head = chainHead(connection);
    if (!names.contains("memo"_L1)) // an older schema
        return facts;
    Query newest(connection,
                 u"SELECT max(starts) FROM memo WHERE status IN ('submitted', 'confirmed') AND starts IS NOT NULL"_s);
    newest.exec();
    if (newest.next() && !newest.isNull(0))
        facts.newestMemo = tokyoDate(newest.number(0)).toString(Qt::ISODate);
    return facts;
}

ChainHead chainHead(Connection& connection)
{
    Query query(connection, u"SELECT seq, hash FROM audit_chain ORDER BY seq DESC LIMIT 1"_s);
    query.exec();
    ChainHead head;
    if (query.next())
        head = {query.number(0), query.text(1)};
    return head;
}

bool holds(Connection& connection, const ChainHead& head)
{
    if (head.seq == 0)
        return true;
    Query query(connection, u"SELECT count(*) FROM audit_chain WHERE seq = ? AND hash = ?"_s);
    query.bind(head.seq).bind(head.hash).exec();
    return query.next() && query.number(0) == 1;
}

QString firstLink(Connection& connection)
{
    Query query(connection, u"SELECT hash FROM audit_chain WHERE seq = 1"_s);
    query.exec();
    return query.next() ? query.text(0) : QString();
}

UtcSeconds lastRestore(Connection& connection)
{
    Query query(connection, u"SELECT coalesce(max(at), 0) FROM audit_chain WHERE table_name = 'case_file' "
                            "AND action = 'restore'"_s);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

QStringList checkSoundness(Connection& connection)
{
    QStringList problems;
    checkFileItself(connection, problems);
    if (problems.isEmpty()) {
        const ReadScope scope(connection);
        problems = AuditRepository(connection).verifyChain();
    }
    return problems;
}

Counters counters(Connection& connection)
{
    Query query(connection, u"SELECT kind, period, value FROM counter ORDER BY kind, period"_s);
    query.exec();
    Counters values;
    while (query.next())
        values.append({{query.text(0), query.text(1)}, query.number(2)});
    return values;
}

int raiseCounters(Writer& writer, const Counters& values)
{
    int raised = 0;
    for (const auto& [name, value] : values) {
        Query query(writer.connection(),
                    u"INSERT INTO counter (kind, period, value) VALUES (?, ?, ?) ON CONFLICT (kind, period) "
                    "DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value"_s);
        query.bind(name.first).bind(name.second).bind(value).exec();
        raised += query.changedRows() > 0 ? 1 : 0;
    }
    return raised;
}

} // namespace yorozu::storage
