// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SideBySide.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/StorageError.h"

#include <QScopeGuard>

#include <algorithm>
#include <exception>
#include <semaphore>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Piece
{
    enum class State { Ready, Asking, Joining, Ended };
    std::function<void()> work;
    Piece* parent = nullptr;
    State state = State::Ready;
    int children = 0; // that have not ended
    Query* question = nullptr;
    std::exception_ptr fault; // of its question, of a child, and at last its own
    std::binary_semaphore turn{0};
    std::thread thread;
};

// Hands the turn from piece to piece, in the order in which they were added, and asks when none of them can go on.
class RoundTable final : public Turns
{
public:
    explicit RoundTable(Connection& connection)
        : m_connection(connection)
    {
    }

    void run(std::vector<std::function<void()>> works)
    {
        seat(std::move(works), nullptr);
        do {
            advance();
        } while (askTogether());
        for (const std::unique_ptr<Piece>& piece : m_pieces)
            if (piece->thread.joinable())
                piece->thread.join();
        for (const std::unique_ptr<Piece>& piece : m_pieces) {
            if (!piece->parent && piece->fault)
                std::rethrow_exception(piece->fault);
        }
    }

    // In the thread of the piece that has the turn, as are ask() and join().
    void join(std::vector<std::function<void()>> works)
    {
        if (works.empty())
            return;
        Piece& parent = *m_current;
        seat(std::move(works), &parent);
        parent.state = Piece::State::Joining;
        if (parent.children == 0) { // not one has come to life
            parent.state = Piece::State::Ready;
            std::rethrow_exception(std::exchange(parent.fault, nullptr));
        }
        waitIn(parent, Piece::State::Joining);
    }

    void ask(Query& question) override
    {
        Piece& piece = *m_current;
        piece.question = &question;
        waitIn(piece, Piece::State::Asking);
    }

private:
    void seat(std::vector<std::function<void()>> works, Piece* parent)
    {
        for (std::function<void()>& work : works) {
            Piece& piece = *m_pieces.emplace_back(std::make_unique<Piece>());
            piece.work = std::move(work);
            piece.parent = parent;
            if (piece.parent)
                ++piece.parent->children;
            try {
                piece.thread = std::thread([this, &piece] { live(piece); });
            } catch (const std::system_error& error) {
                // The machine gives no thread: as if its question had failed.
                piece.state = Piece::State::Ended;
                piece.fault = std::make_exception_ptr(
                    StorageError(fault(u"no thread: "_s + QString::fromLocal8Bit(error.what()))));
                if (piece.parent)
                    leaveParent(piece);
            }
        }
    }

    void live(Piece& piece)
    {
        piece.turn.acquire();
        try {
            piece.work();
        } catch (...) {
            piece.fault = std::current_exception();
        }
        piece.state = Piece::State::Ended;
        m_back.release();
    }

    void waitIn(Piece& piece, Piece::State state)
    {
        piece.state = state;
        m_back.release();
        piece.turn.acquire();
        if (piece.fault)
            std::rethrow_exception(std::exchange(piece.fault, nullptr));
    }

    void advance()
    {
        // By number: pieces that have the turn may seat others.
        for (std::size_t at = 0; at < m_pieces.size(); ++at) {
            Piece& piece = *m_pieces[at];
            if (piece.state != Piece::State::Ready)
                continue;
            m_current = &piece;
            piece.turn.release();
            m_back.acquire();
            if (piece.state == Piece::State::Ended && piece.parent && leaveParent(piece))
                at = static_cast<std::size_t>(-1); // the parent, who sits before it, goes on
        }
    }

    // True: that was the last of its children.
    static bool leaveParent(const Piece& piece)
    {
        Piece& parent = *piece.parent;
        if (piece.fault && !parent.fault)
            parent.fault = piece.fault;
        if (--parent.children > 0)
            return false;
        parent.state = Piece::State::Ready;
        return true;
    }

    // False: nobody asks any more.
    bool askTogether()
    {
        std::vector<Query*> questions;
        for (const std::unique_ptr<Piece>& piece : m_pieces) {
            if (piece->state == Piece::State::Asking)
                questions.push_back(piece->question);
        }
        if (questions.empty())
            return false;
        std::exception_ptr fault;
        try {
            Query::execTogether(m_connection, questions);
        } catch (...) {
            fault = std::current_exception(); // one that fails spoils the answers of all
        }
        for (const std::unique_ptr<Piece>& piece : m_pieces) {
            if (piece->state != Piece::State::Asking)
                continue;
            piece->fault = fault;
            piece->state = Piece::State::Ready;
        }
        return true;
    }

    Connection& m_connection;
    std::vector<std::unique_ptr<Piece>> m_pieces;
    Piece* m_current = nullptr;
    std::counting_semaphore<> m_back{0}; // the turn comes back
};

// A list of a thousand rows, each a piece, is not a thousand threads.
std::vector<std::vector<std::function<void()>>> slices(std::vector<std::function<void()>>& pieces)
{
    constexpr std::size_t AtOnce = 32;
    std::vector<std::vector<std::function<void()>>> all;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (at % AtOnce == 0)
            all.emplace_back();
        all.back().push_back(std::move(pieces[at]));
    }
    return all;
}

} // namespace

SideBySide& SideBySide::add(std::function<void()> piece)
{
    m_pieces.push_back(std::move(piece));
    return *this;
}

void SideBySide::run()
{
    // Somebody is at a table already: he waits for these as one of them.
    if (auto* table = dynamic_cast<RoundTable*>(m_connection.turns())) {
        for (std::vector<std::function<void()>>& some : slices(m_pieces))
            table->join(std::move(some));
        return;
    }
    const ReadScope scope(m_connection);
    if (!m_connection.dialect().keepsAnswers()) {
        for (const std::function<void()>& piece : m_pieces)
            piece();
        return;
    }
    const auto leave = qScopeGuard([this] { m_connection.setTurns(nullptr); });
    for (std::vector<std::function<void()>>& some : slices(m_pieces)) {
        RoundTable table(m_connection);
        m_connection.setTurns(&table);
        table.run(std::move(some));
    }
}

} // namespace yorozu::storage
