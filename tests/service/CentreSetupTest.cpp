// SPDX-License-Identifier: GPL-3.0-or-later
// What the first run makes of a plan, and what is said of the place where it shall lie.
#include "core/service/CentreService.h"
#include "core/service/DataPlace.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace yorozu;
using namespace yorozu::service;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QTemporaryDir folder;
    FixedClock clock{fromTokyo(QDate(2024, 11, 20), QTime(10, 42))};
    QString path = folder.filePath(u"centre.yorozu"_s);

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

CentrePlan plan()
{
    CentrePlan plan = CentrePlan::usual();
    plan.offices = {{u"新橋"_s, u"Shimbashi"_s, true, 2}, {u"八王子"_s, {}, false, 4}};
    plan.opensAt = 10 * 60;
    plan.closesAt = 18 * 60;
    plan.onlineSeats = 3;
    plan.rules.slotMinutes = 15;
    plan.rules.weekendsOnline = false;
    plan.rules.memoDeadlineDays = 5;
    plan.rules.zemiBeside = false;
    plan.stampBoxes = {u"担当"_s, u"課長"_s};
    plan.staff = {{u"久保田　誠"_s, u"ｸﾎﾞﾀ ﾏｺﾄ"_s, {}, PermissionGroup::SectionChief, u"新橋"_s, u"課長"_s},
                  {u"今村 健吾"_s, {}, u"サブチーフコーディネーター"_s, PermissionGroup::SubChief, u"在宅"_s, {}}};
    plan.self = 0;
    return plan;
}

} // namespace

TEST_CASE("a plan becomes offices, booths, people and rules")
{
    const Place place;
    auto services = Services::create(place.path, place.clock, plan());
    REQUIRE(services);
    const Result<CentreData> centre = (*services)->centre().load();
    REQUIRE(centre);
    QStringList offices;
    for (const Office& office : centre->offices)
        offices.append(office.name);
    CHECK(offices == QStringList{u"新橋"_s, u"八王子"_s, u"在宅"_s});
    CHECK(centre->offices.at(0).headquarters);
    CHECK(centre->offices.at(1).opensAt == 600);
    CHECK(centre->offices.at(2).remote);
    CHECK(centre->booths.size() == 2 + 4 + 3);
    CHECK(centre->rules == plan().rules);
    CHECK(centre->stampBoxes.size() == 2);
    REQUIRE(centre->staff.size() == 2);
    CHECK(centre->staff.at(0).name == u"久保田 誠"_s);
    CHECK(centre->staff.at(0).kana == u"クボタ マコト"_s);
    CHECK(centre->staff.at(0).titleName == u"課長"_s);
    CHECK(centre->staff.at(0).stampBox == centre->stampBoxes.at(1).id);
    CHECK(centre->staff.at(1).titleName == u"サブチーフコーディネーター"_s);
    CHECK(centre->findOffice(centre->staff.at(1).office)->remote);
    CHECK((*services)->check()->ok);
}

TEST_CASE("a plan with a fault makes no file")
{
    const Place place;
    CentrePlan wrong = plan();
    wrong.staff[1].stampBox = u"部長"_s;
    const auto services = Services::create(place.path, place.clock, wrong);
    REQUIRE_FALSE(services);
    CHECK(services.error().kind == ErrorKind::Invalid);
    CHECK(place.files().isEmpty());
}

TEST_CASE("the rules of a data base that knows none are the usual ones, and can be changed")
{
    const Place place;
    auto services = Services::create(place.path, place.clock);
    REQUIRE(services);
    CHECK((*services)->centre().load()->rules == CentreRules());
    CentreRules rules;
    rules.memoDeadlineDays = 7;
    REQUIRE((*services)->centre().setRules(Services::systemCaller(), rules));
    CHECK((*services)->centre().load()->rules == rules);
    rules.memoDeadlineDays = 0;
    CHECK((*services)->centre().setRules(Services::systemCaller(), rules).error().kind == ErrorKind::Invalid);
    Caller coordinator;
    coordinator.group = PermissionGroup::Coordinator;
    CHECK((*services)->centre().setRules(coordinator, {}).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("a place is looked at, and nothing is left there")
{
    const Place place;
    CHECK(lookAtPlace(place.path, place.clock).kind == DataPlace::Kind::Free);
    CHECK(place.files().isEmpty());
    CHECK(lookAtPlace({}, place.clock).kind == DataPlace::Kind::Refused);
    CHECK(lookAtPlace(place.folder.filePath(u"none/centre.yorozu"_s), place.clock).kind == DataPlace::Kind::Refused);
    CHECK(lookAtPlace(place.folder.path(), place.clock).kind == DataPlace::Kind::Refused);

    const DataPlace share = lookAtPlace(place.path, place.clock, [](const QString&) { return u"cifs"_s; });
    CHECK(share.kind == DataPlace::Kind::Refused);
    CHECK_FALSE(share.message.isEmpty());

    QFile other(place.folder.filePath(u"other.yorozu"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("no data base");
    other.close();
    CHECK(lookAtPlace(other.fileName(), place.clock).kind == DataPlace::Kind::Refused);

    REQUIRE(Services::create(place.path, place.clock));
    const DataPlace existing = lookAtPlace(place.path, place.clock);
    CHECK(existing.kind == DataPlace::Kind::Existing);
    CHECK(existing.path == place.path);
}

TEST_CASE("a folder that cannot be written is refused")
{
    if (geteuid() == 0)
        return; // root may write everywhere
    const Place place;
    REQUIRE(QFile::setPermissions(place.folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    CHECK(lookAtPlace(place.path, place.clock).kind == DataPlace::Kind::Refused);
    QFile::setPermissions(place.folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}
