// SPDX-License-Identifier: GPL-3.0-or-later
// Putting records into the search index and taking them out.
#pragma once

#include "core/storage/Query.h"
#include "core/storage/SearchDocuments.h"

namespace yorozu::storage {

// For one kind, with statements that are prepared once and used for many records.
class SearchWriting
{
public:
    // `dayPlaces`: how many places a day has.
    SearchWriting(Connection& connection, SearchKind kind, qint64 dayPlaces);

    void putIn(const SearchDocument& document);
    // `document` is what was put in: the index holds no texts to compare with.
    void takeOut(qint64 place, const SearchDocument& document);

private:
    qint64 placeFor(const SearchDocument& document);
    qint64 placeBetween(const SearchDocument& document, std::optional<qint64> before, std::optional<qint64> behind);
    bool isFree(qint64 place);
    bool isLast(qint64 place);
    qint64 nextFree(qint64 place);
    // Moves the rows from `place` on by one, up to the next free place; false: that would be too many.
    bool makeRoom(qint64 place);
    QList<std::pair<qint64, SearchDocument>> rowsBetween(qint64 first, qint64 last);

    Connection& m_connection;
    SearchKind m_kind;
    qint64 m_dayPlaces;
    Query m_before;
    Query m_behind;
    Query m_addRow;
    Query m_addWords;
    // The record that stands last, if it was put in here: the next one of a rebuild comes behind it, without asking.
    std::optional<SearchKey> m_last;
    qint64 m_lastPlace = 0;
};

// What SQLite's full-text search spells in its own way.
namespace fts {

QString add(const QString& table);    // rowid, body, marks
QString remove(const QString& table); // rowid, body, marks, as they were added
// The statements that take away so many rows of a large table each, until none is left. In between the table can
// neither be asked nor written; empty() makes it whole again.
QStringList emptySome(const QString& table, int rows);
QString empty(const QString& table); // everything
QString merge(const QString& table); // about so many pages; negative: of everything into one piece
// While an index is built, many pieces are merged at once and late, and what one transaction adds is one piece.
QStringList buildQuickly(const QString& table);
QStringList buildAsUsual(const QString& table);
// Whether it is in so many pieces that merging must not wait any longer: 1 or 0.
QString isCrowded(const QString& table);
QString expression(const SearchCondition&, SearchKind); // to be bound to MATCH; empty: nothing was asked

} // namespace fts

} // namespace yorozu::storage
