// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Desk.h"

#include "core/service/CentreService.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int PatienceMs = 30'000;

} // namespace

bool waitUntil(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > PatienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    }
    QCoreApplication::processEvents(); // what is to be painted
    return true;
}

Desk::Desk(Bench& bench)
    : m_bench(bench)
    , m_worker(bench.clock)
    , m_drafts(bench.folder.filePath(u"drafts"_s), bench.database)
{
    m_themes.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

Status Desk::open(const Caller& caller)
{
    const Result<service::CentreData> centre = m_bench.services.centre().load();
    if (!centre)
        return centre.error();
    const QFuture<Status> opening = m_worker.open(m_bench.database);
    if (!waitUntil([&opening] { return opening.isFinished(); }))
        return Error{ErrorKind::Busy, u"the data base was not opened"_s, {}, {}};
    if (!opening.result())
        return opening.result().error();
    m_context = std::make_unique<ui::DeskContext>(m_worker, m_drafts, m_themes, m_bench.clock);
    m_context->setCentre(*centre);
    m_context->setCaller(caller);
    m_window.resize(PageSize);
    m_window.show();
    QCoreApplication::processEvents();
    return Done{};
}

} // namespace yorozu::bench
