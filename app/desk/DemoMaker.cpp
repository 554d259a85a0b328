// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/DemoMaker.h"

#include "core/service/AttachmentFiles.h"
#include "core/service/DemoService.h"
#include "core/service/Services.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

namespace {

QString storeOf(const QString& caseFile)
{
    return service::AttachmentFiles::folderOf(caseFile);
}

void fill(QPromise<Status>& promise, const QString& path, const Clock* clock)
{
    const QString unfinished = path + ".new"_L1;
    // Left by a program that was ended while it made one.
    QFile::remove(unfinished);
    QDir(storeOf(unfinished)).removeRecursively();
    Status status = Done{};
    {
        auto services = service::Services::create(unfinished, *clock);
        if (!services) {
            promise.addResult(Status(services.error()));
            return;
        }
        promise.setProgressRange(0, 1);
        status = (*services)->demo().fill(service::Services::systemCaller(), {}, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
    }
    // The files first: a record never stands without its file.
    const bool moved = status && service::AttachmentFiles::moveStore(unfinished, path);
    if (status && !(moved && QFile::rename(unfinished, path))) {
        status = Error{ErrorKind::ReadOnly,
                       QCoreApplication::translate("DemoMaker", "The sample data could not be put at %1. Check the "
                                                                "rights of the folder.")
                           .arg(QDir::toNativeSeparators(path)),
                       {},
                       {}};
    }
    if (!status) {
        QFile::remove(unfinished);
        QDir(storeOf(moved ? path : unfinished)).removeRecursively(); // ours, for the move refuses one that is there
    }
    promise.addResult(status);
}

} // namespace

DemoMaker::DemoMaker(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DemoMaker::finish);
}

DemoMaker::~DemoMaker()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void DemoMaker::make(const QString& path)
{
    if (isRunning())
        return;
    m_path = path;
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        Q_EMIT failed({ErrorKind::ReadOnly,
                       tr("The folder for the sample data could not be made. Check the rights of %1.")
                           .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                       {},
                       {}});
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(fill, path, &m_clock));
}

void DemoMaker::cancel()
{
    m_watcher.cancel();
}

void DemoMaker::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        Q_EMIT cancelled();
        return;
    }
    const Status status = m_watcher.result();
    if (status)
        Q_EMIT made(m_path);
    else
        Q_EMIT failed(status.error());
}

} // namespace yorozu::desk
