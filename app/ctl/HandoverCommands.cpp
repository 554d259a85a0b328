// SPDX-License-Identifier: GPL-3.0-or-later
// Handover notes and follow-up tasks.
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/NoteInput.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/HandoverService.h"
#include "core/service/TaskService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Handover> readHandover(JsonRecord record, const Desk&)
{
    Handover note;
    note.to = readRecipient(record, u"to"_s);
    note.text = record.requiredText(u"text"_s);
    note.nextOn = record.date(u"next"_s);
    note.announced = record.flag(u"announce"_s, true);
    note.owner = readOwner(record);
    if (const auto& fault = record.finish())
        return *fault;
    return note;
}

Result<Task> readTask(JsonRecord record, const Desk&)
{
    Task task;
    task.to = readRecipient(record, u"to"_s);
    task.text = record.requiredText(u"text"_s);
    record.require(u"due"_s);
    task.dueOn = record.date(u"due"_s);
    task.owner = readOwner(record);
    if (const auto& fault = record.finish())
        return *fault;
    return task;
}

QJsonObject handoverJson(const Handover& note)
{
    QJsonObject json = ownerJson(note.owner, note.subject);
    json.insert(u"id"_s, note.id.number());
    json.insert(u"from"_s, note.fromName);
    json.insert(u"to"_s, note.toName);
    json.insert(u"text"_s, note.text);
    json.insert(u"next"_s, dateOrNull(note.nextOn));
    json.insert(u"created"_s, isoInstant(note.createdAt));
    json.insert(u"delivered"_s, instantOrNull(note.deliveredAt));
    json.insert(u"read"_s, instantOrNull(note.readAt));
    return json;
}

QJsonObject taskJson(const Task& task, QDate today)
{
    QJsonObject json = ownerJson(task.owner, task.subject);
    json.insert(u"id"_s, task.id.number());
    json.insert(u"from"_s, task.fromName);
    json.insert(u"to"_s, task.toName);
    json.insert(u"text"_s, task.text);
    json.insert(u"due"_s, isoDate(task.dueOn));
    json.insert(u"overdue"_s, task.overdueOn(today));
    json.insert(u"done"_s, instantOrNull(task.doneAt));
    return json;
}

// What a person (--staff) has before her, or everything of one record.
template <typename Record, typename OfPerson, typename OfRecord, typename Write>
Result<Reply> listOf(Session& session, OfPerson ofPerson, OfRecord ofRecord, Write write)
{
    const Arguments& arguments = session.arguments();
    const bool hasOwner = hasOwnerOption(arguments);
    if (hasOwner == arguments.has(u"--staff"_s))
        return Error{ErrorKind::Invalid, Ctl::tr("Name either a person with --staff or one record."), {}, {}};
    const Result<NoteOwner> owner = hasOwner ? ownerOption(arguments) : Result<NoteOwner>(NoteOwner());
    if (!owner)
        return owner.error();
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    const Result<QList<Record>> records =
        hasOwner ? ofRecord(*desk, *owner) : ofPerson(*desk, Id<Staff>(arguments.number(u"--staff"_s)));
    if (!records)
        return records.error();
    QJsonArray json;
    for (const Record& record : *records)
        json.append(write(record));
    return Reply{json};
}

Result<Reply> handoverAdd(Session& session)
{
    return addAll<Handover>(session, readHandover, [](const Desk& desk, const auto& notes) {
        return desk.services->handovers().add(desk.caller, notes);
    });
}

Result<Reply> handoverList(Session& session)
{
    return listOf<Handover>(
        session, [](const Desk& desk, Id<Staff> person) { return desk.services->handovers().inbox(person); },
        [](const Desk& desk, const NoteOwner& owner) { return desk.services->handovers().list(desk.caller, owner); },
        handoverJson);
}

Result<Reply> handoverRead(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Handover> id(session.arguments().placeNumber());
    service::HandoverService& handovers = desk->services->handovers();
    const Status done = session.arguments().has(u"--undo"_s) ? handovers.markUnread(desk->caller, id)
                                                             : handovers.markRead(desk->caller, id);
    if (!done)
        return done.error();
    const Result<Handover> note = handovers.byId(desk->caller, id);
    return note ? Result<Reply>(Reply{handoverJson(*note)}) : Result<Reply>(note.error());
}

Result<Reply> taskAdd(Session& session)
{
    return addAll<Task>(session, readTask, [](const Desk& desk, const auto& tasks) {
        return desk.services->tasks().add(desk.caller, tasks);
    });
}

Result<Reply> taskList(Session& session)
{
    const QDate today = tokyoDate(session.clock().now());
    return listOf<Task>(
        session, [](const Desk& desk, Id<Staff> person) { return desk.services->tasks().open(person); },
        [](const Desk& desk, const NoteOwner& owner) { return desk.services->tasks().list(owner); },
        [today](const Task& task) { return taskJson(task, today); });
}

Result<Reply> taskDone(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Task> id(session.arguments().placeNumber());
    const Status done = desk->services->tasks().setDone(desk->caller, id, !session.arguments().has(u"--undo"_s));
    if (!done)
        return done.error();
    const Result<Task> task = desk->services->tasks().byId(id);
    return task ? Result<Reply>(Reply{taskJson(*task, tokyoDate(session.clock().now()))}) : Result<Reply>(task.error());
}

} // namespace

QList<Command> handoverCommands()
{
    return {
        {"handover add FILE",
         QT_TRANSLATE_NOOP("Ctl", "Hands notes to persons: to, text, next, and client, booking or memo; all or none."),
         handoverAdd},
        {"handover list [--staff ID] [--client ID] [--booking ID] [--memo ID]",
         QT_TRANSLATE_NOOP("Ctl", "What a person has not read yet, or every note of a record."), handoverList},
        {"handover read ID [--undo]", QT_TRANSLATE_NOOP("Ctl", "Says that the caller (--as) has received the note."),
         handoverRead},
        {"task add FILE",
         QT_TRANSLATE_NOOP("Ctl", "Sets tasks: to, due, text, and client, booking or memo; all or none."), taskAdd},
        {"task list [--staff ID] [--client ID] [--booking ID] [--memo ID]",
         QT_TRANSLATE_NOOP("Ctl", "What a person has to do still, or every task of a record."), taskList},
        {"task done ID [--undo]",
         QT_TRANSLATE_NOOP("Ctl", "Says that a task is done; for who set it (--as) or has it."), taskDone},
    };
}

} // namespace yorozu::ctl
