// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the bookings over the whole data base: another day from the key to its painted sheet, in the way in which
// the program does it, the question in the other thread.
#include "core/service/CentreService.h"
#include "core/service/DraftStore.h"
#include "core/service/Worker.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/theme/ThemeManager.h"

#include <functional>
#include <QApplication>
#include <QElapsedTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr QSize PageSize(1384, 824);
constexpr double OpeningMs = 16;
constexpr double P95 = 0.95;
constexpr int PatienceMs = 30'000;

// False: it did not come about in half a minute.
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

class Desk
{
public:
    explicit Desk(Bench& bench)
        : m_bench(bench)
        , m_worker(bench.clock)
        , m_drafts(bench.folder.filePath(u"drafts"_s), bench.database)
    {
        m_themes.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }

    Status open()
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
        m_context->setCaller(m_bench.caller);
        m_window.resize(PageSize);
        m_page = new ui::CalendarPage(*m_context, &m_window);
        m_page->resize(PageSize);
        m_window.show();
        m_page->showDay(tokyoDate(m_bench.clock.now()));
        return settled();
    }

    ui::CalendarPage& page() { return *m_page; }
    Status settled()
    {
        if (waitUntil([this] { return m_page->isSettled(); }))
            return Done{};
        return Error{ErrorKind::Busy, u"the page of the bookings did not come to rest"_s, {}, {}};
    }

private:
    Bench& m_bench;
    service::Worker m_worker;
    service::DraftStore m_drafts;
    ui::ThemeManager m_themes;
    std::unique_ptr<ui::DeskContext> m_context;
    QWidget m_window; // as in the program: a page is no window
    ui::CalendarPage* m_page = nullptr;
};

// ‹ once in each round, back through the years in steps of `days`.
Status turn(Desk& desk, QDate from, int days, int rounds, Samples& times, Samples& processor)
{
    Status status = Done{};
    for (int round = 1; round <= rounds && status; ++round) {
        const double before = processorSeconds();
        times.add(timed([&] {
            desk.page().showDay(from.addDays(-round * days));
            status = desk.settled();
        }));
        processor.add((processorSeconds() - before) * Milliseconds);
    }
    return status;
}

} // namespace

Status measureDays(Bench& bench)
{
    Desk desk(bench);
    if (const Status opened = desk.open(); !opened)
        return opened;
    const QDate today = tokyoDate(bench.clock.now());
    struct View
    {
        ui::CalendarKind kind;
        QString what;
        int days; // a period
        Target target;
    };
    const QList<View> views{{ui::CalendarKind::Day, u"another day with its data"_s, 1, Target::value(OpeningMs)},
                            {ui::CalendarKind::People, u"another day by coordinator"_s, 1, Target::none()},
                            {ui::CalendarKind::Week, u"another week of free places"_s, 7, Target::none()},
                            {ui::CalendarKind::Month, u"another month"_s, 30, Target::none()}};
    for (const View& view : views) {
        desk.page().setKind(view.kind);
        Samples times;
        Samples processor;
        Samples unused;
        // Letters are laid out and statements prepared by the first ones.
        if (const Status warm = turn(desk, today, view.days, bench.rounds(10), unused, unused); !warm)
            return warm;
        const Status turned = turn(desk, today.addDays(-700), view.days, bench.rounds(60), times, processor);
        if (!turned)
            return turned;
        const auto add = [&](const QString& figure, double ours, const Target& target) {
            bench.report.add({u"days"_s, view.what + figure, u"ms"_s, ours, {}, {}, target, {}});
        };
        add(u", p50"_s, times.median(), view.target);
        add(u", p95"_s, times.quantile(P95), Target::none());
        add(u", processor time, p50"_s, processor.median(), Target::none());
    }
    return Done{};
}

} // namespace yorozu::bench
