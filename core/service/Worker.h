// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/service/CaseFile.h"
#include "core/service/Waiting.h"

#include <array>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSemaphore>
#include <QThread>

namespace yorozu::service {

class AttachmentFiles;
class ChangeWatch;
class Housekeeper;
class LineWatch;
class Services;

// The data base behind the screen: two threads, each with its own connection, one that reads and one that writes, so
// that a long list never stands in the way of a save; and a third one without a connection, which copies the files of
// attachments. Jobs run in the order in which they were asked; answers return as QFuture<Result<T>>, which ui/async
// hands on in the thread of the widget. On a server whose line is broken each question is answered at once that it is;
// both sides connect anew by themselves. Only a save whose commit is in doubt is answered when the server is back.
class Worker : public QObject
{
    Q_OBJECT
public:
    // `clock` outlives the worker.
    explicit Worker(const Clock& clock, QObject* parent = nullptr);
    // Finishes the writing jobs that were asked for, then closes. Nobody waits for a server that is away.
    ~Worker() override;

    // ReadOnly is for a file that cannot be written: commands are refused then, everything else works.
    // `password`: of a server that wants one.
    QFuture<Result<Done>> open(const QString& path, OpenRequest::Mode mode = OpenRequest::Mode::ReadWrite,
                               const QString& password = {});

    template <typename F> auto query(F&& job)
    {
        return post(
            m_reader,
            [this, job = std::forward<F>(job)](Services& services) mutable {
                auto answer = job(services);
                // Behind the jobs that were asked for meanwhile: nobody waits for the end of a transaction.
                QMetaObject::invokeMethod(
                    m_reader.context, [this] { settle(); }, Qt::QueuedConnection);
                return answer;
            },
            &m_waiting);
    }
    template <typename F> auto command(F&& job) { return post(m_writer, std::forward<F>(job), &m_waiting); }
    // A callable (AttachmentFiles&) → Result<T>. What may take long asks a progress function whether to go on.
    template <typename F> auto files(F&& job) { return post(m_copier, std::forward<F>(job), nullptr); }

    // Whether the server can be reached, as far as it is known; of a file always.
    bool isConnected() const { return m_away == std::array<bool, 2>{}; }
    // For queries and commands.
    const Waiting& waiting() const { return m_waiting; }

Q_SIGNALS:
    void connectionChanged(bool isConnected);
    // After each commit, of this process or of another one, in the thread of the worker's owner.
    void changed(const yorozu::Changes& changes);
    // Other programs have written; before changed(), and also where they touched no record.
    void othersWrote(const yorozu::Changes& changes);

private:
    template <typename Room> struct Side
    {
        QThread* thread = nullptr;
        QObject* context = nullptr;          // lives in the thread: jobs are queued to it
        std::unique_ptr<Room> services;      // touched by the thread only
        std::unique_ptr<Housekeeper> keeper; // of the writing side
        std::unique_ptr<ChangeWatch> watch;  // likewise
        std::unique_ptr<LineWatch> line;     // of both
    };
    enum Place { Reading, Writing };

    // A job is a callable (Services&) → Result<T>.
    template <typename Room, typename F>
    auto post(Side<Room>& side, F&& job, Waiting* waiting) -> QFuture<std::invoke_result_t<F, Room&>>
    {
        using Answer = std::invoke_result_t<F, Room&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        const quint64 question = waiting ? waiting->begin() : 0;
        auto work = [&side, promise, job = std::forward<F>(job), waiting, question]() mutable {
            if (side.services)
                promise->addResult(job(*side.services));
            else
                promise->addResult(Answer(notOpen()));
            promise->finish();
            if (waiting)
                waiting->end(question);
        };
        QMetaObject::invokeMethod(side.context, std::move(work));
        return future;
    }
    static Error notOpen();
    void settle();
    template <typename Room> void start(Side<Room>& side, const QString& name);
    template <typename Room> void stop(Side<Room>& side);
    void watchLine(Side<Services>& side, Place place);
    void connectionOf(Place place, bool there);

    const Clock& m_clock;
    Waiting m_waiting;
    std::array<bool, 2> m_away{}; // by Place
    QSemaphore m_leaving;         // free from the moment on when this goes
    Side<Services> m_reader;
    Side<Services> m_writer;
    Side<AttachmentFiles> m_copier;
};

} // namespace yorozu::service
