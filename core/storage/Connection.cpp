// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int ApplicationId = 0x596F5264; // "YoRd", in the head of each of our files
constexpr int BusyTimeoutMs = 5000;
// Older libraries can damage a file in WAL mode (findings.md "Data base").
const auto FirstSafeWal = QVersionNumber(3, 51, 3);

Error refused(ErrorKind kind, const char* text, const QString& path, const QString& detail = {})
{
    return {kind,
            QCoreApplication::translate("Storage", text).arg(QDir::toNativeSeparators(path)),
            {},
            detail.isEmpty() ? path : detail};
}

bool writable(const PlaceProbe& probe, const QString& path)
{
    return probe.writable ? probe.writable(path) : QFileInfo(path).isWritable();
}

// Everything that can be said of the place without opening the file. It must not be opened here: closing it again
// would drop the locks that another connection of this process holds on it (POSIX).
void checkPlace(const QFileInfo& file, OpenMode mode, const PlaceProbe& probe)
{
    const QString path = file.filePath();
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        throw StorageError(refused(ErrorKind::CannotOpen,
                                   QT_TRANSLATE_NOOP("Storage", "The folder of %1 does not exist. Create it or choose "
                                                                "another place."),
                                   path));
    }
    if (file.isDir()) {
        throw StorageError(refused(ErrorKind::CannotOpen,
                                   QT_TRANSLATE_NOOP("Storage", "%1 is a folder. Choose the data base file inside it."),
                                   path));
    }
    if (mode == OpenMode::Create && (file.exists() || file.isSymLink())) {
        throw StorageError(refused(ErrorKind::RuleViolation,
                                   QT_TRANSLATE_NOOP("Storage", "%1 exists already and was left untouched. Choose "
                                                                "another name."),
                                   path));
    }
    if (mode != OpenMode::Create && !file.exists()) {
        throw StorageError(refused(ErrorKind::CannotOpen,
                                   QT_TRANSLATE_NOOP("Storage", "There is no data base %1. Check the name, or create "
                                                                "a new one."),
                                   path));
    }
    if (mode != OpenMode::Create && (!file.isFile() || !file.isReadable())) {
        throw StorageError(refused(ErrorKind::CannotOpen,
                                   QT_TRANSLATE_NOOP("Storage", "%1 cannot be read. Check that it is a file and that "
                                                                "you may read it."),
                                   path));
    }
    const QString network = probe.networkFileSystem ? probe.networkFileSystem(folder) : QString();
    if (!network.isEmpty()) {
        throw StorageError(refused(ErrorKind::CannotOpen,
                                   QT_TRANSLATE_NOOP("Storage", "%1 lies on a network drive, where a data base gets "
                                                                "damaged. Move it to a disk of this computer."),
                                   path, network));
    }
    if (mode != OpenMode::Create && file.size() == 0) {
        throw StorageError(refused(ErrorKind::Damaged,
                                   QT_TRANSLATE_NOOP("Storage", "%1 is empty, not a data base. Choose another file or "
                                                                "restore a backup."),
                                   path));
    }
}

void checkWritable(const QFileInfo& file, OpenMode mode, const PlaceProbe& probe)
{
    // The folder too, for the journal lies beside the file.
    if (!writable(probe, file.absolutePath()) || (mode != OpenMode::Create && !writable(probe, file.filePath()))) {
        throw StorageError(refused(ErrorKind::ReadOnly,
                                   QT_TRANSLATE_NOOP("Storage", "%1 or its folder cannot be written. Change the rights "
                                                                "or choose another place."),
                                   file.filePath()));
    }
}

void createFile(const QString& path)
{
    QFile file(path);
    // NewOnly: another program that creates the same file at the same moment loses or wins, never shares.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        throw StorageError(refused(ErrorKind::ReadOnly,
                                   QT_TRANSLATE_NOOP("Storage", "%1 cannot be created. Change the rights of the "
                                                                "folder or choose another place."),
                                   path, file.errorString()));
    }
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, OpenMode mode, const PlaceProbe& probe)
{
    std::unique_ptr<Connection> connection(new Connection);
    try {
        const QFileInfo given(path);
        // The file itself, not a link to it: journal and probe belong to the place where it lies.
        const QFileInfo file(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
        checkPlace(file, mode, probe);
        const bool canWrite = writable(probe, file.absolutePath()) && writable(probe, file.filePath());
        const bool reads = mode == OpenMode::ReadOnly || mode == OpenMode::Inspect;
        if (!reads)
            checkWritable(file, mode, probe);
        connection->m_path = file.filePath();
        connection->m_dialect = std::make_unique<SqliteDialect>();
        connection->m_readOnly = reads;
        if (mode == OpenMode::Create) {
            createFile(connection->m_path);
            connection->m_removeOnClose = true;
        }
        // A reader that may write the file opens it for writing and then forswears it (query_only): only so can it
        // roll back the journal of a program that died, now or while it is open.
        const bool strictlyReadOnly = connection->m_readOnly && !canWrite;
        connection->connectTo(strictlyReadOnly ? u"QSQLITE_OPEN_READONLY"_s : QString());
        connection->checkIdentity(mode);
        connection->configure();
        connection->checkSchema(mode);
        if (mode != OpenMode::Create)
            connection->checkFile();
    } catch (const StorageError& error) {
        return error.error();
    }
    return connection;
}

Status Connection::mayCreate(const QString& path, const PlaceProbe& probe)
{
    try {
        const QFileInfo file(path);
        checkPlace(file, OpenMode::Create, probe);
        checkWritable(file, OpenMode::Create, probe);
        return Done{};
    } catch (const StorageError& error) {
        return error.error();
    }
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_statements.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    if (m_removeOnClose) {
        QFile::remove(m_path + "-journal"_L1);
        QFile::remove(m_path);
    }
}

void Connection::connectTo(const QString& options)
{
    m_name = u"yorozu-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_handle.setDatabaseName(m_path);
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs);
    m_handle.setConnectOptions(options.isEmpty() ? timeout : timeout + u';' + options);
    if (!m_handle.open())
        throw StorageError(classify(m_handle.lastError(), m_path));
}

QString Connection::pragma(const QString& name)
{
    Query query(*this, u"PRAGMA "_s + name);
    query.exec();
    const QString value = query.next() ? query.text(0) : QString();
    while (query.next()) {
    }
    return value;
}

// Some settings answer nothing, others are ignored silently by some builds of the library: ask for each afterwards.
void Connection::set(const QString& name, const QString& value, const QString& expected)
{
    pragma(name + u" = "_s + value);
    const QString now = pragma(name);
    if (now == expected)
        return;
    throw StorageError(refused(ErrorKind::CannotOpen,
                               QT_TRANSLATE_NOOP("Storage", "%1 was not opened, for the data base library of this "
                                                            "computer refuses a setting that keeps it safe. Install "
                                                            "the library that comes with YorozuDesk."),
                               m_path, name + u" is "_s + now));
}

void Connection::checkIdentity(OpenMode mode)
{
    if (mode == OpenMode::Create) {
        set(u"application_id"_s, QString::number(ApplicationId), QString::number(ApplicationId));
        return;
    }
    if (pragma(u"application_id"_s) != QString::number(ApplicationId)) {
        throw StorageError(refused(ErrorKind::Damaged,
                                   QT_TRANSLATE_NOOP("Storage", "%1 is not a data base of YorozuDesk. It was left "
                                                                "untouched; choose another file."),
                                   m_path));
    }
}

void Connection::configure()
{
    set(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    set(u"secure_delete"_s, u"ON"_s, u"1"_s);
    set(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    set(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    set(u"cache_size"_s, u"-16000"_s, u"-16000"_s);
    if (m_readOnly) {
        set(u"query_only"_s, u"ON"_s, u"1"_s);
        m_journalMode = pragma(u"journal_mode"_s);
    } else {
        setJournal();
    }
}

void Connection::setJournal()
{
    Query version(*this, u"SELECT sqlite_version()"_s);
    version.exec();
    version.next();
    const bool wal = QVersionNumber::fromString(version.text(0)) >= FirstSafeWal;
    const QString mode = wal ? u"wal"_s : u"truncate"_s;
    set(u"journal_mode"_s, mode, mode);
    set(u"synchronous"_s, wal ? u"FULL"_s : u"EXTRA"_s, wal ? u"2"_s : u"3"_s);
    m_journalMode = mode;
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
    if (version > latest) {
        throw StorageError(refused(ErrorKind::TooNew,
                                   QT_TRANSLATE_NOOP("Storage", "%1 was written by a newer YorozuDesk. It was left "
                                                                "untouched; install that version."),
                                   m_path, QString::number(version)));
    }
    if (version < latest && mode != OpenMode::Upgrade && mode != OpenMode::Inspect) {
        throw StorageError(refused(ErrorKind::RuleViolation,
                                   QT_TRANSLATE_NOOP("Storage", "%1 was written by an older YorozuDesk. It was left "
                                                                "untouched; bring it up to date with “yorozuctl "
                                                                "upgrade”, which makes a backup first."),
                                   m_path, QString::number(version)));
    }
}

// Cheap whatever the size: the length of the file and the first page of each table. `yorozuctl check` reads the rest.
void Connection::checkFile()
{
    const ReadScope scope(*this);
    const qint64 bytes = pragma(u"page_count"_s).toLongLong() * pragma(u"page_size"_s).toLongLong();
    QStringList tables;
    // Virtual tables have no page; those that keep their data are listed like any other.
    Query names(*this, u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s);
    names.exec();
    while (names.next())
        tables.append(names.text(0));
    // In WAL mode the newest pages may not have reached the file yet.
    if (m_journalMode != "wal"_L1 && QFileInfo(m_path).size() < bytes) {
        throw StorageError(refused(ErrorKind::Damaged,
                                   QT_TRANSLATE_NOOP("Storage", "%1 is cut off: its end is missing. Restore a backup; "
                                                                "the file was left untouched."),
                                   m_path));
    }
    for (const QString& table : std::as_const(tables)) {
        Query query(*this, u"SELECT 1 FROM "_s + quoted(table) + u" LIMIT 1"_s);
        query.exec();
        query.next();
    }
}

void Connection::setBusyTimeout(int milliseconds)
{
    pragma(u"busy_timeout = %1"_s.arg(milliseconds));
}

void Connection::limitPages(int pages)
{
    pragma(u"max_page_count = %1"_s.arg(pages));
}

} // namespace yorozu::storage
