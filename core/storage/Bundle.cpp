// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that travel to a server together.
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// ? → $1, $2 …, as PREPARE wants them; not within a text.
QString numbered(const QString& sql)
{
    QString result;
    result.reserve(sql.size() + 16);
    bool quoted = false;
    int number = 0;
    for (const QChar letter : sql) {
        quoted = quoted != (letter == u'\'');
        if (letter == u'?' && !quoted)
            result += u'$' + QString::number(++number);
        else
            result += letter;
    }
    return result;
}

} // namespace

// One text of several statements: what the simple protocol sends at once, and the driver answers one by one. Each is
// prepared under a name of its own, and stays so for the next time. Values are written by the driver, as it writes
// those of a single statement (EXECUTE takes no others).
class Bundle
{
public:
    explicit Bundle(Connection& connection)
        : m_connection(connection)
    {
    }

    void begin()
    {
        for (const QString& sql : m_connection.takeAhead())
            addCommand(sql);
        for (const QString& name : m_connection.statements().takeNamesToDrop())
            addCommand(u"DEALLOCATE "_s + name);
    }

    void add(Query& query)
    {
        QString name = m_connection.statements().nameOf(query.m_sql);
        if (name.isEmpty()) {
            name = m_connection.statements().newName();
            addCommand(u"PREPARE %1 AS "_s.arg(name) + numbered(query.m_sql));
            m_parts.back().prepares = query.m_sql;
            m_connection.statements().setName(query.m_sql, name);
        }
        m_text += u"EXECUTE "_s + name + values(query.m_values) + u';';
        m_parts.push_back({&query, query.m_sql, {}});
    }

    void exec()
    {
        Query::requireOpen(m_connection, m_parts.front().sql);
        QSqlQuery answers(m_connection.handle());
        // Each is read to its end before the next; otherwise record() would ask the server what the tables are called.
        answers.setForwardOnly(true);
        bool answered = answers.exec(m_text);
        for (std::size_t at = 0; at < m_parts.size(); ++at) {
            if (!answered)
                fail(answers, at);
            if (Query* query = m_parts[at].query)
                query->takeAnswer(answers);
            answered = answers.nextResult();
        }
    }

private:
    struct Part
    {
        Query* query; // null: a command of ours
        QString sql;
        QString prepares; // the text that has got its name in this bundle
    };

    void addCommand(const QString& sql)
    {
        m_text += sql + u';';
        m_parts.push_back({nullptr, sql, {}});
    }

    QString values(const QVariantList& values) const
    {
        QStringList texts;
        for (const QVariant& value : values) {
            QSqlField field;
            field.setMetaType(value.metaType());
            if (!value.isNull())
                field.setValue(value);
            texts.append(m_connection.handle().driver()->formatValue(field));
        }
        return texts.isEmpty() ? QString() : u" ("_s + texts.join(u", "_s) + u')';
    }

    [[noreturn]] void fail(const QSqlQuery& answers, std::size_t at)
    {
        // What was not reached was not prepared either.
        for (std::size_t later = at; later < m_parts.size(); ++later) {
            if (!m_parts[later].prepares.isEmpty())
                m_connection.statements().forgetName(m_parts[later].prepares);
        }
        Query::fail(m_connection, answers.lastError(), m_parts[at].sql);
    }

    Connection& m_connection;
    QString m_text;
    std::vector<Part> m_parts;
};

void Query::execTogether(Connection& connection, const std::vector<Query*>& queries)
{
    if (!connection.dialect().keepsAnswers()) {
        for (Query* query : queries)
            query->exec();
        return;
    }
    Bundle bundle(connection);
    bundle.begin();
    for (Query* query : queries)
        bundle.add(*query);
    bundle.exec();
}

} // namespace yorozu::storage
