// SPDX-License-Identifier: GPL-3.0-or-later
// What of a record is found by searching.
#pragma once

#include "core/storage/SearchIndex.h"

#include <QString>

namespace yorozu::storage {

struct SearchDocument
{
    qint64 id = 0;
    qint64 sortsBy = 0; // the session's start; of clients and agencies their id
    qint64 revision = 0;
    QString body;  // texts, a line each
    QString marks; // words for the filters: o3 s12 t4; and the number of a memo's session
    bool operator==(const SearchDocument&) const = default;
};

// The name of the index of a kind, its table of rows and its table of words.
QString searchTable(SearchKind kind);
QString searchRows(SearchKind kind);
QString searchWordsTable(SearchKind kind);

// Of those of `ids` that are to be found now, in no order.
QList<SearchDocument> readDocuments(Connection& connection, SearchKind kind, const QList<qint64>& ids);
// A memo as it was indexed when this was its text.
SearchDocument memoDocument(Connection& connection, qint64 id, qint64 revision);
// The ids (and what they are sorted by) of the next records to be found, in the order of the index.
struct SearchKey
{
    qint64 sortsBy = 0;
    qint64 id = 0;
};
QList<SearchKey> nextKeys(Connection& connection, SearchKind kind, const std::optional<SearchKey>& after, int limit);
qint64 countSearchable(Connection& connection, SearchKind kind);
// FROM and WHERE of the records of a kind that are to be found; the table is x.
QString searchableSql(SearchKind kind);
// What people call the record: the number of a memo, the name of a client.
QString nameOfRecord(Connection& connection, SearchKind kind, qint64 id);

// The words that a mark is made of, and the one that begins the number of a session.
QString officeMark(qint64 office);
QString staffMark(qint64 staff);
QString topicMark(qint64 topic);
QString numberMark(const QString& number);

} // namespace yorozu::storage
