// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CaseFile.h"

#include "core/backup/Files.h"
#include "core/service/BackupCopy.h"
#include "core/storage/ChangeFeed.h"
#include "core/storage/Connection.h"
#include "core/storage/Migrator.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/SideBySide.h"
#include "core/storage/Snapshot.h"
#include "core/storage/StorageError.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

constexpr int Attempts = 6;
constexpr int LongestPauseMs = 20; // before the second; each further one may be longer

storage::OpenMode storageMode(OpenRequest::Mode mode)
{
    switch (mode) {
    case OpenRequest::Mode::Create:
        return storage::OpenMode::Create;
    case OpenRequest::Mode::ReadWrite:
        return storage::OpenMode::Write;
    case OpenRequest::Mode::ReadOnly:
        return storage::OpenMode::ReadOnly;
    case OpenRequest::Mode::Upgrade:
        return storage::OpenMode::Upgrade;
    case OpenRequest::Mode::Inspect:
        return storage::OpenMode::Inspect;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseFile::CaseFile(std::unique_ptr<storage::Connection> connection, const Clock& clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
{
}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::open(const OpenRequest& request, const Clock& clock)
{
    storage::PlaceProbe probe = storage::PlaceProbe::system();
    if (request.isCopy)
        probe.networkFileSystem = {};
    auto connection = storage::Connection::open(request.path, storageMode(request.mode), probe, request.password);
    if (!connection)
        return connection.error();
    std::unique_ptr<CaseFile> file(new CaseFile(*std::move(connection), clock));
    file->m_password = request.password;
    if (request.mode == OpenRequest::Mode::Create || request.mode == OpenRequest::Mode::Upgrade) {
        const Status migrated = file->migrate(request.isCopy);
        if (!migrated) {
            file.reset();
            // A data base that could not be set up whole is not left behind to be taken for one.
            if (request.mode == OpenRequest::Mode::Create && !storage::ServerAddress::isOne(request.path))
                QFile::remove(request.path);
            return migrated.error();
        }
    }
    if (request.mode == OpenRequest::Mode::ReadWrite || request.mode == OpenRequest::Mode::ReadOnly) {
        if (const Status whole = file->checkWhole(); !whole)
            return whole.error();
    }
    return file;
}

// A file gets its name when it is whole; a data base on a server has it from the beginning.
Status CaseFile::checkWhole()
{
    bool whole = !storage::ServerAddress::isOne(path());
    if (whole)
        return Done{};
    if (const Status asked = guard([&] { whole = storage::holdsCentre(*m_connection); }); !asked)
        return asked;
    if (whole)
        return Done{};
    return Error{
        ErrorKind::CannotOpen,
        Text::tr("%1 is not finished: setting it up, or moving in, was interrupted. Begin that once more.").arg(path()),
        {},
        {}};
}

Status CaseFile::migrate(bool isCopy)
{
    int version = 0;
    if (const Status read = guard([&] { version = m_connection->schemaVersion(); }); !read)
        return read;
    const bool older = version > 0 && version < storage::Migrator::latestVersion();
    // On a server a copy is made there; either way all steps are one transaction.
    if (older && !isCopy && !storage::ServerAddress::isOne(path())) {
        if (const Status backedUp = backUpBeforeUpgrade(); !backedUp)
            return backedUp;
    }
    return guard([&] { storage::Migrator(*m_connection).migrate(m_clock); });
}

// Opened and checked before anything of the old file is changed.
Status CaseFile::backUpBeforeUpgrade()
{
    const QString name = path() + ".before-upgrade-"_L1 + toTokyo(m_clock.now()).toString(u"yyyyMMdd-HHmmss"_s);
    const WorkFile part(backup::partName(name));
    const Status copied = guard([&] { storage::copyInto(*m_connection, part.name()); });
    if (!copied)
        return copied;
    if (const auto sound = inspect(part.name(), m_clock, name); !sound)
        return sound.error();
    QFile file(part.name());
    if (!file.open(QIODevice::ReadWrite) || !backup::syncFile(file))
        return backup::cannotWrite(file);
    file.close();
    if (const Status placed = backup::putInPlace(part.name(), name); !placed)
        return placed;
    m_upgradeBackup = name;
    return Done{};
}

QString CaseFile::path() const
{
    return m_connection->path();
}

bool CaseFile::readOnly() const
{
    return m_connection->readOnly();
}

Status CaseFile::together(const QList<std::function<void()>>& readings)
{
    return guard([&] {
        storage::SideBySide table(connection());
        for (const auto& reading : readings)
            table.add(reading);
        table.run();
    });
}

void CaseFile::settleLater()
{
    connection().setEndsLater(true);
}

void CaseFile::settle()
{
    // What fails here, the next question says.
    static_cast<void>(guard([this] { connection().settle(); }));
}

Result<OthersWrote> CaseFile::lookForOthers()
{
    OthersWrote news;
    const Status looked = guard([&] {
        if (!m_others) {
            m_others = std::make_unique<storage::ChangeFeed>(*m_connection);
            return;
        }
        storage::ChangeFeed::News found = m_others->look();
        news = {found.wrote, std::move(found.changes)};
    });
    if (!looked)
        return looked.error();
    return news;
}

void CaseFile::noteView(const Caller& caller, const QString& table, qint64 row) const
{
    if (m_viewed && row != 0)
        m_viewed({caller, m_clock.now(), table, row});
}

Status CaseFile::guard(const std::function<void()>& work)
{
    try {
        work();
        return Done{};
    } catch (const storage::StorageError& error) {
        return error.error();
    }
}

Status CaseFile::attempt(const Caller& caller, const std::function<bool(storage::Writer&)>& work,
                         std::optional<Changes>& changes)
{
    return guard([&] {
        storage::Writer writer(*m_connection, m_clock, caller);
        if (!work(writer))
            return;
        writer.commit();
        changes = writer.changes();
        if (m_others)
            m_others->wroteItself(writer);
    });
}

Status CaseFile::transaction(const Caller& caller, const std::function<bool(storage::Writer&)>& work)
{
    std::optional<Changes> changes;
    Status status = attempt(caller, work, changes);
    for (int again = 1; again < Attempts && !status && storage::mayRunAgain(status.error()); ++again) {
        // Not all of them at the same moment.
        QThread::msleep(QRandomGenerator::global()->bounded(LongestPauseMs * again) + 1UL);
        status = attempt(caller, work, changes);
    }
    if (changes && m_changed && !changes->isEmpty())
        m_changed(*changes);
    return status;
}

} // namespace yorozu::service
