// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableCopy.h"

#include "core/storage/Query.h"

#include <algorithm>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int ReadAtOnce = 200;
constexpr qsizetype WrittenAtOnce = 50; // the widest table has 36 columns; both engines take some 32,000 values

QStringList namesOf(const TableShape& shape)
{
    QStringList names;
    for (const TableColumn& column : shape.columns)
        names.append(column.name);
    return names;
}

QString marks(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

QVariant valueOf(const Query& query, int at, ValueKind kind)
{
    if (query.isNull(at))
        return {};
    switch (kind) {
    case ValueKind::Number:
        return query.number(at);
    case ValueKind::Text:
        return query.text(at);
    case ValueKind::Bytes:
        return query.bytes(at);
    }
    Q_UNREACHABLE();
}

void bind(Query& query, const QVariant& value, ValueKind kind)
{
    if (!value.isValid())
        query.bindNull();
    else if (kind == ValueKind::Number)
        query.bind(value.toLongLong());
    else if (kind == ValueKind::Text)
        query.bind(value.toString());
    else
        query.bind(value.toByteArray());
}

// A mark and the length before each value, so that no two rows look alike that are not.
void add(QCryptographicHash& hash, char mark, QByteArrayView bytes)
{
    std::array<char, 9> head{mark};
    qToBigEndian<qint64>(bytes.size(), head.data() + 1);
    hash.addData(QByteArrayView(head.data(), static_cast<qsizetype>(head.size())));
    hash.addData(bytes);
}

} // namespace

TableReader::TableReader(Connection& connection, const TableShape& shape)
    : m_connection(connection)
    , m_shape(shape)
{
    const QStringList names = namesOf(shape);
    const QStringList key = shape.key();
    for (const QString& name : key)
        m_keyAt.append(names.indexOf(name));
}

TableRow TableReader::read(const Query& query) const
{
    TableRow row;
    for (qsizetype at = 0; at < m_shape.columns.size(); ++at)
        row.append(valueOf(query, static_cast<int>(at), m_shape.columns.at(at).kind));
    return row;
}

void TableReader::count(const TableRow& row)
{
    ++m_rows;
    for (qsizetype at = 0; at < row.size(); ++at) {
        const QVariant& value = row.at(at);
        if (!value.isValid())
            add(m_hash, '-', {});
        else if (m_shape.columns.at(at).kind == ValueKind::Number)
            add(m_hash, 'n', QByteArray::number(value.toLongLong()));
        else if (m_shape.columns.at(at).kind == ValueKind::Text)
            add(m_hash, 't', value.toString().toUtf8());
        else
            add(m_hash, 'b', value.toByteArray());
    }
}

QList<TableRow> TableReader::next()
{
    const QStringList key = m_shape.key();
    const bool first = m_last.isEmpty();
    QString sql = u"SELECT %1 FROM %2"_s.arg(namesOf(m_shape).join(u", "_s), m_shape.name);
    if (!first)
        sql += u" WHERE (%1) > %2"_s.arg(key.join(u", "_s), marks(key.size()));
    Query query(m_connection, sql + u" ORDER BY %1 LIMIT %2"_s.arg(key.join(u", "_s)).arg(ReadAtOnce));
    for (const qsizetype at : std::as_const(m_keyAt)) {
        if (!first)
            bind(query, m_last.at(at), m_shape.columns.at(at).kind);
    }
    query.exec();
    QList<TableRow> rows;
    while (query.next()) {
        rows.append(read(query));
        count(rows.constLast());
    }
    if (!rows.isEmpty())
        m_last = rows.constLast();
    return rows;
}

TableDigest TableReader::digest() const
{
    return {m_shape.name, m_rows, m_hash.result()};
}

TableWriter::TableWriter(Connection& connection, const TableShape& shape)
    : m_connection(connection)
    , m_shape(shape)
{
}

void TableWriter::add(const QList<TableRow>& rows)
{
    for (qsizetype begin = 0; begin < rows.size(); begin += WrittenAtOnce)
        insert(rows.sliced(begin, std::min(WrittenAtOnce, rows.size() - begin)));
}

void TableWriter::insert(const QList<TableRow>& rows)
{
    const qsizetype width = m_shape.columns.size();
    Query query(m_connection, u"INSERT INTO %1 (%2) VALUES "_s.arg(m_shape.name, namesOf(m_shape).join(u", "_s)) +
                                  QStringList(rows.size(), marks(width)).join(u", "_s));
    for (const TableRow& row : rows) {
        bool late = false;
        for (qsizetype at = 0; at < width; ++at) {
            const TableColumn& column = m_shape.columns.at(at);
            const bool waits = column.ofItself && row.at(at).isValid();
            bind(query, waits ? QVariant() : row.at(at), column.kind);
            late = late || waits;
        }
        if (late)
            m_late.append(row);
    }
    query.exec();
}

void TableWriter::finish()
{
    const QStringList key = m_shape.key();
    for (const TableRow& row : std::as_const(m_late)) {
        QStringList values;
        for (const TableColumn& column : m_shape.columns) {
            if (column.ofItself)
                values.append(column.name + u" = ?"_s);
        }
        Query query(m_connection, u"UPDATE %1 SET %2 WHERE (%3) = %4"_s.arg(m_shape.name, values.join(u", "_s),
                                                                            key.join(u", "_s), marks(key.size())));
        for (qsizetype at = 0; at < row.size(); ++at) {
            if (m_shape.columns.at(at).ofItself)
                bind(query, row.at(at), m_shape.columns.at(at).kind);
        }
        for (const QString& name : key) {
            const qsizetype at = namesOf(m_shape).indexOf(name);
            bind(query, row.at(at), m_shape.columns.at(at).kind);
        }
        query.exec();
    }
    m_late.clear();
}

TableDigest digestOf(Connection& connection, const TableShape& shape)
{
    TableReader reader(connection, shape);
    while (!reader.next().isEmpty()) {
    }
    return reader.digest();
}

qint64 countRows(Connection& connection, const TableShape& shape)
{
    Query query(connection, u"SELECT count(*) FROM "_s + shape.name);
    query.exec();
    return query.next() ? query.number(0) : 0;
}

} // namespace yorozu::storage
