// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Services.h"
#include "tests/shell/DeskRun.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/AdminSection.h"

#include <functional>

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
struct ServerDesk : DeskRun
{
    explicit ServerDesk(const std::function<void(service::Services&)>& fill = enterTwoPeople)
    {
        const FixedClock clock(tourTime());
        auto made = service::Services::create(address, clock);
        REQUIRE(made);
        fill(**made);
    }

    void start(const QString& database, const QString& user = QStringLiteral("今村"))
    {
        DeskRun::start(database, user);
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
