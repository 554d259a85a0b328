// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/storage/Link.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/ServerRights.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

bool readsOnly(OpenMode mode)
{
    return mode == OpenMode::ReadOnly || mode == OpenMode::Inspect;
}

Error refusedPlace(ErrorKind kind, const char* text, const QString& place, const QString& detail)
{
    const QString named = ServerAddress::isOne(place) ? place : QDir::toNativeSeparators(place);
    return {kind, QCoreApplication::translate("Storage", text).arg(named), {}, detail.isEmpty() ? place : detail};
}

Connection::Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, OpenMode mode, const PlaceProbe& probe,
                                                     const QString& password)
{
    std::unique_ptr<Connection> connection(new Connection);
    try {
        connection->m_link = ServerAddress::isOne(path) ? linkToServer(path, password) : linkToFile(path, probe);
        connection->m_mode = mode;
        connection->m_readOnly = readsOnly(mode);
        connection->connect(mode);
    } catch (const StorageError& error) {
        return error.error();
    }
    return connection;
}

void Connection::connect(OpenMode mode)
{
    m_link->prepare(mode);
    if (!m_dialect)
        m_dialect = m_link->dialect();
    m_name = u"yorozu-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_handle = QSqlDatabase::addDatabase(m_link->driver(), m_name);
    m_link->open(*this, mode);
    checkSchema(mode);
    if (mode != OpenMode::Create)
        m_link->checkContents(*this);
}

Status Connection::mayCreate(const QString& path, const PlaceProbe& probe, const QString& password)
{
    return ServerAddress::isOne(path) ? mayCreateOnServer(path, password) : mayCreateFile(path, probe);
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    disconnect();
    m_link->closed();
}

void Connection::disconnect()
{
    // On a server the statements go with the session; giving each up before would be a round trip.
    if (!m_dialect->keepsAnswers())
        m_statements.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_statements.clear();
    m_beginsAhead.clear();
    m_endsAhead = false;
}

void Connection::reconnect()
{
    disconnect();
    m_inTransaction = false;
    m_writing = false;
    m_spoiled = false;
    m_lost = true;
    // What was to be made is there by now.
    connect(m_mode == OpenMode::Create || m_mode == OpenMode::Upgrade ? OpenMode::Write : m_mode);
    m_lost = false;
}

QString Connection::path() const
{
    return m_link->place();
}

QString Connection::journalMode() const
{
    return m_link->journalMode();
}

void Connection::setUpSession()
{
    m_link->setUp(*this);
}

QStringList Connection::takeAhead()
{
    QStringList ahead;
    if (std::exchange(m_endsAhead, false))
        ahead.append(u"ROLLBACK"_s); // nothing was written
    if (!m_beginsAhead.isEmpty())
        ahead.append(std::exchange(m_beginsAhead, {}));
    return ahead;
}

bool Connection::endLater()
{
    m_endsAhead = m_endsLater;
    return m_endsLater;
}

void Connection::settle()
{
    if (m_endsAhead)
        runDirectly(*this, {});
}

qint64 Connection::changedRows()
{
    const QString question = m_dialect->changedRows();
    if (question.isEmpty())
        return m_changedRows;
    Query query(*this, question);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

int Connection::schemaVersion()
{
    Query tables(*this, m_dialect->countTables());
    tables.bind(u"schema_version"_s).exec();
    if (!tables.next() || tables.number(0) == 0)
        return 0;
    Query version(*this, u"SELECT max(version) FROM schema_version"_s);
    version.exec();
    return version.next() ? static_cast<int>(version.number(0)) : 0;
}

void Connection::checkSchema(OpenMode mode)
{
    if (mode == OpenMode::Create)
        return;
    const int version = schemaVersion();
    const int latest = Migrator::latestVersion();
    // On a server another workstation brought it up to date while this one still has the program of before.
    if (version > latest && mode == OpenMode::ReadOnly && isOnServer(*this))
        return;
    if (version > latest && mode == OpenMode::Write && isOnServer(*this)) {
        throw StorageError(
            refusedPlace(ErrorKind::ReadOnly,
                         QT_TRANSLATE_NOOP("Storage", "%1 was brought up to date by a newer YorozuDesk; this one only "
                                                      "reads it. Install that version to write."),
                         path(), QString::number(version)));
    }
    if (version > latest) {
        throw StorageError(
            refusedPlace(ErrorKind::TooNew,
                         QT_TRANSLATE_NOOP("Storage", "%1 was written by a newer YorozuDesk. It was left "
                                                      "untouched; install that version."),
                         path(), QString::number(version)));
    }
    if (version < latest && mode != OpenMode::Upgrade && mode != OpenMode::Inspect) {
        throw StorageError(
            refusedPlace(ErrorKind::RuleViolation,
                         QT_TRANSLATE_NOOP("Storage", "%1 was written by an older YorozuDesk. It was left "
                                                      "untouched; bring it up to date with “yorozuctl "
                                                      "upgrade”, which makes a backup first."),
                         path(), QString::number(version)));
    }
}

void Connection::keepFile()
{
    m_link->keep();
}

void Connection::setBusyTimeout(int milliseconds)
{
    m_link->setBusyTimeout(*this, milliseconds);
}

void Connection::limitPages(int pages)
{
    m_link->limitPages(*this, pages);
}

} // namespace yorozu::storage
