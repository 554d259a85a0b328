// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/IdList.h"

#include <QStringList>

#include <bit>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// How many values a statement may be given has an end; such lists are rare, and each of them has its own text.
constexpr qsizetype MostBound = 512;

} // namespace

IdList::IdList(const QList<qint64>& ids)
{
    QStringList members;
    if (ids.size() > MostBound) {
        members.reserve(ids.size());
        for (const qint64 id : ids)
            members.append(QString::number(id));
    } else {
        m_bound = ids;
        // The same record twice is found once.
        m_bound.resize(static_cast<qsizetype>(std::bit_ceil(static_cast<std::size_t>(ids.size()))), ids.first());
        members = QStringList(m_bound.size(), u"?"_s);
    }
    m_sql = u" IN ("_s + members.join(u',') + u')';
}

void IdList::bind(Query& query) const
{
    for (const qint64 id : m_bound)
        query.bind(id);
}

} // namespace yorozu::storage
