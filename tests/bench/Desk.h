// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "tests/bench/Scenarios.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/ThemeManager.h"

#include <functional>
#include <memory>
#include <QWidget>

namespace yorozu::bench {

// Runs the event loop until then, and paints. False: it did not come about in half a minute.
bool waitUntil(const std::function<bool()>& done);

// A window over the whole data base, in which pages work as in the program: the questions in the other thread.
class Desk
{
public:
    static constexpr QSize PageSize{1384, 824};

    explicit Desk(Bench&);
    Status open(const Caller&);

    ui::DeskContext& context() const { return *m_context; }
    QWidget& window() { return m_window; }

private:
    Bench& m_bench;
    service::Worker m_worker;
    service::DraftStore m_drafts;
    ui::ThemeManager m_themes;
    std::unique_ptr<ui::DeskContext> m_context;
    QWidget m_window; // as in the program: a page is no window
};

} // namespace yorozu::bench
