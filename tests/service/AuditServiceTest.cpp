// SPDX-License-Identifier: GPL-3.0-or-later
// Views on record, and who may ask.
#include "core/service/AuditService.h"
#include "core/service/Worker.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

template <typename T> T await(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return future.result();
}

QList<service::AuditRecord> viewsOf(service::Services& services, const Caller& caller)
{
    AuditQuestion question;
    question.kind = AuditKind::View;
    const auto records = services.audits().page(caller, question);
    REQUIRE(records);
    return *records;
}

// What the worker does between its two sides, in one.
void collectOwnViews(service::Services& services)
{
    services.file().onViewed([&services](const service::ViewedRecord& view) { services.audits().collect(view); });
}

} // namespace

TEST_CASE("Opening a memo, a booking or a client is on record with its name; a list is not")
{
    ServiceFixture desk;
    collectOwnViews(desk.services());
    const Id<Booking> booking = desk.session();
    const Memo memo = desk.submitted(desk.complete());
    const Id<Client> client = desk.client();
    REQUIRE(desk.services().memos().list(desk.writer(), {}));
    REQUIRE(desk.services().clients().page({}, 0, 50));
    CHECK(!desk.services().audits().hasViews());
    REQUIRE(desk.services().memos().open(desk.reader(), memo.id));
    REQUIRE(desk.services().memos().openForBooking(desk.other(), booking));
    REQUIRE(desk.services().clients().view(desk.writer(), client));
    REQUIRE(desk.services().memos().openBlank(desk.writer()));
    REQUIRE(desk.services().audits().writeViews());
    CHECK(!desk.services().audits().hasViews());
    const QList<service::AuditRecord> views = viewsOf(desk.services(), desk.chief());
    REQUIRE(views.size() == 3);
    CHECK(views.at(2).line.table == u"memo"_s);
    CHECK(views.at(2).line.row == memo.id.number());
    CHECK(views.at(2).line.staffName == desk.reader().name);
    CHECK(views.at(2).memo == memo.id);
    CHECK(views.at(2).name.startsWith(memo.number));
    CHECK(views.at(1).line.table == u"booking"_s);
    CHECK(views.at(1).booking == booking);
    CHECK(views.at(0).line.table == u"client"_s);
    CHECK(views.at(0).client == client);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("The same view by the same person within ten minutes is one, whichever program it was")
{
    ServiceFixture desk;
    collectOwnViews(desk.services());
    const Memo memo = desk.submitted(desk.complete());
    const auto open = [&](const Caller& caller) { REQUIRE(desk.services().memos().open(caller, memo.id)); };
    open(desk.writer());
    open(desk.writer());
    open(desk.other());
    REQUIRE(desk.services().audits().writeViews());
    CHECK(viewsOf(desk.services(), desk.chief()).size() == 2);
    // Another program of the same person.
    const auto second = desk.second();
    collectOwnViews(*second);
    REQUIRE(second->memos().open(desk.writer(), memo.id));
    REQUIRE(second->audits().hasViews());
    REQUIRE(second->audits().writeViews());
    CHECK(viewsOf(desk.services(), desk.chief()).size() == 2);
    desk.clock().set(desk.clock().now() + 11 * 60);
    open(desk.writer());
    REQUIRE(desk.services().audits().writeViews());
    CHECK(viewsOf(desk.services(), desk.chief()).size() == 3);
}

TEST_CASE("Who has looked at a client is not who has changed it")
{
    ServiceFixture desk;
    collectOwnViews(desk.services());
    const Client client = *desk.services().clients().byId(desk.client());
    REQUIRE(
        desk.services().clients().setField(desk.other(), client.id, LedgerField::Business, u"製麺"_s, client.business));
    REQUIRE(desk.services().clients().view(desk.reader(), client.id));
    REQUIRE(desk.services().audits().writeViews());
    const auto outcome =
        desk.services().clients().setField(desk.writer(), client.id, LedgerField::Business, u"卸売"_s, client.business);
    REQUIRE(outcome);
    const auto* clash = std::get_if<service::FieldClash>(&*outcome);
    REQUIRE(clash);
    CHECK(clash->changedBy == desk.other().name);
}

TEST_CASE("The worker puts on record what its reading side has shown, before it goes at the latest")
{
    ServiceFixture desk;
    const Memo memo = desk.submitted(desk.complete());
    const Caller writer = desk.writer();
    const Id<Client> client = desk.client();
    {
        service::Worker worker(desk.clock());
        REQUIRE(await(worker.open(desk.path())));
        REQUIRE(
            await(worker.query([&](service::Services& services) { return services.memos().open(writer, memo.id); })));
        REQUIRE(
            await(worker.query([&](service::Services& services) { return services.clients().open(writer, client); })));
    }
    CHECK(viewsOf(desk.services(), desk.chief()).size() == 2);
}

TEST_CASE("Only who may read the record is answered, and nobody about somebody who is not there")
{
    ServiceFixture desk;
    CHECK(desk.services().audits().page(desk.writer(), {}).error().kind == ErrorKind::Forbidden);
    AuditQuestion question;
    question.client = Id<Client>(99);
    CHECK(desk.services().audits().page(desk.chief(), question).error().kind == ErrorKind::NotFound);
    question = {};
    question.memo = Id<Memo>(99);
    CHECK(desk.services().audits().page(desk.chief(), question).error().kind == ErrorKind::NotFound);
    question = {};
    question.person = Id<Person>(99);
    CHECK(desk.services().audits().page(desk.chief(), question).error().kind == ErrorKind::NotFound);
}
