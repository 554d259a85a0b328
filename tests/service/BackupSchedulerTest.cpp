// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BackupScheduler.h"
#include "tests/service/BackupFixture.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.elapsed() > 20'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

struct Scheduled : BackupFixture
{
    service::BackupPlanStore plans{path(u"settings"_s), database};
    std::unique_ptr<service::BackupScheduler> scheduler;

    Scheduled() { restart(); }
    void restart()
    {
        scheduler.reset();
        scheduler =
            std::make_unique<service::BackupScheduler>(database, plans, service::Services::systemCaller(), clock);
        REQUIRE(idle());
    }
    bool idle()
    {
        return waitFor([this] { return scheduler->phase() == service::BackupScheduler::Phase::Idle; });
    }
    qsizetype copies() { return scheduler->shelf().copies.size(); }
    void pass(int minutes)
    {
        clock.set(clock.now() + minutes * 60LL);
        scheduler->tick();
        REQUIRE(idle());
    }
    // From here on the newest copy holds everything.
    void settle()
    {
        scheduler->runNow();
        REQUIRE(idle());
        REQUIRE_FALSE(scheduler->failure());
        REQUIRE_FALSE(scheduler->isPending());
    }
};

} // namespace

TEST_CASE("What was never copied is copied at the first minute")
{
    Scheduled desk;
    CHECK(desk.scheduler->hasLooked());
    CHECK_FALSE(desk.scheduler->needsAttention()); // it is on its way
    desk.pass(1);
    CHECK(desk.copies() == 1);
    CHECK_FALSE(desk.scheduler->needsAttention());
    CHECK_FALSE(desk.scheduler->isPending());
    CHECK(desk.scheduler->shelf().newest() == desk.clock.now());
    // Nothing changed, nothing is copied, but for one a day.
    const UtcSeconds first = desk.clock.now();
    desk.pass(23 * 60);
    CHECK(desk.scheduler->shelf().newest() == first);
    desk.pass(60);
    CHECK(desk.scheduler->shelf().newest() == desk.clock.now());
}

TEST_CASE("A change is copied 30 minutes later at the latest, several changes once")
{
    Scheduled desk;
    desk.settle();
    desk.addClient(u"甲"_s);
    desk.scheduler->noteChange();
    const UtcSeconds first = desk.scheduler->shelf().newest();
    desk.pass(20);
    CHECK(desk.scheduler->shelf().newest() == first);
    desk.scheduler->noteChange();
    desk.pass(9);
    CHECK(desk.scheduler->shelf().newest() == desk.clock.now());
    CHECK_FALSE(desk.scheduler->isPending());
}

TEST_CASE("What another program changed is noticed by itself")
{
    Scheduled desk;
    desk.settle();
    desk.addClient(u"甲"_s);
    desk.pass(1);
    CHECK(desk.scheduler->isPending());
    desk.pass(29);
    CHECK(desk.scheduler->shelf().newest() == desk.clock.now());
}

TEST_CASE("What the last end of the program missed is made up for at the next start")
{
    Scheduled desk;
    desk.settle();
    // The fixed clock stands in 2024, the file's time is today's: changed after the copy.
    desk.restart();
    CHECK(desk.scheduler->isPending());
    desk.pass(1);
    CHECK(desk.scheduler->shelf().newest() == desk.clock.now());
}

TEST_CASE("A failure is shown and tried again, the older copies stay")
{
    Scheduled desk;
    desk.settle();
    const QString folder = desk.scheduler->plan().folder;
    REQUIRE(QDir().rename(folder, folder + u"-away"_s));
    service::BackupPlan plan = desk.scheduler->plan();
    plan.folder = desk.path(u"stick"_s);
    REQUIRE(desk.scheduler->setPlan(plan));
    REQUIRE(desk.idle());
    desk.scheduler->noteChange();
    desk.pass(30);
    REQUIRE(desk.scheduler->failure());
    CHECK(desk.scheduler->failure()->message.contains("stick"_L1));
    CHECK(desk.scheduler->needsAttention());
    CHECK(desk.scheduler->isPending());
    // Not a folder on this disk in the place of the stick.
    CHECK_FALSE(QFile::exists(plan.folder));

    REQUIRE(QDir().mkpath(plan.folder));
    desk.pass(4);
    CHECK(desk.scheduler->failure());
    desk.pass(1);
    CHECK_FALSE(desk.scheduler->failure());
    CHECK(desk.copies() == 1);
    CHECK_FALSE(desk.scheduler->needsAttention());
}

TEST_CASE("While a copy is made nothing asks for attention, but a first copy that was stopped does")
{
    Scheduled desk;
    desk.scheduler->runNow();
    REQUIRE(desk.scheduler->isCopying());
    CHECK_FALSE(desk.scheduler->needsAttention());
    desk.scheduler->stop();
    REQUIRE(desk.idle());
    CHECK(desk.copies() == 0);
    CHECK_FALSE(desk.scheduler->failure());
    CHECK(desk.scheduler->needsAttention());

    desk.settle();
    desk.clock.set(desk.clock.now() + 27 * 3600);
    CHECK(desk.scheduler->needsAttention());
    desk.scheduler->runNow();
    CHECK_FALSE(desk.scheduler->needsAttention());
    REQUIRE(desk.idle());
}

TEST_CASE("The second folder is old after seven days, not before, and not after it was there again")
{
    Scheduled desk;
    service::BackupPlan plan = desk.scheduler->plan();
    plan.secondFolder = desk.path(u"stick"_s);
    REQUIRE(QDir().mkpath(plan.secondFolder));
    REQUIRE(desk.scheduler->setPlan(plan));
    REQUIRE(desk.idle());
    desk.settle();
    CHECK_FALSE(desk.scheduler->secondIsOld());

    // The stick is pulled out: copies go on, without it.
    REQUIRE(QDir().rename(plan.secondFolder, desk.path(u"pulled"_s)));
    desk.clock.set(desk.clock.now() + 7 * 24 * 3600);
    desk.settle();
    CHECK_FALSE(desk.scheduler->failure());
    // What is on it is not known while it is away.
    CHECK(desk.scheduler->secondIsOld());
    CHECK_FALSE(desk.scheduler->needsAttention());

    REQUIRE(QDir().rename(desk.path(u"pulled"_s), plan.secondFolder));
    desk.scheduler->look();
    REQUIRE(desk.idle());
    CHECK_FALSE(desk.scheduler->secondIsOld()); // seven days to the second
    desk.clock.set(desk.clock.now() + 1);
    CHECK(desk.scheduler->secondIsOld());
    desk.settle();
    CHECK_FALSE(desk.scheduler->secondIsOld());
}

TEST_CASE("A copy older than 26 hours asks for attention")
{
    Scheduled desk;
    desk.settle();
    desk.clock.set(desk.clock.now() + 26 * 3600);
    CHECK_FALSE(desk.scheduler->needsAttention());
    desk.clock.set(desk.clock.now() + 1);
    CHECK(desk.scheduler->needsAttention());
}

TEST_CASE("The second folder takes each copy when it is there, and is missed after seven days")
{
    Scheduled desk;
    service::BackupPlan plan = desk.scheduler->plan();
    plan.secondFolder = desk.path(u"stick"_s);
    REQUIRE(QDir().mkpath(plan.secondFolder));
    REQUIRE(desk.scheduler->setPlan(plan));
    REQUIRE(desk.idle());
    const QString digest = desk.attach("見積書");
    desk.settle();
    CHECK(desk.scheduler->shelf().secondThere);
    REQUIRE(desk.scheduler->shelf().secondCopies.size() == 1);
    CHECK_FALSE(desk.scheduler->secondIsOld());
    const auto copy = desk.backups.check(desk.scheduler->shelf().secondCopies.constFirst().file);
    REQUIRE(copy);
    CHECK(copy->missingAttachments.isEmpty());
    CHECK(copy->manifest.attachments.constFirst().sha256 == digest);

    REQUIRE(QDir(plan.secondFolder).removeRecursively());
    desk.clock.set(desk.clock.now() + 7 * 24 * 3600 + 1);
    desk.settle();
    CHECK_FALSE(desk.scheduler->failure());
    CHECK_FALSE(desk.scheduler->shelf().secondThere);
    CHECK(desk.scheduler->secondIsOld());
}

TEST_CASE("The plan is kept for the user alone, with the key and without the password")
{
    Scheduled desk;
    service::BackupPlan plan = desk.scheduler->plan();
    CHECK(plan.folder == desk.database + u".backups"_s);
    plan.key = cheapKey(u"ひみつの合い言葉"_s);
    REQUIRE(desk.scheduler->setPlan(plan));
    CHECK(desk.plans.load() == plan);
    const QFileInfoList files = QDir(desk.path(u"settings"_s)).entryInfoList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK_FALSE(fileBytes(files.constFirst().filePath()).contains("合い言葉"));
    CHECK((files.constFirst().permissions() & (QFile::ReadOther | QFile::ReadGroup)) == 0);
    REQUIRE(desk.idle());
    desk.settle();
    CHECK(desk.scheduler->shelf().copies.constFirst().encrypted);
}

TEST_CASE("Stopped, a copy leaves nothing and is no failure; the change still waits")
{
    Scheduled desk;
    desk.scheduler->noteChange();
    desk.scheduler->runNow();
    desk.scheduler->stop();
    REQUIRE(desk.idle());
    CHECK_FALSE(desk.scheduler->failure());
    // It may have been too quick to be stopped; then it is whole.
    CHECK(desk.scheduler->isPending() == (desk.copies() == 0));
    CHECK(desk.filesIn(u"*part*"_s).isEmpty());
}
