// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/Desk.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

namespace yorozu::test {

// The whole program with settings of its own, and a data base of its own on the server of the tests, which is to be
// made.
struct DeskRun
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PostgresServer& server = PostgresServer::ofProgram();
    QString name = server.newName();
    QString address = server.address(name);
    std::unique_ptr<desk::Desk> desk;

    DeskRun();
    ~DeskRun();

    // As from the command line; empty: nothing is said there.
    void start(const QString& database, const QString& user = {}, std::unique_ptr<ui::KeyStore> keys = {});
    bool opened();
    // Of the window.
    template <typename T> T* part(const QString& objectName) const
    {
        auto* found = desk->window()->findChild<T*>(objectName);
        REQUIRE(found);
        return found;
    }
    template <typename T> Result<T> ask(QFuture<Result<T>> future)
    {
        REQUIRE(waitFor([&future] { return future.isFinished(); }));
        return future.result();
    }
};

} // namespace yorozu::test
