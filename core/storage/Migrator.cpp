// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/ServerRights.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

// A resource inside a static library is dropped by the linker unless somebody names it, and the macro must stand
// outside of any namespace.
static void initMigrationResource()
{
    Q_INIT_RESOURCE(migrations);
}

namespace yorozu::storage {

namespace {

QStringList filesOf(const QString& folder)
{
    initMigrationResource();
    return QDir(u":/yorozu/storage/migrations/"_s + folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString& fileName)
{
    return fileName.left(4).toInt();
}

bool isEmptyStatement(const QString& sql)
{
    const QStringList lines = sql.split(u'\n');
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString& line) { return line.trimmed().isEmpty() || line.startsWith("--"_L1); });
}

QStringList statementsOf(const QString& folder, int step)
{
    QStringList statements;
    const QStringList names = filesOf(folder);
    for (const QString& name : names) {
        if (numberOf(name) != step)
            continue;
        QFile file(u":/yorozu/storage/migrations/%1/%2"_s.arg(folder, name));
        if (!file.open(QIODevice::ReadOnly))
            throw fault(u"no migration "_s + name);
        QString statement;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (line != "--;;"_L1) {
                statement += line + u'\n';
                continue;
            }
            statements.append(statement);
            statement.clear();
        }
        statements.append(statement);
    }
    statements.removeIf(isEmptyStatement);
    return statements;
}

void runStep(Connection& connection, int step, UtcSeconds now)
{
    const Dialect& dialect = connection.dialect();
    runDirectly(connection,
                dialect.fill(u"CREATE TABLE IF NOT EXISTS schema_version (version {int} NOT NULL PRIMARY KEY, "
                             "applied_at {int} NOT NULL) {strict}"_s));
    const QStringList statements = statementsOf(u"common"_s, step) + statementsOf(dialect.engine(), step);
    for (const QString& statement : statements)
        runDirectly(connection, dialect.fill(statement));
    Query(connection, u"INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"_s).bind(step).bind(now).exec();
}

} // namespace

int Migrator::latestVersion()
{
    const QStringList names = filesOf(u"common"_s);
    return names.isEmpty() ? 0 : numberOf(names.last());
}

void Migrator::migrate(const Clock& clock, int target)
{
    const int last = target < 0 ? latestVersion() : target;
    if (m_connection.schemaVersion() > latestVersion()) {
        throw StorageError({ErrorKind::TooNew,
                            QCoreApplication::translate("Storage", "This data base was written by a newer YorozuDesk. "
                                                                   "Nothing was changed; install that version."),
                            {},
                            {}});
    }
    // On a server the rights are granted anew each time: they may have changed with the program alone.
    const bool grants = isOnServer(m_connection) && last == latestVersion();
    if (m_connection.schemaVersion() < last || grants) {
        runDirectly(m_connection, m_connection.dialect().beginWrite());
        try {
            const QStringList statements = m_connection.dialect().beforeMigrations();
            for (const QString& statement : statements)
                runDirectly(m_connection, statement);
            // Read inside the transaction: another process may have done it meanwhile.
            for (int step = m_connection.schemaVersion() + 1; step <= last; ++step)
                runStep(m_connection, step, clock.now());
            if (grants)
                grantRights(m_connection);
            runDirectly(m_connection, u"COMMIT"_s);
        } catch (...) {
            QSqlQuery query(m_connection.handle());
            query.exec(u"ROLLBACK"_s);
            throw;
        }
    }
    m_connection.keepFile();
}

void Migrator::takeBack()
{
    const QStringList statements = m_connection.dialect().takeBackMigrations();
    for (const QString& statement : statements)
        runDirectly(m_connection, statement);
}

bool Migrator::takeBackUnfinished()
{
    runDirectly(m_connection, m_connection.dialect().beginWrite());
    try {
        // Whoever is about to set up a centre in it at this moment waits, or has finished.
        runDirectly(m_connection, u"LOCK TABLE audit_chain IN ACCESS EXCLUSIVE MODE"_s);
        Query recorded(m_connection, u"SELECT 1 FROM audit_chain LIMIT 1"_s);
        recorded.exec();
        const bool unfinished = !recorded.next();
        if (unfinished)
            takeBack();
        runDirectly(m_connection, u"COMMIT"_s);
        return unfinished;
    } catch (...) {
        QSqlQuery query(m_connection.handle());
        query.exec(u"ROLLBACK"_s);
        throw;
    }
}

// Some mode of a session is always needed, and no word is ever deleted.
bool holdsCentre(Connection& connection)
{
    Query query(connection, u"SELECT 1 FROM mode LIMIT 1"_s);
    query.exec();
    return query.next();
}

} // namespace yorozu::storage
