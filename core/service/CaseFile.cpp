// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CaseFile.h"

#include "core/backup/Files.h"
#include "core/service/BackupCopy.h"
#include "core/service/ServerLine.h"
#include "core/storage/ChangeFeed.h"
#include "core/storage/CommandKeys.h"
#include "core/storage/Connection.h"
#include "core/storage/Migrator.h"
#include "core/storage/Refusals.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/SideBySide.h"
#include "core/storage/Snapshot.h"
#include "core/storage/StorageError.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QThread>
#include <QUuid>

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

Error notKnown(const QString& detail)
{
    return {ErrorKind::CannotOpen,
            Text::tr("The connection to the server was lost while this was saved, and it is not known whether it was. "
                     "Look at the record before you do it again."),
            storage::LostConnection, detail};
}

} // namespace

// What is known of a save, also where the line broke before the answer.
struct CaseFile::Attempt
{
    bool wrote = false;
    bool inDoubt = false; // the commit was sent
    Changes changes;
    storage::AuditLinks links;
};

bool isCutOff(const Error& error)
{
    return storage::isLost(error);
}

CaseFile::CaseFile(std::unique_ptr<storage::Connection> connection, const Clock& clock)
    : m_connection(std::move(connection))
    , m_line(std::make_unique<ServerLine>(*m_connection))
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
    if (const Status read = caught([&] { version = m_connection->schemaVersion(); }); !read)
        return read;
    const bool older = version > 0 && version < storage::Migrator::latestVersion();
    // On a server a copy is made there; either way all steps are one transaction.
    if (older && !isCopy && !storage::ServerAddress::isOne(path())) {
        if (const Status backedUp = backUpBeforeUpgrade(); !backedUp)
            return backedUp;
    }
    return caught([&] { storage::Migrator(*m_connection).migrate(m_clock); });
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
        // Each has kept its own error; all of them are read again when the line is there.
        if (connection().isLost())
            throw storage::lost({});
    });
}

void CaseFile::settleLater()
{
    connection().setEndsLater(true);
}

void CaseFile::settle()
{
    // What fails here, the next question says.
    static_cast<void>(caught([this] { connection().settle(); }));
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

bool CaseFile::isCutOff() const
{
    return m_line->isBroken();
}

Status CaseFile::reconnect()
{
    return m_line->isBroken() ? m_line->connect(m_line->error()) : Status(Done{});
}

void CaseFile::onConnection(std::function<void(bool there)> listener)
{
    m_line->onChanged(std::move(listener));
}

void CaseFile::setPatience(const Patience& patience)
{
    m_line->setPatience(patience);
}

Status CaseFile::forgetOldCommands()
{
    if (!m_line->mayBreak())
        return Done{};
    return write<Done>({}, [](storage::Writer& writer) -> Status {
        writer.changedUnrecorded(storage::forgetCommandKeys(writer.connection()));
        return Done{};
    });
}

Status CaseFile::caught(const std::function<void()>& work)
{
    try {
        work();
        return Done{};
    } catch (const storage::StorageError& error) {
        return error.error();
    }
}

// To read twice does no harm.
Status CaseFile::guard(const std::function<void()>& work)
{
    if (m_line->isBroken())
        return m_line->error();
    ++m_depth;
    const auto shallower = qScopeGuard([this] { --m_depth; });
    const Status done = caught(work);
    if (done || m_depth > 1 || !m_connection->isLost())
        return done;
    if (const Status there = m_line->connect(done.error()); !there)
        return there;
    return caught(work);
}

Status CaseFile::attempt(const Caller& caller, const QString& key, const std::function<bool(storage::Writer&)>& work,
                         Attempt& attempt)
{
    ++m_depth;
    const auto shallower = qScopeGuard([this] { --m_depth; });
    return caught([&] {
        storage::Writer writer(*m_connection, m_clock, caller, key);
        // The attempt that was in doubt has come about: what it has left behind is the answer.
        if (writer.wasWritten())
            return;
        attempt = {};
        if (!work(writer))
            return;
        attempt.wrote = true;
        attempt.changes = writer.changes();
        const auto note = qScopeGuard([&] {
            attempt.inDoubt = writer.isInDoubt();
            attempt.links = writer.links();
        });
        writer.commit();
    });
}

// An error: why not.
Status CaseFile::mayTryAgain(const Error& error, const Attempt& attempt, int again, const Patience& patience)
{
    if (m_connection->isLost()) {
        if (attempt.inDoubt) {
            const bool there =
                (again == 1 || ServerLine::pause(patience, again)) && m_line->connectPatiently(error, patience);
            return there ? Status(Done{}) : notKnown(error.detail);
        }
        return again < Attempts ? m_line->connect(error) : Status(error);
    }
    // The server has not noticed yet that the line of before is broken, and keeps what was being written locked.
    if (attempt.inDoubt) {
        const bool goOn = error.kind == ErrorKind::Busy && ServerLine::pause(patience, again);
        return goOn ? Status(Done{}) : notKnown(error.detail);
    }
    if (!storage::mayRunAgain(error) || again >= Attempts)
        return error;
    // Not all of them at the same moment.
    QThread::msleep(QRandomGenerator::global()->bounded(LongestPauseMs * again) + 1UL);
    return Done{};
}

Status CaseFile::transaction(const Caller& caller, const std::function<bool(storage::Writer&)>& work)
{
    if (m_line->isBroken())
        return m_line->error();
    const QString key = m_line->mayBreak() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    std::optional<Patience> patience; // begins with the doubt
    Attempt attempt;
    Status status = this->attempt(caller, key, work, attempt);
    for (int again = 1; !status; ++again) {
        if (!patience && attempt.inDoubt)
            patience = m_line->patience();
        if (const Status may = mayTryAgain(status.error(), attempt, again, patience.value_or(Patience())); !may)
            return may;
        status = this->attempt(caller, key, work, attempt);
    }
    if (!attempt.wrote)
        return status;
    if (m_others)
        m_others->wroteItself(attempt.links);
    if (m_changed && !attempt.changes.isEmpty())
        m_changed(attempt.changes);
    return status;
}

} // namespace yorozu::service
