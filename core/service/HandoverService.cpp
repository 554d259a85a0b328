// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/HandoverService.h"

#include "core/rules/Permissions.h"
#include "core/service/NoteRules.h"
#include "core/storage/HandoverRepository.h"
#include "core/storage/MemoRepository.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverService)
};

Error missing(Id<Handover> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no handover note %1.").arg(id.number()), {}, {}};
}

bool isSender(const Handover& note, const Caller& caller)
{
    return note.from == caller.staff;
}

Status requireSender(const Handover& note, const Caller& caller)
{
    if (!isSender(note, caller)) {
        return Error{
            ErrorKind::Forbidden,
            Text::tr("Only %1, who wrote this handover note, changes it. Nothing was changed.").arg(note.fromName),
            {},
            {}};
    }
    if (note.readAt) {
        return Error{
            ErrorKind::RuleViolation,
            Text::tr("%1 has read this handover note, so it stays as it is. Write a new one.").arg(note.toName),
            {},
            {}};
    }
    return Done{};
}

Status requireRecipientIs(const Handover& note, const Caller& caller)
{
    if (note.to == caller.staff && caller.staff)
        return Done{};
    return Error{ErrorKind::Forbidden,
                 Text::tr("This handover note is for %1, who alone says that it is received.").arg(note.toName),
                 {},
                 {}};
}

// Whether what hangs on this record waits: a memo that is written on has not been handed to anybody.
bool waitsForSubmission(storage::Connection& connection, const NoteOwner& owner)
{
    const auto memoId = ownerId<Memo>(owner);
    const std::optional<Memo> memo = memoId ? storage::MemoRepository(connection).byId(memoId, false) : std::nullopt;
    return memo && (memo->status == MemoStatus::Draft || memo->status == MemoStatus::Returned);
}

Result<Handover> checked(storage::Connection& connection, Handover note)
{
    if (std::holds_alternative<Id<ClientCase>>(note.owner) || std::holds_alternative<Id<Activity>>(note.owner)) {
        return Error{ErrorKind::Invalid,
                     Text::tr("A handover note belongs to a client, a booking or a memo."),
                     QStringLiteral("owner"),
                     {}};
    }
    if (const Status known = requireOwner(connection, note.owner); !known)
        return known.error();
    if (const Status there = requireRecipient(connection, note.to, QStringLiteral("to")); !there)
        return there.error();
    const Result<QString> text = checkedNoteText(note.text);
    if (!text)
        return text.error();
    note.text = *text;
    return note;
}

// Reads the note, asks `may`, and lets `act` change it.
Status change(CaseFile& file, const Caller& caller, Id<Handover> id, const std::function<Status(const Handover&)>& may,
              const std::function<void(storage::Writer&, storage::HandoverRepository&, const Handover&)>& act)
{
    return file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::HandoverRepository notes(writer.connection());
        writer.lock(QStringLiteral("handover"), id);
        const std::optional<Handover> note = notes.byId(id);
        if (!note)
            return missing(id);
        if (const Status allowed = may(*note); !allowed)
            return allowed;
        act(writer, notes, *note);
        return Done{};
    });
}

} // namespace

Result<Handover> HandoverService::byId(const Caller& caller, Id<Handover> id)
{
    return m_file.read<Handover>([&](storage::Connection& connection) -> Result<Handover> {
        std::optional<Handover> note = storage::HandoverRepository(connection).byId(id);
        if (!note || (!note->deliveredAt && !isSender(*note, caller)))
            return missing(id);
        return *std::move(note);
    });
}

Result<QList<Handover>> HandoverService::inbox(Id<Staff> staff)
{
    return m_file.read<QList<Handover>>([&](storage::Connection& connection) -> Result<QList<Handover>> {
        return storage::HandoverRepository(connection).inbox(staff);
    });
}

Result<QList<Handover>> HandoverService::list(const Caller& caller, const NoteOwner& owner)
{
    return m_file.read<QList<Handover>>([&](storage::Connection& connection) -> Result<QList<Handover>> {
        QList<Handover> notes = storage::HandoverRepository(connection).list(owner);
        notes.removeIf([&](const Handover& note) { return !note.deliveredAt && !isSender(note, caller); });
        return notes;
    });
}

Result<Id<Handover>> HandoverService::add(const Caller& caller, const Handover& wanted)
{
    const auto ids = add(caller, QList<Handover>{wanted});
    if (!ids)
        return ids.error();
    return ids->constFirst();
}

Result<QList<Id<Handover>>> HandoverService::add(const Caller& caller, const QList<Handover>& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed.error();
    using Ids = QList<Id<Handover>>;
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const Handover& one : wanted) {
            const Result<Id<Handover>> added = addWithin(writer, one);
            if (!added)
                return added.error();
            ids.append(*added);
        }
        return ids;
    });
}

Result<Id<Handover>> HandoverService::addWithin(storage::Writer& writer, const Handover& wanted)
{
    Result<Handover> note = checked(writer.connection(), wanted);
    if (!note)
        return note.error();
    const bool waits = waitsForSubmission(writer.connection(), note->owner);
    note->deliveredAt = waits ? std::nullopt : std::optional(writer.now());
    return storage::HandoverRepository(writer.connection()).add(writer, *note);
}

Status HandoverService::update(const Caller& caller, const Handover& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::HandoverRepository notes(writer.connection());
        writer.lock(QStringLiteral("handover"), wanted.id);
        const std::optional<Handover> before = notes.byId(wanted.id);
        if (!before)
            return missing(wanted.id);
        if (const Status mine = requireSender(*before, caller); !mine)
            return mine;
        Handover changed = wanted;
        changed.owner = before->owner;
        const Result<Handover> note = checked(writer.connection(), changed);
        if (!note)
            return note.error();
        notes.update(writer, *note);
        return Done{};
    });
}

Status HandoverService::withdraw(const Caller& caller, Id<Handover> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return change(
        m_file, caller, id, [&](const Handover& note) { return requireSender(note, caller); },
        [](storage::Writer& writer, storage::HandoverRepository& notes, const Handover& note) {
            if (!note.withdrawn)
                notes.setWithdrawn(writer, note.id, true);
        });
}

Status HandoverService::restore(const Caller& caller, Id<Handover> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return change(
        m_file, caller, id, [&](const Handover& note) { return requireSender(note, caller); },
        [](storage::Writer& writer, storage::HandoverRepository& notes, const Handover& note) {
            if (note.withdrawn)
                notes.setWithdrawn(writer, note.id, false);
        });
}

Status HandoverService::markRead(const Caller& caller, Id<Handover> id)
{
    return change(
        m_file, caller, id,
        [&](const Handover& note) -> Status {
            if (const Status mine = requireRecipientIs(note, caller); !mine)
                return mine;
            if (note.withdrawn || !note.deliveredAt)
                return missing(id);
            return Done{};
        },
        [](storage::Writer& writer, storage::HandoverRepository& notes, const Handover& note) {
            if (!note.readAt)
                notes.setRead(writer, note.id, true);
        });
}

Status HandoverService::markUnread(const Caller& caller, Id<Handover> id)
{
    return change(
        m_file, caller, id, [&](const Handover& note) { return requireRecipientIs(note, caller); },
        [](storage::Writer& writer, storage::HandoverRepository& notes, const Handover& note) {
            if (note.readAt)
                notes.setRead(writer, note.id, false);
        });
}

} // namespace yorozu::service
