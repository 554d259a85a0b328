// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StatementCache.h"

namespace yorozu::storage {

namespace {

// Far more than the program's own texts; lists of conditions put together by a filter could otherwise grow for ever.
constexpr std::size_t Most = 400;

} // namespace

std::optional<QSqlQuery> StatementCache::take(const QString& sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end() || found->second.empty())
        return std::nullopt;
    --m_count;
    std::optional<QSqlQuery> query(std::move(found->second.back()));
    found->second.pop_back();
    return query;
}

void StatementCache::giveBack(const QString& sql, QSqlQuery query, bool mayDrop)
{
    if (m_count >= Most && mayDrop)
        clear();
    m_idle[sql].push_back(std::move(query));
    ++m_count;
}

void StatementCache::clear()
{
    m_idle.clear();
    m_count = 0;
    m_names.clear();
}

QStringList StatementCache::takeNamesToDrop()
{
    if (static_cast<std::size_t>(m_names.size()) < Most)
        return {};
    const QStringList names = m_names.values();
    m_names.clear();
    return names;
}

} // namespace yorozu::storage
