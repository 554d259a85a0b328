// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ServerProxy.h"

#include <QHostAddress>
#include <QLocalSocket>
#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::test {

// One client and its connection to the server.
class ProxyPair : public QObject
{
public:
    ProxyPair(ServerProxy& proxy, QTcpSocket* client, const QString& socket, QObject* parent)
        : QObject(parent)
        , m_proxy(proxy)
        , m_client(client)
    {
        m_client->setParent(this);
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_client, &QTcpSocket::readyRead, this, &ProxyPair::takeQuestion);
        connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_server, &QLocalSocket::readyRead, this, &ProxyPair::takeAnswer);
        connect(&m_server, &QLocalSocket::disconnected, this, &ProxyPair::end);
        connect(&m_server, &QLocalSocket::errorOccurred, this, &ProxyPair::end);
        m_server.connectToServer(socket);
    }

    void letGo() { m_server.write(std::exchange(m_held, {})); }

    void end()
    {
        m_client->abort(); // as a line that breaks: no farewell
        deleteLater();
    }

private:
    void takeQuestion()
    {
        const QByteArray bytes = m_client->readAll();
        if (m_proxy.m_holds || !m_held.isEmpty()) {
            m_held += bytes; // in order: what is held goes first
            return;
        }
        if (std::exchange(m_answered, false) && m_proxy.endsWithThis()) {
            if (m_proxy.m_where == ServerProxy::Cut::BeforeQuestion) {
                m_proxy.cut();
                return;
            }
            m_losesAnswer = true;
        }
        const int latency = m_proxy.m_latencyMs;
        if (latency == 0 && m_waiting == 0) {
            m_server.write(bytes);
            return;
        }
        // In order: all of them wait equally long.
        ++m_waiting;
        QTimer::singleShot(latency, Qt::PreciseTimer, this, [this, bytes] {
            --m_waiting;
            m_server.write(bytes);
        });
    }

    void takeAnswer()
    {
        const QByteArray bytes = m_server.readAll();
        m_answered = true;
        if (m_losesAnswer)
            m_proxy.cut();
        else if (m_client->isOpen()) // the client may be gone, and this is deleted with the next event
            m_client->write(bytes);
    }

    ServerProxy& m_proxy;
    QTcpSocket* m_client;
    QLocalSocket m_server;
    QByteArray m_held;
    int m_waiting = 0;
    bool m_answered = true; // the server has spoken last, or nobody has spoken
    bool m_losesAnswer = false;
};

class ProxyDoor : public QTcpServer
{
public:
    ProxyDoor(ServerProxy& proxy, QString socket)
        : m_proxy(proxy)
        , m_socket(std::move(socket))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection()) {
                if (m_proxy.isCut()) {
                    client->abort();
                    client->deleteLater();
                } else {
                    new ProxyPair(m_proxy, client, m_socket, this);
                    ++m_proxy.m_letIn;
                }
            }
        });
    }

    void forAll(void (ProxyPair::*does)())
    {
        // findChildren() would find every object: the pairs have no meta object of their own.
        const QObjectList all = children();
        for (QObject* child : all) {
            if (auto* pair = dynamic_cast<ProxyPair*>(child))
                (pair->*does)();
        }
    }

private:
    ServerProxy& m_proxy;
    QString m_socket;
};

ServerProxy::ServerProxy(const QString& folder)
    : m_folder(folder)
{
    m_door = std::make_unique<ProxyDoor>(*this, folder + u"/.s.PGSQL.5432"_s);
    if (!m_door->listen(QHostAddress::LocalHost))
        throw std::runtime_error("the proxy of the tests: " + m_door->errorString().toStdString());
    m_port = m_door->serverPort();
    m_door->moveToThread(&m_thread);
    m_thread.start();
}

ServerProxy::~ServerProxy()
{
    QMetaObject::invokeMethod(
        m_door.get(), [this] { m_door.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString ServerProxy::address(const QString& database, const QString& user) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user).arg(m_port).arg(database);
}

void ServerProxy::cutAfter(int questions, Cut where)
{
    m_where = where;
    m_until = questions;
}

bool ServerProxy::endsWithThis()
{
    ++m_roundTrips;
    return m_until >= 0 && m_until-- == 0;
}

void ServerProxy::letGo()
{
    m_holds = false;
    QMetaObject::invokeMethod(
        m_door.get(), [this] { m_door->forAll(&ProxyPair::letGo); }, Qt::BlockingQueuedConnection);
}

void ServerProxy::cut()
{
    m_until = -1;
    m_closed = true;
    const auto end = [this] { m_door->forAll(&ProxyPair::end); };
    // At once where it is asked for in the thread of the proxy, and done when it returns to another.
    if (QThread::currentThread() == &m_thread)
        end();
    else
        QMetaObject::invokeMethod(m_door.get(), end, Qt::BlockingQueuedConnection);
}

void ServerProxy::open()
{
    m_until = -1;
    m_closed = false;
}

} // namespace yorozu::test
