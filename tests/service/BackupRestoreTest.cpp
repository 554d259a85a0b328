// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/OpenFiles.h"
#include "tests/service/BackupFixture.h"
#include "tests/support/catch.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

TEST_CASE("A restore brings the copy back, keeps what it replaces, and is on record")
{
    const BackupFixture desk;
    desk.addClient(u"甲"_s);
    const QString file = desk.makeCopy(u"copy.yorozu"_s);
    desk.addClient(u"乙"_s);
    const auto outcome = desk.backups.restore(desk.chief, file);
    REQUIRE(outcome);
    CHECK(desk.clients() == QStringList{u"甲"_s});
    desk.checkSound();

    CHECK(outcome->replaced == desk.path(u"centre.replaced-20241120-160000.yorozu"_s));
    auto replaced = service::Services::open({outcome->replaced, service::OpenRequest::Mode::ReadOnly}, desk.clock);
    REQUIRE(replaced);
    CHECK((*replaced)->clients().list()->size() == 2);
    CHECK((*replaced)->check()->ok);

    const auto lines = desk.open()->audit(desk.chief, u"case_file"_s, 0, 10);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->constFirst().action == "restore"_L1);
    CHECK(lines->constFirst().staffName == desk.chief.name);
    CHECK(lines->constFirst().before.value(u"audit_seq"_s).toInteger() == outcome->copy.manifest.auditSeq + 1);
    CHECK(lines->constFirst().after.value(u"copy"_s).toString() == "copy.yorozu"_L1);

    SECTION("and what was replaced can be brought back in the same way")
    {
        const auto back = desk.backups.restore(desk.chief, outcome->replaced);
        REQUIRE(back);
        CHECK_FALSE(back->copy.hasManifest);
        CHECK(desk.clients() == QStringList{u"乙"_s, u"甲"_s});
        desk.checkSound();
    }
}

TEST_CASE("A number that was given out once is never given out again")
{
    const BackupFixture desk;
    desk.addClient(u"甲"_s);
    const QString file = desk.makeCopy(u"copy.yorozu"_s);
    const QString lost = desk.addClient(u"乙"_s);
    const auto outcome = desk.backups.restore(desk.chief, file);
    REQUIRE(outcome);
    CHECK(outcome->raisedCounters == 1);
    CHECK(desk.addClient(u"丙"_s) > lost);
    desk.checkSound();
}

TEST_CASE("Only who may restores")
{
    const BackupFixture desk;
    const QString file = desk.makeCopy(u"copy.yorozu"_s);
    CHECK(desk.backups.restore(desk.writer, file).error().kind == ErrorKind::Forbidden);
    CHECK(desk.filesIn(u"*replaced*"_s).isEmpty());
}

TEST_CASE("A restore works where the data base is missing or damaged")
{
    const BackupFixture desk;
    desk.addClient(u"甲"_s);
    const QString file = desk.makeCopy(u"copy.yorozu"_s);
    SECTION("missing")
    {
        REQUIRE(QFile::remove(desk.database));
        const auto outcome = desk.backups.restore(desk.chief, file);
        REQUIRE(outcome);
        CHECK(outcome->replaced.isEmpty());
    }
    SECTION("noise, with a journal that would be played back")
    {
        const QByteArray noise = QByteArray(20'000, '\x5A');
        writeFile(desk.database, noise);
        writeFile(desk.database + u"-journal"_s, "a journal of the former file");
        const auto outcome = desk.backups.restore(desk.chief, file);
        REQUIRE(outcome);
        CHECK(outcome->countersUnread);
        CHECK(fileBytes(outcome->replaced) == noise);
        CHECK(QFileInfo(desk.database + u"-journal"_s).size() == 0);
    }
    SECTION("empty")
    {
        writeFile(desk.database, {});
        REQUIRE(desk.backups.restore(desk.chief, file));
    }
    SECTION("cut off")
    {
        writeFile(desk.database, fileBytes(desk.database).left(9000));
        REQUIRE(desk.backups.restore(desk.chief, file));
    }
    CHECK(desk.clients() == QStringList{u"甲"_s});
    desk.checkSound();
    CHECK(desk.filesIn(u"*part*"_s).isEmpty());
}

TEST_CASE("While another program has the data base open it is not replaced")
{
    const BackupFixture desk;
    const QString file = desk.makeCopy(u"copy.yorozu"_s);
    CHECK(service::programsUsing(desk.database).isEmpty());
    auto open = desk.open();
    CHECK(service::programsUsing(desk.database).size() == 1);
    const auto refused = desk.backups.restore(desk.chief, file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Busy);
    CHECK(refused.error().message.contains(service::programsUsing(desk.database).constFirst()));
    CHECK(desk.filesIn(u"*replaced*"_s).isEmpty());
    open.reset();
    CHECK(desk.backups.restore(desk.chief, file));
}

TEST_CASE("The data base itself is no copy to restore")
{
    const BackupFixture desk;
    CHECK(desk.backups.restore(desk.chief, desk.database).error().kind == ErrorKind::Invalid);
}

TEST_CASE("Attachments come back from the copies; what is lost is named")
{
    const BackupFixture desk;
    const QString kept = desk.attach("見積書");
    const QString lost = desk.attach("写真");
    const QString file = desk.makeCopy(u"copy.yorozu"_s);
    REQUIRE(QDir(desk.database + u".files"_s).removeRecursively());
    REQUIRE(QFile::remove(desk.path(u"yorozu-files/"_s + lost.left(2) + u'/' + lost)));
    CHECK(desk.backups.check(file)->missingAttachments == QStringList{lost});
    const auto outcome = desk.backups.restore(desk.chief, file);
    REQUIRE(outcome);
    CHECK(outcome->lostAttachments == QStringList{lost});
    CHECK(fileBytes(desk.database + u".files/"_s + kept.left(2) + u'/' + kept) == "見積書");
}
