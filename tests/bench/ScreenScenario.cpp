// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are not there before somebody goes to them: from the key to the first frame, and to the one with its
// data.
#include "tests/bench/Desk.h"
#include "tests/bench/Samples.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/report/ReportPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr double FirstPaintMs = 50;
constexpr double P95 = 0.95;

template <typename Page, typename... Arguments> std::unique_ptr<Page> shown(Desk& desk, Arguments&&... arguments)
{
    auto page = std::make_unique<Page>(std::forward<Arguments>(arguments)..., &desk.window());
    page->resize(Desk::PageSize);
    page->setVisible(true);
    QCoreApplication::processEvents();
    return page;
}

template <typename Page> Status measurePage(Bench& bench, Desk& desk, const QString& name)
{
    Samples first;
    Samples whole;
    Samples processor;
    Samples floor;
    // Letters are laid out and statements prepared by the first ones.
    for (int round = -2; round < bench.rounds(30); ++round) {
        const Stopwatch watch;
        const double before = processorSeconds();
        const std::unique_ptr<Page> page = shown<Page>(desk, desk.context());
        const double painted = watch.milliseconds();
        const double worked = (processorSeconds() - before) * Milliseconds;
        if (!waitUntil([&page] { return page->isSettled(); }))
            return Error{ErrorKind::Busy, u"the page “%1” did not come to rest"_s.arg(name), {}, {}};
        const double settled = watch.milliseconds();
        const double empty = timed([&desk] { shown<QWidget>(desk); });
        if (round < 0)
            continue;
        first.add(painted);
        processor.add(worked);
        whole.add(settled);
        floor.add(empty);
    }
    const auto add = [&](const QString& what, double ours, double bare, const Target& target) {
        bench.report.add(
            {u"screens"_s, name + what, u"ms"_s, ours, bare, u"an empty widget of the same size"_s, target, {}});
    };
    add(u": first paint, p50"_s, first.median(), floor.median(), Target::value(FirstPaintMs));
    add(u": first paint, p95"_s, first.quantile(P95), floor.quantile(P95), Target::none());
    add(u": first paint, processor time, p50"_s, processor.median(), floor.median(), Target::none());
    add(u": with its data, p50"_s, whole.median(), floor.median(), Target::none());
    return Done{};
}

} // namespace

Status measureScreens(Bench& bench)
{
    const Result<service::CentreData> centre = bench.services.centre().load();
    if (!centre)
        return centre.error();
    Caller chief = bench.caller; // who sees everything of them
    for (const Staff& one : centre->staff) {
        if (one.group == PermissionGroup::Chief && !one.retired)
            chief = bench.services.centre().callerByName(one.name).value_or(chief);
    }
    Desk desk(bench);
    if (const Status opened = desk.open(chief); !opened)
        return opened;
    if (const Status done = measurePage<ui::DashboardPage>(bench, desk, u"dashboard"_s); !done)
        return done;
    if (const Status done = measurePage<ui::AgenciesPage>(bench, desk, u"agencies"_s); !done)
        return done;
    return measurePage<ui::ReportPage>(bench, desk, u"report"_s);
}

} // namespace yorozu::bench
