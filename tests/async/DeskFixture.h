// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "tests/fields/Hands.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/Wait.h"
#include "ui/async/DeskContext.h"

#include <functional>
#include <memory>

namespace yorozu::test {

// What a page is handed, over a data base of its own, and a window to show it in; `desk` is another program on the same
// file. Who inherits fills the window and takes it away first.
class DeskFixture
{
public:
    // By which way the program reaches its data base, which is on a server then; `desk` is beside the server.
    using Way = std::function<QString(const QString& address)>;

    explicit DeskFixture(QSize size = {1440, 900}, const Way& way = {});
    ~DeskFixture();

    ServiceFixture desk;
    service::Worker worker;
    std::unique_ptr<service::DraftStore> drafts;
    std::unique_ptr<ui::DeskContext> context;

protected:
    // The page fills the window, or stands on top of it.
    void show(QWidget* page, bool fills = true);

    std::unique_ptr<Window> m_window;
};

} // namespace yorozu::test
