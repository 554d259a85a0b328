// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AttachmentService.h"
#include "core/service/HandoverService.h"
#include "core/service/TaskService.h"
#include "core/service/TodayService.h"
#include "tests/service/Attempts.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

Id<Booking> bookedAt(AttemptWorld& world, int hour)
{
    Booking booking;
    booking.start = fromTokyo(QDate(2024, 11, 20), QTime(hour, 0));
    booking.end = booking.start + 3600;
    booking.office = world.desk.centre().offices.constFirst().id;
    booking.mode = world.desk.centre().modes.constFirst().id;
    booking.topic = world.desk.centre().topics.constFirst().id;
    booking.staff = {{world.desk.writer().staff, world.desk.writer().name, Part::Lead}};
    const auto outcome = world.desk.services().bookings().add(world.desk.writer(), {booking});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
    return std::get<QList<Id<Booking>>>(*outcome).constFirst();
}

template <typename T> T made(const Result<T>& result)
{
    REQUIRE(result);
    return *result;
}

void addMemos(AttemptWorld& world)
{
    auto& memos = world.desk.services().memos();
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.content = world.desk.complete();
    const auto saved = memos.saveDraft(world.desk.writer(), draft);
    REQUIRE(saved);
    world.draftMemo = std::get<MemoDraft>(*saved).memo;
    world.draft = std::get<MemoDraft>(*saved).uuid;
    world.submitted = world.desk.submitted(world.desk.complete()).id;
    world.stamped = world.desk.submitted(world.desk.complete()).id;
    REQUIRE(memos.stamp(world.actor(PermissionGroup::Office), world.stamped));
    world.confirmed = world.desk.submitted(world.desk.complete()).id;
    for (int box = 0; box < 3; ++box)
        REQUIRE(memos.stamp(world.desk.chief(), world.confirmed));
}

void addNotes(AttemptWorld& world)
{
    const Caller writer = world.desk.writer();
    Handover note;
    note.to = writer.staff;
    note.text = u"原価の見方を続きで。"_s;
    note.owner = world.client;
    world.handover = made(world.desk.services().handovers().add(writer, note));
    Task task;
    task.to = writer.staff;
    task.text = u"試算表を送る"_s;
    task.dueOn = QDate(2024, 11, 27);
    task.owner = world.client;
    world.task = made(world.desk.services().tasks().add(writer, task));
    world.file = QDir(world.desk.folder()).filePath(u"決算書.csv"_s);
    QFile file(world.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("売上,100\n") > 0);
    file.close();
    world.attachment = made(world.desk.services().attachments().add(writer, NoteOwner(world.client), world.file));
}

} // namespace

AttemptWorld::AttemptWorld(const QString& engine)
    : desk(engine)
{
    colleague = desk.other().staff;
    booking = desk.session();
    client = desk.services().bookings().byId(booking)->client;
    bookedAt(*this, 13);
    const auto day = desk.services().today().officeDay(desk.chief(), {});
    REQUIRE(day);
    REQUIRE_FALSE(day->missing.isEmpty());
    session = day->missing.constFirst().session.session;
    Client second;
    second.name = u"北千住印刷"_s;
    other = desk.services().clients().add(desk.writer(), {second})->ids.constFirst();
    ClientCase one;
    one.client = client;
    one.title = u"資金繰り"_s;
    clientCase = made(desk.services().cases().add(desk.writer(), one));
    Referral sent;
    sent.client = client;
    sent.agency = desk.centre().agencies.constFirst().id;
    sent.reason = u"保証の相談"_s;
    sent.followUpOn = QDate(2024, 11, 27);
    referral = made(desk.services().referrals().add(desk.writer(), sent));
    addMemos(*this);
    addNotes(*this);
}

Caller AttemptWorld::actor(PermissionGroup group)
{
    Caller caller = desk.writer();
    caller.group = group;
    caller.stampBox = desk.centre().stampBoxes.constFirst().id;
    return caller;
}

} // namespace yorozu::test
