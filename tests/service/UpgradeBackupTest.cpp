// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CaseFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/Snapshot.h"
#include "tests/service/BackupFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using Mode = service::OpenRequest::Mode;

namespace {

// A data base of the fourth schema.
QString older(const BackupFixture& desk)
{
    const QString path = desk.path(u"older.yorozu"_s);
    auto connection = storage::Connection::open(path, storage::OpenMode::Create);
    REQUIRE(connection);
    storage::Migrator(**connection).migrate(desk.clock, 4);
    return path;
}

int schemaOf(const QString& path, const Clock& clock)
{
    auto file = service::CaseFile::open({path, Mode::Inspect}, clock);
    REQUIRE(file);
    return (*file)->connection().schemaVersion();
}

} // namespace

TEST_CASE("An older file is copied before it is brought up to date")
{
    const BackupFixture desk;
    const QString path = older(desk);
    CHECK(service::CaseFile::open({path, Mode::ReadWrite}, desk.clock).error().kind == ErrorKind::RuleViolation);
    {
        auto file = service::CaseFile::open({path, Mode::Upgrade}, desk.clock);
        REQUIRE(file);
        CHECK((*file)->upgradeBackup() == path + u".before-upgrade-20241120-160000"_s);
        CHECK(schemaOf((*file)->upgradeBackup(), desk.clock) == 4);
    }
    CHECK(schemaOf(path, desk.clock) == storage::Migrator::latestVersion());
    // Up to date, there is nothing to copy.
    auto again = service::CaseFile::open({path, Mode::Upgrade}, desk.clock);
    REQUIRE(again);
    CHECK((*again)->upgradeBackup().isEmpty());
}

TEST_CASE("A migration that fails leaves the old file as it was")
{
    const BackupFixture desk;
    const QString path = older(desk);
    {
        // The fifth step makes attachment and handover first and comes to task later.
        auto connection = storage::Connection::open(path, storage::OpenMode::Upgrade);
        REQUIRE(connection);
        storage::Query(**connection, u"CREATE TABLE task (id INTEGER)"_s).exec();
    }
    CHECK_FALSE(service::CaseFile::open({path, Mode::Upgrade}, desk.clock));
    CHECK(schemaOf(path, desk.clock) == 4);
    auto connection = storage::Connection::open(path, storage::OpenMode::Inspect);
    REQUIRE(connection);
    CHECK(storage::factsOf(**connection).counts.contains({u"task"_s, 0}));
    CHECK_FALSE(storage::factsOf(**connection).counts.contains({u"attachment"_s, 0}));
    CHECK(desk.filesIn(u"older.yorozu.before-upgrade-*"_s).size() == 1);
}

TEST_CASE("Without its backup no migration begins")
{
    const BackupFixture desk;
    const QString path = older(desk);
    REQUIRE(QDir().mkpath(path + u".before-upgrade-20241120-160000"_s));
    CHECK_FALSE(service::CaseFile::open({path, Mode::Upgrade}, desk.clock));
    CHECK(schemaOf(path, desk.clock) == 4);
}

TEST_CASE("A copy with an older schema is restored and brought up to date")
{
    const BackupFixture desk;
    const QString path = older(desk);
    const service::BackupService old(path, desk.clock);
    const QString copy = desk.path(u"old-copy.yorozu"_s);
    REQUIRE(old.make(desk.chief, copy));
    CHECK(desk.backups.check(copy)->manifest.schema == 4);
    REQUIRE(desk.backups.restore(desk.chief, copy));
    CHECK(schemaOf(desk.database, desk.clock) == storage::Migrator::latestVersion());
    desk.checkSound();
}
