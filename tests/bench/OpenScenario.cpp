// SPDX-License-Identifier: GPL-3.0-or-later
// What a page asks for before it can show anything.
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/TodayService.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Centre.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "tests/bench/Texts.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int LedgerPage = 100;

Status openMemos(Bench& bench)
{
    storage::Connection& connection = bench.services.file().connection();
    const qint64 last = askNumber(connection, u"SELECT max(id) FROM memo"_s);
    exchange::DemoRandom random(bench.options.seed + 9);
    Samples ours;
    Samples processor;
    Samples floor;
    const auto open = [&](qint64 memo) {
        return timed([&] { static_cast<void>(bench.services.memos().open(bench.caller, Id<Memo>(memo))); });
    };
    for (int i = 0; i < bench.rounds(400); ++i) {
        const qint64 memo = random.below(last) + 1;
        const double before = processorSeconds();
        ours.add(open(memo));
        processor.add((processorSeconds() - before) * Milliseconds);
        floor.add(timed(
            [&] { ask(connection, u"SELECT content FROM memo_revision WHERE memo_id = ? AND number = 1"_s, memo); }));
    }
    // Of whoever comes most often.
    storage::Query most(connection, u"SELECT max(id), count(*) FROM memo WHERE client_id IS NOT NULL "
                                    "GROUP BY client_id ORDER BY count(*) DESC LIMIT 1"_s);
    most.exec();
    most.next();
    Samples longest;
    for (int i = 0; i < bench.rounds(50); ++i)
        longest.add(open(most.number(0)));
    const QString text = u"its text by its key"_s;
    bench.report.add({u"open"_s,
                      u"a memo with its client's history, p50"_s,
                      u"ms"_s,
                      ours.median(),
                      floor.median(),
                      text,
                      Target::value(10),
                      {}});
    bench.report.add({u"open"_s,
                      u"a memo with its client's history, p99"_s,
                      u"ms"_s,
                      ours.p99(),
                      floor.p99(),
                      text,
                      Target::value(10),
                      {}});
    bench.report.add({u"open"_s,
                      u"a memo with its client's history, processor time, p99"_s,
                      u"ms"_s,
                      processor.p99(),
                      std::nullopt,
                      {},
                      Target::none(),
                      u"no matter what else runs"_s});
    bench.report.add({u"open"_s, u"the longest history, p50"_s, u"ms"_s, longest.median(), floor.median(), text,
                      Target::value(10), u"%1 memos"_s.arg(most.number(1))});
    return Done{};
}

Status openLedger(Bench& bench)
{
    storage::Connection& connection = bench.services.file().connection();
    service::ClientService& clients = bench.services.clients();
    Samples ours;
    Samples floor;
    Samples view;
    const qint64 last = askNumber(connection, u"SELECT max(id) FROM client"_s);
    exchange::DemoRandom random(bench.options.seed + 10);
    for (int i = 0; i < bench.rounds(50); ++i) {
        ours.add(timed([&] {
            static_cast<void>(clients.index({}));
            static_cast<void>(clients.page({}, 0, LedgerPage));
        }));
        floor.add(timed([&] { ask(connection, u"SELECT name FROM client LIMIT ?"_s, LedgerPage); }));
        view.add(timed([&] { static_cast<void>(clients.view(bench.caller, Id<Client>(random.below(last) + 1))); }));
    }
    const QString of = u"%1 clients"_s.arg(askNumber(connection, u"SELECT count(*) FROM client"_s));
    bench.report.add({u"open"_s, u"the ledger: index and first 100 rows, p50"_s, u"ms"_s, ours.median(), floor.median(),
                      u"any 100 rows"_s, Target::none(), of});
    bench.report.add(
        {u"open"_s, u"the ledger, p99"_s, u"ms"_s, ours.p99(), floor.p99(), u"any 100 rows"_s, Target::none(), {}});
    bench.report.add(
        {u"open"_s, u"the record of a client, p50"_s, u"ms"_s, view.median(), std::nullopt, {}, Target::none(), {}});
    return Done{};
}

Status openToday(Bench& bench)
{
    service::TodayService& page = bench.services.today();
    storage::Connection& connection = bench.services.file().connection();
    Samples own;
    Samples office;
    Samples floor;
    const Caller system = service::Services::systemCaller();
    for (int i = 0; i < bench.rounds(50); ++i) {
        own.add(timed([&] {
            static_cast<void>(page.sessions(bench.caller, {}, today()));
            static_cast<void>(page.ahead(bench.caller, {}, today(), 6));
            static_cast<void>(page.memoWork(bench.caller, {}));
            static_cast<void>(page.nudges(bench.caller));
        }));
        office.add(timed([&] { static_cast<void>(page.officeDay(system, {})); }));
        floor.add(timed([&] {
            ask(connection, u"SELECT id FROM booking WHERE starts >= ? AND starts < ?"_s,
                fromTokyo(today(), QTime(0, 0)), fromTokyo(today().addDays(1), QTime(0, 0)));
        }));
    }
    const QString is = u"the day's bookings"_s;
    bench.report.add({u"open"_s,
                      u"the page of the day, own sessions, p50"_s,
                      u"ms"_s,
                      own.median(),
                      floor.median(),
                      is,
                      Target::none(),
                      {}});
    bench.report.add({u"open"_s,
                      u"the page of the day, own sessions, p99"_s,
                      u"ms"_s,
                      own.p99(),
                      floor.p99(),
                      is,
                      Target::none(),
                      {}});
    bench.report.add({u"open"_s,
                      u"the page of the day, office, p50"_s,
                      u"ms"_s,
                      office.median(),
                      floor.median(),
                      is,
                      Target::none(),
                      {}});
    return Done{};
}

} // namespace

Status measureOpening(Bench& bench)
{
    for (const auto part : {&openMemos, &openLedger, &openToday}) {
        if (const Status measured = part(bench); !measured)
            return measured;
    }
    return Done{};
}

} // namespace yorozu::bench
