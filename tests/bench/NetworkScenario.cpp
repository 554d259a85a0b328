// SPDX-License-Identifier: GPL-3.0-or-later
// What each screen and a submission cost where the way to the server takes its time.
#include "core/service/CentreService.h"
#include "core/service/MemoService.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Centre.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "tests/network/Screens.h"
#include "tests/support/ServerProxy.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int MostRoundTrips = 6; // of a warm screen

// One desk at the end of a line that adds so much to each round trip.
struct Desk
{
    static Result<std::unique_ptr<Desk>> open(const Bench& bench, int latency)
    {
        auto desk = std::make_unique<Desk>(bench.serverFolder);
        desk->latency = latency;
        desk->proxy.setLatency(latency);
        const QString address = desk->proxy.address(bench.database.section(u'/', 3).section(u'?', 0, 0));
        auto reading = service::Services::open({address, service::OpenRequest::Mode::ReadOnly}, bench.clock);
        if (!reading)
            return reading.error();
        desk->reading = *std::move(reading);
        desk->reading->file().settleLater(); // as the worker does
        auto writing = service::Services::open({address}, bench.clock);
        if (!writing)
            return writing.error();
        desk->writing = *std::move(writing);
        return desk;
    }

    explicit Desk(const QString& folder)
        : proxy(folder)
    {
    }

    test::ServerProxy proxy;
    std::unique_ptr<service::Services> reading;
    std::unique_ptr<service::Services> writing;
    int latency = 0;
};

double roundTrip(const Bench& bench, Desk& desk)
{
    Samples samples;
    storage::Connection& connection = desk.reading->file().connection();
    for (int i = 0; i < bench.rounds(50); ++i)
        samples.add(timed([&] { askNumber(connection, u"SELECT 1"_s); }));
    return samples.median();
}

void measureScreens(Bench& bench, Desk& desk, double trip)
{
    for (const test::Screen& screen : test::screens(*desk.reading, bench.caller, today())) {
        for (int warmUp = 0; warmUp < 2; ++warmUp)
            screen.read(*desk.reading, bench.caller);
        desk.reading->file().settle();
        Samples shown;
        int trips = 0;
        for (int i = 0; i < bench.rounds(20); ++i) {
            desk.proxy.takeRoundTrips();
            shown.add(timed([&] { screen.read(*desk.reading, bench.caller); }));
            desk.reading->file().settle(); // nobody waits for it, but it counts
            trips = desk.proxy.takeRoundTrips();
        }
        const QString line = u"%1, +%2 ms, p50"_s.arg(screen.name).arg(desk.latency);
        bench.report.add({u"network"_s, line, u"ms"_s, shown.median(), trip, u"a round trip"_s, Target::none(), {}});
        if (desk.latency == 0) {
            bench.report.add({u"network"_s,
                              u"%1, round trips"_s.arg(screen.name),
                              u"trips"_s,
                              double(trips),
                              std::nullopt,
                              {},
                              Target::value(MostRoundTrips),
                              u"warm"_s});
        }
    }
}

// The texts of memos of others, submitted once more with a word changed, as an amendment is.
Status measureSubmission(Bench& bench, Desk& desk, double trip)
{
    service::MemoService& memos = desk.writing->memos();
    storage::Connection& connection = desk.writing->file().connection();
    Samples submitted;
    Samples kept;
    int trips = 0;
    const int warmUp = 2;
    for (int i = 0; i < bench.rounds(20) + warmUp; ++i) {
        const Result<service::MemoView> model = memos.open(
            bench.caller, Id<Memo>(askNumber(connection, u"SELECT max(id) FROM memo WHERE status = 'confirmed'"_s)));
        if (!model)
            return model.error();
        MemoDraft draft;
        draft.content = model->memo.content;
        draft.content.advice += u"\n・第%1回の確認。"_s.arg(i + 1);
        draft.content.recorder = bench.caller.staff;
        draft.content.recorderName = bench.caller.name;
        std::optional<Result<service::SaveDraftOutcome>> saved;
        const double keeping = timed([&] { saved = memos.saveDraft(bench.caller, draft); });
        if (!*saved)
            return saved->error();
        draft = std::get<MemoDraft>(**saved);
        desk.proxy.takeRoundTrips();
        std::optional<Result<service::SubmitOutcome>> outcome;
        const double submitting = timed([&] { outcome = memos.submit(bench.caller, draft); });
        trips = desk.proxy.takeRoundTrips();
        if (!*outcome)
            return outcome->error();
        if (i < warmUp)
            continue;
        kept.add(keeping);
        submitted.add(submitting);
    }
    const QString added = u", +%1 ms, p50"_s.arg(desk.latency);
    const QString is = u"a round trip"_s;
    bench.report.add({u"network"_s, u"submitting a memo"_s + added, u"ms"_s, submitted.median(), trip, is,
                      Target::none(), u"%1 round trips"_s.arg(trips)});
    bench.report.add(
        {u"network"_s, u"a draft, the first save"_s + added, u"ms"_s, kept.median(), trip, is, Target::none(), {}});
    return Done{};
}

} // namespace

Status measureNetwork(Bench& bench)
{
    for (const int latency : {0, 1, 20}) {
        const auto desk = Desk::open(bench, latency);
        if (!desk)
            return desk.error();
        const double trip = roundTrip(bench, **desk);
        measureScreens(bench, **desk, trip);
        if (const Status measured = measureSubmission(bench, **desk, trip); !measured)
            return measured;
    }
    return Done{};
}

} // namespace yorozu::bench
