// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Worker.h"

#include "core/service/AttachmentFiles.h"
#include "core/service/ChangeWatch.h"
#include "core/service/DataAddress.h"
#include "core/service/Housekeeper.h"
#include "core/service/LineWatch.h"
#include "core/service/Services.h"
#include "core/service/ViewFolder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <limits>
#include <utility>

namespace yorozu::service {

struct Worker::Opening
{
    OpenRequest request;
    quint64 number = 0;
    std::shared_ptr<QPromise<Status>> answer;

    void end(const Status& status) const
    {
        answer->addResult(status);
        answer->finish();
    }
};

Worker::Worker(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    start(m_reader, QStringLiteral("yorozu reading"));
    start(m_writer, QStringLiteral("yorozu writing"));
    start(m_copier, QStringLiteral("yorozu files"));
    // It is the last one.
    connect(m_copier.thread, &QThread::finished, this, &Worker::left);
}

Worker::~Worker()
{
    leave();
    for (QThread* thread : {m_reader.thread, m_writer.thread, m_copier.thread})
        thread->wait();
}

template <typename Room> void Worker::start(Side<Room>& side, const QString& name)
{
    side.thread = new QThread(this);
    side.thread->setObjectName(name);
    side.context = std::make_unique<QObject>();
    side.context->moveToThread(side.thread);
    side.thread->start();
}

void Worker::leave()
{
    if (m_left.exchange(true))
        return;
    m_leaving.release(std::numeric_limits<int>::max());
    // Jobs that were asked for are done before the connection closes: this is queued behind them. Writing is asked
    // first, for it may just be opening what reading opens next; but reading closes first, for what it has shown is put
    // on record by the writing side.
    QMetaObject::invokeMethod(m_writer.context.get(), [this] {
        close(m_reader, [this] { close(m_writer, [this] { close(m_copier, [] {}); }); });
    });
}

template <typename Room> void Worker::close(Side<Room>& side, std::function<void()> then)
{
    QMetaObject::invokeMethod(side.context.get(), [&side, then = std::move(then)] {
        side.watch.reset();
        side.keeper.reset();
        side.line.reset();
        side.services.reset();
        QThread* thread = side.thread;
        then();
        thread->quit();
    });
}

bool Worker::waitForEnd(std::chrono::milliseconds patience)
{
    for (QThread* thread : {m_reader.thread, m_writer.thread, m_copier.thread}) {
        quint64 done = m_done;
        while (!thread->wait(QDeadlineTimer(m_open ? patience : std::chrono::milliseconds(0)))) {
            if (m_done == done)
                return false;
            done = m_done;
        }
    }
    return true;
}

QFuture<Status> Worker::open(const QString& path, OpenRequest::Mode mode, const QString& password)
{
    m_onServer = DataAddress::of(path).isOnServer();
    const Opening opening{{path, mode, false, password}, ++m_asked, std::make_shared<QPromise<Status>>()};
    QFuture<Status> future = opening.answer->future();
    opening.answer->start();
    // The writing side opens first: it rolls back what a crash left behind, which a reader cannot.
    QMetaObject::invokeMethod(m_writer.context.get(), [this, opening] { openWriter(opening); });
    return future;
}

void Worker::openWriter(const Opening& opening)
{
    Result<std::unique_ptr<Services>> opened = wasLeft();
    if (!m_left)
        opened = Services::open(opening.request, m_clock);
    if (!opened) {
        opening.end(opened.error());
        return;
    }
    m_writer.keeper.reset(); // of a former data base: it writes there before it goes
    m_writer.watch.reset();
    m_writer.line.reset();
    m_writer.services = *std::move(opened);
    m_open = true;
    QMetaObject::invokeMethod(this, [this, number = opening.number] {
        const bool before = isConnected();
        m_current = number;
        m_away = {};
        if (!before)
            Q_EMIT connectionChanged(true);
    });
    CaseFile& file = m_writer.services->file();
    file.onChanged([this, number = opening.number](const Changes& changes) {
        tell(number, [this, changes] { Q_EMIT changed(changes); });
        if (m_writer.keeper)
            m_writer.keeper->wake();
    });
    if (!file.readOnly())
        m_writer.keeper = std::make_unique<Housekeeper>(*m_writer.services);
    m_writer.watch = std::make_unique<ChangeWatch>(file, [this, number = opening.number](const Changes& changes) {
        tell(number, [this, changes] {
            Q_EMIT othersWrote(changes);
            if (!changes.isEmpty())
                Q_EMIT changed(changes);
        });
    });
    file.setPatience(
        [this](std::chrono::milliseconds pause) { return !m_leaving.tryAcquire(1, static_cast<int>(pause.count())); });
    watchLine(m_writer, Writing, opening.number);
    noteViews(file);
    QMetaObject::invokeMethod(m_reader.context.get(), [this, opening] { openReader(opening); });
}

void Worker::openReader(const Opening& opening)
{
    Result<std::unique_ptr<Services>> reading = wasLeft();
    if (!m_left) {
        reading = Services::open({opening.request.path, OpenRequest::Mode::ReadOnly, false, opening.request.password},
                                 m_clock);
    }
    if (!reading) {
        opening.end(reading.error());
        return;
    }
    m_reader.line.reset();
    m_reader.services = *std::move(reading);
    CaseFile& file = m_reader.services->file();
    file.settleLater();
    watchLine(m_reader, Reading, opening.number);
    noteViews(file);
    // The file itself, not a link to it: the store lies beside it.
    QMetaObject::invokeMethod(m_copier.context.get(), [this, opening, path = file.path()] {
        m_copier.services = AttachmentFiles::beside(path, opening.request.password);
        opening.end(Done{});
        // When nobody waits for it any more.
        ViewFolder::sweep();
    });
}

// A file that nobody can write keeps no record.
void Worker::noteViews(CaseFile& file)
{
    file.onViewed([this](const ViewedRecord& view) {
        QMetaObject::invokeMethod(m_writer.context.get(), [this, view] {
            if (m_writer.keeper)
                m_writer.keeper->viewed(view);
        });
    });
}

void Worker::tell(quint64 opening, std::function<void()> news)
{
    QMetaObject::invokeMethod(this, [this, opening, news = std::move(news)] {
        if (opening == m_current)
            news();
    });
}

void Worker::settle()
{
    if (m_reader.services)
        m_reader.services->file().settle();
}

// In the thread of the side.
void Worker::watchLine(Side<Services>& side, Place place, quint64 opening)
{
    side.line = std::make_unique<LineWatch>(side.services->file(), [this, &side, place, opening](bool there) {
        if (there && side.watch)
            side.watch->listenAgain();
        tell(opening, [this, place, there] { connectionOf(place, there); });
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

Error Worker::wasLeft()
{
    return Error{ErrorKind::Cancelled,
                 QCoreApplication::translate("Worker", "The data base was closed before this was done."),
                 {},
                 {}};
}

} // namespace yorozu::service
