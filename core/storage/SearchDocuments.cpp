// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchDocuments.h"

#include "core/japanese/Bigrams.h"
#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QString mark(QChar kind, qint64 id)
{
    return id == 0 ? QString() : kind + QString::number(id);
}

QString tableOfRecords(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Agency:
        return u"agency"_s;
    case SearchKind::Client:
        return u"client"_s;
    case SearchKind::Booking:
        return u"booking"_s;
    case SearchKind::Memo:
        return u"memo"_s;
    }
    Q_UNREACHABLE();
}

QString sortColumn(SearchKind kind)
{
    return kind == SearchKind::Booking || kind == SearchKind::Memo ? u"x.starts"_s : u"x.id"_s;
}

} // namespace

QString searchTable(SearchKind kind)
{
    return u"search_"_s + tableOfRecords(kind);
}

QString searchRows(SearchKind kind)
{
    return searchTable(kind) + u"_row"_s;
}

QString searchWordsTable(SearchKind kind)
{
    return searchTable(kind) + u"_words"_s;
}

QString officeMark(qint64 office)
{
    return mark(u'o', office);
}

QString staffMark(qint64 staff)
{
    return mark(u's', staff);
}

QString topicMark(qint64 topic)
{
    return mark(u't', topic);
}

QString numberMark(const QString& number)
{
    return u'n' + japanese::foldForSearch(number).folded.remove(u' ');
}

QString searchableSql(SearchKind kind)
{
    const QString from = u" FROM %1 x"_s.arg(tableOfRecords(kind));
    switch (kind) {
    case SearchKind::Agency:
        return from + u" WHERE x.retired_at IS NULL"_s;
    case SearchKind::Client:
        return from + u" WHERE x.merged_into_id IS NULL"_s;
    case SearchKind::Booking:
        return from + u" WHERE 1 = 1"_s;
    case SearchKind::Memo:
        return from + u" WHERE x.status <> 'draft'"_s;
    }
    Q_UNREACHABLE();
}

QList<SearchKey> nextKeys(Connection& connection, SearchKind kind, const std::optional<SearchKey>& after, int limit)
{
    const QString sort = sortColumn(kind);
    QString sql = u"SELECT %1, x.id"_s.arg(sort) + searchableSql(kind);
    if (after)
        sql += u" AND (%1, x.id) > (?, ?)"_s.arg(sort);
    Query query(connection, sql + u" ORDER BY %1, x.id LIMIT ?"_s.arg(sort));
    if (after)
        query.bind(after->sortsBy).bind(after->id);
    query.bind(limit).exec();
    QList<SearchKey> keys;
    while (query.next())
        keys.append({query.number(0), query.number(1)});
    return keys;
}

qint64 countSearchable(Connection& connection, SearchKind kind)
{
    Query query(connection, u"SELECT count(*)"_s + searchableSql(kind));
    query.exec();
    return query.next() ? query.number(0) : 0;
}

QString nameOfRecord(Connection& connection, SearchKind kind, qint64 id)
{
    QString sql = u"SELECT x.name FROM %1 x WHERE x.id = ?"_s.arg(tableOfRecords(kind));
    if (kind == SearchKind::Memo || kind == SearchKind::Booking) {
        sql = u"SELECT s.number FROM %1 x JOIN session s ON s.id = x.session_id WHERE x.id = ?"_s.arg(
            tableOfRecords(kind));
    }
    Query query(connection, sql);
    query.bind(id).exec();
    return query.next() ? query.text(0) : QString::number(id);
}

} // namespace yorozu::storage
