// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Worker.h"

#include "core/service/AttachmentFiles.h"
#include "core/service/ChangeWatch.h"
#include "core/service/Housekeeper.h"
#include "core/service/LineWatch.h"
#include "core/service/Services.h"
#include "core/service/ViewFolder.h"

#include <QCoreApplication>

#include <limits>

namespace yorozu::service {

Worker::Worker(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    start(m_reader, QStringLiteral("yorozu reading"));
    start(m_writer, QStringLiteral("yorozu writing"));
    start(m_copier, QStringLiteral("yorozu files"));
}

Worker::~Worker()
{
    // Jobs that were asked for are done before the connection closes: quit() is queued behind them. Reading goes first,
    // for what it has shown is put on record by the writing side.
    m_leaving.release(std::numeric_limits<int>::max());
    stop(m_reader);
    stop(m_writer);
    stop(m_copier);
}

template <typename Room> void Worker::start(Side<Room>& side, const QString& name)
{
    side.thread = new QThread(this);
    side.thread->setObjectName(name);
    side.context = new QObject;
    side.context->moveToThread(side.thread);
    side.thread->start();
}

template <typename Room> void Worker::stop(Side<Room>& side)
{
    QMetaObject::invokeMethod(side.context, [&side] {
        side.watch.reset();
        side.keeper.reset();
        side.line.reset();
        side.services.reset();
        side.context->deleteLater();
        side.thread->quit();
    });
    side.thread->wait();
}

QFuture<Status> Worker::open(const QString& path, OpenRequest::Mode mode, const QString& password)
{
    auto promise = std::make_shared<QPromise<Status>>();
    QFuture<Status> future = promise->future();
    promise->start();
    m_away = {};
    // The writing side opens first: it rolls back what a crash left behind, which a reader cannot.
    QMetaObject::invokeMethod(m_writer.context, [this, path, mode, password, promise] {
        auto opened = Services::open({path, mode, false, password}, m_clock);
        if (!opened) {
            promise->addResult(Status(opened.error()));
            promise->finish();
            return;
        }
        m_writer.keeper.reset(); // of a former data base: it writes there before it goes
        m_writer.watch.reset();
        m_writer.line.reset();
        m_writer.services = *std::move(opened);
        m_writer.services->file().onChanged([this](const Changes& changes) {
            QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); });
            if (m_writer.keeper)
                m_writer.keeper->wake();
        });
        if (!m_writer.services->file().readOnly())
            m_writer.keeper = std::make_unique<Housekeeper>(*m_writer.services);
        m_writer.watch = std::make_unique<ChangeWatch>(m_writer.services->file(), [this](const Changes& changes) {
            QMetaObject::invokeMethod(this, [this, changes] {
                Q_EMIT othersWrote(changes);
                if (!changes.isEmpty())
                    Q_EMIT changed(changes);
            });
        });
        m_writer.services->file().setPatience([this](std::chrono::milliseconds pause) {
            return !m_leaving.tryAcquire(1, static_cast<int>(pause.count()));
        });
        watchLine(m_writer, Writing);
        // A file that nobody can write keeps no record.
        const auto viewed = [this](const ViewedRecord& view) {
            QMetaObject::invokeMethod(m_writer.context, [this, view] {
                if (m_writer.keeper)
                    m_writer.keeper->viewed(view);
            });
        };
        m_writer.services->file().onViewed(viewed);
        QMetaObject::invokeMethod(m_reader.context, [this, path, password, promise, viewed] {
            auto reading = Services::open({path, OpenRequest::Mode::ReadOnly, false, password}, m_clock);
            if (reading) {
                m_reader.line.reset();
                m_reader.services = *std::move(reading);
                m_reader.services->file().settleLater();
                watchLine(m_reader, Reading);
                m_reader.services->file().onViewed(viewed);
            }
            if (!reading) {
                promise->addResult(Status(reading.error()));
                promise->finish();
                return;
            }
            // The file itself, not a link to it: the store lies beside it.
            const QString file = m_reader.services->file().path();
            QMetaObject::invokeMethod(m_copier.context, [this, file, password, promise] {
                m_copier.services = AttachmentFiles::beside(file, password);
                promise->addResult(Status(Done{}));
                promise->finish();
                // When nobody waits for it any more.
                ViewFolder::sweep();
            });
        });
    });
    return future;
}

void Worker::settle()
{
    if (m_reader.services)
        m_reader.services->file().settle();
}

// In the thread of the side.
void Worker::watchLine(Side<Services>& side, Place place)
{
    side.line = std::make_unique<LineWatch>(side.services->file(), [this, &side, place](bool there) {
        if (there && side.watch)
            side.watch->listenAgain();
        QMetaObject::invokeMethod(this, [this, place, there] { connectionOf(place, there); });
    });
}

void Worker::connectionOf(Place place, bool there)
{
    const bool before = isConnected();
    m_away[place] = !there;
    if (isConnected() != before)
        Q_EMIT connectionChanged(!before);
}

Error Worker::notOpen()
{
    return Error{
        ErrorKind::CannotOpen,
        QCoreApplication::translate("Worker", "No data base is open. Choose one in the file menu or set one up."),
        {},
        {}};
}

} // namespace yorozu::service
