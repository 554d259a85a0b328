// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

QStringList schemaOf(Connection& connection)
{
    Query query(connection, u"SELECT name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY name"_s);
    query.exec();
    QStringList lines;
    while (query.next())
        lines.append(query.text(0));
    return lines;
}

std::unique_ptr<Connection> create(const QTemporaryDir& folder, const QString& name)
{
    auto connection = Connection::open(folder.filePath(name), OpenMode::Create);
    REQUIRE(connection);
    return *std::move(connection);
}

} // namespace

TEST_CASE("every migration of the source tree is built in")
{
    const QString root = QStringLiteral(YOROZU_SOURCE_DIR "/core/storage/sql/");
    QStringList files;
    QDirIterator walk(root + u"migrations"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().mid(root.size()));
    REQUIRE(files.size() >= 8);
    for (const QString& file : files) {
        INFO(file.toStdString());
        CHECK(QFile::exists(u":/yorozu/storage/"_s + file));
    }
}

TEST_CASE("step by step, each time reopened, leads to the schema of a fresh data base")
{
    const QTemporaryDir folder;
    const FixedClock clock(1'700'000'000);
    const auto fresh = create(folder, u"fresh"_s);
    CHECK(fresh->schemaVersion() == 0);
    Migrator(*fresh).migrate(clock);
    REQUIRE(fresh->schemaVersion() == Migrator::latestVersion());

    Migrator(*create(folder, u"steps"_s)).migrate(clock, 1);
    for (int step = 2; step <= Migrator::latestVersion(); ++step) {
        auto connection = Connection::open(folder.filePath(u"steps"_s), OpenMode::Upgrade);
        REQUIRE(connection);
        CHECK((*connection)->schemaVersion() == step - 1);
        Migrator(**connection).migrate(clock, step);
        CHECK((*connection)->schemaVersion() == step);
    }
    auto stepped = Connection::open(folder.filePath(u"steps"_s), OpenMode::Write);
    REQUIRE(stepped);
    CHECK(schemaOf(**stepped) == schemaOf(*fresh));
    // Once more changes nothing.
    Migrator(**stepped).migrate(clock);
    CHECK(schemaOf(**stepped) == schemaOf(*fresh));
}

TEST_CASE("a step that breaks off in its middle leaves nothing of itself")
{
    const QTemporaryDir folder;
    const FixedClock clock(1'700'000'000);
    const auto fresh = create(folder, u"fresh"_s);
    Migrator(*fresh).migrate(clock);
    const auto broken = create(folder, u"broken"_s);
    Migrator(*broken).migrate(clock, 2);
    const QStringList before = schemaOf(*broken);
    // Step 3 creates client first and comes to person later.
    Query(*broken, u"CREATE TABLE person (id INTEGER)"_s).exec();
    CHECK(test::errorOf([&] { Migrator(*broken).migrate(clock); }));
    CHECK(broken->schemaVersion() == 2);
    Query(*broken, u"DROP TABLE person"_s).exec();
    CHECK(schemaOf(*broken) == before);
    Migrator(*broken).migrate(clock);
    CHECK(schemaOf(*broken) == schemaOf(*fresh));
}

TEST_CASE("every migration of PostgreSQL's dialect names only placeholders that exist")
{
    const SqliteDialect dialect;
    QDirIterator walk(u":/yorozu/storage/migrations"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK(!dialect.fill(QString::fromUtf8(file.readAll())).contains(u'{'));
    }
}
