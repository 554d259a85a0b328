// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the search index.
#include "core/storage/SearchIndex.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/SearchEngine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// Nobody looks for a longer one.
constexpr qsizetype LongestSearch = 500;
// Nothing but punctuation is nothing, not everything. A client has no office and no date.
bool asksFor(SearchKind kind, const SearchCondition& condition)
{
    const bool dated = kind == SearchKind::Booking || kind == SearchKind::Memo;
    const bool asked =
        condition.words.trimmed().isEmpty() ? condition.filters() : !japanese::searchWords(condition.words).isEmpty();
    return asked && condition.words.size() <= LongestSearch && (dated || !condition.filters());
}

} // namespace

QList<qint64> SearchIndex::find(SearchKind kind, const SearchCondition& condition, int limit)
{
    const ReadScope scope(m_connection);
    if (limit == 0 || !asksFor(kind, condition) || isBeingEmptied())
        return {};
    const auto question = SearchEngine::of(m_connection)->question(kind, condition);
    if (!question->possible())
        return {};
    QString sql = u"SELECT r.record_id, r.sorts_by"_s + question->sql(true) + u" ORDER BY "_s + question->order();
    if (limit > 0)
        sql += u" LIMIT ?"_s;
    Query query(m_connection, sql);
    question->bind(query);
    if (limit > 0)
        query.bind(limit);
    query.exec();
    QList<SearchKey> found;
    while (query.next())
        found.append({query.number(1), query.number(0)});
    std::stable_sort(found.begin(), found.end(), [](const SearchKey& a, const SearchKey& b) {
        return std::pair(a.sortsBy, a.id) > std::pair(b.sortsBy, b.id);
    });
    QList<qint64> ids;
    ids.reserve(found.size());
    for (const SearchKey& key : std::as_const(found))
        ids.append(key.id);
    return ids;
}

qint64 SearchIndex::count(SearchKind kind, const SearchCondition& condition, qint64 cap)
{
    const ReadScope scope(m_connection);
    if (!asksFor(kind, condition) || isBeingEmptied())
        return 0;
    const auto question = SearchEngine::of(m_connection)->question(kind, condition);
    if (!question->possible())
        return 0;
    QString sql = u"SELECT count(*)"_s + question->sql(false);
    if (cap >= 0)
        sql = u"SELECT count(*) FROM (SELECT 1"_s + question->sql(false) + u" LIMIT ?) counted"_s;
    Query query(m_connection, sql);
    question->bind(query);
    if (cap >= 0)
        query.bind(cap);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace yorozu::storage
