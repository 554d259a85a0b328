// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Link.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int ApplicationId = 0x596F5264; // "YoRd", in the head of each of our files
constexpr int BusyTimeoutMs = 5000;
// Older libraries can damage a file in WAL mode (findings.md "Data base").
const auto FirstSafeWal = QVersionNumber(3, 51, 3);

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
        throw StorageError(
            refusedPlace(ErrorKind::CannotOpen,
                         QT_TRANSLATE_NOOP("Storage", "The folder of %1 does not exist. Create it or choose "
                                                      "another place."),
                         path));
    }
    if (file.isDir()) {
        throw StorageError(
            refusedPlace(ErrorKind::CannotOpen,
                         QT_TRANSLATE_NOOP("Storage", "%1 is a folder. Choose the data base file inside it."), path));
    }
    if (mode == OpenMode::Create && (file.exists() || file.isSymLink())) {
        throw StorageError(refusedPlace(ErrorKind::RuleViolation,
                                        QT_TRANSLATE_NOOP("Storage", "%1 exists already and was left untouched. Choose "
                                                                     "another name."),
                                        path));
    }
    if (mode != OpenMode::Create && !file.exists()) {
        throw StorageError(
            refusedPlace(ErrorKind::CannotOpen,
                         QT_TRANSLATE_NOOP("Storage", "There is no data base %1. Check the name, or create "
                                                      "a new one."),
                         path));
    }
    if (mode != OpenMode::Create && (!file.isFile() || !file.isReadable())) {
        throw StorageError(
            refusedPlace(ErrorKind::CannotOpen,
                         QT_TRANSLATE_NOOP("Storage", "%1 cannot be read. Check that it is a file and that "
                                                      "you may read it."),
                         path));
    }
    const QString network = probe.networkFileSystem ? probe.networkFileSystem(folder) : QString();
    if (!network.isEmpty()) {
        throw StorageError(
            refusedPlace(ErrorKind::CannotOpen,
                         QT_TRANSLATE_NOOP("Storage", "%1 lies on a network drive, where a data base gets "
                                                      "damaged. Move it to a disk of this computer."),
                         path, network));
    }
    if (mode != OpenMode::Create && file.size() == 0) {
        throw StorageError(
            refusedPlace(ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP("Storage", "%1 is empty, not a data base. Choose another file or "
                                                      "restore a backup."),
                         path));
    }
}

void checkWritable(const QFileInfo& file, OpenMode mode, const PlaceProbe& probe)
{
    // The folder too, for the journal lies beside the file.
    if (!writable(probe, file.absolutePath()) || (mode != OpenMode::Create && !writable(probe, file.filePath()))) {
        throw StorageError(
            refusedPlace(ErrorKind::ReadOnly,
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
        throw StorageError(refusedPlace(ErrorKind::ReadOnly,
                                        QT_TRANSLATE_NOOP("Storage", "%1 cannot be created. Change the rights of the "
                                                                     "folder or choose another place."),
                                        path, file.errorString()));
    }
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
}

QString pragma(Connection& connection, const QString& name)
{
    Query query(connection, u"PRAGMA "_s + name);
    query.exec();
    const QString value = query.next() ? query.text(0) : QString();
    while (query.next()) {
    }
    return value;
}

// Some settings answer nothing, others are ignored silently by some builds of the library: ask for each afterwards.
void set(Connection& connection, const QString& name, const QString& value, const QString& expected)
{
    pragma(connection, name + u" = "_s + value);
    const QString now = pragma(connection, name);
    if (now == expected)
        return;
    throw StorageError(
        refusedPlace(ErrorKind::CannotOpen,
                     QT_TRANSLATE_NOOP("Storage", "%1 was not opened, for the data base library of this "
                                                  "computer refuses a setting that keeps it safe. Install "
                                                  "the library that comes with YorozuDesk."),
                     connection.path(), name + u" is "_s + now));
}

class FileLink final : public Link
{
public:
    FileLink(const QString& path, PlaceProbe probe)
        : m_probe(std::move(probe))
    {
        const QFileInfo given(path);
        // The file itself, not a link to it: journal and probe belong to the place where it lies.
        m_file = given.exists() ? given.canonicalFilePath() : given.absoluteFilePath();
    }

    QString place() const override { return m_file; }
    QString driver() const override { return u"QSQLITE"_s; }
    std::unique_ptr<Dialect> dialect() const override { return std::make_unique<SqliteDialect>(); }
    void prepare(OpenMode mode) override;
    void open(Connection& connection, OpenMode mode) override;
    void setUp(Connection& connection) override;
    void checkContents(Connection& connection) override;
    void setBusyTimeout(Connection& connection, int milliseconds) override;
    void keep() override { m_removeOnClose = false; }
    void closed() override;
    QString journalMode() const override { return m_journalMode; }
    void limitPages(Connection& connection, int pages) override;

private:
    void connect(QSqlDatabase& handle, OpenMode mode);
    void checkIdentity(Connection& connection, OpenMode mode);
    void setJournal(Connection& connection);

    PlaceProbe m_probe;
    QString m_file;
    QString m_journalMode;
    bool m_removeOnClose = false;
};

void FileLink::prepare(OpenMode mode)
{
    const QFileInfo file(m_file);
    checkPlace(file, mode, m_probe);
    if (!readsOnly(mode))
        checkWritable(file, mode, m_probe);
    if (mode == OpenMode::Create) {
        createFile(m_file);
        m_removeOnClose = true;
    }
}

void FileLink::open(Connection& connection, OpenMode mode)
{
    connect(connection.handle(), mode);
    checkIdentity(connection, mode);
    setUp(connection);
}

void FileLink::connect(QSqlDatabase& handle, OpenMode mode)
{
    const bool canWrite = writable(m_probe, QFileInfo(m_file).absolutePath()) && writable(m_probe, m_file);
    // A reader that may write the file opens it for writing and then forswears it (query_only): only so can it
    // roll back the journal of a program that died, now or while it is open.
    const bool strictlyReadOnly = readsOnly(mode) && !canWrite;
    handle.setDatabaseName(m_file);
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs);
    handle.setConnectOptions(strictlyReadOnly ? timeout + u";QSQLITE_OPEN_READONLY"_s : timeout);
    if (!handle.open())
        throw StorageError(classify(handle.lastError(), m_file));
}

void FileLink::checkIdentity(Connection& connection, OpenMode mode)
{
    if (mode == OpenMode::Create) {
        set(connection, u"application_id"_s, QString::number(ApplicationId), QString::number(ApplicationId));
        return;
    }
    if (pragma(connection, u"application_id"_s) != QString::number(ApplicationId)) {
        throw StorageError(refusedPlace(ErrorKind::Damaged,
                                        QT_TRANSLATE_NOOP("Storage", "%1 is not a data base of YorozuDesk. It was left "
                                                                     "untouched; choose another file."),
                                        m_file));
    }
}

void FileLink::setUp(Connection& connection)
{
    set(connection, u"foreign_keys"_s, u"ON"_s, u"1"_s);
    set(connection, u"secure_delete"_s, u"ON"_s, u"1"_s);
    set(connection, u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    set(connection, u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    set(connection, u"cache_size"_s, u"-16000"_s, u"-16000"_s);
    if (connection.readOnly()) {
        set(connection, u"query_only"_s, u"ON"_s, u"1"_s);
        m_journalMode = pragma(connection, u"journal_mode"_s);
    } else {
        setJournal(connection);
    }
}

void FileLink::setJournal(Connection& connection)
{
    Query version(connection, u"SELECT sqlite_version()"_s);
    version.exec();
    version.next();
    const bool wal = QVersionNumber::fromString(version.text(0)) >= FirstSafeWal;
    const QString mode = wal ? u"wal"_s : u"truncate"_s;
    set(connection, u"journal_mode"_s, mode, mode);
    set(connection, u"synchronous"_s, wal ? u"FULL"_s : u"EXTRA"_s, wal ? u"2"_s : u"3"_s);
    m_journalMode = mode;
}

// Cheap whatever the size: the length of the file and the first page of each table. `yorozuctl check` reads the rest.
void FileLink::checkContents(Connection& connection)
{
    const ReadScope scope(connection);
    const qint64 bytes =
        pragma(connection, u"page_count"_s).toLongLong() * pragma(connection, u"page_size"_s).toLongLong();
    QStringList tables;
    // Virtual tables have no page; those that keep their data are listed like any other.
    Query names(connection, u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s);
    names.exec();
    while (names.next())
        tables.append(names.text(0));
    // In WAL mode the newest pages may not have reached the file yet.
    if (m_journalMode != "wal"_L1 && QFileInfo(m_file).size() < bytes) {
        throw StorageError(
            refusedPlace(ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP("Storage", "%1 is cut off: its end is missing. Restore a backup; "
                                                      "the file was left untouched."),
                         m_file));
    }
    for (const QString& table : std::as_const(tables)) {
        Query query(connection, u"SELECT 1 FROM "_s + quoted(table) + u" LIMIT 1"_s);
        query.exec();
        query.next();
    }
}

void FileLink::setBusyTimeout(Connection& connection, int milliseconds)
{
    pragma(connection, u"busy_timeout = %1"_s.arg(milliseconds));
}

void FileLink::limitPages(Connection& connection, int pages)
{
    pragma(connection, u"max_page_count = %1"_s.arg(pages));
}

// A data base without its tables helps nobody.
void FileLink::closed()
{
    if (!m_removeOnClose)
        return;
    QFile::remove(m_file + "-journal"_L1);
    QFile::remove(m_file);
}

} // namespace

std::unique_ptr<Link> linkToFile(const QString& path, const PlaceProbe& probe)
{
    return std::make_unique<FileLink>(path, probe);
}

Status mayCreateFile(const QString& path, const PlaceProbe& probe)
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

} // namespace yorozu::storage
