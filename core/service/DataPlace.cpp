// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DataPlace.h"

#include "core/service/DataAddress.h"
#include "core/service/Services.h"
#include "core/storage/Connection.h"
#include "core/storage/ServerAddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataPlace)
};

DataPlace refused(const QString& path, const QString& message)
{
    return {DataPlace::Kind::Refused, path, message};
}

// Rights, full disks and read-only media show themselves only when something is written.
QString writingProblem(const QString& folder)
{
    QTemporaryFile file(folder + u"/.yorozudesk-XXXXXX"_s);
    const QByteArray block(4096, 'x');
    const bool written = file.open() && file.write(block) == block.size() && file.flush();
    if (written)
        return {};
    return Text::tr("Nothing can be written in %1 (%2). Choose another folder.")
        .arg(QDir::toNativeSeparators(folder), file.errorString());
}

// One that lies there already, or why it cannot be had.
DataPlace lookAtExisting(const QString& path, const Clock& clock, const QString& password = {})
{
    const auto opened = Services::open({path, OpenRequest::Mode::ReadOnly, false, password}, clock);
    if (opened)
        return {DataPlace::Kind::Existing, path, {}};
    if (opened.error().field == "password"_L1)
        return {DataPlace::Kind::Password, path, password.isEmpty() ? QString() : opened.error().message};
    if (opened.error().kind == ErrorKind::RuleViolation || opened.error().kind == ErrorKind::Busy)
        return {DataPlace::Kind::Existing, path, opened.error().message}; // ours, but not to be had just now
    return refused(path, opened.error().message);
}

DataPlace lookAtServer(const QString& text, const Clock& clock, const QString& password)
{
    const QString address = DataAddress::of(text).text;
    const DataPlace existing = lookAtExisting(address, clock, password);
    if (existing.kind != DataPlace::Kind::Refused)
        return existing;
    if (const Status free = storage::Connection::mayCreate(address, storage::PlaceProbe::system(), password); !free)
        return refused(address, free.error().message);
    return {DataPlace::Kind::Free, address, {}};
}

} // namespace

DataPlace lookAtPlace(const QString& path, const Clock& clock, const NetworkProbe& probe, const QString& password)
{
    if (storage::ServerAddress::isOne(path.trimmed()))
        return lookAtServer(path.trimmed(), clock, password);
    const QFileInfo file(path.trimmed());
    if (path.trimmed().isEmpty() || file.fileName().isEmpty())
        return refused({}, Text::tr("Choose where the data are to lie."));
    const QString absolute = file.absoluteFilePath();
    storage::PlaceProbe place = storage::PlaceProbe::system();
    if (probe)
        place.networkFileSystem = probe;
    if (file.isFile())
        return lookAtExisting(absolute, clock);
    if (const Status free = storage::Connection::mayCreate(absolute, place); !free)
        return refused(absolute, free.error().message);
    if (const QString problem = writingProblem(file.absolutePath()); !problem.isEmpty())
        return refused(absolute, problem);
    return {DataPlace::Kind::Free, absolute, {}};
}

} // namespace yorozu::service
