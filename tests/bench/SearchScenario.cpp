// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody waits for who types into the palette.
#include "core/service/SearchService.h"
#include "core/storage/SearchIndex.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "tests/bench/Texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

using storage::SearchIndex;
using storage::SearchKind;

constexpr int FirstPage = 50;
constexpr qint64 CountEnd = 1001;
constexpr qint64 Rare = 20;      // at most so many memos hold it
constexpr int LikeRounds = 5;    // each reads everything
constexpr int Large = 1'000'000; // from here on the targets of the large data base hold

storage::SearchCondition holding(const QString& words)
{
    storage::SearchCondition condition;
    condition.words = words;
    return condition;
}

// What occurs in nearly every memo down to what occurs in a few.
QStringList frequentWords()
{
    return {u"融資"_s, u"資金"_s, u"売上"_s, u"補助金"_s, u"価格"_s, u"相談"_s, u"資金繰り"_s, u"取引"_s};
}

QString textOf(storage::Connection& connection, qint64 memo)
{
    storage::Query query(connection, u"SELECT consultation || advice FROM memo_text WHERE memo_id = ?"_s);
    query.bind(memo).exec();
    return query.next() ? query.text(0) : QString();
}

// Two to five characters from somewhere in the text of somebody, without punctuation.
QString pieceOf(const QString& text, exchange::DemoRandom& random)
{
    static const QRegularExpression run(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}ー]{5,}"_s);
    QStringList runs;
    for (auto match = run.globalMatch(text); match.hasNext();)
        runs.append(match.next().captured());
    if (runs.isEmpty())
        return u"融資"_s;
    const QString& chosen = random.of(runs);
    const int length = random.between(2, 5);
    return chosen.mid(random.below(chosen.size() - length + 1), length);
}

// A third of each: frequent words, what stands somewhere in a memo, names of firms and persons.
QStringList questions(Bench& bench, int count)
{
    storage::Connection& connection = bench.services.file().connection();
    const qint64 last = askNumber(connection, u"SELECT max(id) FROM memo"_s);
    exchange::DemoRandom random(bench.options.seed + 7);
    QStringList words;
    while (words.size() < count) {
        words.append(random.of(frequentWords()));
        words.append(pieceOf(textOf(connection, random.below(last) + 1), random));
        words.append(random.percent(50) ? firmName(random).name.left(5) : personName(random).left(4));
    }
    return words;
}

QStringList rareWords(Bench& bench, int count)
{
    storage::Connection& connection = bench.services.file().connection();
    SearchIndex index(connection);
    const qint64 last = askNumber(connection, u"SELECT max(id) FROM memo"_s);
    exchange::DemoRandom random(bench.options.seed + 8);
    QStringList words;
    for (int attempt = 0; words.size() < count && attempt < count * 200; ++attempt) {
        const QString word = pieceOf(textOf(connection, random.below(last) + 1), random);
        const qint64 hits = index.count(SearchKind::Memo, holding(word), Rare + 1);
        if (hits > 0 && hits <= Rare)
            words.append(word);
    }
    return words;
}

double askedOnce(Bench& bench, const QString& words)
{
    service::SearchRequest request;
    request.words = words;
    request.clients = request.bookings = request.agencies = false;
    request.limit = FirstPage;
    return timed([&] { static_cast<void>(bench.services.search().search(bench.caller, request)); });
}

} // namespace

Status measureSearch(Bench& bench)
{
    storage::Connection& connection = bench.services.file().connection();
    SearchIndex index(connection);
    Samples find;
    Samples whole;
    Samples processor;
    Samples floor;
    // Whatever the operating system has not read yet is not what is measured.
    for (const QString& words : questions(bench, bench.rounds(30)))
        askedOnce(bench, words);
    for (const QString& words : questions(bench, bench.rounds(600))) {
        QList<qint64> ids;
        find.add(timed([&] { ids = index.find(SearchKind::Memo, holding(words), FirstPage); }));
        const double before = processorSeconds();
        whole.add(askedOnce(bench, words));
        processor.add((processorSeconds() - before) * Milliseconds);
        floor.add(timed([&] {
            for (const qint64 id : std::as_const(ids))
                ask(connection, u"SELECT company FROM memo WHERE id = ?"_s, id);
        }));
    }
    const bool large = bench.options.memos >= Large;
    const QString rows = u"the same rows by their keys"_s;
    const Target worst = Target::value(large ? 50 : 20);
    bench.report.add({u"search"_s,
                      u"first 50 of 2–5 characters, p50"_s,
                      u"ms"_s,
                      find.median(),
                      floor.median(),
                      rows,
                      Target::value(1),
                      {}});
    bench.report.add(
        {u"search"_s, u"first 50 of 2–5 characters, p99"_s, u"ms"_s, find.p99(), floor.p99(), rows, worst, {}});
    bench.report.add({u"search"_s,
                      u"the same as shown: with snippets, marks and count, p50"_s,
                      u"ms"_s,
                      whole.median(),
                      floor.median(),
                      rows,
                      Target::none(),
                      {}});
    bench.report.add({u"search"_s, u"the same as shown, p99"_s, u"ms"_s, whole.p99(), floor.p99(), rows, worst, {}});
    bench.report.add({u"search"_s,
                      u"the same as shown, processor time, p99"_s,
                      u"ms"_s,
                      processor.p99(),
                      std::nullopt,
                      {},
                      Target::none(),
                      u"no matter what else runs"_s});

    Samples ours;
    Samples like;
    for (const QString& word : rareWords(bench, bench.rounds(LikeRounds))) {
        for (int i = 0; i < bench.rounds(20); ++i)
            ours.add(timed([&] { index.find(SearchKind::Memo, holding(word), FirstPage); }));
        const QString pattern = u'%' + word + u'%';
        like.add(timed([&] {
            ask(connection,
                u"SELECT m.id FROM memo_text t %1 memo m ON m.id = t.memo_id WHERE t.consultation LIKE ? "
                "OR t.advice LIKE ? ORDER BY m.starts DESC LIMIT 50"_s
                    // SQLite is told to go through the texts, not through the memos.
                    .arg(bench.serverFolder.isEmpty() ? u"CROSS JOIN"_s : u"JOIN"_s),
                pattern, pattern);
        }));
    }
    bench.report.add({u"search"_s,
                      u"rare words, p50"_s,
                      u"ms"_s,
                      ours.median(),
                      like.median(),
                      u"LIKE over the texts"_s,
                      Target::ratioAtLeast(100),
                      {}});
    return Done{};
}

Status measureCounts(Bench& bench)
{
    storage::Connection& connection = bench.services.file().connection();
    SearchIndex index(connection);
    Samples exact;
    Samples capped;
    Samples all;
    for (int round = 0; round < bench.rounds(5); ++round) {
        for (const QString& word : frequentWords()) {
            exact.add(timed([&] { index.count(SearchKind::Memo, holding(word)); }));
            for (int i = 0; i < bench.rounds(10); ++i)
                capped.add(timed([&] { index.count(SearchKind::Memo, holding(word), CountEnd); }));
            all.add(timed([&] { askNumber(connection, u"SELECT count(*) FROM memo"_s); }));
        }
    }
    const QString rows = u"all memos counted"_s;
    bench.report.add({u"count"_s,
                      u"exact, frequent words, the slowest"_s,
                      u"ms"_s,
                      exact.most(),
                      all.median(),
                      rows,
                      Target::value(200),
                      {}});
    bench.report.add(
        {u"count"_s, u"exact, frequent words, p50"_s, u"ms"_s, exact.median(), all.median(), rows, Target::none(), {}});
    bench.report.add({u"count"_s,
                      u"capped at 1,001, frequent words, p50"_s,
                      u"ms"_s,
                      capped.median(),
                      all.median(),
                      rows,
                      Target::value(1),
                      {}});
    bench.report.add({u"count"_s,
                      u"capped at 1,001, frequent words, p99"_s,
                      u"ms"_s,
                      capped.p99(),
                      all.median(),
                      rows,
                      Target::none(),
                      {}});
    return Done{};
}

} // namespace yorozu::bench
