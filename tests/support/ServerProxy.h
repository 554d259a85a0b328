// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <QString>
#include <QThread>

namespace yorozu::test {

// A stretch of network between a program and a server of PostgreSQL, which lies in a folder of this machine: a port of
// the loopback whose bytes go on to the server's socket, as late as one says, and no farther than one says. Lives in a
// thread of its own, so that whoever waits for the server need not run an event loop.
class ServerProxy
{
public:
    // Where a planned cut happens: the question does not reach the server any more, or it does and its answer is lost.
    enum class Cut { BeforeQuestion, BeforeAnswer };

    // `folder`: where the server has its socket. Throws std::runtime_error if no port is free.
    explicit ServerProxy(const QString& folder);
    ~ServerProxy();
    ServerProxy(const ServerProxy&) = delete;
    ServerProxy& operator=(const ServerProxy&) = delete;

    // postgresql://… of a data base, by way of this proxy.
    QString address(const QString& database, const QString& user = QStringLiteral("postgres")) const;
    // By so much each question of a client is late: what a round trip costs in addition.
    void setLatency(int milliseconds) { m_latencyMs = milliseconds; }
    // What clients say is kept here from now on, in all connections and new ones: as a server that is silent, or a line
    // that died without a word. letGo() passes it on.
    void hold() { m_holds = true; }
    void letGo();
    // How often, over all connections, a client has spoken after the server had: the round trips since the last call.
    int takeRoundTrips() { return m_roundTrips.exchange(0); }
    // How many connections were let in so far: whoever made the last of them is connecting, or further on.
    int letIn() const { return m_letIn; }
    // At the next question but `questions` all connections end; none is let in until open().
    void cutAfter(int questions, Cut where);
    // All connections end at once, and none is let in until open().
    void cut();
    void open();
    // Whether a planned cut has happened.
    bool isCut() const { return m_closed; }

private:
    friend class ProxyDoor;
    friend class ProxyPair;
    // Counts a question of a client; whether a planned cut comes with it.
    bool endsWithThis();

    QString m_folder;
    QThread m_thread;
    std::unique_ptr<class ProxyDoor> m_door; // lives in the thread
    quint16 m_port = 0;
    std::atomic<int> m_latencyMs = 0;
    std::atomic<bool> m_holds = false;
    std::atomic<int> m_roundTrips = 0;
    std::atomic<int> m_letIn = 0;
    std::atomic<int> m_until = -1; // questions until the planned cut; −1: none is planned
    std::atomic<Cut> m_where = Cut::BeforeQuestion;
    std::atomic<bool> m_closed = false;
};

} // namespace yorozu::test
