// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ImportRehearsal.h"

#include "core/backup/Files.h"
#include "core/service/BackupCopy.h"
#include "core/service/ImportRun.h"
#include "core/storage/ServerAddress.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

constexpr qsizetype ShortList = 6 << 10; // some twenty rows

// A rehearsal needs a copy, of which whoever has a list to take over knows nothing.
Error inWordsOfRehearsal(const Error& error)
{
    const auto told = [&error](const QString& message) { return Error{error.kind, message, {}, error.detail}; };
    if (error.kind == ErrorKind::Cancelled)
        return importGivenUp();
    if (error.kind == ErrorKind::Busy)
        return told(Text::tr("Other programs kept saving, so that the list could not be looked through. Nothing was "
                             "changed; try again when they have finished."));
    if (error.kind == ErrorKind::DiskFull)
        return told(Text::tr("To look the list through, as much room is needed as the data base takes up, and the disk "
                             "is full. Nothing was changed; make room and try again."));
    if (error.kind == ErrorKind::ReadOnly)
        return told(Text::tr("The folder of the data base cannot be written, so that the list could not be looked "
                             "through. Nothing was changed; check the rights of the folder."));
    return error;
}

} // namespace

Error importGivenUp()
{
    return {ErrorKind::Cancelled, Text::tr("It was given up. Nothing was changed."), {}, {}};
}

bool isShortList(const QByteArray& file)
{
    return file.size() <= ShortList;
}

Result<ImportReport> rehearseImport(const ConnectionRoom& room, const Clock& clock, const Caller& caller,
                                    ImportKind kind, const QByteArray& file, ImportOptions options)
{
    if (const Status allowed = mayImport(caller, actionOf(kind)); !allowed)
        return allowed.error();
    QString database;
    const Status asked = room([&database](CaseFile& open) -> Status {
        database = open.path();
        return Done{};
    });
    if (!asked)
        return asked.error();
    options.dryRun = true;
    if (storage::ServerAddress::isOne(database)) {
        // There one transaction holds up nobody's save but of the same records, and is given up in the end.
        std::optional<Result<ImportReport>> report;
        const Status tried = room([&](CaseFile& open) -> Status {
            report.emplace(TransferService(open).importFile(caller, kind, file, options));
            return Done{};
        });
        return tried ? *report : tried.error();
    }
    // Not the name of a copy that is being made: a backup takes those away. Of what a crash left, nobody writes to it.
    const QFileInfo place(database + u".list"_s);
    backup::removeOldParts(place.absolutePath(), place.fileName(), std::chrono::hours(24));
    const WorkFile scratch(backup::partName(place.filePath()));
    const backup::Progress copying = [&options](qint64, qint64) { return !options.progress || options.progress(0, 0); };
    if (const Status copied = copyDatabase(database, clock, room, scratch.name(), copying); !copied)
        return inWordsOfRehearsal(copied.error());
    auto copy = CaseFile::open({scratch.name(), OpenRequest::Mode::ReadWrite, true}, clock);
    if (!copy)
        return inWordsOfRehearsal(copy.error());
    const Result<ImportReport> report = TransferService(**copy).importFile(caller, kind, file, options);
    return report ? report : inWordsOfRehearsal(report.error());
}

} // namespace yorozu::service
