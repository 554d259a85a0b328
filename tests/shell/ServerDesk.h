// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/CommandLine.h"
#include "app/desk/Desk.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/Warnings.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/AdminSection.h"

#include <QApplication>
#include <QStandardPaths>

namespace yorozu::test {

inline void enterTwoPeople(service::Services& services)
{
    Staff imamura;
    imamura.name = QStringLiteral("今村 健吾");
    imamura.group = PermissionGroup::Chief;
    Staff okabe = imamura;
    okabe.name = QStringLiteral("岡部 さとみ");
    okabe.group = PermissionGroup::Office;
    REQUIRE(services.centre().addStaff(service::Services::systemCaller(), {imamura, okabe}));
}

// A centre on a server of its own, with two people if nothing else is said.
struct ServerDesk
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PostgresServer& server = PostgresServer::ofProgram();
    QString name = server.newName();
    QString address = server.address(name);
    std::unique_ptr<desk::Desk> desk;

    explicit ServerDesk(const std::function<void(service::Services&)>& fill = enterTwoPeople)
    {
        expectWarning(QStringLiteral("propagateSizeHints"));
        expectWarning(QStringLiteral("does not support raise()"));
        QStandardPaths::setTestModeEnabled(true);
        const FixedClock clock(tourTime());
        auto made = service::Services::create(address, clock);
        REQUIRE(made);
        fill(**made);
    }
    ~ServerDesk()
    {
        desk.reset();
        server.drop(name);
    }

    void start(const QString& database, const QString& user = QStringLiteral("今村"))
    {
        desk.reset();
        desk::CommandLine line;
        line.database = database;
        line.user = user;
        line.now = tourTime();
        desk = std::make_unique<desk::Desk>(*qobject_cast<QApplication*>(QCoreApplication::instance()), line, store);
        desk->start();
    }
    bool opened()
    {
        return waitFor([this] { return desk->window() != nullptr; });
    }
    template <typename T> T* part(const QString& objectName) const
    {
        T* found = desk->window()->findChild<T*>(objectName);
        REQUIRE(found);
        return found;
    }
    template <typename T> Result<T> ask(QFuture<Result<T>> future)
    {
        REQUIRE(waitFor([&future] { return future.isFinished(); }));
        return future.result();
    }
    void go(const QString& section)
    {
        desk->context()->go(ui::Target::admin(section));
        REQUIRE(waitFor([&] {
            return desk->window()->page() == ui::MainWindow::Page::Admin &&
                   desk->window()->adminPage().currentSection()->id() == section;
        }));
    }
};

} // namespace yorozu::test
