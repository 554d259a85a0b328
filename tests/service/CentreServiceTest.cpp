// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace yorozu;
using test::ServiceFixture;

TEST_CASE("A new data base holds what the source names")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const service::CentreData& centre = desk.centre();
    CHECK(centre.offices.size() == 3);
    CHECK(centre.offices.constFirst().name == QStringLiteral("新橋"));
    CHECK(centre.booths.size() == 6 + 3 + 4);
    CHECK(centre.courses.size() == 7);
    CHECK(centre.agencyKinds.size() == 9);
    const auto tokyo = std::count_if(centre.agencies.cbegin(), centre.agencies.cend(),
                                     [](const Agency& agency) { return agency.memberInTokyo; });
    const auto members = std::count_if(centre.agencies.cbegin(), centre.agencies.cend(),
                                       [](const Agency& agency) { return agency.member; });
    CHECK(tokyo == 23);
    CHECK(members == 25);
    CHECK(std::any_of(centre.agencies.cbegin(), centre.agencies.cend(),
                      [](const Agency& agency) { return agency.name == QStringLiteral("瀧野川信用金庫"); }));
    QStringList boxes;
    for (const StampBox& box : centre.stampBoxes)
        boxes.append(box.name);
    CHECK(boxes == QStringList{QStringLiteral("担当"), QStringLiteral("調査役"), QStringLiteral("課長")});
    CHECK(desk.services().check()->ok);
}

TEST_CASE("An existing data base is never made again")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const auto again = service::Services::create(desk.path(), desk.clock());
    REQUIRE_FALSE(again);
    CHECK(desk.services().check()->ok);
}

TEST_CASE("People are found by name, surname, with and without a space")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& centre = desk.services().centre();
    CHECK(centre.callerByName(QStringLiteral("今村健吾"))->staff == desk.writer().staff);
    CHECK(centre.callerByName(QStringLiteral("今村"))->staff == desk.writer().staff);
    CHECK(centre.callerByName(QStringLiteral("佐藤")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("People are added all or none, by those who may")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& centre = desk.services().centre();
    Staff good;
    good.name = QStringLiteral("千葉 さやか");
    Staff bad = good;
    bad.skills.insert(desk.centre().topics.constFirst().id, 4);
    CHECK(centre.addStaff(service::Services::systemCaller(), {good, bad}).error().field == QStringLiteral("skills"));
    CHECK(centre.callerByName(good.name).error().kind == ErrorKind::NotFound);
    CHECK(centre.addStaff(desk.writer(), {good}).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("Who left is retired, not deleted: the memos keep the name")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(desk.services().centre().retireStaff(desk.chief(), desk.writer().staff));
    CHECK(desk.services().centre().callerByName(QStringLiteral("今村 健吾")).error().kind == ErrorKind::NotFound);
    CHECK(desk.services().memos().open(desk.clerk(), memo.id)->memo.content.recorderName ==
          QStringLiteral("今村 健吾"));
}

TEST_CASE("One to four stamp boxes; earlier stamps keep theirs")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& centre = desk.services().centre();
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(desk.services().memos().stamp(desk.clerk(), memo.id));
    CHECK_FALSE(centre.setStampBoxes(desk.chief(), {}));
    CHECK_FALSE(centre.setStampBoxes(desk.chief(), {QStringLiteral("a"), QStringLiteral("a")}));
    const QStringList five{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                           QStringLiteral("5")};
    CHECK_FALSE(centre.setStampBoxes(desk.chief(), five));
    REQUIRE(centre.setStampBoxes(desk.chief(), {QStringLiteral("担当"), QStringLiteral("所長")}));
    const Memo after = desk.services().memos().open(desk.clerk(), memo.id)->memo;
    REQUIRE(after.stamps.size() == 1);
    CHECK(after.stamps.constFirst().boxName == QStringLiteral("担当"));
}
