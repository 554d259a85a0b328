// SPDX-License-Identifier: GPL-3.0-or-later
// Copies while the desk goes on saving.
#include "core/service/BackupRun.h"
#include "core/service/DatabaseCopy.h"
#include "core/service/Worker.h"
#include "tests/service/BackupFixture.h"
#include "tests/support/catch.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

// Large enough for several steps, however fast the disk is.
void fill(const BackupFixture& desk)
{
    const auto services = desk.open();
    for (int number = 0; number < 6; ++number)
        REQUIRE(services->centre().setSetting(desk.chief, u"filler-%1"_s.arg(number), QString(1'200'000, u'あ')));
}

Status save(service::Services& services, const Caller& caller, int number)
{
    return services.centre().setSetting(caller, u"saved"_s, QString::number(number));
}

} // namespace

TEST_CASE("While a copy is made by itself, what is saved at the desk is saved, and the copy is one state")
{
    const BackupFixture desk;
    fill(desk);
    service::Worker worker(desk.clock);
    worker.open(desk.database).waitForFinished();

    std::atomic<int> saves = 0;
    int refused = 0;
    const auto saveBetween = [&](qint64, qint64) {
        QFuture<Status> saved = worker.command(
            [&desk, &saves](service::Services& services) { return save(services, desk.chief, ++saves); });
        saved.waitForFinished();
        refused += saved.result() ? 0 : 1;
        return true;
    };
    service::BackupPlan plan;
    plan.folder = service::BackupPlanStore::defaultFolder(desk.database);
    const auto outcome =
        service::runBackup(desk.database, plan, desk.chief, desk.clock, saveBetween, service::roomOf(worker));
    INFO((outcome.failure ? outcome.failure->message + outcome.failure->detail : QString()).toStdString());
    REQUIRE_FALSE(outcome.failure);
    CHECK(refused == 0);
    CHECK(saves > 2);
    REQUIRE(outcome.shelf.copies.size() == 1);
    const auto copy = desk.backups.check(outcome.shelf.copies.constFirst().file);
    REQUIRE(copy);
    // A state through which the data base went, and not the last: it went on meanwhile.
    CHECK(copy->relation.kind == service::CopyRelation::Kind::Older);
}

TEST_CASE("A program of its own that makes a copy comes to an end, however often the desk saves")
{
    const BackupFixture desk;
    fill(desk);
    const auto services = desk.open();
    int saves = 0;
    int refused = 0;
    const auto saveBetween = [&](qint64, qint64) {
        refused += save(*services, desk.chief, ++saves) ? 0 : 1;
        return true;
    };
    const auto made = desk.backups.make(desk.chief, desk.path(u"copy.yorozu"_s), {}, saveBetween);
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);
    CHECK(refused == 0);
    CHECK(saves >= 12);
    CHECK(desk.backups.check(desk.path(u"copy.yorozu"_s)));
}

TEST_CASE("A copy that is stopped lets go of the desk's connection")
{
    const BackupFixture desk;
    fill(desk);
    service::Worker worker(desk.clock);
    worker.open(desk.database).waitForFinished();
    const service::BackupService backups(desk.database, desk.clock, service::roomOf(worker));
    int asked = 0;
    const auto stopped =
        backups.make(desk.chief, desk.path(u"copy.yorozu"_s), {}, [&asked](qint64, qint64) { return ++asked < 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(desk.filesIn(u"copy*"_s).isEmpty());
    REQUIRE(backups.make(desk.chief, desk.path(u"copy.yorozu"_s)));
}
