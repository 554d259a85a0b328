// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the partnership, the cross table and the monthly report over ten years; beside each the bare statement
// that reads or groups the same rows.
#include "core/service/AnalysisService.h"
#include "core/service/ReportService.h"
#include "core/storage/ActivityRepository.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "ui/dashboard/DashboardData.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr double DashboardMs = 5;
constexpr double CoverageMs = 2;
constexpr double CrosstabMs = 100;
constexpr double ReportFileMs = 300;

class Figures
{
public:
    explicit Figures(Bench& bench)
        : m_bench(bench)
        , m_connection(bench.services.file().connection())
        , m_today(tokyoDate(bench.clock.now()))
        , m_year(m_today.month() < 4 ? m_today.year() - 1 : m_today.year())
    {
    }

    Status dashboard()
    {
        const ui::DashboardQuestion question{ui::DashboardPeriod(ui::DashboardPeriod::Unit::Year, m_today)};
        const QString floor =
            u"SELECT x.kind, x.month, count(DISTINCT x.id), count(*) FROM activity x JOIN activity_agency g "
            "ON g.activity_id = x.id WHERE x.fiscal_year IN (?, ?) AND x.counted = 1 AND x.status IN "
            "('held', 'reported') GROUP BY x.kind, x.month, g.agency_id"_s;
        return measure(
            {u"all figures of the dashboard"_s, 200, Target::value(DashboardMs)},
            [&] {
                const auto data = ui::readDashboard(m_bench.services, question, m_today);
                return data ? Status(Done{}) : Status(data.error());
            },
            [&] { ask(m_connection, floor, m_year, m_year - 1); });
    }
    Status coverage()
    {
        const QDate end(m_year + 1, 3, 31);
        return measure(
            {u"coverage: when each agency used the centre last"_s, 200, Target::value(CoverageMs)},
            [&]() -> Status {
                if (storage::lastUses(m_connection, end).isEmpty())
                    return Error{ErrorKind::NotFound, u"nobody ever used the centre"_s, {}, {}};
                return Done{};
            },
            [&] { ask(m_connection, u"SELECT id FROM agency"_s); });
    }
    Status crosstab()
    {
        service::AnalysisService service(m_bench.services.file());
        CrosstabQuestion question;
        question.from = QDate(m_year, 4, 1);
        question.to = QDate(m_year + 1, 3, 31);
        const QString floor = u"SELECT t.topic_id, m.office_id, count(*) FROM memo m JOIN memo_topic t "
                              "ON t.memo_id = m.id WHERE m.status IN ('submitted', 'confirmed') AND m.starts >= ? "
                              "AND m.starts < ? GROUP BY t.topic_id, m.office_id"_s;
        const auto once = [&](const CrosstabQuestion& asked) {
            const auto table = service.crosstab(asked);
            return table ? Status(Done{}) : Status(table.error());
        };
        const auto bare = [&](const CrosstabQuestion& asked) {
            ask(m_connection, floor, fromTokyo(asked.from, QTime(0, 0)), fromTokyo(asked.to.addDays(1), QTime(0, 0)));
        };
        if (const Status done = measure(
                {u"cross table of a year, topic by office"_s, 30, Target::value(CrosstabMs)},
                [&] { return once(question); }, [&] { bare(question); });
            !done)
            return done;
        CrosstabQuestion all = question;
        all.from = QDate(m_year - 10, 4, 1);
        return measure(
            {u"the same of all ten years"_s, 10, Target::none()}, [&] { return once(all); }, [&] { bare(all); });
    }
    Status report()
    {
        service::ReportService service(m_bench.services.file());
        const MonthSpan month = MonthSpan::month(m_today.addMonths(-6));
        const QString floor = u"SELECT * FROM memo m WHERE m.starts >= ? AND m.starts < ?"_s;
        const auto bare = [&] {
            ask(m_connection, floor, fromTokyo(month.first, QTime(0, 0)),
                fromTokyo(month.last().addDays(1), QTime(0, 0)));
        };
        if (const Status figures = measure(
                {u"figures of the monthly report"_s, 30, Target::none()},
                [&] {
                    const auto report = service.report(month);
                    return report ? Status(Done{}) : Status(report.error());
                },
                bare);
            !figures)
            return figures;
        return measure(
            {u"monthly report as a file (XLSX)"_s, 20, Target::value(ReportFileMs)},
            [&] {
                const auto file = service.xlsx(service::Services::systemCaller(), month);
                return file ? Status(Done{}) : Status(file.error());
            },
            bare);
    }

private:
    struct What
    {
        QString name;
        int rounds;
        Target target;
    };
    template <typename Ours, typename Floor> Status measure(const What& what, Ours&& ours, Floor&& floor)
    {
        Samples times;
        Samples bare;
        if (const Status warm = ours(); !warm)
            return warm;
        for (int round = m_bench.rounds(what.rounds); round > 0; --round) {
            Status done = Done{};
            times.add(timed([&] { done = ours(); }));
            if (!done)
                return done;
            bare.add(timed(floor));
        }
        m_bench.report.add({u"figures"_s,
                            what.name + u", p50"_s,
                            u"ms"_s,
                            times.median(),
                            bare.median(),
                            u"the bare statement"_s,
                            what.target,
                            {}});
        m_bench.report.add({u"figures"_s,
                            what.name + u", p99"_s,
                            u"ms"_s,
                            times.p99(),
                            bare.p99(),
                            u"the bare statement"_s,
                            Target::none(),
                            {}});
        return Done{};
    }

    Bench& m_bench;
    storage::Connection& m_connection;
    QDate m_today;
    int m_year;
};

} // namespace

Status measureFigures(Bench& bench)
{
    Figures figures(bench);
    for (Status (Figures::*step)() : {&Figures::dashboard, &Figures::coverage, &Figures::crosstab, &Figures::report}) {
        if (const Status done = (figures.*step)(); !done)
            return done;
    }
    return Done{};
}

} // namespace yorozu::bench
