// SPDX-License-Identifier: GPL-3.0-or-later
// How much room the search index takes, and how long it takes to build it anew.
#include "core/service/SearchService.h"
#include "core/storage/SearchIndex.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr double SecondsOfMillion = 150;
constexpr double Million = 1'000'000;

// Of what a memo is found by; 所感 is not among it.
constexpr auto Covered =
    u"SELECT sum(length(CAST(t.consultation AS BLOB)) + length(CAST(t.advice AS BLOB)) + length(CAST(m.company AS "
    u"BLOB)) "
    "+ length(CAST(m.company_kana AS BLOB)) + length(CAST(m.business AS BLOB)) + length(CAST(m.consultee AS BLOB)) "
    "+ length(CAST(m.consultee_kana AS BLOB))) FROM memo m JOIN memo_text t ON t.memo_id = m.id "
    "WHERE m.status <> 'draft'";

} // namespace

Status measureIndex(Bench& bench)
{
    storage::Connection& connection = bench.services.file().connection();
    const auto texts = static_cast<double>(askNumber(connection, QString::fromUtf16(Covered)));
    const auto words = static_cast<double>(
        askNumber(connection, u"SELECT sum(length(block)) + sum(length(id)) FROM search_memo_data"_s));
    const auto rows = static_cast<double>(
        askNumber(connection, u"SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search_memo%' AND aggregate = 1"_s));
    const auto whole =
        static_cast<double>(askNumber(connection, u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1"_s));
    constexpr double megabyte = 1e6;
    const QString is = u"the texts that it covers"_s;
    bench.report.add({u"index"_s,
                      u"pages of the memos' search index, with its rows"_s,
                      u"MB"_s,
                      rows / megabyte,
                      texts / megabyte,
                      is,
                      Target::ratio(1.1),
                      {}});
    bench.report.add(
        {u"index"_s, u"words in it"_s, u"MB"_s, words / megabyte, texts / megabyte, is, Target::none(), {}});
    bench.report.add(
        {u"index"_s, u"the whole data base"_s, u"MB"_s, whole / megabyte, texts / megabyte, is, Target::none(), {}});
    return Done{};
}

Status measureRebuild(Bench& bench)
{
    service::SearchService& search = bench.services.search();
    const Caller system = service::Services::systemCaller();
    storage::Connection& connection = bench.services.file().connection();

    // Given up once it has begun: what it takes until it listens, and that nothing is lost by it.
    // A small one is whole after its first batch, and is given up before.
    constexpr qint64 Small = 10'000;
    const qint64 begun = bench.options.memos < Small ? 0 : bench.options.memos / 100;
    Stopwatch sinceAsked;
    int told = 0;
    const Status cancelled = search.rebuild(system, [&](qint64 done, qint64) {
        ++told;
        const bool goOn = done < begun;
        if (goOn)
            sinceAsked = Stopwatch();
        return goOn;
    });
    const double answered = sinceAsked.milliseconds();
    if (cancelled || cancelled.error().kind != ErrorKind::Cancelled)
        return Error{ErrorKind::Damaged, u"a rebuild that was given up did not say so"_s, {}, {}};
    if (storage::SearchIndex(connection).progress().complete)
        return Error{ErrorKind::Damaged, u"a rebuild that was given up calls itself complete"_s, {}, {}};

    const double floorBefore = processorSeconds();
    askNumber(connection, QString::fromUtf16(Covered));
    const double floor = processorSeconds() - floorBefore;

    told = 0;
    Samples step;
    Stopwatch sinceTold;
    const double before = processorSeconds();
    const Status rebuilt = search.rebuild(system, [&](qint64, qint64) {
        ++told;
        step.add(sinceTold.milliseconds());
        sinceTold = Stopwatch();
        return true;
    });
    const double seconds = processorSeconds() - before;
    if (!rebuilt)
        return rebuilt;
    const double allowed = SecondsOfMillion * std::max(1.0, bench.options.memos / Million);
    bench.report.add({u"rebuild"_s, u"building the search index anew, processor time"_s, u"s"_s, seconds, floor,
                      u"reading the same texts"_s, Target::value(allowed), u"%1 reports of progress"_s.arg(told)});
    bench.report.add({u"rebuild"_s,
                      u"a step between two reports, p99"_s,
                      u"ms"_s,
                      step.p99(),
                      std::nullopt,
                      {},
                      Target::none(),
                      {}});
    bench.report.add(
        {u"rebuild"_s, u"from giving it up to its end"_s, u"ms"_s, answered, std::nullopt, {}, Target::none(), {}});
    return Done{};
}

} // namespace yorozu::bench
