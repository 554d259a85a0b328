// SPDX-License-Identifier: GPL-3.0-or-later
// Backups while another process saves, and a kill -9 in the middle of one.
#include "core/service/BackupRun.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

constexpr int TimeoutMs = 60'000;

struct Centre
{
    QTemporaryDir folder;
    SystemClock clock;
    QString file = folder.filePath(u"centre.yorozu"_s);
    QString backups = folder.filePath(u"backups"_s);

    Centre()
    {
        QDir().mkpath(backups);
        auto services = service::Services::create(file, clock);
        REQUIRE(services);
        Staff staff;
        staff.name = u"今村 健吾"_s;
        REQUIRE((*services)->centre().addStaff(service::Services::systemCaller(), {staff}));
    }
    Result<service::CheckedCopy> check(const QString& copy) const
    {
        return service::BackupService(file, clock).check(copy);
    }
    // Its rows and rules, not only its bytes.
    QStringList problemsOf(const QString& copy) const
    {
        auto services = service::Services::open({copy, service::OpenRequest::Mode::ReadOnly}, clock);
        REQUIRE(services);
        const auto report = (*services)->check();
        REQUIRE(report);
        return report->problems;
    }
};

} // namespace

TEST_CASE("Copies made while another process saves are each one whole state, and the saves go on")
{
    const Centre centre;
    QProcess saver;
    saver.start(QStringLiteral(YOROZU_SAVER), {centre.file, u"7"_s});
    REQUIRE(saver.waitForReadyRead(TimeoutMs));
    qint64 memos = -1;
    const Caller caller = service::Services::systemCaller();
    for (int round = 0; round < 10; ++round) {
        // At least one more save between two copies.
        while (!saver.readAllStandardOutput().contains("submitted"))
            REQUIRE(saver.waitForReadyRead(TimeoutMs));
        const QString copy = centre.backups + u"/copy-%1.yorozu"_s.arg(round);
        const auto made = service::BackupService(centre.file, centre.clock).make(caller, copy);
        INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
        REQUIRE(made);
        CHECK(made->count(u"memo"_s) > memos);
        memos = made->count(u"memo"_s);
        CHECK(centre.problemsOf(copy) == QStringList());
        const auto checked = centre.check(copy);
        REQUIRE(checked);
        CHECK((checked->relation.kind == service::CopyRelation::Kind::Older ||
               checked->relation.kind == service::CopyRelation::Kind::Same));
    }
    REQUIRE(saver.state() == QProcess::Running);
    saver.kill();
    saver.waitForFinished(TimeoutMs);
    CHECK(centre.problemsOf(centre.file) == QStringList());
}

TEST_CASE("kill -9 in the middle of a backup leaves every finished copy whole and the next run clean")
{
    const Centre centre;
    QRandomGenerator random(20241120);
    qsizetype seen = 0;
    bool partSeen = false;
    for (int round = 0; round < 40; ++round) {
        QProcess loop;
        QElapsedTimer first;
        first.start();
        loop.start(QStringLiteral(YOROZU_BACKUP_LOOP), {centre.file, centre.backups});
        REQUIRE(loop.waitForReadyRead(TimeoutMs));
        // Somewhere within the next copies; how long one takes is the machine's matter, so the first one is the
        // measure.
        const auto oneCopy = std::chrono::microseconds(first.nsecsElapsed() / 1000);
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(static_cast<int>(2 * oneCopy.count()))));
        loop.kill();
        REQUIRE(loop.waitForFinished(TimeoutMs));
        REQUIRE(loop.exitStatus() == QProcess::CrashExit);
        partSeen = partSeen || !QDir(centre.backups).entryList({u"*.part-*"_s}).isEmpty();
        const QList<backup::KeptBackup> copies = backup::BackupFolder(centre.backups, centre.file).list();
        REQUIRE_FALSE(copies.isEmpty());
        for (const backup::KeptBackup& copy : copies) {
            INFO(copy.file.toStdString());
            CHECK(copy.sound);
            CHECK(centre.check(copy.file));
        }
        seen += copies.size();
    }
    CHECK(seen > 40);
    CHECK(partSeen); // the kills did hit the middle
    service::BackupPlan plan;
    plan.folder = centre.backups;
    const auto last = service::runBackup(centre.file, plan, service::Services::systemCaller(), centre.clock);
    REQUIRE_FALSE(last.failure);
    CHECK(QDir(centre.backups).entryList({u"*.part-*"_s}).isEmpty());
    CHECK(centre.problemsOf(centre.file) == QStringList());
}
