// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Dialect.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

QString SqliteDialect::engine() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::beginWrite() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::beginRead() const
{
    return u"BEGIN"_s;
}

QString SqliteDialect::fill(QString sql) const
{
    return sql.replace("{id}"_L1, "INTEGER PRIMARY KEY"_L1)
        .replace("{int}"_L1, "INTEGER"_L1)
        .replace("{blob}"_L1, "BLOB"_L1)
        .replace("{strict}"_L1, "STRICT"_L1);
}

QStringList SqliteDialect::beforeMigrations() const
{
    return {};
}

QStringList SqliteDialect::takeBackMigrations() const
{
    return {};
}

QString SqliteDialect::changedRows() const
{
    return u"SELECT total_changes()"_s;
}

QString SqliteDialect::lockChain() const
{
    return {};
}

QString SqliteDialect::lockIndex() const
{
    return {};
}

QString SqliteDialect::forUpdate() const
{
    return {};
}

QString SqliteDialect::forShare() const
{
    return {};
}

bool SqliteDialect::keepsAnswers() const
{
    return false;
}

QString SqliteDialect::changesOfOthers() const
{
    return u"SELECT data_version FROM pragma_data_version"_s;
}

QString SqliteDialect::countTables() const
{
    return u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s;
}

QStringList SqliteDialect::fileChecks() const
{
    return {u"PRAGMA integrity_check(20)"_s,
            u"SELECT 'row ' || coalesce(rowid, 0) || ' of ' || \"table\" || ' refers to ' || parent "
            "FROM pragma_foreign_key_check LIMIT 20"_s};
}

// The library's own check looks at them too.
QString SqliteDialect::referenceChecks() const
{
    return {};
}

QString SqliteDialect::tableNames() const
{
    return u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
           "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s;
}

QString SqliteDialect::copyInto() const
{
    return u"VACUUM INTO ?"_s;
}

// SQLite takes a U+FEFF at the head for a sign of the byte order and drops it: it gets one to drop.
QString SqliteDialect::bindable(const QString& text) const
{
    constexpr QChar Mark = u'\uFEFF';
    return text.startsWith(Mark) ? Mark + text : text;
}

} // namespace yorozu::storage
