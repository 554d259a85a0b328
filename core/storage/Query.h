// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Connection.h"

#include <optional>
#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <vector>

class QSqlError;

namespace yorozu::storage {

// The one wrapper over QSqlQuery: prepared, bound, executed, read by type; the statement's text is in every error.
//   Query q(connection, u"SELECT name FROM client WHERE id = ?"_s); q.bind(id).exec(); while (q.next()) q.text(0);
// Forward only; results of lists are read to the end, so that no read lock outlives the method.
class Query
{
public:
    Query(Connection& connection, const QString& sql); // throws StorageError
    ~Query();                                          // the statement is kept, prepared, for the next of its text
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& bind(qint64);
    Query& bind(int value) { return bind(static_cast<qint64>(value)); }
    Query& bind(bool value) { return bind(static_cast<qint64>(value ? 1 : 0)); }
    Query& bind(const QString&);
    Query& bind(const QByteArray&);
    Query& bind(QDate); // ISO text; null → NULL
    Query& bindNull();
    template <typename T> Query& bind(Id<T> id) { return id.isNull() ? bindNull() : bind(id.number()); } // null → NULL
    template <typename T> Query& bind(const std::optional<T>& value) { return value ? bind(*value) : bindNull(); }
    Query& bindIdOrNull(qint64 id) { return id == 0 ? bindNull() : bind(id); }

    Query& exec(); // throws StorageError; may be bound and run again, as often as wanted
    bool next();   // throws StorageError
    bool isNull(int column) const;
    qint64 number(int column) const; // NULL → 0
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QDate date(int column) const;
    std::optional<qint64> optionalNumber(int column) const;
    template <typename T> Id<T> id(int column) const { return Id<T>(number(column)); }
    qint64 changedRows() const;
    // Executes an INSERT … RETURNING and answers the first column of its only row.
    qint64 execReturning();
    // Several statements, each bound, as one round trip to a server. Throws StorageError of the one that failed.
    static void execTogether(Connection&, const std::vector<Query*>&);
    // A statement has failed: what that means for the connection, and its error.
    [[noreturn]] static void fail(Connection&, const QSqlError&, const QString& sql);
    // The driver may have noticed that the server is gone while it waited for what others write; it asks nothing then,
    // and does not say why.
    static void requireOpen(Connection&, const QString& sql);

private:
    friend class Bundle;
    // What a statement that travelled with others has brought back.
    struct Answer
    {
        QList<QVariantList> rows;
        qsizetype at = -1;
        qint64 affected = 0;
    };

    Query& add(const QVariant& value);
    void prepare();
    void takeAnswer(QSqlQuery&);
    QVariant value(int column) const;

    Connection* m_connection;
    std::optional<QSqlQuery> m_query; // on a server from exec() on: in a bundle it is not needed
    std::optional<Answer> m_answer;
    QVariantList m_values; // what is bound, on a server
    QString m_sql;
    bool m_writes = false; // not what it is asked for, but what it does
    int m_bound = 0;
    bool m_failed = false;
};

// A statement without values or rows that the engines do not all prepare: BEGIN, COMMIT, SET, CREATE; after what the
// server was to be told before. Throws StorageError.
void runDirectly(Connection& connection, const QString& sql);

// What both engines can keep: U+0000, U+FFFE, U+FFFF and halves of surrogate pairs become U+FFFD. bind() applies it to
// every text.
QString storable(QString text);

// Several questions that must see one state of the data base. Inside a Writer it does nothing.
class ReadScope
{
public:
    explicit ReadScope(Connection& connection);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    Connection& m_connection;
    bool m_began = false;
};

} // namespace yorozu::storage
