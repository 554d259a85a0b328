// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments, handover notes and tasks as rows: what belongs to which record, and that nothing is lost or doubled.
#include "core/storage/AttachmentRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/HandoverRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/TaskRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

struct Records
{
    Id<Booking> booking;
    Id<Memo> memo;
    Id<ClientCase> clientCase;
};

Records recordsOf(Store& store)
{
    Records records;
    store.write([&](Writer& writer) {
        ClientCase one;
        one.client = store.client.id;
        one.title = u"資金繰りの見直し"_s;
        one.openedOn = QDate(2024, 9, 11);
        records.clientCase = CaseRepository(store.connection()).add(writer, one);
        Booking booking = store.booking(10);
        booking.client = store.client.id;
        booking.clientCase = records.clientCase;
        records.booking = BookingRepository(store.connection()).add(writer, booking);
        records.memo =
            MemoRepository(store.connection()).create(writer, records.booking, QDate(2024, 11, 20), store.content());
    });
    return records;
}

Attachment fileNamed(const QString& name, const NoteOwner& owner)
{
    Attachment attachment;
    attachment.sha256 = QString(64, u'a');
    attachment.name = name;
    attachment.size = 3;
    attachment.mediaType = u"text/plain"_s;
    attachment.owner = owner;
    return attachment;
}

QStringList names(const QList<Attachment>& attachments)
{
    QStringList list;
    for (const Attachment& attachment : attachments)
        list.append(attachment.name);
    list.sort();
    return list;
}

} // namespace

TEST_CASE("attachments are listed on their record and on those above it")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Records records = recordsOf(store);
    AttachmentRepository repository(store.connection());
    store.write([&](Writer& writer) {
        repository.add(writer, fileNamed(u"client"_s, store.client.id));
        repository.add(writer, fileNamed(u"case"_s, records.clientCase));
        repository.add(writer, fileNamed(u"booking"_s, records.booking));
        repository.add(writer, fileNamed(u"memo"_s, records.memo));
    });
    CHECK(names(repository.list(store.client.id)) ==
          QStringList{u"booking"_s, u"case"_s, u"client"_s, u"memo"_s}); // the draft's client is its booking's
    CHECK(names(repository.list(records.clientCase)) == QStringList{u"booking"_s, u"case"_s});
    CHECK(names(repository.list(records.booking)) == QStringList{u"booking"_s, u"memo"_s});
    CHECK(names(repository.list(records.memo)) == QStringList{u"booking"_s, u"memo"_s});
    CHECK(repository.list(NoteOwner()).isEmpty());
    CHECK(repository.list(records.memo).first().owner == NoteOwner(records.memo)); // newest first
    CHECK(repository.list(records.memo).first().addedByName == store.staff.first().name);
}

TEST_CASE("the same file under the same name is not doubled; what is retired stays on record")
{
    Store store(GENERATE(from_range(Store::engines())));
    AttachmentRepository repository(store.connection());
    Id<Attachment> id;
    store.write([&](Writer& writer) {
        id = repository.add(writer, fileNamed(u"a.txt"_s, store.client.id));
        CHECK(repository.add(writer, fileNamed(u"a.txt"_s, store.client.id)) == id);
        CHECK(repository.add(writer, fileNamed(u"b.txt"_s, store.client.id)) != id);
    });
    store.write([&](Writer& writer) { repository.retire(writer, id, true); });
    CHECK(names(repository.list(store.client.id)) == QStringList{u"b.txt"_s});
    CHECK(repository.list(store.client.id, true).size() == 2);
    CHECK(repository.all().size() == 2);
    CHECK(store.tryWrite([&](Writer& writer) { repository.retire(writer, id, true); }));
    store.write([&](Writer& writer) { repository.retire(writer, id, false); });
    CHECK(repository.list(store.client.id).size() == 2);
    CHECK(store.text(u"SELECT action FROM audit_chain ORDER BY seq DESC LIMIT 1"_s) == u"restore"_s);
}

TEST_CASE("a note hangs on exactly one record, of which the schema takes care")
{
    Store store(GENERATE(from_range(Store::engines())));
    AttachmentRepository repository(store.connection());
    const auto error =
        store.tryWrite([&](Writer& writer) { repository.add(writer, fileNamed(u"a.txt"_s, NoteOwner())); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::RuleViolation);
}

TEST_CASE("a handover note waits for its memo, then for its reader")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Records records = recordsOf(store);
    HandoverRepository notes(store.connection());
    const Id<Staff> reader = store.staff.at(1).id;
    Handover note;
    note.to = reader;
    note.text = u"次回は原価の見方を同席でお願いします。"_s;
    note.nextOn = QDate(2024, 12, 11);
    note.owner = records.memo;
    store.write([&](Writer& writer) { note.id = notes.add(writer, note); });
    CHECK(notes.inbox(reader).isEmpty());
    REQUIRE(notes.list(records.memo).size() == 1);
    store.write([&](Writer& writer) { notes.deliver(writer, records.memo); });
    const QList<Handover> inbox = notes.inbox(reader);
    REQUIRE(inbox.size() == 1);
    CHECK(inbox.first().fromName == store.staff.first().name);
    CHECK(inbox.first().nextOn == note.nextOn);
    CHECK(inbox.first().subject.clientName == store.client.name);
    CHECK(inbox.first().subject.client == store.client.id);
    CHECK(inbox.first().subject.booking == records.booking);
    CHECK(inbox.first().subject.memo == records.memo);
    CHECK(inbox.first().subject.start == store.slot(10).start());
    CHECK(notes.list(store.client.id).size() == 1);
    // Delivered once: a second submission changes nothing.
    const qint64 links = store.number(u"SELECT count(*) FROM audit_chain"_s);
    store.write([&](Writer& writer) { notes.deliver(writer, records.memo); });
    CHECK(store.number(u"SELECT count(*) FROM audit_chain"_s) == links);

    store.write([&](Writer& writer) { notes.setRead(writer, note.id, true); });
    CHECK(notes.inbox(reader).isEmpty());
    CHECK(notes.byId(note.id)->readAt.has_value());
    store.write([&](Writer& writer) { notes.setRead(writer, note.id, false); });
    CHECK(notes.inbox(reader).size() == 1);
    // Somebody else's change meanwhile is seen.
    Handover stale = inbox.first();
    stale.text = u"別の文"_s;
    const auto error = store.tryWrite([&](Writer& writer) { notes.update(writer, stale); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Conflict);
    // One that is kept off the today screen is on the record alone.
    Handover quiet = *notes.byId(note.id);
    quiet.announced = false;
    store.write([&](Writer& writer) { notes.update(writer, quiet); });
    CHECK(notes.inbox(reader).isEmpty());
    CHECK(notes.list(records.memo).size() == 1);
}

TEST_CASE("tasks are listed by their day, done ones last")
{
    Store store(GENERATE(from_range(Store::engines())));
    const Records records = recordsOf(store);
    TaskRepository tasks(store.connection());
    const auto add = [&](const QString& text, QDate due, const NoteOwner& owner) {
        Task task;
        task.to = store.staff.at(1).id;
        task.text = text;
        task.dueOn = due;
        task.owner = owner;
        Id<Task> id;
        store.write([&](Writer& writer) { id = tasks.add(writer, task); });
        return id;
    };
    const auto late = add(u"late"_s, QDate(2024, 12, 2), records.booking);
    const auto early = add(u"early"_s, QDate(2024, 11, 25), store.client.id);
    QList<Task> open = tasks.open(store.staff.at(1).id);
    REQUIRE(open.size() == 2);
    CHECK(open.first().id == early);
    CHECK(open.first().overdueOn(QDate(2024, 11, 26)));
    CHECK_FALSE(open.first().overdueOn(QDate(2024, 11, 25)));
    store.write([&](Writer& writer) { tasks.setDone(writer, early, true); });
    CHECK(tasks.open(store.staff.at(1).id).size() == 1);
    const QList<Task> ofClient = tasks.list(store.client.id);
    REQUIRE(ofClient.size() == 2);
    CHECK(ofClient.first().id == late);
    CHECK(ofClient.last().doneByName == store.staff.first().name);
    store.write([&](Writer& writer) { tasks.setWithdrawn(writer, late, true); });
    CHECK(tasks.open(store.staff.at(1).id).isEmpty());
    CHECK(tasks.list(records.booking).isEmpty());
    CHECK(tasks.byId(late)->withdrawn);
}
