// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a restore: there is one whole data base at any moment, the former one or the restored.
#include "core/service/BackupRun.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

constexpr int TimeoutMs = 60'000;
constexpr int Rounds = 30;

struct Centre
{
    QTemporaryDir folder;
    SystemClock clock;
    QString file = folder.filePath(u"centre.yorozu"_s);
    QString copies[2] = {folder.filePath(u"early.yorozu"_s), folder.filePath(u"late.yorozu"_s)};
    Caller caller = service::Services::systemCaller();

    Centre()
    {
        auto services = service::Services::create(file, clock);
        REQUIRE(services);
        const service::BackupService backups(file, clock);
        for (int number = 0; number < 2; ++number) {
            Staff staff;
            staff.name = u"職員%1"_s.arg(number);
            REQUIRE((*services)->centre().addStaff(caller, {staff}));
            REQUIRE(backups.make(caller, copies[number]));
        }
    }
    QStringList filesIn(const QString& pattern) const { return QDir(folder.path()).entryList({pattern}, QDir::Files); }
    void tidy() const
    {
        const QStringList kept = filesIn(u"*replaced*"_s);
        for (const QString& name : kept)
            QFile::remove(folder.filePath(name));
    }
    // How many persons there are; the data base is whole.
    qsizetype people() const
    {
        auto services = service::Services::open({file, service::OpenRequest::Mode::ReadWrite}, clock);
        INFO((services ? QString() : services.error().message + services.error().detail).toStdString());
        REQUIRE(services);
        const auto report = (*services)->check();
        REQUIRE(report);
        CHECK(report->problems == QStringList());
        return (*services)->centre().load()->staff.size();
    }
};

} // namespace

TEST_CASE("kill -9 in the middle of a restore leaves a whole data base in its place, and the next restore works")
{
    const Centre centre;
    QRandomGenerator random(20241120);
    bool partSeen = false;
    for (int round = 0; round < Rounds; ++round) {
        QProcess loop;
        loop.start(QStringLiteral(YOROZU_RESTORE_LOOP), {centre.file, centre.copies[0], centre.copies[1]});
        REQUIRE(loop.waitForReadyRead(TimeoutMs));
        // Somewhere within the next restore.
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(120'000)));
        loop.kill();
        REQUIRE(loop.waitForFinished(TimeoutMs));
        REQUIRE(loop.exitStatus() == QProcess::CrashExit);
        partSeen = partSeen || !centre.filesIn(u"*.part-*"_s).isEmpty();
        const qsizetype people = centre.people();
        CHECK((people == 1 || people == 2));
        // The former one is always to be had, too.
        CHECK_FALSE(centre.filesIn(u"*replaced*"_s).isEmpty());
        centre.tidy();
    }
    CHECK(partSeen); // the kills did hit the middle
    const service::BackupService backups(centre.file, centre.clock);
    REQUIRE(backups.restore(centre.caller, centre.copies[1]));
    CHECK(centre.people() == 2);
    service::BackupPlan plan;
    plan.folder = centre.folder.filePath(u"backups"_s);
    REQUIRE(QDir().mkpath(plan.folder));
    REQUIRE_FALSE(service::runBackup(centre.file, plan, centre.caller, centre.clock).failure);
    CHECK(centre.filesIn(u"*.part-*"_s).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("A second name that a restore left which was cut off between its two steps is taken away by the next")
{
    const Centre centre;
    const QString twin = centre.folder.filePath(u"centre.replaced-20241120-160000.yorozu"_s);
    REQUIRE(::link(QFile::encodeName(centre.file).constData(), QFile::encodeName(twin).constData()) == 0);
    const service::BackupService backups(centre.file, centre.clock);
    const auto restored = backups.restore(centre.caller, centre.copies[0]);
    REQUIRE(restored);
    CHECK(centre.filesIn(u"*replaced*"_s) == QStringList{QFileInfo(restored->replaced).fileName()});
    CHECK(centre.people() == 1);
}
#endif
