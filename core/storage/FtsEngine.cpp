// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FtsEngine.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/FtsWriting.h"

#include <algorithm>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// Where a day was too full, a place lies a little beside its time: the bounds by place are wide, those by time exact.
constexpr qint64 Slack = 4096;

struct Period
{
    qint64 from = 0; // the session's start
    qint64 to = 0;   // exclusive
    qint64 firstPlace = 0;
    qint64 lastPlace = 0;
};

std::optional<qint64> placeAt(Connection& connection, SearchKind kind, const QString& condition, qint64 moment)
{
    Query query(connection, u"SELECT place FROM %1 WHERE %2 LIMIT 1"_s.arg(searchRows(kind), condition));
    query.bind(moment).exec();
    return query.next() ? query.optionalNumber(0) : std::nullopt;
}

// Null: nothing lies in it.
std::optional<Period> periodOf(Connection& connection, SearchKind kind, const SearchCondition& condition)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    Period period;
    period.from = condition.from.isValid() ? fromTokyo(condition.from, QTime(0, 0)) : -end;
    period.to = condition.to.isValid() ? fromTokyo(condition.to.addDays(1), QTime(0, 0)) : end;
    const auto first = placeAt(connection, kind, u"sorts_by >= ? ORDER BY sorts_by, record_id"_s, period.from);
    const auto last = placeAt(connection, kind, u"sorts_by < ? ORDER BY sorts_by DESC, record_id DESC"_s, period.to);
    if (!first || !last)
        return std::nullopt;
    period.firstPlace = *first - Slack;
    period.lastPlace = *last + Slack;
    return period;
}

// A phrase: bigrams that follow one another, without signs that the query language knows.
QString phrase(const japanese::SearchWord& word)
{
    return u'"' + word.tokens.join(u' ') + (word.beginning ? u"\" *"_s : u"\""_s);
}

// To be bound to MATCH; empty: nothing was asked.
QString expression(const SearchCondition& condition, SearchKind kind)
{
    // Agencies, clients and bookings are found by names, which people write with and without their legal form.
    const QList<japanese::SearchWord> words = japanese::searchWords(condition.words, kind != SearchKind::Memo);
    QStringList phrases;
    for (const japanese::SearchWord& word : words)
        phrases.append(phrase(word));
    QStringList parts;
    if (!phrases.isEmpty())
        parts.append(u"body : ("_s + phrases.join(u" AND "_s) + u')');
    if (kind == SearchKind::Memo && words.size() == 1 && looksLikeNumber(words.first().folded))
        parts.first() = u"(%1 OR marks : \"n%2\" *)"_s.arg(parts.first(), words.first().folded);
    for (const QString& mark : marksOf(condition))
        parts.append(u"marks : \"%1\""_s.arg(mark));
    return parts.join(u" AND "_s);
}

// Those of the index, then their rows. The index comes first: it knows the order, and a row is looked up for what is
// wanted only.
class FtsQuestion final : public SearchQuestion
{
public:
    FtsQuestion(Connection& connection, SearchKind kind, const SearchCondition& condition)
        : m_kind(kind)
        , m_expression(expression(condition, kind))
        , m_inPeriod(condition.from.isValid() || condition.to.isValid())
    {
        if (m_inPeriod)
            m_period = periodOf(connection, kind, condition);
    }

    bool possible() const override { return !m_inPeriod || m_period; }
    QString sql(bool withRows) const override;
    QString order() const override { return place() + u" DESC"_s; }
    void bind(Query& query) const override;

private:
    QString place() const { return m_expression.isEmpty() ? u"r.place"_s : u"f.rowid"_s; }

    SearchKind m_kind;
    QString m_expression;
    bool m_inPeriod;
    std::optional<Period> m_period;
};

QString FtsQuestion::sql(bool withRows) const
{
    const QString table = searchTable(m_kind);
    QString sql;
    if (m_expression.isEmpty())
        sql = u" FROM %1 r WHERE 1 = 1"_s.arg(searchRows(m_kind));
    else if (withRows || m_inPeriod)
        sql = u" FROM %1 f CROSS JOIN %2 r ON r.place = f.rowid WHERE %1 MATCH ?"_s.arg(table, searchRows(m_kind));
    else
        sql = u" FROM %1 f WHERE %1 MATCH ?"_s.arg(table);
    if (m_inPeriod)
        sql += u" AND %1 BETWEEN ? AND ? AND r.sorts_by >= ? AND r.sorts_by < ?"_s.arg(place());
    return sql;
}

void FtsQuestion::bind(Query& query) const
{
    if (!m_expression.isEmpty())
        query.bind(m_expression);
    if (m_period)
        query.bind(m_period->firstPlace).bind(m_period->lastPlace).bind(m_period->from).bind(m_period->to);
}

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

std::unique_ptr<SearchWriting> FtsEngine::writing(SearchKind kind, qint64 dayPlaces)
{
    return std::make_unique<FtsWriting>(m_connection, kind, dayPlaces);
}

std::unique_ptr<SearchQuestion> FtsEngine::question(SearchKind kind, const SearchCondition& condition)
{
    return std::make_unique<FtsQuestion>(m_connection, kind, condition);
}

// In between the table can neither be asked nor written; begin() makes it whole again.
QStringList FtsEngine::emptySome(SearchKind kind, int rows)
{
    // Of the words the first rows are those that say what else there is; begin() makes them anew.
    constexpr qint64 LastOfItself = 10;
    const QString table = searchTable(kind);
    return {
        u"DELETE FROM %1_data WHERE id IN (SELECT id FROM %1_data WHERE id > %2 LIMIT %3)"_s.arg(table)
            .arg(LastOfItself)
            .arg(rows),
        u"DELETE FROM %1_idx WHERE (segid, term) IN (SELECT segid, term FROM %1_idx LIMIT %2)"_s.arg(table).arg(rows)};
}

void FtsEngine::set(SearchKind kind, const QString& name, int value)
{
    Query(m_connection, u"INSERT INTO %1 (%1, rank) VALUES ('%2', %3)"_s.arg(searchTable(kind), name).arg(value))
        .exec();
}

// While an index is built, many pieces are merged at once and late, and what one transaction adds is one piece.
void FtsEngine::begin(SearchKind kind)
{
    Query(m_connection, u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(searchTable(kind))).exec();
    // What the engine can hold is 2,000 pieces; there it would merge while somebody waits for the commit.
    set(kind, u"crisismerge"_s, 1999);
    set(kind, u"hashsize"_s, 16 << 20);
}

// From here on the index is tidied: first of all into one piece, which is the smallest it can be.
void FtsEngine::finish(SearchKind kind)
{
    constexpr qint64 SomePages = 64;
    merge(kind, -SomePages);
    set(kind, u"crisismerge"_s, 64);
    set(kind, u"hashsize"_s, 1 << 20);
}

bool FtsEngine::isCrowded(SearchKind kind)
{
    // A quarter of what the engine bears: merging takes its time, and pieces are added meanwhile.
    Query query(m_connection,
                u"WITH RECURSIVE piece (id) AS (SELECT min(segid) FROM %1_idx UNION ALL SELECT (SELECT min(segid) "
                "FROM %1_idx WHERE segid > piece.id) FROM piece WHERE piece.id IS NOT NULL) "
                "SELECT count(id) * 4 >= (SELECT v FROM %1_config WHERE k = 'crisismerge') FROM piece"_s.arg(
                    searchTable(kind)));
    query.exec();
    return query.next() && query.flag(0);
}

// Negative: of everything into one piece.
bool FtsEngine::merge(SearchKind kind, qint64 pages)
{
    const qint64 changes = m_connection.changedRows();
    Query(m_connection, u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(searchTable(kind))).bind(pages).exec();
    // It says itself that there was nothing to merge: by changing nothing.
    return m_connection.changedRows() - changes >= 2;
}

// First which words, by how often they stand in the index; which records are concerned, a second look at those finds.
QStringList FtsEngine::differing(SearchKind kind, const std::function<void(const SearchRowUse&)>& eachRow)
{
    WordCounts counts;
    eachRow([&](qint64 place, const SearchDocument& indexed, const SearchDocument*) {
        countWords(counts, japanese::bigrams(indexed.body), place);
        countWords(counts, indexed.marks, place);
    });
    const QStringList words = differingWords(m_connection, kind, counts);
    if (words.isEmpty())
        return {};
    QHash<QString, QSet<qint64>> places;
    for (const QString& word : words)
        places.insert(word, placesOf(m_connection, kind, word));
    QStringList records;
    eachRow([&](qint64 place, const SearchDocument& indexed, const SearchDocument*) {
        const QStringList own = (japanese::bigrams(indexed.body) + u' ' + indexed.marks).split(u' ');
        const bool wrong = std::any_of(words.cbegin(), words.cend(), [&](const QString& word) {
            return own.contains(word) != places.value(word).contains(place);
        });
        if (wrong && records.size() < MostNamed)
            records.append(nameOfRecord(m_connection, kind, indexed.id));
    });
    return records.isEmpty() ? QStringList{QString()} : records;
}

} // namespace yorozu::storage
