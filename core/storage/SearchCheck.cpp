// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing the search index with the records, word by word.
#include "core/storage/SearchIndex.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/SearchState.h"
#include "core/storage/SearchWriting.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::array Kinds{SearchKind::Agency, SearchKind::Client, SearchKind::Booking, SearchKind::Memo};
constexpr int Handful = 256;
constexpr qsizetype MostNamed = 20; // a broken index would name everything

struct WordCount
{
    qint64 records = 0;
    qint64 times = 0;
    qint64 last = -1; // the record it was seen in last
};
using WordCounts = QHash<QString, WordCount>;

void countWords(WordCounts& counts, const QString& words, qint64 record)
{
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        WordCount& count = counts[word.toString()];
        ++count.times;
        if (count.last != record)
            ++count.records;
        count.last = record;
    }
}

// Each row of the kind with what stands in the index for it, a handful at a time.
template <typename Use> void eachRow(Connection& connection, SearchKind kind, Use use)
{
    qint64 after = std::numeric_limits<qint64>::min();
    while (true) {
        Query query(connection, u"SELECT place, record_id, sorts_by, revision, body, marks FROM %1 WHERE place > ? "
                                "ORDER BY place LIMIT ?"_s.arg(searchRows(kind)));
        query.bind(after).bind(Handful).exec();
        QList<std::pair<qint64, SearchDocument>> rows;
        QList<qint64> ids;
        while (query.next()) {
            rows.append(
                {query.number(0), {query.number(1), query.number(2), query.number(3), query.text(4), query.text(5)}});
            ids.append(query.number(1));
        }
        if (rows.isEmpty())
            return;
        after = rows.last().first;
        QHash<qint64, SearchDocument> now;
        for (const SearchDocument& document : readDocuments(connection, kind, ids))
            now.insert(document.id, document);
        for (auto& [place, indexed] : rows) {
            const auto current = now.constFind(indexed.id);
            if (kind == SearchKind::Memo && current != now.cend()) {
                indexed.body = current->body;
                indexed.marks = current->marks;
            }
            use(place, indexed, current == now.cend() ? nullptr : &*current);
        }
    }
}

QSet<qint64> placesOf(Connection& connection, SearchKind kind, const QString& word)
{
    Query query(connection, u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(searchTable(kind)));
    query.bind(QString(u'"' + word + u'"')).exec();
    QSet<qint64> places;
    while (query.next())
        places.insert(query.number(0));
    return places;
}

QStringList differingWords(Connection& connection, SearchKind kind, WordCounts& counts)
{
    QStringList words;
    Query query(connection, u"SELECT term, doc, cnt FROM "_s + searchWordsTable(kind));
    query.exec();
    while (query.next()) {
        const QString word = query.text(0);
        const WordCount count = counts.take(word);
        if ((count.records != query.number(1) || count.times != query.number(2)) && words.size() < MostNamed)
            words.append(word);
    }
    for (auto left = counts.constBegin(); left != counts.constEnd() && words.size() < MostNamed; ++left)
        words.append(left.key());
    return words;
}

} // namespace

void SearchIndex::checkRows(SearchKind kind, QStringList& problems)
{
    const auto ask = [&](const QString& sql, const QString& problem) {
        Query query(m_connection, sql + u" LIMIT %1"_s.arg(MostNamed));
        query.exec();
        QList<qint64> ids;
        while (query.next())
            ids.append(query.number(0));
        for (const qint64 id : std::as_const(ids))
            problems.append(problem.arg(nameOfRecord(m_connection, kind, id)));
    };
    ask(u"SELECT x.id%1 AND NOT EXISTS (SELECT 1 FROM %2 r WHERE r.record_id = x.id)"_s.arg(searchableSql(kind),
                                                                                            searchRows(kind)),
        Text::tr("%1 cannot be found: the search index lacks it. Run “yorozuctl search rebuild”."));
    ask(u"SELECT r.record_id FROM %2 r WHERE NOT EXISTS (SELECT 1%1 AND x.id = r.record_id)"_s.arg(searchableSql(kind),
                                                                                                   searchRows(kind)),
        Text::tr("The search still finds %1, which is not to be found any more. Run “yorozuctl search rebuild”."));
}

void SearchIndex::checkWords(SearchKind kind, QStringList& problems)
{
    const QString stale = Text::tr("%1 is found by what it said before. Run “yorozuctl search rebuild”.");
    WordCounts counts;
    qsizetype named = 0;
    eachRow(m_connection, kind, [&](qint64 place, const SearchDocument& indexed, const SearchDocument* now) {
        countWords(counts, japanese::bigrams(indexed.body), place);
        countWords(counts, indexed.marks, place);
        if (now && *now != indexed && named++ < MostNamed)
            problems.append(stale.arg(nameOfRecord(m_connection, kind, indexed.id)));
    });
    const QStringList words = differingWords(m_connection, kind, counts);
    if (words.isEmpty() || named > 0)
        return;
    // Which records are concerned: once more, for these words only.
    QHash<QString, QSet<qint64>> places;
    for (const QString& word : words)
        places.insert(word, placesOf(m_connection, kind, word));
    QStringList records;
    eachRow(m_connection, kind, [&](qint64 place, const SearchDocument& indexed, const SearchDocument*) {
        const QStringList own = (japanese::bigrams(indexed.body) + u' ' + indexed.marks).split(u' ');
        const bool wrong = std::any_of(words.cbegin(), words.cend(), [&](const QString& word) {
            return own.contains(word) != places.value(word).contains(place);
        });
        if (wrong && records.size() < MostNamed)
            records.append(nameOfRecord(m_connection, kind, indexed.id));
    });
    for (const QString& record : std::as_const(records))
        problems.append(Text::tr("The search index has other words for %1 than the record. Run “yorozuctl search "
                                 "rebuild”.")
                            .arg(record));
    if (records.isEmpty())
        problems.append(
            Text::tr("The search index holds words that are in no record. Run “yorozuctl search rebuild”."));
}

QStringList SearchIndex::verify()
{
    QStringList problems;
    const SearchProgress now = progress();
    if (!now.complete) {
        problems.append(Text::tr("The search index is not complete: %1 of %2 records. Run “yorozuctl search rebuild”.")
                            .arg(now.done)
                            .arg(now.total));
        return problems;
    }
    for (const SearchKind kind : Kinds) {
        try {
            checkRows(kind, problems);
            checkWords(kind, problems);
        } catch (const StorageError& error) {
            if (error.error().kind != ErrorKind::Damaged)
                throw;
            problems.append(
                Text::tr("The search index is damaged, the records are not. Run “yorozuctl search rebuild”."));
        }
    }
    return problems;
}

} // namespace yorozu::storage
