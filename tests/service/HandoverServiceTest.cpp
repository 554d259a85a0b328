// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/HandoverService.h"
#include "core/service/NoticeService.h"
#include "core/service/TaskService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

Handover noteTo(const Caller& to, const NoteOwner& owner)
{
    Handover note;
    note.to = to.staff;
    note.text = u" 次回は原価の見方を同席でお願いします。 "_s;
    note.nextOn = QDate(2024, 12, 11);
    note.owner = owner;
    return note;
}

Id<Memo> draftOf(ServiceFixture& desk, Id<Booking> booking)
{
    MemoDraft draft;
    draft.uuid = u"2f6b1c1e-4a3c-4f3e-9d57-0c8a8d0a0001"_s;
    draft.booking = booking;
    draft.content = desk.complete();
    const auto saved = desk.services().memos().saveDraft(desk.writer(), draft);
    REQUIRE(saved);
    return std::get<MemoDraft>(*saved).memo;
}

} // namespace

TEST_CASE("A note on a booking or client is delivered at once, received by its reader, and that can be undone")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& handovers = desk.services().handovers();
    const Id<Booking> booking = desk.session();
    const auto id = handovers.add(desk.clerk(), noteTo(desk.writer(), booking));
    REQUIRE(id);
    const auto inbox = handovers.inbox(desk.writer().staff);
    REQUIRE(inbox->size() == 1);
    CHECK(inbox->first().text == u"次回は原価の見方を同席でお願いします。"_s);
    CHECK(inbox->first().fromName == desk.clerk().name);
    CHECK(inbox->first().subject.clientName == u"有限会社丸福製麺所"_s);
    CHECK(inbox->first().subject.start == fromTokyo(QDate(2024, 11, 20), QTime(10, 0)));

    CHECK(handovers.markRead(desk.clerk(), *id).error().kind == ErrorKind::Forbidden);
    CHECK(handovers.markRead(service::Services::systemCaller(), *id).error().kind == ErrorKind::Forbidden);
    REQUIRE(handovers.markRead(desk.writer(), *id));
    CHECK(handovers.inbox(desk.writer().staff)->isEmpty());
    CHECK(handovers.list(desk.clerk(), booking)->first().readAt == desk.clock().now());
    REQUIRE(handovers.markUnread(desk.writer(), *id));
    CHECK(handovers.inbox(desk.writer().staff)->size() == 1);
}

TEST_CASE("Only its sender changes a note or takes it back, until it is read")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& handovers = desk.services().handovers();
    const auto id = handovers.add(desk.writer(), noteTo(desk.other(), desk.client()));
    REQUIRE(id);
    Handover note = *handovers.byId(desk.writer(), *id);
    note.text = u"やっぱり13時から"_s;
    CHECK(handovers.update(desk.other(), note).error().kind == ErrorKind::Forbidden);
    CHECK(handovers.withdraw(desk.clerk(), *id).error().kind == ErrorKind::Forbidden);
    REQUIRE(handovers.update(desk.writer(), note));
    CHECK(handovers.inbox(desk.other().staff)->first().text == note.text);
    CHECK(handovers.update(desk.writer(), note).error().kind == ErrorKind::Conflict); // an older version

    REQUIRE(handovers.withdraw(desk.writer(), *id));
    CHECK(handovers.inbox(desk.other().staff)->isEmpty());
    CHECK(handovers.markRead(desk.other(), *id).error().kind == ErrorKind::NotFound);
    REQUIRE(handovers.restore(desk.writer(), *id));
    REQUIRE(handovers.markRead(desk.other(), *id));
    CHECK(handovers.withdraw(desk.writer(), *id).error().kind == ErrorKind::RuleViolation);
    CHECK(handovers.update(desk.writer(), *handovers.byId(desk.writer(), *id)).error().kind ==
          ErrorKind::RuleViolation);
}

TEST_CASE("A note on a memo is delivered with its submission, and nobody else sees it before")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& handovers = desk.services().handovers();
    const Id<Booking> booking = desk.session();
    const Id<Memo> memo = draftOf(desk, booking);
    const auto id = handovers.add(desk.writer(), noteTo(desk.other(), memo));
    REQUIRE(id);
    CHECK(handovers.inbox(desk.other().staff)->isEmpty());
    CHECK(handovers.list(desk.writer(), memo)->size() == 1);
    CHECK(handovers.list(desk.other(), memo)->isEmpty());
    CHECK_FALSE(handovers.byId(desk.other(), *id));
    desk.submitted(desk.complete(), booking);
    CHECK(handovers.inbox(desk.other().staff)->size() == 1);
    CHECK(handovers.list(desk.other(), memo)->size() == 1);
    // On a memo that is submitted already it goes at once; on a returned one it waits again.
    REQUIRE(handovers.add(desk.writer(), noteTo(desk.clerk(), memo)));
    CHECK(handovers.inbox(desk.clerk().staff)->size() == 1);
    REQUIRE(desk.services().memos().giveBack(desk.clerk(), memo, u"機関の名前を書いてください。"_s));
    REQUIRE(handovers.add(desk.writer(), noteTo(desk.officer(), memo)));
    CHECK(handovers.inbox(desk.officer().staff)->isEmpty());
}

TEST_CASE("What is no note is refused with its place")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& handovers = desk.services().handovers();
    const Id<Client> client = desk.client();
    CHECK(handovers.add(desk.reader(), noteTo(desk.writer(), client)).error().kind == ErrorKind::Forbidden);
    Handover note = noteTo(desk.writer(), client);
    note.text = u"  \n"_s;
    CHECK(handovers.add(desk.clerk(), note).error().field == u"text"_s);
    note.text = QString(2001, u'長');
    CHECK(handovers.add(desk.clerk(), note).error().field == u"text"_s);
    note = noteTo(desk.writer(), client);
    note.to = {};
    CHECK(handovers.add(desk.clerk(), note).error().field == u"to"_s);
    note.to = Id<Staff>(999);
    CHECK(handovers.add(desk.clerk(), note).error().field == u"to"_s);
    CHECK(handovers.add(desk.clerk(), noteTo(desk.writer(), Id<Client>(999))).error().kind == ErrorKind::NotFound);
    CHECK(handovers.add(desk.clerk(), noteTo(desk.writer(), NoteOwner())).error().field == u"owner"_s);
    CHECK(handovers.inbox(desk.writer().staff)->isEmpty());
    // Who has left gets nothing more.
    REQUIRE(desk.services().centre().retireStaff(desk.chief(), desk.other().staff));
    note = noteTo(desk.writer(), client);
    const auto centre = desk.services().centre().load();
    REQUIRE(centre);
    for (const Staff& staff : centre->staff) {
        if (staff.retired)
            note.to = staff.id;
    }
    CHECK(handovers.add(desk.clerk(), note).error().field == u"to"_s);
}

TEST_CASE("Every step of a note is on record")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    auto& handovers = desk.services().handovers();
    const auto id = handovers.add(desk.clerk(), noteTo(desk.writer(), desk.client()));
    REQUIRE(handovers.markRead(desk.writer(), *id));
    REQUIRE(handovers.markRead(desk.writer(), *id)); // once is enough
    const auto lines = desk.services().audit(desk.chief(), u"handover"_s, id->number(), -1);
    QStringList actions;
    for (const service::AuditLine& line : *lines)
        actions.prepend(line.action + u' ' + line.staffName);
    CHECK(actions == QStringList{u"insert 岡部 さとみ"_s, u"read 今村 健吾"_s});
    CHECK(desk.services().check()->ok);
}

TEST_CASE("The bell counts what waits for one person")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    const Caller writer = desk.writer();
    const Memo memo = desk.submitted(desk.complete());
    REQUIRE(desk.services().memos().giveBack(desk.clerk(), memo.id, u"機関の名前を書いてください。"_s));
    REQUIRE(desk.services().handovers().add(desk.clerk(), noteTo(writer, desk.client())));
    const auto task = [&](QDate due) {
        Task one;
        one.to = writer.staff;
        one.dueOn = due;
        one.text = u"電話する"_s;
        one.owner = memo.id;
        REQUIRE(desk.services().tasks().add(desk.clerk(), one));
    };
    task(QDate(2024, 11, 20));
    task(QDate(2024, 11, 21));
    const auto notices = desk.services().notices().of(writer);
    REQUIRE(notices);
    CHECK(notices->handovers.size() == 1);
    CHECK(notices->tasks.size() == 1); // tomorrow's is not due yet
    CHECK(notices->returned.size() == 1);
    CHECK(notices->count() == 3);
    CHECK(desk.services().notices().of(desk.other())->count() == 0);
    CHECK(desk.services().notices().of(service::Services::systemCaller())->count() == 0);
    desk.clock().set(fromTokyo(QDate(2024, 11, 22), QTime(9, 0)));
    CHECK(desk.services().notices().of(writer)->tasks.size() == 2);
}
