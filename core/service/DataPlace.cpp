// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DataPlace.h"

#include "core/service/Services.h"
#include "core/storage/Connection.h"

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

} // namespace

DataPlace lookAtPlace(const QString& path, const Clock& clock, const NetworkProbe& probe)
{
    const QFileInfo file(path.trimmed());
    if (path.trimmed().isEmpty() || file.fileName().isEmpty())
        return refused({}, Text::tr("Choose where the data are to lie."));
    const QString absolute = file.absoluteFilePath();
    storage::PlaceProbe place = storage::PlaceProbe::system();
    if (probe)
        place.networkFileSystem = probe;
    if (file.isFile()) {
        if (const auto opened = Services::open({absolute, OpenRequest::Mode::ReadOnly}, clock))
            return {DataPlace::Kind::Existing, absolute, {}};
        else if (opened.error().kind == ErrorKind::RuleViolation || opened.error().kind == ErrorKind::Busy)
            return {DataPlace::Kind::Existing, absolute, opened.error().message}; // ours, but not to be had just now
        else
            return refused(absolute, opened.error().message);
    }
    if (const Status free = storage::Connection::mayCreate(absolute, place); !free)
        return refused(absolute, free.error().message);
    if (const QString problem = writingProblem(file.absolutePath()); !problem.isEmpty())
        return refused(absolute, problem);
    return {DataPlace::Kind::Free, absolute, {}};
}

} // namespace yorozu::service
