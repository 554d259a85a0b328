// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/Migrator.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

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

// Rows can be put into single tables, without what they refer to.
void forgetReferences(Connection& connection)
{
    const bool server = connection.dialect().engine() == "postgresql"_L1;
    runDirectly(connection, server ? u"SET session_replication_role = replica"_s : u"PRAGMA foreign_keys = OFF"_s);
}

QStringList rowsOf(Connection& connection, const QString& sql, int columns)
{
    QStringList rows;
    Query query(connection, sql);
    query.exec();
    while (query.next()) {
        QStringList cells;
        for (int at = 0; at < columns; ++at)
            cells.append(query.text(at));
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

// Columns with their shape, indexes and triggers, by the statement that would take each away.
QMap<QString, QString> partsOf(Connection& connection)
{
    QMap<QString, QString> parts;
    Query query(
        connection,
        u"SELECT 'DROP ' || upper(type) || ' ' || name, sql FROM sqlite_master WHERE type IN ('index', "
        "'trigger') AND sql IS NOT NULL UNION ALL SELECT 'ALTER TABLE ' || t.name || ' DROP COLUMN ' || c.name, "
        "c.type || ' ' || c.\"notnull\" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk FROM "
        "sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"_s);
    query.exec();
    while (query.next())
        parts.insert(query.text(0), query.text(1).simplified());
    return parts;
}

QString sqlOf(int step)
{
    QString sql;
    for (const QString& folder : {u"common"_s, u"sqlite"_s}) {
        QDirIterator walk(u":/yorozu/storage/migrations/"_s + folder, {u"%1_*.sql"_s.arg(step, 4, 10, QChar(u'0'))});
        while (walk.hasNext()) {
            QFile file(walk.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            sql += QString::fromUtf8(file.readAll());
        }
    }
    return sql;
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
    const QRegularExpression placeholder(u"\\{\\w+\\}"_s); // not the braces of JSON
    QDirIterator walk(u":/yorozu/storage/migrations"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        const QString sql = QString::fromUtf8(file.readAll());
        CHECK(!sqlite.fill(sql).contains(placeholder));
        CHECK(!postgres.fill(sql).contains(placeholder));
    }
}

TEST_CASE("a table that is made anew keeps its columns, indexes and triggers")
{
    Places places(u"sqlite"_s);
    const FixedClock clock(1'700'000'000);
    const auto connection = create(places.another());
    QMap<QString, QString> before;
    for (int step = 1; step <= Migrator::latestVersion(); ++step) {
        Migrator(*connection).migrate(clock, step);
        const QMap<QString, QString> after = partsOf(*connection);
        const QString sql = sqlOf(step);
        for (auto part = before.cbegin(); part != before.cend(); ++part) {
            INFO("step " << step << ": " << part.key().toStdString());
            CHECK((after.value(part.key()) == part.value() || sql.contains(part.key())));
        }
        before = after;
    }
    CHECK(before.size() > 400); // or nothing was held against anything
}

TEST_CASE("what stands in a table that is made anew is all there afterwards")
{
    Places places(GENERATE(from_range(Store::engines())));
    const FixedClock clock(1'700'000'000);
    const auto connection = create(places.another());
    Migrator(*connection).migrate(clock, 39);
    forgetReferences(*connection);
    const QString attachments = u"id, sha256, name, size, media_type, client_id, case_id, booking_id, memo_id, "
                                "added_by, added_at, retired_at"_s;
    const QString tasks = u"id, from_id, to_id, due_on, text, client_id, booking_id, memo_id, created_at, done_at, "
                          "done_by, withdrawn_at, version"_s;
    const QString runs = u"id, kind, accepted_at, staff_id, staff_name, staff_group, workstation, options, last_known, "
                         "next_row, report, finished_at"_s;
    // Each value but once in its row: none may come into another column.
    runDirectly(*connection,
                u"INSERT INTO attachment (%1) VALUES (3, '%2', 'plan.pdf', 41, 'application/pdf', 5, NULL, "
                "NULL, NULL, 6, 42, 43), (9, '%2', 'memo.txt', 44, 'text/plain', NULL, NULL, NULL, 7, 8, "
                "45, NULL)"_s.arg(attachments, QString(64, u'a')));
    runDirectly(*connection, u"INSERT INTO task (%1) VALUES (4, 11, 12, '2024-11-20', 'call', 13, NULL, NULL, 46, 47, "
                             "14, 48, 15), (10, NULL, 16, '2024-11-21', 'write', NULL, 17, NULL, 49, NULL, NULL, NULL, "
                             "1)"_s.arg(tasks));
    runDirectly(*connection,
                u"INSERT INTO import_run (%1, file) VALUES (2, 'memo', 51, 18, 'Imamura', 'coordinator', 'desk', '{}', "
                "19, 20, '[]', NULL, %2)"_s.arg(
                    runs, connection->dialect().engine() == "postgresql"_L1 ? u"'\\x6162'"_s : u"x'6162'"_s));
    const auto everything = [&] {
        return rowsOf(*connection, u"SELECT %1 FROM attachment ORDER BY id"_s.arg(attachments), 12) +
               rowsOf(*connection, u"SELECT %1 FROM task ORDER BY id"_s.arg(tasks), 13) +
               rowsOf(*connection, u"SELECT %1, length(file) FROM import_run ORDER BY id"_s.arg(runs), 13);
    };
    const QStringList before = everything();
    REQUIRE(before.size() == 5);
    Migrator(*connection).migrate(clock);
    CHECK(everything() == before);
}

TEST_CASE("a data base in which somebody is at an activity and in a session opens, and check names the activity")
{
    Places places(GENERATE(from_range(Store::engines())));
    const FixedClock clock(1'700'000'000);
    const auto connection = create(places.another());
    Migrator(*connection).migrate(clock, 41);
    forgetReferences(*connection);
    // Person 7 is to be at activity 1 and in session 1 of others; person 8 is at activity 2 and in its own session 2.
    runDirectly(*connection, u"INSERT INTO activity (id, kind, status, day, fiscal_year, month, starts, ends, "
                             "created_at, updated_at) VALUES (1, 'meeting', 'planned', '2024-11-20', 2024, 11, 1000, "
                             "2000, 1, 1), (2, 'off-site-day', 'planned', '2024-11-20', 2024, 11, 1000, 2000, 1, 1)"_s);
    runDirectly(*connection,
                u"INSERT INTO activity_staff (activity_id, position, staff_id) VALUES (1, 1, 7), (2, 1, 8)"_s);
    runDirectly(*connection,
                u"INSERT INTO booking (id, session_id, starts, ends, office_id, mode_id, status, created_at, "
                "activity_id) VALUES (1, 1, 1500, 2500, 1, 1, 'confirmed', 1, NULL), (2, 2, 1500, 2500, 1, 1, "
                "'confirmed', 1, 2)"_s);
    runDirectly(*connection,
                u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) VALUES "
                "('activity-staff', 7, 1000, 2000, 'activity', 1), ('activity-staff', 8, 1000, 2000, 'activity', 2), "
                "('staff', 7, 1500, 2500, 'booking', 1), ('staff', 8, 1500, 2500, 'booking', 2), "
                "('booth', 7, 1500, 2500, 'booking', 1), ('booth', 8, 1500, 2500, 'booking', 2)"_s);
    Migrator(*connection).migrate(clock);
    // The session keeps the person; the activity stands in the calendar, and is named until somebody settles it.
    CHECK(rowsOf(*connection,
                 u"SELECT resource_kind, resource, owner_kind, owner, activity FROM occupancy "
                 "ORDER BY resource_kind, resource"_s,
                 5) == QStringList{u"activity-staff | 8 | activity | 2 | 2"_s, u"booth | 7 | booking | 1 | 0"_s,
                                   u"booth | 8 | booking | 2 | 0"_s, u"staff | 7 | booking | 1 | 0"_s,
                                   u"staff | 8 | booking | 2 | 2"_s});
    const QStringList named = checkInvariants(*connection).filter(u"but its people are not kept for it"_s);
    CHECK(named == QStringList{u"Activity 1 takes place, but its people are not kept for it."_s});
    // From now on the constraint holds.
    const auto refused = test::errorOf([&] {
        Query(*connection, u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner) "
                           "VALUES ('staff', 8, 900, 1001, 'booking', 3)"_s)
            .exec();
    });
    REQUIRE(refused);
    CHECK(refused->field == u"occupancy"_s);
}

TEST_CASE("a month that was closed before it kept activities has those of the upgrade")
{
    Places places(GENERATE(from_range(Store::engines())));
    const FixedClock clock(1'700'000'000);
    const auto connection = create(places.another());
    constexpr int Before = 45; // 0046 teaches it
    Migrator(*connection).migrate(clock, Before);
    runDirectly(*connection,
                u"INSERT INTO activity (id, kind, status, day, fiscal_year, month, created_at, updated_at) VALUES "
                "(3, 'seminar', 'held', '2024-10-03', 2024, 10, 0, 0), "
                "(4, 'seminar', 'planned', '2024-10-04', 2024, 10, 0, 0), "
                "(5, 'seminar', 'reported', '2024-11-01', 2024, 11, 0, 0)"_s);
    runDirectly(*connection,
                u"INSERT INTO report_closing (month, closed_at, closed_name) VALUES ('2024-10-01', 1, 'x')"_s);
    runDirectly(*connection, u"INSERT INTO report_closing_row SELECT max(id), 'memo', 7, '{}' FROM report_closing"_s);
    Migrator(*connection).migrate(clock);
    CHECK(rowsOf(*connection, u"SELECT kind, row_id, facts FROM report_closing_row ORDER BY kind"_s, 3) ==
          QStringList{uR"(activity | 3 | {"kind":"seminar"})"_s, u"memo | 7 | {}"_s});
}
