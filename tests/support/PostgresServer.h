// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace yorozu::test {

// A server of PostgreSQL for the tests of one program: its own folder, its own socket in it and no port, as a user that
// is not root, nothing synced unless
// one says so. Ends with the program, also if that is killed.
class PostgresServer
{
public:
    // The one of this program. Throws std::runtime_error with what the server said if it cannot be started.
    static PostgresServer& ofProgram();
    // Durable: what is committed is synced to the disk, as an office's server does it. For measuring.
    enum class Commits { Volatile, Durable };
    explicit PostgresServer(Commits commits);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // postgresql://… of a data base of that name, which need not be there.
    QString address(const QString& database, const QString& user = QStringLiteral("postgres")) const;
    // Where its socket is.
    QString folder() const { return m_folder.path(); }
    // Statements as who looks after the server, on the data base that is always there.
    void run(const QString& sql, const QString& database = QStringLiteral("postgres")) const;
    // Everybody comes in without a password; from now on this login does not.
    void askForPassword(const QString& login) const;
    // A name that no data base has yet.
    QString newName();
    void copy(const QString& like, const QString& name) const;
    void drop(const QString& name) const;
    // Who is connected is sent away, and nobody is let in.
    void stop();
    // It runs already, unless it was stopped.
    void start();

private:
    QString program(const QString& name) const;
    QStringList asUser(const QStringList& command) const;
    void initialize() const;

    Commits m_commits;
    QTemporaryDir m_folder;
    QString m_programs;
    QString m_user; // empty: whoever runs the tests
    QProcess m_server;
    int m_names = 0;
};

} // namespace yorozu::test
