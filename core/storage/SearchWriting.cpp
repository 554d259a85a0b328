// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchWriting.h"

#include "core/japanese/Bigrams.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr qint64 TokyoOffset = 9 * 3600;
constexpr qint64 DaySeconds = 86400;
constexpr qint64 MostMoved = 200; // what a save may take its time for
constexpr auto RowColumns = "(place, record_id, sorts_by, revision, body, marks) VALUES (?, ?, ?, ?, ?, ?)"_L1;

bool sortsByDate(SearchKind kind)
{
    return kind == SearchKind::Booking || kind == SearchKind::Memo;
}

// A phrase: bigrams that follow one another, without signs that the query language knows.
QString phrase(const japanese::SearchWord& word)
{
    return u'"' + word.tokens.join(u' ') + (word.beginning ? u"\" *"_s : u"\""_s);
}

// R6-11-0482 or its beginning, as the folding leaves it.
bool looksLikeNumber(const QString& folded)
{
    static const QRegularExpression number(u"^[a-z]\\d+ー\\d*(ー\\d*)?$"_s);
    return number.match(folded).hasMatch();
}

} // namespace

SearchWriting::SearchWriting(Connection& connection, SearchKind kind, qint64 dayPlaces)
    : m_connection(connection)
    , m_kind(kind)
    , m_dayPlaces(dayPlaces)
    , m_before(connection, u"SELECT place FROM %1 WHERE (sorts_by, record_id) < (?, ?) "
                           "ORDER BY sorts_by DESC, record_id DESC LIMIT 1"_s.arg(searchRows(kind)))
    , m_behind(connection, u"SELECT place FROM %1 WHERE (sorts_by, record_id) > (?, ?) "
                           "ORDER BY sorts_by, record_id LIMIT 1"_s.arg(searchRows(kind)))
    , m_addRow(connection, u"INSERT INTO %1 "_s.arg(searchRows(kind)) + RowColumns)
    , m_addWords(connection, fts::add(searchTable(kind)))
{
}

void SearchWriting::putIn(const SearchDocument& document)
{
    const qint64 place = placeFor(document);
    m_addRow.bind(place).bind(document.id).bind(document.sortsBy).bind(document.revision);
    if (m_kind == SearchKind::Memo)
        m_addRow.bindNull().bindNull();
    else
        m_addRow.bind(document.body).bind(document.marks);
    m_addRow.exec();
    m_addWords.bind(place).bind(japanese::bigrams(document.body)).bind(document.marks).exec();
}

void SearchWriting::takeOut(qint64 place, const SearchDocument& document)
{
    Query(m_connection, fts::remove(searchTable(m_kind)))
        .bind(place)
        .bind(japanese::bigrams(document.body))
        .bind(document.marks)
        .exec();
    Query(m_connection, u"DELETE FROM %1 WHERE place = ?"_s.arg(searchRows(m_kind))).bind(place).exec();
}

// Between the neighbours of its time; there, where the time of its day would stand if the day were empty. So places lie
// close together, which keeps the index small, and there is room for what is entered later.
qint64 SearchWriting::placeFor(const SearchDocument& document)
{
    if (!sortsByDate(m_kind))
        return document.id;
    const auto ask = [&](Query& query) -> std::optional<qint64> {
        query.bind(document.sortsBy).bind(document.id).exec();
        const std::optional<qint64> place = query.next() ? query.optionalNumber(0) : std::nullopt;
        while (query.next()) {
        }
        return place;
    };
    if (m_last && std::pair(document.sortsBy, document.id) > std::pair(m_last->sortsBy, m_last->id)) {
        m_lastPlace = placeBetween(document, m_lastPlace, std::nullopt);
        m_last = {document.sortsBy, document.id};
        return m_lastPlace;
    }
    const std::optional<qint64> before = ask(m_before);
    const std::optional<qint64> behind = ask(m_behind);
    const qint64 place = placeBetween(document, before, behind);
    if (!behind && isLast(place)) {
        m_lastPlace = place;
        m_last = {document.sortsBy, document.id};
    }
    if (isFree(place) || makeRoom(place))
        return place;
    // Too crowded to move everybody: a little later then. What is found is sorted once more before it is shown.
    m_last.reset();
    return nextFree(place);
}

bool SearchWriting::isLast(qint64 place)
{
    Query beyond(m_connection, u"SELECT 1 FROM %1 WHERE place >= ? LIMIT 1"_s.arg(searchRows(m_kind)));
    beyond.bind(place).exec();
    return !beyond.next();
}

qint64 SearchWriting::placeBetween(const SearchDocument& document, std::optional<qint64> before,
                                   std::optional<qint64> behind)
{
    const qint64 tokyo = document.sortsBy + TokyoOffset;
    const qint64 day = tokyo >= 0 ? tokyo / DaySeconds : (tokyo + 1) / DaySeconds - 1;
    qint64 place = day * m_dayPlaces + (tokyo - day * DaySeconds) * m_dayPlaces / DaySeconds;
    if (before)
        place = std::max(place, *before + 1);
    if (behind && place >= *behind)
        place = before ? std::max(*before + 1, *behind - 1) : *behind - 1;
    return place;
}

bool SearchWriting::isFree(qint64 place)
{
    Query taken(m_connection, u"SELECT 1 FROM %1 WHERE place = ?"_s.arg(searchRows(m_kind)));
    taken.bind(place).exec();
    return !taken.next();
}

qint64 SearchWriting::nextFree(qint64 place)
{
    Query query(m_connection,
                u"SELECT r.place + 1 FROM %1 r WHERE r.place >= ? AND NOT EXISTS "
                "(SELECT 1 FROM %1 n WHERE n.place = r.place + 1) ORDER BY r.place LIMIT 1"_s.arg(searchRows(m_kind)));
    query.bind(place).exec();
    return query.next() ? query.number(0) : place;
}

QList<std::pair<qint64, SearchDocument>> SearchWriting::rowsBetween(qint64 first, qint64 last)
{
    Query query(m_connection, u"SELECT place, record_id, sorts_by, revision, body, marks FROM %1 "
                              "WHERE place BETWEEN ? AND ? ORDER BY place"_s.arg(searchRows(m_kind)));
    query.bind(first).bind(last).exec();
    QList<std::pair<qint64, SearchDocument>> rows;
    while (query.next()) {
        rows.append(
            {query.number(0), {query.number(1), query.number(2), query.number(3), query.text(4), query.text(5)}});
    }
    if (m_kind != SearchKind::Memo)
        return rows;
    for (auto& [place, document] : rows)
        document = memoDocument(m_connection, document.id, document.revision);
    return rows;
}

bool SearchWriting::makeRoom(qint64 place)
{
    const qint64 end = nextFree(place);
    if (end - place > MostMoved)
        return false;
    m_last.reset(); // it may be one of those that move
    const auto rows = rowsBetween(place, end - 1);
    // All out, then all in, each in the order of the index: it writes a piece of its own for each step back.
    Query remove(m_connection, fts::remove(searchTable(m_kind)));
    for (const auto& [at, document] : rows)
        remove.bind(at).bind(japanese::bigrams(document.body)).bind(document.marks).exec();
    for (const auto& [at, document] : rows)
        m_addWords.bind(at + 1).bind(japanese::bigrams(document.body)).bind(document.marks).exec();
    Query move(m_connection, u"UPDATE %1 SET place = place + 1 WHERE place = ?"_s.arg(searchRows(m_kind)));
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        move.bind(row->first).exec();
    return true;
}

namespace fts {

QString add(const QString& table)
{
    return u"INSERT INTO %1 (rowid, body, marks) VALUES (?, ?, ?)"_s.arg(table);
}

QString remove(const QString& table)
{
    return u"INSERT INTO %1 (%1, rowid, body, marks) VALUES ('delete', ?, ?, ?)"_s.arg(table);
}

QStringList emptySome(const QString& table, int rows)
{
    // Of the words the first rows are those that say what else there is; the last statement of all makes them anew.
    constexpr qint64 LastOfItself = 10;
    return {
        u"DELETE FROM %1_data WHERE id IN (SELECT id FROM %1_data WHERE id > %2 LIMIT %3)"_s.arg(table)
            .arg(LastOfItself)
            .arg(rows),
        u"DELETE FROM %1_idx WHERE (segid, term) IN (SELECT segid, term FROM %1_idx LIMIT %2)"_s.arg(table).arg(rows)};
}

QString empty(const QString& table)
{
    return u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(table);
}

QString merge(const QString& table)
{
    return u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(table);
}

namespace {

QString setting(const QString& table, const QString& name, int value)
{
    return u"INSERT INTO %1 (%1, rank) VALUES ('%2', %3)"_s.arg(table, name).arg(value);
}

} // namespace

QStringList buildQuickly(const QString& table)
{
    // What the engine can hold is 2,000 pieces; there it would merge while somebody waits for the commit.
    return {setting(table, u"crisismerge"_s, 1999), setting(table, u"hashsize"_s, 16 << 20)};
}

QStringList buildAsUsual(const QString& table)
{
    return {setting(table, u"crisismerge"_s, 64), setting(table, u"hashsize"_s, 1 << 20)};
}

QString isCrowded(const QString& table)
{
    // A quarter of what the engine bears: merging takes its time, and pieces are added meanwhile.
    return u"WITH RECURSIVE piece (id) AS (SELECT min(segid) FROM %1_idx UNION ALL SELECT (SELECT min(segid) "
           "FROM %1_idx WHERE segid > piece.id) FROM piece WHERE piece.id IS NOT NULL) "
           "SELECT count(id) * 4 >= (SELECT v FROM %1_config WHERE k = 'crisismerge') FROM piece"_s.arg(table);
}

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
    const std::array<QString, 3> marks{staffMark(condition.staff.number()), topicMark(condition.topic),
                                       officeMark(condition.office.number())};
    for (const QString& mark : marks) {
        if (!mark.isEmpty())
            parts.append(u"marks : \"%1\""_s.arg(mark));
    }
    return parts.join(u" AND "_s);
}

} // namespace fts

} // namespace yorozu::storage
