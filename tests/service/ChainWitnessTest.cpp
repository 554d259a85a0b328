// SPDX-License-Identifier: GPL-3.0-or-later
// The last entries of the record of changes are missed by the copies that knew them.
#include "core/backup/BackupFolder.h"
#include "core/service/BackupPlan.h"
#include "core/service/BackupService.h"
#include "core/storage/Connection.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

QString copyOf(ServiceFixture& desk)
{
    const QString folder = service::BackupPlanStore::defaultFolder(desk.path());
    REQUIRE(QDir().mkpath(folder));
    const QString file = backup::BackupFolder(folder, desk.path()).nameFor(desk.clock().now());
    REQUIRE(service::BackupService(desk.path(), desk.clock()).make(service::Services::systemCaller(), file));
    return file;
}

// As somebody would who may write the file and knows SQLite.
void takeAwayLast(ServiceFixture& desk, int entries)
{
    for (const QString& sql :
         {u"DROP TRIGGER audit_chain_not_deleted"_s,
          u"DELETE FROM audit_payload WHERE seq > (SELECT max(seq) FROM audit_chain) - %1"_s.arg(entries),
          u"DELETE FROM audit_chain WHERE seq > (SELECT max(seq) FROM audit_chain) - %1"_s.arg(entries)}) {
        QSqlQuery query(desk.services().file().connection().handle());
        REQUIRE(query.exec(sql));
    }
}

} // namespace

TEST_CASE("The last entries of the record are missed by the copy that knew them")
{
    ServiceFixture desk;
    desk.client();
    CHECK(desk.services().check()->problems == QStringList());
    copyOf(desk);
    desk.client();
    CHECK(desk.services().check()->problems == QStringList()); // it only went on
    takeAwayLast(desk, 3);
    const QStringList problems = desk.services().check()->problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems.constFirst().contains(u"20241120"_s));
}

TEST_CASE("A restore leaves copies behind that know more, which is no fault")
{
    ServiceFixture desk;
    const QString older = copyOf(desk);
    desk.clock().set(desk.clock().now() + 3600);
    desk.client();
    copyOf(desk);
    desk.clock().set(desk.clock().now() + 3600);
    const Caller chief = desk.chief();
    const QString path = desk.path();
    const QString elsewhere = desk.folder() + u"/other.yorozu"_s;
    REQUIRE(service::BackupService(elsewhere, desk.clock()).restore(chief, older));
    // Under the name beside whose copies it lies.
    auto restored = service::Services::open({elsewhere, service::OpenRequest::Mode::ReadOnly}, desk.clock());
    REQUIRE(restored);
    REQUIRE(QDir().rename(service::BackupPlanStore::defaultFolder(path),
                          service::BackupPlanStore::defaultFolder(elsewhere)));
    const QDir folder(service::BackupPlanStore::defaultFolder(elsewhere));
    const QStringList names = folder.entryList({u"case-*"_s});
    REQUIRE(names.size() == 2);
    for (const QString& name : names)
        REQUIRE(QFile::rename(folder.filePath(name), folder.filePath(QString(name).replace(u"case-"_s, u"other-"_s))));
    CHECK((*restored)->check()->problems == QStringList());
}

TEST_CASE("Copies of a former data base of the same name say nothing of this one")
{
    ServiceFixture former;
    former.client();
    const QString copy = copyOf(former);
    const FixedClock later(former.clock().now() + 60);
    const QDir place(former.folder() + u"/later"_s);
    REQUIRE(place.mkpath(u"."_s));
    const QString database = place.filePath(u"case.yorozu"_s);
    const auto services = service::Services::create(database, later);
    REQUIRE(services);
    const QString folder = service::BackupPlanStore::defaultFolder(database);
    REQUIRE(place.mkpath(folder));
    REQUIRE(QFile::copy(copy, QDir(folder).filePath(QFileInfo(copy).fileName())));
    CHECK((*services)->check()->problems == QStringList());
}
