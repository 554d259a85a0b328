// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/NoteInput.h"
#include "app/ctl/Output.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/AttachmentService.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Reply> attachmentAdd(Session& session)
{
    const Result<NoteOwner> owner = ownerOption(session.arguments());
    if (!owner)
        return owner.error();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<Id<Attachment>> id =
        desk->services->attachments().add(desk->caller, *owner, session.arguments().place());
    if (!id)
        return id.error();
    return idsReply(QList{*id});
}

Result<Reply> attachmentList(Session& session)
{
    const Result<NoteOwner> owner = ownerOption(session.arguments());
    if (!owner)
        return owner.error();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const Result<QList<Attachment>> attachments = (*services)->attachments().list(*owner);
    if (!attachments)
        return attachments.error();
    QJsonArray json;
    for (const Attachment& attachment : *attachments) {
        QJsonObject line = ownerJson(attachment.owner, {});
        line.remove(u"session"_s);
        line.remove(u"company"_s);
        line.insert(u"id"_s, attachment.id.number());
        line.insert(u"name"_s, attachment.name);
        line.insert(u"size"_s, attachment.size);
        line.insert(u"media_type"_s, attachment.mediaType);
        line.insert(u"sha256"_s, attachment.sha256);
        line.insert(u"added"_s, isoInstant(attachment.addedAt));
        line.insert(u"added_by"_s, attachment.addedByName);
        line.insert(u"missing"_s, attachment.missing);
        json.append(line);
    }
    return Reply{json};
}

Result<Reply> attachmentSave(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<Attachment> attachment = desk->services->attachments().byId(Id<Attachment>(arguments.placeNumber()));
    if (!attachment)
        return attachment.error();
    // Verified before anything is on record or leaves.
    const Result<QString> copy = desk->services->files().viewCopy(*attachment);
    if (!copy) {
        // The data base is open and well: what is wrong with one file is a refusal.
        Error error = copy.error();
        if (error.kind == ErrorKind::Damaged)
            error.kind = ErrorKind::RuleViolation;
        return error;
    }
    QFile file(*copy);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::CannotOpen, Ctl::tr("%1 cannot be read.").arg(*copy), {}, file.errorString()};
    const QByteArray bytes = file.readAll();
    const Status recorded = desk->services->attachments().recordOutput(
        desk->caller, service::AttachmentService::Output::Save, attachment->id);
    if (!recorded)
        return recorded.error();
    const QString out = arguments.text(u"--out"_s);
    if (const Status written = writeOutput(out, bytes); !written)
        return written.error();
    if (out == "-"_L1)
        return Reply{};
    return Reply{QJsonObject{{u"file"_s, out}, {u"name"_s, attachment->name}, {u"size"_s, attachment->size}}};
}

Result<Reply> attachmentTidy(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<int> removed = desk->services->attachments().tidy(desk->caller);
    if (!removed)
        return removed.error();
    return Reply{QJsonObject{{u"removed"_s, *removed}}};
}

} // namespace

QList<Command> attachmentCommands()
{
    return {
        {"attachment add FILE [--client ID] [--case ID] [--booking ID] [--memo ID] [--activity ID]",
         QT_TRANSLATE_NOOP("Ctl", "Adds a file to one record. Programs, scripts and types that lie are refused."),
         attachmentAdd},
        {"attachment list [--client ID] [--case ID] [--booking ID] [--memo ID] [--activity ID]",
         QT_TRANSLATE_NOOP("Ctl", "The files of one record and of those below it, newest first."), attachmentList},
        {"attachment save ID --out FILE",
         QT_TRANSLATE_NOOP("Ctl", "Writes a verified copy of an attachment; it is on record who did."), attachmentSave},
        {"attachment tidy",
         QT_TRANSLATE_NOOP("Ctl", "Takes away files of the store that no record refers to, older than an hour."),
         attachmentTidy},
    };
}

} // namespace yorozu::ctl
