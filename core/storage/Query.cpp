// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Query.h"

#include "core/storage/Refusals.h"
#include "core/storage/StorageError.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

Query::Query(Connection& connection, const QString& sql)
    : m_connection(&connection)
    , m_query(connection.statements().take(sql))
    , m_sql(sql)
    , m_writes(sql.startsWith("INSERT"_L1) || sql.startsWith("UPDATE"_L1) || sql.startsWith("DELETE"_L1))
{
    if (m_query)
        return;
    m_query.emplace(connection.handle());
    // Row by row, the driver of PostgreSQL loses what is left of an answer when another question is asked.
    m_query->setForwardOnly(!connection.dialect().keepsAnswers());
    if (!m_query->prepare(sql)) {
        m_connection->spoilTransaction();
        throw StorageError(classify(m_query->lastError(), m_sql));
    }
}

Query::~Query()
{
    // Some pragmas act while they are prepared, not when they are executed. PostgreSQL lets none be given up between a
    // failure and the end of the transaction; there it is as good as before.
    const bool mustStay = m_connection->dialect().keepsAnswers() && m_connection->transactionSpoiled();
    if ((m_failed && !mustStay) || m_sql.startsWith("PRAGMA"_L1))
        return;
    // Ends the reading: a statement in progress would keep COMMIT waiting.
    m_query->finish();
    m_connection->statements().giveBack(m_sql, *std::move(m_query), !m_connection->transactionSpoiled());
}

Query& Query::add(const QVariant& value)
{
    m_query->bindValue(m_bound, value);
    ++m_bound;
    return *this;
}

Query& Query::bind(qint64 value)
{
    return add(value);
}

Query& Query::bind(const QString& text)
{
    // Qt binds a null QString as NULL; to this program an empty text is a text.
    return add(text.isNull() ? QString(u""_s) : m_connection->dialect().bindable(storable(text)));
}

Query& Query::bind(const QByteArray& bytes)
{
    return add(bytes.isNull() ? QByteArray("") : bytes);
}

Query& Query::bind(QDate date)
{
    return date.isValid() ? add(date.toString(Qt::ISODate)) : bindNull();
}

Query& Query::bindNull()
{
    return add(QVariant());
}

Query& Query::exec()
{
    m_bound = 0;
    if (!m_query->exec()) {
        m_failed = true;
        m_connection->spoilTransaction();
        throw StorageError(classify(m_query->lastError(), m_sql));
    }
    if (m_writes)
        m_connection->countChangedRows(m_query->numRowsAffected());
    return *this;
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid()) {
        m_failed = true;
        m_connection->spoilTransaction();
        throw StorageError(classify(m_query->lastError(), m_sql));
    }
    return false;
}

qint64 Query::execReturning()
{
    exec();
    if (!next())
        throw fault(u"no row returned ["_s + m_sql + u']');
    const qint64 value = number(0);
    // Read to the end: a statement in progress would keep COMMIT waiting.
    while (next()) {
    }
    return value;
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Query::number(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<qint64> Query::optionalNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

qint64 Query::changedRows() const
{
    return m_query->numRowsAffected();
}

void runDirectly(Connection& connection, const QString& sql)
{
    QSqlQuery query(connection.handle());
    if (query.exec(sql))
        return;
    connection.spoilTransaction();
    throw StorageError(classify(query.lastError(), sql));
}

QString storable(QString text)
{
    const auto replaceable = [&text](qsizetype at) {
        const QChar letter = text.at(at);
        if (letter.isHighSurrogate())
            return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
        if (letter.isLowSurrogate())
            return at == 0 || !text.at(at - 1).isHighSurrogate();
        // U+FFFE and U+FFFF are no characters; SQLite gives others back for them.
        return letter.isNull() || letter == QChar(0xFFFE) || letter == QChar(0xFFFF);
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (replaceable(at))
            text[at] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

ReadScope::ReadScope(Connection& connection)
    : m_connection(connection)
{
    if (connection.inTransaction())
        return;
    runDirectly(connection, connection.dialect().beginRead());
    connection.setInTransaction(true);
    m_began = true;
}

ReadScope::~ReadScope()
{
    if (!m_began)
        return;
    // Nothing was written, so that it does not matter how the transaction ends.
    QSqlQuery query(m_connection.handle());
    query.exec(u"ROLLBACK"_s);
    m_connection.setInTransaction(false);
}

} // namespace yorozu::storage
