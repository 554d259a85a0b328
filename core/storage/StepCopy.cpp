// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StepCopy.h"

#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDriver>
#include <QVariant>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int FewestPages = 16;
constexpr int MostPages = 2048;

// The driver's own handle; nullptr if it is of another kind than is promised.
sqlite3* handleOf(Connection& connection)
{
    const QVariant handle = connection.handle().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

// Whether the driver works with the very library that this program is linked with, and not with a copy inside its
// plug-in (as in Qt's own builds): what is set in the one must be seen through the other.
bool sharesOurLibrary(Connection& connection)
{
    constexpr sqlite3_int64 Sign = 0x3A5F'0000'0000; // as a limit of memory it limits nothing
    const sqlite3_int64 before = sqlite3_soft_heap_limit64(Sign);
    Query query(connection, u"PRAGMA soft_heap_limit"_s);
    query.exec();
    const bool same = query.next() && query.number(0) == Sign;
    sqlite3_soft_heap_limit64(before);
    return same;
}

} // namespace

std::unique_ptr<StepCopy> StepCopy::begin(Connection& connection, const QString& newFile, int mostPages)
{
    if (connection.journalMode().isEmpty() || connection.journalMode() == "wal"_L1 || !handleOf(connection) ||
        !sharesOurLibrary(connection))
        return {};
    std::unique_ptr<StepCopy> copy(new StepCopy(connection));
    copy->openTarget(newFile, mostPages);
    return copy;
}

StepCopy::StepCopy(Connection& connection)
    : m_connection(connection)
{
}

StepCopy::~StepCopy()
{
    sqlite3_backup_finish(m_backup);
    sqlite3_close(m_target);
}

void StepCopy::openTarget(const QString& newFile, int mostPages)
{
    QFile file(newFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail(SQLITE_CANTOPEN, nullptr);
    file.close();
    const QByteArray name = newFile.toUtf8();
    if (const int code = sqlite3_open_v2(name.constData(), &m_target, SQLITE_OPEN_READWRITE, nullptr);
        code != SQLITE_OK)
        fail(code, m_target);
    // Nobody reads the file before it is whole, and whoever made it syncs it then.
    run("PRAGMA journal_mode = OFF");
    run("PRAGMA synchronous = OFF");
    run("PRAGMA locking_mode = EXCLUSIVE");
    if (mostPages > 0)
        run(("PRAGMA max_page_count = " + QByteArray::number(mostPages)).constData());
    m_backup = sqlite3_backup_init(m_target, "main", handleOf(m_connection), "main");
    if (!m_backup)
        fail(sqlite3_errcode(m_target), m_target);
}

void StepCopy::run(const char* sql)
{
    if (const int code = sqlite3_exec(m_target, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code, m_target);
}

bool StepCopy::step()
{
    QElapsedTimer timer;
    timer.start();
    const bool done = copyPages(m_pages);
    // Halved or doubled at most: one slow moment of the disk says little.
    const auto taken = std::max<qint64>(timer.nsecsElapsed(), 1);
    const auto wanted = std::chrono::nanoseconds(StepTime).count();
    const qint64 fitting = m_pages * wanted / taken;
    m_pages = static_cast<int>(
        std::clamp<qint64>(fitting, std::max(FewestPages, m_pages / 2), std::min(MostPages, m_pages * 2)));
    return done;
}

bool StepCopy::finishHolding(std::chrono::milliseconds patience)
{
    const ReadScope everybodyWaits(m_connection);
    // The scope takes its lock with the first question.
    Query(m_connection, u"SELECT count(*) FROM schema_version"_s).exec();
    QElapsedTimer timer;
    timer.start();
    while (!m_done && !timer.hasExpired(patience.count()))
        step();
    return m_done;
}

bool StepCopy::copyPages(int pages)
{
    if (m_done)
        return true;
    const int before = donePages();
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_OK || code == SQLITE_DONE) {
        // It went back to the first page before it copied these: somebody else wrote.
        if (code == SQLITE_OK && donePages() < before + pages)
            ++m_beginnings;
        m_done = code == SQLITE_DONE;
        return m_done;
    }
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return false;
    fail(code, m_target);
}

int StepCopy::donePages() const
{
    return totalPages() - sqlite3_backup_remaining(m_backup);
}

int StepCopy::totalPages() const
{
    return sqlite3_backup_pagecount(m_backup);
}

void StepCopy::fail(int code, sqlite3* where)
{
    const QString text = where ? QString::fromUtf8(sqlite3_errmsg(where)) : QString();
    throw StorageError(
        classify(QSqlError(u"copy"_s, text, QSqlError::StatementError, QString::number(code)), u"sqlite3_backup"_s));
}

} // namespace yorozu::storage
