// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the bookings over the whole data base: another day from the key to its painted sheet, in the way in which
// the program does it, the question in the other thread.
#include "tests/bench/Desk.h"
#include "tests/bench/Samples.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarToolBar.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr double OpeningMs = 16;
constexpr double P95 = 0.95;

class Calendar
{
public:
    explicit Calendar(Bench& bench)
        : m_bench(bench)
        , m_desk(bench)
    {
    }

    Status open()
    {
        if (const Status opened = m_desk.open(m_bench.caller); !opened)
            return opened;
        m_page = new ui::CalendarPage(m_desk.context(), &m_desk.window());
        m_page->resize(Desk::PageSize);
        m_page->show();
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
    Desk m_desk;
    ui::CalendarPage* m_page = nullptr;
};

// ‹ once in each round, back through the years in steps of `days`.
Status turn(Calendar& calendar, QDate from, int days, int rounds, Samples& times, Samples& processor)
{
    Status status = Done{};
    for (int round = 1; round <= rounds && status; ++round) {
        const double before = processorSeconds();
        times.add(timed([&] {
            calendar.page().showDay(from.addDays(-round * days));
            status = calendar.settled();
        }));
        processor.add((processorSeconds() - before) * Milliseconds);
    }
    return status;
}

} // namespace

Status measureDays(Bench& bench)
{
    Calendar calendar(bench);
    if (const Status opened = calendar.open(); !opened)
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
        calendar.page().setKind(view.kind);
        Samples times;
        Samples processor;
        Samples unused;
        // Letters are laid out and statements prepared by the first ones.
        if (const Status warm = turn(calendar, today, view.days, bench.rounds(10), unused, unused); !warm)
            return warm;
        const Status turned = turn(calendar, today.addDays(-700), view.days, bench.rounds(60), times, processor);
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
