// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FtsWriting.h"

#include "core/japanese/Bigrams.h"

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

} // namespace

FtsWriting::FtsWriting(Connection& connection, SearchKind kind, qint64 dayPlaces)
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

void FtsWriting::putIn(const SearchDocument& document)
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

void FtsWriting::takeOut(qint64 place, const SearchDocument& indexed)
{
    // The index holds no texts to compare with.
    const SearchDocument document =
        m_kind == SearchKind::Memo ? memoDocument(m_connection, indexed.id, indexed.revision) : indexed;
    Query(m_connection, fts::remove(searchTable(m_kind)))
        .bind(place)
        .bind(japanese::bigrams(document.body))
        .bind(document.marks)
        .exec();
    Query(m_connection, u"DELETE FROM %1 WHERE place = ?"_s.arg(searchRows(m_kind))).bind(place).exec();
}

// Between the neighbours of its time; there, where the time of its day would stand if the day were empty. So places lie
// close together, which keeps the index small, and there is room for what is entered later.
qint64 FtsWriting::placeFor(const SearchDocument& document)
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

bool FtsWriting::isLast(qint64 place)
{
    Query beyond(m_connection, u"SELECT 1 FROM %1 WHERE place >= ? LIMIT 1"_s.arg(searchRows(m_kind)));
    beyond.bind(place).exec();
    return !beyond.next();
}

qint64 FtsWriting::placeBetween(const SearchDocument& document, std::optional<qint64> before,
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

bool FtsWriting::isFree(qint64 place)
{
    Query taken(m_connection, u"SELECT 1 FROM %1 WHERE place = ?"_s.arg(searchRows(m_kind)));
    taken.bind(place).exec();
    return !taken.next();
}

qint64 FtsWriting::nextFree(qint64 place)
{
    Query query(m_connection,
                u"SELECT r.place + 1 FROM %1 r WHERE r.place >= ? AND NOT EXISTS "
                "(SELECT 1 FROM %1 n WHERE n.place = r.place + 1) ORDER BY r.place LIMIT 1"_s.arg(searchRows(m_kind)));
    query.bind(place).exec();
    return query.next() ? query.number(0) : place;
}

QList<std::pair<qint64, SearchDocument>> FtsWriting::rowsBetween(qint64 first, qint64 last)
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

bool FtsWriting::makeRoom(qint64 place)
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

} // namespace fts

} // namespace yorozu::storage
