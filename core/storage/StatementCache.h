// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <unordered_map>
#include <vector>

namespace yorozu::storage {

// Statements that were prepared and are not in use. Preparing costs more than executing most of them: a save runs some
// thirty, each known from the save before. On PostgreSQL a statement that is kept also saves a round trip
// (decisions.md).
class StatementCache
{
public:
    // A prepared statement of this text, or none. It is the caller's until it is given back.
    std::optional<QSqlQuery> take(const QString& sql);
    // `query` must be finished, so that it holds no lock. `mayDrop`: whether statements can be given up just now, to
    // make room; PostgreSQL refuses it between a failure and the end of the transaction.
    void giveBack(const QString& sql, QSqlQuery query, bool mayDrop = true);
    void clear();
    // The name under which the session of a server knows a statement; empty: it does not yet.
    QString nameOf(const QString& sql) const { return m_names.value(sql); }
    QString newName() { return QStringLiteral("yorozu_%1").arg(++m_named); }
    void setName(const QString& sql, const QString& name) { m_names.insert(sql, name); }
    void forgetName(const QString& sql) { m_names.remove(sql); }
    // If there are too many: all their names, which are forgotten here; the caller gives them up.
    QStringList takeNamesToDrop();
    std::size_t size() const { return m_count; }

private:
    std::unordered_map<QString, std::vector<QSqlQuery>> m_idle; // the same text can be in use twice at a time
    std::size_t m_count = 0;
    QHash<QString, QString> m_names; // by text
    int m_named = 0;
};

} // namespace yorozu::storage
