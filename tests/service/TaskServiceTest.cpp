// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TaskService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

Task taskFor(const Caller& to, const NoteOwner& owner, QDate due = QDate(2024, 11, 25))
{
    Task task;
    task.to = to.staff;
    task.dueOn = due;
    task.text = u"返済予定表を送ってもらう"_s;
    task.owner = owner;
    return task;
}

} // namespace

TEST_CASE("A task is set for somebody, done and undone by either, and listed by its day")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& tasks = desk.services().tasks();
    const Id<Booking> booking = desk.session();
    const auto late = tasks.add(desk.writer(), taskFor(desk.other(), booking, QDate(2024, 12, 2)));
    const auto early = tasks.add(desk.writer(), taskFor(desk.other(), booking));
    REQUIRE(late);
    REQUIRE(early);
    const auto open = tasks.open(desk.other().staff);
    REQUIRE(open->size() == 2);
    CHECK(open->first().id == *early);
    CHECK(open->first().subject.clientName == u"有限会社丸福製麺所"_s);
    CHECK(tasks.setDone(desk.clerk(), *early, true).error().kind == ErrorKind::Forbidden);
    REQUIRE(tasks.setDone(desk.other(), *early, true));
    CHECK(tasks.open(desk.other().staff)->size() == 1);
    CHECK(tasks.byId(*early)->doneByName == desk.other().name);
    REQUIRE(tasks.setDone(desk.writer(), *early, false));
    CHECK(tasks.open(desk.other().staff)->size() == 2);
    CHECK(tasks.list(booking)->size() == 2);
}

TEST_CASE("A task is put off by either side, taken back by who set it")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& tasks = desk.services().tasks();
    const auto id = tasks.add(desk.writer(), taskFor(desk.other(), desk.client()));
    Task task = *tasks.byId(*id);
    task.dueOn = QDate(2024, 12, 20);
    REQUIRE(tasks.update(desk.other(), task));
    CHECK(tasks.byId(*id)->dueOn == QDate(2024, 12, 20));
    CHECK(tasks.update(desk.other(), task).error().kind == ErrorKind::Conflict);
    CHECK(tasks.update(desk.clerk(), *tasks.byId(*id)).error().kind == ErrorKind::Forbidden);
    CHECK(tasks.withdraw(desk.other(), *id).error().kind == ErrorKind::Forbidden);
    REQUIRE(tasks.withdraw(desk.writer(), *id));
    CHECK(tasks.open(desk.other().staff)->isEmpty());
    REQUIRE(tasks.restore(desk.writer(), *id));
    CHECK(tasks.open(desk.other().staff)->size() == 1);
    // Its day may pass while it is open; only a new one in the past is refused.
    desk.clock().set(fromTokyo(QDate(2024, 12, 25), QTime(9, 0)));
    task = *tasks.byId(*id);
    CHECK(task.overdueOn(QDate(2024, 12, 25)));
    task.text = u"もう一度電話する"_s;
    REQUIRE(tasks.update(desk.writer(), task));
}

TEST_CASE("What is no task is refused with its place")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& tasks = desk.services().tasks();
    const Id<Client> client = desk.client();
    CHECK(tasks.add(desk.reader(), taskFor(desk.writer(), client)).error().kind == ErrorKind::Forbidden);
    CHECK(tasks.add(desk.clerk(), taskFor(desk.writer(), client, QDate())).error().field == u"due"_s);
    CHECK(tasks.add(desk.clerk(), taskFor(desk.writer(), client, QDate(2024, 11, 19))).error().field == u"due"_s);
    CHECK(tasks.add(desk.clerk(), taskFor(desk.writer(), client, QDate(2024, 11, 20)))); // today
    Task task = taskFor(desk.writer(), client);
    task.text = u" "_s;
    CHECK(tasks.add(desk.clerk(), task).error().field == u"text"_s);
    task = taskFor(desk.writer(), Id<ClientCase>(1));
    CHECK(tasks.add(desk.clerk(), task).error().field == u"owner"_s);
    task = taskFor(desk.writer(), client);
    task.to = {};
    CHECK(tasks.add(desk.clerk(), task).error().field == u"to"_s);
}
