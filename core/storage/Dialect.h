// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::storage {

// What SQLite and PostgreSQL spell differently. Everything else is common SQL.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;

    virtual QString engine() const = 0;       // "sqlite", "postgresql": also the folder of its migrations
    virtual QString beginWrite() const = 0;   // BEGIN IMMEDIATE
    virtual QString fill(QString sql) const = 0; // {id} {int} {blob} {strict} of a migration
};

class SqliteDialect final : public Dialect
{
public:
    QString engine() const override;
    QString beginWrite() const override;
    QString fill(QString sql) const override;
};

} // namespace yorozu::storage
