// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/service/CaseFile.h"
#include "core/service/Waiting.h"

#include <array>
#include <atomic>
#include <functional>
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
    // Finishes the writing jobs that were asked for, then closes. Nobody waits for a server that is known to be away.
    ~Worker() override;

    // Begins what the destructor does, which on a server that is silent takes as long as the line takes to be given up;
    // left() says when it is done. What was to be read and has not been begun is not read any more. Nothing is asked
    // after this.
    void leave();
    // After leave(): whether it has ended. Waited for as long as jobs come to their end, each in `patience`; not at all
    // where the data base is not even open yet.
    bool waitForEnd(std::chrono::milliseconds patience);

    // ReadOnly is for a file that cannot be written: commands are refused then, everything else works.
    // `password`: of a server that wants one.
    QFuture<Result<Done>> open(const QString& path, OpenRequest::Mode mode = OpenRequest::Mode::ReadWrite,
                               const QString& password = {});
    // The one that was to be opened last.
    bool isOnServer() const { return m_onServer; }

    template <typename F> auto query(F&& job)
    {
        return post(
            m_reader,
            [this, job = std::forward<F>(job)](Services& services) mutable -> std::invoke_result_t<F, Services&> {
                if (m_left)
                    return wasLeft();
                auto answer = job(services);
                // Behind the jobs that were asked for meanwhile: nobody waits for the end of a transaction.
                QMetaObject::invokeMethod(
                    m_reader.context.get(), [this] { settle(); }, Qt::QueuedConnection);
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
    // Everything has come to its end, after leave().
    void left();

private:
    template <typename Room> struct Side
    {
        QThread* thread = nullptr;
        std::unique_ptr<QObject> context;    // lives in the thread, and longer: jobs are queued to it
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
        auto work = [this, &side, promise, job = std::forward<F>(job), waiting, question]() mutable {
            if (side.services)
                promise->addResult(job(*side.services));
            else
                promise->addResult(Answer(notOpen()));
            promise->finish();
            if (waiting)
                waiting->end(question);
            ++m_done;
        };
        QMetaObject::invokeMethod(side.context.get(), std::move(work));
        return future;
    }
    struct Opening;
    static Error notOpen();
    static Error wasLeft();
    void settle();
    template <typename Room> void start(Side<Room>& side, const QString& name);
    // `then` is done in its thread, as the last thing.
    template <typename Room> void close(Side<Room>& side, std::function<void()> then);
    void openWriter(const Opening& opening);
    void openReader(const Opening& opening);
    void noteViews(CaseFile& file);
    // In the thread of this object, unless another data base was opened meanwhile.
    void tell(quint64 opening, std::function<void()> news);
    void watchLine(Side<Services>& side, Place place, quint64 opening);
    void connectionOf(Place place, bool there);

    const Clock& m_clock;
    Waiting m_waiting;
    bool m_onServer = false;
    quint64 m_asked = 0;          // openings, counted
    quint64 m_current = 0;        // the one whose data base is open, as far as this thread knows
    std::array<bool, 2> m_away{}; // by Place, of the current one
    std::atomic<bool> m_left = false;
    std::atomic<bool> m_open = false;
    std::atomic<quint64> m_done = 0; // jobs
    QSemaphore m_leaving;            // free from the moment on when this goes
    Side<Services> m_reader;
    Side<Services> m_writer;
    Side<AttachmentFiles> m_copier;
};

} // namespace yorozu::service
