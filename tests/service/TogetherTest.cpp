// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one data base: what one does, the other hears of.
#include "core/service/AuditService.h"
#include "core/service/HandoverService.h"
#include "core/service/PresenceService.h"
#include "core/service/Worker.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/Wait.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

// `desk` is the one that looks, `far` the other program.
struct Two : ServiceFixture
{
    explicit Two(const QString& engine)
        : ServiceFixture(engine)
        , far(second())
    {
        REQUIRE(services().file().lookForOthers());
    }

    service::OthersWrote heard()
    {
        const Result<service::OthersWrote> news = services().file().lookForOthers();
        REQUIRE(news);
        return *news;
    }

    std::unique_ptr<service::Services> far;
};

} // namespace

TEST_CASE("What another program changed is told with what goes with it, once", "[together]")
{
    Two desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Client> client = desk.client();
    const Memo memo = desk.submitted(desk.complete(), desk.session());
    desk.heard();
    CHECK_FALSE(desk.heard().wrote);

    Client changed = *desk.far->clients().byId(client);
    changed.business = u"製麺・卸"_s;
    REQUIRE(desk.far->clients().update(desk.other(), changed));
    CHECK(desk.heard().changes.clients == QSet<qint64>{client.number()});
    CHECK_FALSE(desk.heard().wrote);

    Person person;
    person.name = u"丸山 福子"_s;
    REQUIRE(desk.far->clients().savePerson(desk.other(), client, person, {}));
    CHECK(desk.heard().changes.clients == QSet<qint64>{client.number()});

    REQUIRE(desk.far->memos().giveBack(desk.clerk(), memo.id, u"助言をもう少し詳しく。"_s));
    const Changes returned = desk.heard().changes;
    CHECK(returned.memos == QSet<qint64>{memo.id.number()});
    CHECK(returned.bookings == QSet<qint64>{memo.booking.number()});

    Handover note;
    note.to = desk.writer().staff;
    note.text = u"次回は決算書を。"_s;
    note.owner = client;
    const Result<Id<Handover>> handed = desk.far->handovers().add(desk.other(), note);
    REQUIRE(handed);
    CHECK(desk.heard().changes.handovers == QSet<qint64>{handed->number()});

    desk.far->audits().collect({desk.other(), desk.clock().now(), u"memo"_s, memo.id.number()});
    REQUIRE(desk.far->audits().writeViews());
    const service::OthersWrote viewed = desk.heard();
    CHECK(viewed.wrote);
    CHECK(viewed.changes.isEmpty());

    REQUIRE(desk.far->centre().setSetting(desk.chief(), u"a"_s, u"1"_s));
    const Changes centre = desk.heard().changes;
    CHECK(centre.masters);
    CHECK(centre.clients.isEmpty());
}

TEST_CASE("What one wrote oneself is not told as another's, also between two of theirs", "[together]")
{
    Two desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Client> mine = desk.client();
    desk.heard();
    Client first;
    first.name = u"株式会社ひとつ"_s;
    Client second = first;
    second.name = u"株式会社ふたつ"_s;
    REQUIRE(desk.far->clients().add(desk.other(), {first}));
    Client own = *desk.services().clients().byId(mine);
    own.business = u"うどん"_s;
    REQUIRE(desk.services().clients().update(desk.writer(), own));
    REQUIRE(desk.far->clients().add(desk.other(), {second}));

    const Changes changes = desk.heard().changes;
    CHECK(changes.clients.size() == 2);
    CHECK_FALSE(changes.clients.contains(mine.number()));
    CHECK_FALSE(desk.heard().wrote);
}

TEST_CASE("Who is at a memo is known to the others until he leaves or is not seen any more", "[together]")
{
    Two desk(GENERATE(from_range(ServiceFixture::engines())));
    const Memo memo = desk.submitted(desk.complete(), desk.session());
    desk.heard();
    service::PresenceService& here = desk.services().presence();
    service::PresenceService& there = desk.far->presence();
    REQUIRE(here.enter(desk.writer(), u"here"_s, memo.number, true));
    REQUIRE(there.enter(desk.other(), u"there"_s, memo.number, false));

    const service::OthersWrote news = desk.heard();
    CHECK(news.wrote);
    CHECK(news.changes.isEmpty());
    const Result<QList<Companion>> met = here.others(desk.writer(), u"here"_s, memo.number);
    REQUIRE(met);
    REQUIRE(met->size() == 1);
    CHECK(met->first().staff == desk.other().staff);
    CHECK_FALSE(met->first().writes);
    CHECK(there.others(desk.other(), u"there"_s, memo.number)->first().writes);

    SECTION("leaving")
    {
        REQUIRE(there.leave(desk.other(), u"there"_s));
        CHECK(here.others(desk.writer(), u"here"_s, memo.number)->isEmpty());
        CHECK(there.others(desk.other(), u"there"_s, memo.number)->size() == 1);
    }
    SECTION("at another memo")
    {
        MemoContent content = desk.complete();
        content.time = TypedSessionTime::of(fromTokyo(QDate(2024, 11, 20), QTime(13, 0)),
                                            fromTokyo(QDate(2024, 11, 20), QTime(14, 0)));
        const Memo another = desk.submitted(content);
        REQUIRE(there.enter(desk.other(), u"there"_s, another.number, true));
        CHECK(here.others(desk.writer(), u"here"_s, memo.number)->isEmpty());
        CHECK(here.others(desk.writer(), u"here"_s, another.number)->size() == 1);
    }
    SECTION("not seen any more")
    {
        desk.clock().set(desk.clock().now() + service::PresenceService::Patience.count() + 1);
        CHECK(here.others(desk.writer(), u"here"_s, memo.number)->isEmpty());
        REQUIRE(here.enter(desk.writer(), u"here"_s, memo.number, true));
        CHECK(there.others(desk.other(), u"there"_s, memo.number)->size() == 1);
    }
}

TEST_CASE("The worker tells what another program changed", "[together]")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Id<Client> client = desk.client();
    service::Worker worker(desk.clock());
    const auto opening = worker.open(desk.path());
    REQUIRE(test::waitFor([&opening] { return opening.isFinished(); }));
    REQUIRE(opening.result());
    Changes changes;
    bool others = false;
    QObject::connect(&worker, &service::Worker::changed, [&](const Changes& changed) { changes.unite(changed); });
    QObject::connect(&worker, &service::Worker::othersWrote, [&] { others = true; });

    Client changed = *desk.services().clients().byId(client);
    changed.note = u"電話は午前中に。"_s;
    REQUIRE(desk.services().clients().update(desk.writer(), changed));

    CHECK(test::waitFor([&] { return changes.clients.contains(client.number()); }));
    CHECK(others);
}

TEST_CASE("What a screen reads again by itself is no look at it", "[together]")
{
    ServiceFixture desk;
    const Memo memo = desk.submitted(desk.complete(), desk.session());
    QStringList views;
    desk.services().file().onViewed([&views](const service::ViewedRecord& view) { views.append(view.table); });

    REQUIRE(desk.services().memos().open(desk.writer(), memo.id));
    REQUIRE(desk.services().memos().open(desk.writer(), memo.id, service::Looking::Again));
    REQUIRE(desk.services().memos().openForBooking(desk.writer(), memo.booking, service::Looking::Again));
    CHECK(views == QStringList{u"memo"_s});

    REQUIRE(desk.services().clients().view(desk.writer(), desk.client()));
    REQUIRE(desk.services().clients().view(desk.writer(), desk.client(), service::Looking::Again));
    CHECK(views == QStringList{u"memo"_s, u"client"_s});
}
