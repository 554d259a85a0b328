// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu::storage {

// What SQLite and PostgreSQL spell differently. Everything else is common SQL.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;

    virtual QString engine() const = 0;          // "sqlite", "postgresql": also the folder of its migrations
    virtual QString beginWrite() const = 0;      // BEGIN IMMEDIATE
    virtual QString beginRead() const = 0;       // one state for all questions until COMMIT
    virtual QString fill(QString sql) const = 0; // {id} {int} {blob} {strict} of a migration
    // What must be there before the first migration.
    virtual QStringList beforeMigrations() const = 0;
    // What takes everything away again. Empty: the file is.
    virtual QStringList takeBackMigrations() const = 0;
    // How many rows this connection has changed so far, triggers included; only differences mean something. Empty: it
    // is counted here, for asking would be a round trip.
    virtual QString changedRows() const = 0;
    // Whoever has executed it writes alone into the audit chain until the transaction ends. Empty: whoever writes at
    // all is alone.
    virtual QString lockChain() const = 0;
    // The same of the search index.
    virtual QString lockIndex() const = 0;
    // Behind a SELECT: nobody else changes what it finds until the transaction ends. Empty: whoever writes at all is
    // alone.
    virtual QString forUpdate() const = 0;
    // The same, but others may ask it too.
    virtual QString forShare() const = 0;
    // Whether an answer is kept whole, so that another question may be asked before it was read to its end. Otherwise
    // it comes row by row.
    virtual bool keepsAnswers() const = 0;
    // Another number whenever another connection has committed something.
    virtual QString changesOfOthers() const = 0;
    // How many tables bear the bound name.
    virtual QString countTables() const = 0;
    // Statements whose every row is a fault of the file; a single row "ok" is none.
    virtual QStringList fileChecks() const = 0;
    // A question whose answers are further such statements; empty: there are none.
    virtual QString referenceChecks() const = 0;
    virtual QString tableNames() const = 0; // of all tables, sorted
    // One state of the whole data base as a new file; its name is bound. Empty: that is done elsewhere.
    virtual QString copyInto() const = 0;
    // A text as it must be handed over so that it is stored as it is.
    virtual QString bindable(const QString& text) const = 0;
};

class SqliteDialect final : public Dialect
{
public:
    QString engine() const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString fill(QString sql) const override;
    QStringList beforeMigrations() const override;
    QStringList takeBackMigrations() const override;
    QString changedRows() const override;
    QString lockChain() const override;
    QString lockIndex() const override;
    QString forUpdate() const override;
    QString forShare() const override;
    bool keepsAnswers() const override;
    QString changesOfOthers() const override;
    QString countTables() const override;
    QStringList fileChecks() const override;
    QString referenceChecks() const override;
    QString tableNames() const override;
    QString copyInto() const override;
    QString bindable(const QString& text) const override;
};

class PostgresDialect final : public Dialect
{
public:
    QString engine() const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString fill(QString sql) const override;
    QStringList beforeMigrations() const override;
    QStringList takeBackMigrations() const override;
    QString changedRows() const override;
    QString lockChain() const override;
    QString lockIndex() const override;
    QString forUpdate() const override;
    QString forShare() const override;
    bool keepsAnswers() const override;
    QString changesOfOthers() const override;
    QString countTables() const override;
    QStringList fileChecks() const override;
    QString referenceChecks() const override;
    QString tableNames() const override;
    QString copyInto() const override;
    QString bindable(const QString& text) const override;
};

} // namespace yorozu::storage
