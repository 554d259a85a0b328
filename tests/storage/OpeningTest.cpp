// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a file of SQLite refuses, and in which state it leaves the file. PostgreSQL has no files.
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Another program's SQLite file.
void writeForeign(const QString& path)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        other.setDatabaseName(path);
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec(u"CREATE TABLE bookmark (url TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

// A whole data base, closed.
QString closedStore(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"closed.yorozu"_s);
    auto connection = Connection::open(path, OpenMode::Create);
    REQUIRE(connection);
    Migrator(**connection).migrate(FixedClock(1));
    return path;
}

} // namespace

TEST_CASE("what is no data base of this program is refused with the reason and left untouched", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.yorozu"_s);
    struct Case
    {
        const char* what;
        std::function<void()> make;
        ErrorKind kind;
    };
    const auto cases = std::to_array<Case>({
        {"missing", [] {}, ErrorKind::CannotOpen},
        {"a folder", [&] { REQUIRE(QDir().mkdir(path)); }, ErrorKind::CannotOpen},
        {"empty", [&] { writeFile(path, {}); }, ErrorKind::Damaged},
        {"text", [&] { writeFile(path, "これは台帳ではありません。\n"); }, ErrorKind::Damaged},
        {"long text", [&] { writeFile(path, QByteArray(100'000, 'x')); }, ErrorKind::Damaged},
        {"another program's", [&] { writeForeign(path); }, ErrorKind::Damaged},
    });
    for (const Case& one : cases) {
        for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly, OpenMode::Upgrade}) {
            INFO(one.what);
            QFile::remove(path);
            QDir().rmdir(path);
            one.make();
            const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
            const auto connection = Connection::open(path, mode);
            REQUIRE(!connection);
            CHECK(connection.error().kind == one.kind);
            CHECK(!connection.error().message.isEmpty());
            CHECK((QFileInfo(path).isFile() ? bytesOf(path) : QByteArray()) == before);
        }
    }
}

TEST_CASE("a damaged data base is refused", "[file]")
{
    const QTemporaryDir folder;
    const QString path = closedStore(folder);
    const QByteArray whole = bytesOf(path);
    REQUIRE(Connection::open(path, OpenMode::Write));
    QByteArray spoiled = whole;
    SECTION("its head")
    {
        spoiled.replace(0, 16, QByteArray(16, '\x7f'));
    }
    SECTION("its tables")
    {
        spoiled.replace(4096, 40 * 4096, QByteArray(40 * 4096, '\x55'));
    }
    SECTION("its schema")
    {
        spoiled.replace(100, 3000, QByteArray(3000, '\x55'));
    }
    SECTION("its end is missing")
    {
        spoiled.truncate(spoiled.size() / 2 / 4096 * 4096);
    }
    writeFile(path, spoiled);
    const auto connection = Connection::open(path, OpenMode::Write);
    REQUIRE(!connection);
    CHECK(connection.error().kind == ErrorKind::Damaged);
}

TEST_CASE("a newer and an older schema are told apart", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.yorozu"_s);
    {
        auto connection = Connection::open(path, OpenMode::Create);
        REQUIRE(connection);
        Migrator(**connection).migrate(FixedClock(1), Migrator::latestVersion() - 1);
    }
    const auto older = Connection::open(path, OpenMode::Write);
    REQUIRE(!older);
    CHECK(older.error().kind == ErrorKind::RuleViolation);
    CHECK(older.error().message.contains(u"yorozuctl upgrade"_s));
    {
        auto connection = Connection::open(path, OpenMode::Upgrade);
        REQUIRE(connection);
        Migrator(**connection).migrate(FixedClock(1));
        Query(**connection, u"INSERT INTO schema_version (version, applied_at) VALUES (?, 1)"_s)
            .bind(Migrator::latestVersion() + 1)
            .exec();
        const auto error = test::errorOf([&] { Migrator(**connection).migrate(FixedClock(1)); });
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::TooNew);
    }
    for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly, OpenMode::Upgrade}) {
        const auto newer = Connection::open(path, mode);
        REQUIRE(!newer);
        CHECK(newer.error().kind == ErrorKind::TooNew);
    }
}

TEST_CASE("creating refuses what exists, and leaves nothing behind when it is not finished", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.yorozu"_s);
    writeFile(path, "precious");
    const auto refused = Connection::open(path, OpenMode::Create);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::RuleViolation);
    CHECK(bytesOf(path) == "precious");

    REQUIRE(QFile::remove(path));
    {
        auto connection = Connection::open(path, OpenMode::Create);
        REQUIRE(connection);
        CHECK(QFile::exists(path));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());

    REQUIRE(closedStore(folder).endsWith(u"closed.yorozu"_s));
    const QFileDevice::Permissions permissions = QFileInfo(folder.filePath(u"closed.yorozu"_s)).permissions();
    CHECK(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));

    const auto nowhere = Connection::open(folder.filePath(u"none/x.yorozu"_s), OpenMode::Create);
    REQUIRE(!nowhere);
    CHECK(nowhere.error().kind == ErrorKind::CannotOpen);
}

TEST_CASE("a network drive is refused for every purpose, with its kind in the log", "[file]")
{
    const QTemporaryDir folder;
    const QString path = closedStore(folder);
    PlaceProbe probe = PlaceProbe::system();
    probe.networkFileSystem = [&](const QString& asked) {
        return asked == QFileInfo(folder.path()).canonicalFilePath() ? u"smb3"_s : QString();
    };
    for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly, OpenMode::Upgrade}) {
        const auto connection = Connection::open(path, mode, probe);
        REQUIRE(!connection);
        CHECK(connection.error().kind == ErrorKind::CannotOpen);
        CHECK(connection.error().detail == u"smb3"_s);
    }
    const auto created = Connection::open(folder.filePath(u"new.yorozu"_s), OpenMode::Create, probe);
    REQUIRE(!created);
    CHECK(!QFile::exists(folder.filePath(u"new.yorozu"_s)));
    // The probe of the system itself knows the folder of the tests as local.
    CHECK(PlaceProbe::system().networkFileSystem(folder.path()).isEmpty());
}

TEST_CASE("a file or folder that cannot be written can be read", "[file]")
{
    Store store(u"sqlite"_s);
    PlaceProbe probe = PlaceProbe::system();
    const QString path = QFileInfo(store.path()).canonicalFilePath();
    SECTION("the file")
    {
        probe.writable = [&](const QString& asked) { return asked != path; };
    }
    SECTION("the folder, where the journal would lie")
    {
        probe.writable = [&](const QString& asked) { return asked == path; };
    }
    const auto refused = Connection::open(path, OpenMode::Write, probe);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
    auto reader = Connection::open(path, OpenMode::ReadOnly, probe);
    REQUIRE(reader);
    CHECK((*reader)->schemaVersion() == Migrator::latestVersion());
    const auto error = test::errorOf([&] { Query(**reader, u"DELETE FROM topic"_s).exec(); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::ReadOnly);
}

TEST_CASE("the reading connection reads, and refuses to write")
{
    Store store(GENERATE(from_range(Store::engines())));
    const auto reader = store.connectAgain(OpenMode::ReadOnly);
    CHECK(reader->readOnly());
    Query query(*reader, u"SELECT count(*) FROM staff"_s);
    query.exec();
    REQUIRE(query.next());
    CHECK(query.number(0) == 3);
    const auto error = test::errorOf([&] { Query(*reader, u"UPDATE staff SET name = 'x'"_s).exec(); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::ReadOnly);
}

TEST_CASE("what a program that died left half written is undone, also by a reader", "[file]")
{
    Store store(u"sqlite"_s);
    const QString copy = store.path() + u".copy"_s;
    // Pages that do not fit into the cache go to the file before the transaction ends: the copy is what a power cut
    // would leave.
    store.tamper(u"PRAGMA cache_size = 2"_s);
    store.tamper(u"BEGIN IMMEDIATE"_s);
    store.tamper(u"UPDATE client SET note = printf('%.*c', 200000, 'x'), name = 'half'"_s);
    store.tamper(u"INSERT INTO setting (name, value) VALUES ('half', printf('%.*c', 200000, 'x'))"_s);
    REQUIRE(QFile::copy(store.path(), copy));
    REQUIRE(QFile::copy(store.path() + u"-journal"_s, copy + u"-journal"_s));
    store.tamper(u"ROLLBACK"_s);
    REQUIRE(QFileInfo(copy + u"-journal"_s).size() > 512);

    auto reader = Connection::open(copy, OpenMode::ReadOnly);
    REQUIRE(reader);
    Query query(**reader, u"SELECT name, (SELECT count(*) FROM setting WHERE name = 'half') FROM client"_s);
    query.exec();
    REQUIRE(query.next());
    CHECK(query.text(0) == store.client.name);
    CHECK(query.number(1) == 0);
}

TEST_CASE("every setting that keeps the file safe is on", "[file]")
{
    Store store(u"sqlite"_s);
    const QString version = store.text(u"SELECT sqlite_version()"_s);
    const bool wal = QVersionNumber::fromString(version) >= QVersionNumber(3, 51, 3);
    CHECK(store.connection().journalMode() == (wal ? u"wal"_s : u"truncate"_s));
    CHECK(store.text(u"PRAGMA journal_mode"_s) == store.connection().journalMode());
    CHECK(store.number(u"PRAGMA synchronous"_s) == (wal ? 2 : 3));
    CHECK(store.number(u"PRAGMA foreign_keys"_s) == 1);
    CHECK(store.number(u"PRAGMA secure_delete"_s) == 1);
    CHECK(store.number(u"PRAGMA trusted_schema"_s) == 0);
    CHECK(store.number(u"PRAGMA busy_timeout"_s) == 5000);
}

TEST_CASE("a file that another program has locked is busy, not broken", "[file]")
{
    Store store(u"sqlite"_s);
    store.tamper(u"BEGIN EXCLUSIVE"_s);
    const auto locked = Connection::open(store.path(), OpenMode::Write);
    REQUIRE(!locked);
    CHECK(locked.error().kind == ErrorKind::Busy);
    store.tamper(u"ROLLBACK"_s);
    CHECK(Connection::open(store.path(), OpenMode::Write));
}
