// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Query.h"

#include "core/storage/Refusals.h"
#include "core/storage/SideBySide.h"
#include "core/storage/StorageError.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

void Query::fail(Connection& connection, const QSqlError& error, const QString& sql)
{
    const StorageError failure(classify(error, sql));
    connection.spoilTransaction();
    if (isLost(failure.error()))
        connection.noteLost();
    throw failure;
}

void Query::requireOpen(Connection& connection, const QString& sql)
{
    if (connection.handle().isOpen())
        return;
    connection.spoilTransaction();
    connection.noteLost();
    throw lost(u"not open ["_s + sql + u']');
}

Query::Query(Connection& connection, const QString& sql)
    : m_connection(&connection)
    , m_sql(sql)
    , m_writes(sql.startsWith("INSERT"_L1) || sql.startsWith("UPDATE"_L1) || sql.startsWith("DELETE"_L1))
{
    // On a server that would be a round trip, and it may come to travel with others.
    if (!connection.dialect().keepsAnswers())
        prepare();
}

void Query::prepare()
{
    m_query = m_connection->statements().take(m_sql);
    if (m_query)
        return;
    requireOpen(*m_connection, m_sql);
    m_query.emplace(m_connection->handle());
    // Row by row, the driver of PostgreSQL loses what is left of an answer when another question is asked.
    m_query->setForwardOnly(!m_connection->dialect().keepsAnswers());
    if (!m_query->prepare(m_sql)) {
        m_failed = true;
        fail(*m_connection, m_query->lastError(), m_sql);
    }
}

Query::~Query()
{
    if (!m_query)
        return;
    // Some pragmas act while they are prepared, not when they are executed. PostgreSQL lets none be given up between a
    // failure and the end of the transaction; there it is as good as before. Of a lost session they go with it.
    const bool spoiled = m_connection->transactionSpoiled() || m_connection->isLost();
    const bool mustStay = m_connection->dialect().keepsAnswers() && spoiled;
    if ((m_failed && !mustStay) || m_sql.startsWith("PRAGMA"_L1))
        return;
    // Ends the reading: a statement in progress would keep COMMIT waiting.
    m_query->finish();
    m_connection->statements().giveBack(m_sql, *std::move(m_query), !spoiled);
}

Query& Query::add(const QVariant& value)
{
    if (!m_connection->dialect().keepsAnswers())
        m_query->bindValue(m_bound, value);
    else if (m_bound < m_values.size())
        m_values[m_bound] = value;
    else
        m_values.append(value);
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
    if (Turns* turns = m_connection->turns()) {
        turns->ask(*this);
        return *this;
    }
    if (m_connection->hasAhead()) {
        execTogether(*m_connection, {this});
        return *this;
    }
    m_answer.reset();
    if (!m_query)
        prepare();
    for (int at = 0; at < m_values.size(); ++at)
        m_query->bindValue(at, m_values.at(at));
    if (!m_query->exec()) {
        m_failed = true;
        fail(*m_connection, m_query->lastError(), m_sql);
    }
    if (m_writes)
        m_connection->countChangedRows(m_query->numRowsAffected());
    return *this;
}

void Query::takeAnswer(QSqlQuery& query)
{
    m_answer.emplace();
    m_answer->affected = query.numRowsAffected();
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        m_answer->rows.append(std::move(row));
    }
    m_bound = 0;
    if (m_writes)
        m_connection->countChangedRows(m_answer->affected);
}

QVariant Query::value(int column) const
{
    return m_answer ? m_answer->rows.at(m_answer->at).value(column) : m_query->value(column);
}

bool Query::next()
{
    if (m_answer)
        return ++m_answer->at < m_answer->rows.size();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid()) {
        m_failed = true;
        fail(*m_connection, m_query->lastError(), m_sql);
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
    return m_answer ? value(column).isNull() : m_query->isNull(column);
}

qint64 Query::number(int column) const
{
    return value(column).toLongLong();
}

QString Query::text(int column) const
{
    return value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return value(column).toByteArray();
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
    return m_answer ? m_answer->affected : m_query->numRowsAffected();
}

void runDirectly(Connection& connection, const QString& sql)
{
    Query::requireOpen(connection, sql);
    QSqlQuery query(connection.handle());
    QStringList statements = connection.takeAhead();
    if (!sql.isEmpty())
        statements.append(sql);
    for (const QString& statement : std::as_const(statements)) {
        if (query.exec(statement))
            continue;
        Query::fail(connection, query.lastError(), statement);
    }
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
    // A server is told with the first question: nothing is asked for by the beginning alone.
    if (connection.dialect().keepsAnswers())
        connection.beginAhead(connection.dialect().beginRead());
    else
        runDirectly(connection, connection.dialect().beginRead());
    connection.setInTransaction(true);
    m_began = true;
}

ReadScope::~ReadScope()
{
    if (!m_began)
        return;
    m_connection.setInTransaction(false);
    if (m_connection.takeBackBegin() || m_connection.isLost() || m_connection.endLater())
        return;
    // Nothing was written, so that it does not matter how the transaction ends.
    QSqlQuery(m_connection.handle()).exec(u"ROLLBACK"_s);
}

} // namespace yorozu::storage
