// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::PostgresServer;
using yorozu::test::Store;

namespace {

// Everything that the data base says of its tables, in one order.
QStringList schemaOf(Connection& connection)
{
    const bool server = connection.dialect().engine() == "postgresql"_L1;
    Query query(
        connection,
        server
            ? u"SELECT table_name || '.' || column_name || ': ' || data_type || ' ' || coalesce(collation_name, '') || "
              "' ' || is_nullable || ' ' || coalesce(column_default, '') FROM information_schema.columns "
              "WHERE table_schema = 'yorozu' UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'yorozu' "
              "UNION ALL SELECT conrelid::regclass || ' ' || conname || ': ' || pg_get_constraintdef(oid) "
              "FROM pg_constraint WHERE connamespace = 'yorozu'::regnamespace "
              "UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"_s
            : u"SELECT name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY name"_s);
    query.exec();
    QStringList lines;
    while (query.next())
        lines.append(query.text(0));
    return lines;
}

// Places for data bases that are not there yet.
class Places
{
public:
    explicit Places(const QString& engine)
        : m_engine(engine)
    {
    }
    ~Places()
    {
        for (const QString& name : std::as_const(m_names))
            PostgresServer::ofProgram().drop(name);
    }
    Places(const Places&) = delete;
    Places& operator=(const Places&) = delete;

    QString another()
    {
        if (m_engine == "sqlite"_L1)
            return m_folder.filePath(QString::number(++m_files));
        m_names.append(PostgresServer::ofProgram().newName());
        return PostgresServer::ofProgram().address(m_names.last());
    }

private:
    QString m_engine;
    QTemporaryDir m_folder;
    QStringList m_names;
    int m_files = 0;
};

std::unique_ptr<Connection> create(const QString& place)
{
    auto connection = Connection::open(place, OpenMode::Create);
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
    Places places(GENERATE(from_range(Store::engines())));
    const FixedClock clock(1'700'000'000);
    const auto fresh = create(places.another());
    CHECK(fresh->schemaVersion() == 0);
    Migrator(*fresh).migrate(clock);
    REQUIRE(fresh->schemaVersion() == Migrator::latestVersion());

    const QString steps = places.another();
    Migrator(*create(steps)).migrate(clock, 1);
    for (int step = 2; step <= Migrator::latestVersion(); ++step) {
        auto connection = Connection::open(steps, OpenMode::Upgrade);
        REQUIRE(connection);
        CHECK((*connection)->schemaVersion() == step - 1);
        Migrator(**connection).migrate(clock, step);
        CHECK((*connection)->schemaVersion() == step);
    }
    auto stepped = Connection::open(steps, OpenMode::Write);
    REQUIRE(stepped);
    CHECK(schemaOf(**stepped) == schemaOf(*fresh));
    // Once more changes nothing.
    Migrator(**stepped).migrate(clock);
    CHECK(schemaOf(**stepped) == schemaOf(*fresh));
}

TEST_CASE("a step that breaks off in its middle leaves nothing of itself")
{
    Places places(GENERATE(from_range(Store::engines())));
    const FixedClock clock(1'700'000'000);
    const auto fresh = create(places.another());
    Migrator(*fresh).migrate(clock);
    const auto broken = create(places.another());
    Migrator(*broken).migrate(clock, 2);
    const QStringList before = schemaOf(*broken);
    REQUIRE(before.size() > 20);
    // Step 3 creates client first and comes to person later.
    runDirectly(*broken, u"CREATE TABLE person (id INTEGER)"_s);
    CHECK(test::errorOf([&] { Migrator(*broken).migrate(clock); }));
    CHECK(broken->schemaVersion() == 2);
    runDirectly(*broken, u"DROP TABLE person"_s);
    CHECK(schemaOf(*broken) == before);
    Migrator(*broken).migrate(clock);
    CHECK(schemaOf(*broken) == schemaOf(*fresh));
}

TEST_CASE("every migration names only placeholders that both dialects fill")
{
    const SqliteDialect sqlite;
    const PostgresDialect postgres;
    QDirIterator walk(u":/yorozu/storage/migrations"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        const QString sql = QString::fromUtf8(file.readAll());
        CHECK(!sqlite.fill(sql).contains(u'{'));
        CHECK(!postgres.fill(sql).contains(u'{'));
    }
}
