// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresServer.h"

#include <algorithm>
#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

constexpr int PatienceMs = 60'000;

[[noreturn]] void fail(const QString& what)
{
    throw std::runtime_error("the server of the tests: " + what.toStdString());
}

// Debian keeps the programs of each version in a folder of its own, outside of PATH.
QString folderOfPrograms()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(),
              [](const QString& left, const QString& right) { return left.toInt() > right.toInt(); });
    for (const QString& version : std::as_const(found)) {
        const QString folder = versions.filePath(version) + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    fail(u"PostgreSQL is not installed (Debian and Ubuntu: apt-get install postgresql)"_s);
}

QString output(QProcess& process)
{
    return QString::fromLocal8Bit(process.readAllStandardError() + process.readAllStandardOutput());
}

void runToEnd(const QStringList& command)
{
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(PatienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(command.join(u' ') + u": "_s + process.errorString() + u'\n' + output(process));
}

// The server refuses to run as root.
QString userInsteadOfRoot()
{
    if (::geteuid() != 0)
        return {};
    QFile users(u"/etc/passwd"_s);
    const bool known = users.open(QIODevice::ReadOnly) && ('\n' + users.readAll()).contains("\npostgres:");
    return known ? u"postgres"_s : u"nobody"_s;
}

} // namespace

PostgresServer& PostgresServer::ofProgram()
{
    static PostgresServer server(Commits::Volatile);
    return server;
}

PostgresServer::PostgresServer(Commits commits)
    : m_commits(commits)
    // Not in the folder that TMPDIR may name: the path of a socket has an end, and the other user must come there.
    , m_folder(u"/tmp/yorozu-pg-XXXXXX"_s)
    , m_programs(folderOfPrograms())
    , m_user(userInsteadOfRoot())
{
    if (!m_folder.isValid())
        fail(m_folder.errorString());
    if (!m_user.isEmpty())
        runToEnd({u"chown"_s, m_user, m_folder.path()});
    initialize();
    start();
}

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(PatienceMs))
        m_server.kill();
    m_server.waitForFinished(PatienceMs);
}

QString PostgresServer::program(const QString& name) const
{
    return m_programs + u'/' + name;
}

// setpriv becomes the program itself, and lets it die with us.
QStringList PostgresServer::asUser(const QStringList& command) const
{
    QStringList before{u"setpriv"_s, u"--pdeathsig"_s, u"INT"_s};
    if (!m_user.isEmpty()) {
        before +=
            {u"--reuid"_s, m_user, u"--regid"_s, m_user == "nobody"_L1 ? u"nogroup"_s : m_user, u"--clear-groups"_s};
    }
    return before + command;
}

void PostgresServer::initialize() const
{
    // --locale: not that of the data bases, which are made with their own, but of what the server says.
    runToEnd(asUser({program(u"initdb"_s), u"--pgdata"_s, m_folder.filePath(u"data"_s), u"--username"_s, u"postgres"_s,
                     u"--auth"_s, u"trust"_s, u"--no-sync"_s, u"--no-instructions"_s, u"--encoding"_s, u"UTF8"_s,
                     u"--locale"_s, u"C.UTF-8"_s}));
}

void PostgresServer::start()
{
    QStringList command{program(u"postgres"_s), u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path()};
    QStringList settings{u"listen_addresses="_s, u"max_connections=60"_s, u"log_min_messages=fatal"_s};
    if (m_commits == Commits::Volatile)
        settings += {u"fsync=off"_s, u"full_page_writes=off"_s, u"synchronous_commit=off"_s, u"shared_buffers=32MB"_s,
                     u"autovacuum=off"_s};
    for (const QString& setting : std::as_const(settings))
        command += {u"-c"_s, setting};
    command = asUser(command);
    m_server.setWorkingDirectory(u"/"_s);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server.start(command.first(), command.mid(1));
    QElapsedTimer patience;
    patience.start();
    QString last;
    while (patience.elapsed() < PatienceMs) {
        if (m_server.state() == QProcess::NotRunning)
            break;
        try {
            run(u"SELECT 1"_s);
            return;
        } catch (const std::runtime_error& error) {
            last = QString::fromUtf8(error.what());
        }
        // It may also end at once, and say why in its log.
        if (m_server.waitForFinished(20))
            break;
    }
    QFile log(m_folder.filePath(u"log"_s));
    const bool open = log.open(QIODevice::ReadOnly);
    fail(u"it does not start: "_s + last + u'\n' + (open ? QString::fromUtf8(log.readAll()) : QString()));
}

QString PostgresServer::address(const QString& database, const QString& user) const
{
    return u"postgresql://%1@/%2?host=%3"_s.arg(user, database, m_folder.path());
}

void PostgresServer::run(const QString& sql, const QString& database) const
{
    const QString name = u"tests-server"_s;
    QString problem;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        handle.setHostName(m_folder.path());
        handle.setUserName(u"postgres"_s);
        handle.setDatabaseName(database);
        if (!handle.open()) {
            problem = handle.lastError().text();
        } else if (QSqlQuery query(handle); !query.exec(sql)) {
            problem = sql + u": "_s + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (!problem.isEmpty())
        fail(problem);
}

void PostgresServer::askForPassword(const QString& login) const
{
    // The first line that fits counts.
    QFile entrances(m_folder.filePath(u"data/pg_hba.conf"_s));
    if (!entrances.open(QIODevice::ReadOnly))
        fail(entrances.errorString());
    const QByteArray others = entrances.readAll();
    entrances.close();
    if (!entrances.open(QIODevice::WriteOnly) ||
        entrances.write("local all \"" + login.toUtf8() + "\" scram-sha-256\n" + others) < 0)
        fail(entrances.errorString());
    entrances.close();
    run(u"SELECT pg_reload_conf()"_s);
    // It takes effect a moment later.
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < PatienceMs) {
        QProcess psql;
        psql.start(program(u"psql"_s), {u"-w"_s, u"-c"_s, u"SELECT 1"_s, address(u"postgres"_s, login)});
        if (psql.waitForFinished(PatienceMs) && psql.exitCode() != 0)
            return;
    }
    fail(u"it lets %1 in without a password"_s.arg(login));
}

QString PostgresServer::newName()
{
    return u"test_%1"_s.arg(++m_names);
}

void PostgresServer::copy(const QString& like, const QString& name) const
{
    run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, like));
}

void PostgresServer::drop(const QString& name) const
{
    run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name));
}

} // namespace yorozu::test
