// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Positions.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QString condition(const OrderedList& list)
{
    return list.office ? u" WHERE office_id = ?"_s : QString();
}

QJsonObject orderJson(const QList<qint64>& ids)
{
    QJsonArray order;
    for (const qint64 id : ids)
        order.append(id);
    return {{u"order"_s, order}};
}

bool sameIds(QList<qint64> some, QList<qint64> others)
{
    std::sort(some.begin(), some.end());
    std::sort(others.begin(), others.end());
    return some == others;
}

} // namespace

int nextPosition(Connection& connection, const OrderedList& list)
{
    Query query(connection, u"SELECT coalesce(max(position), 0) + 1 FROM "_s + list.table + condition(list));
    if (list.office)
        query.bind(list.office);
    query.exec();
    return query.next() ? static_cast<int>(query.number(0)) : 1;
}

void arrange(Writer& writer, const OrderedList& list, const QList<qint64>& seen, const QList<qint64>& wanted)
{
    Query query(writer.connection(),
                u"SELECT id, position FROM "_s + list.table + condition(list) + u" ORDER BY position, id"_s);
    if (list.office)
        query.bind(list.office);
    query.exec();
    QList<qint64> ids;
    QHash<qint64, qint64> positions;
    while (query.next()) {
        ids.append(query.number(0));
        positions.insert(query.number(0), query.number(1));
    }
    if (ids != seen || !sameIds(ids, wanted))
        throw conflict(u"the order of "_s + list.table);
    bool moved = false;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const qint64 id = wanted.at(at);
        if (positions.value(id) == at + 1)
            continue;
        // Where two write at once, the position that was read decides who was first.
        Query change(writer.connection(),
                     u"UPDATE %1 SET position = ? WHERE id = ? AND position = ?"_s.arg(list.table));
        change.bind(static_cast<qint64>(at + 1)).bind(id).bind(positions.value(id)).exec();
        if (change.changedRows() != 1)
            throw conflict(u"the order of "_s + list.table);
        moved = true;
    }
    if (!moved)
        return;
    writer.record(u"arrange"_s, list.table, 0, orderJson(ids), orderJson(wanted));
    writer.changes().masters = true;
}

} // namespace yorozu::storage
