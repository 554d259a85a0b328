// SPDX-License-Identifier: GPL-3.0-or-later
// Putting records into the index of SQLite and taking them out.
#pragma once

#include "core/storage/SearchEngine.h"

namespace yorozu::storage {

class FtsWriting final : public SearchWriting
{
public:
    FtsWriting(Connection& connection, SearchKind kind, qint64 dayPlaces);

    void putIn(const SearchDocument& document) override;
    void takeOut(qint64 place, const SearchDocument& document) override;

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

} // namespace fts

} // namespace yorozu::storage
