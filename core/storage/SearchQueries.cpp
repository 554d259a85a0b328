// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the search index.
#include "core/storage/SearchIndex.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/SearchDocuments.h"
#include "core/storage/SearchWriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// Nobody looks for a longer one.
constexpr qsizetype LongestSearch = 500;
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

// FROM and WHERE of the records that were asked for: those of the index, then their rows. The index comes first: it
// knows the order, and a row is looked up for what is wanted only.
class Question
{
public:
    Question(Connection& connection, SearchKind kind, const SearchCondition& condition)
        : m_kind(kind)
    {
        m_inPeriod = condition.from.isValid() || condition.to.isValid();
        m_expression = fts::expression(condition, kind);
        const bool dated = kind == SearchKind::Booking || kind == SearchKind::Memo;
        // A client has no office and no date.
        // Nothing but punctuation is nothing, not everything.
        const bool asked = condition.words.trimmed().isEmpty() ? condition.filters()
                                                               : !japanese::searchWords(condition.words).isEmpty();
        m_possible = asked && condition.words.size() <= LongestSearch && (dated || !condition.filters());
        if (m_possible && m_inPeriod) {
            const std::optional<Period> period = periodOf(connection, kind, condition);
            m_possible = period.has_value();
            m_period = period.value_or(Period());
        }
    }

    bool possible() const { return m_possible; }
    bool needsRows() const { return m_inPeriod; }

    QString sql(bool withRows) const
    {
        const QString table = searchTable(m_kind);
        QString sql;
        if (m_expression.isEmpty())
            sql = u" FROM %1 r WHERE 1 = 1"_s.arg(searchRows(m_kind));
        else if (withRows || m_inPeriod)
            sql = u" FROM %1 f CROSS JOIN %2 r ON r.place = f.rowid WHERE %1 MATCH ?"_s.arg(table, searchRows(m_kind));
        else
            sql = u" FROM %1 f WHERE %1 MATCH ?"_s.arg(table);
        if (m_inPeriod) {
            sql += u" AND %1 BETWEEN ? AND ? AND r.sorts_by >= ? AND r.sorts_by < ?"_s.arg(order());
        }
        return sql;
    }
    QString order() const { return m_expression.isEmpty() ? u"r.place"_s : u"f.rowid"_s; }

    void bind(Query& query) const
    {
        if (!m_expression.isEmpty())
            query.bind(m_expression);
        if (m_inPeriod)
            query.bind(m_period.firstPlace).bind(m_period.lastPlace).bind(m_period.from).bind(m_period.to);
    }

private:
    SearchKind m_kind;
    QString m_expression;
    Period m_period;
    bool m_inPeriod = false;
    bool m_possible = false;
};

} // namespace

QList<qint64> SearchIndex::find(SearchKind kind, const SearchCondition& condition, int limit)
{
    const ReadScope scope(m_connection);
    if (isBeingEmptied())
        return {};
    const Question question(m_connection, kind, condition);
    if (!question.possible() || limit == 0)
        return {};
    Query query(m_connection, u"SELECT r.record_id, r.sorts_by"_s + question.sql(true) +
                                  u" ORDER BY %1 DESC LIMIT ?"_s.arg(question.order()));
    question.bind(query);
    query.bind(limit).exec();
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
    if (isBeingEmptied())
        return 0;
    const Question question(m_connection, kind, condition);
    if (!question.possible())
        return 0;
    QString sql = u"SELECT count(*)"_s + question.sql(false);
    if (cap >= 0)
        sql = u"SELECT count(*) FROM (SELECT 1"_s + question.sql(false) + u" LIMIT ?)"_s;
    Query query(m_connection, sql);
    question.bind(query);
    if (cap >= 0)
        query.bind(cap);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace yorozu::storage
