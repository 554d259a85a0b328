// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoNotes.h"

#include "core/exchange/DemoFiles.h"
#include "core/rules/AttachmentKind.h"
#include "core/storage/AttachmentRepository.h"
#include "core/storage/HandoverRepository.h"
#include "core/storage/TaskRepository.h"

#include <QBuffer>

namespace yorozu::service {

namespace {

Result<Attachment> staged(AttachmentFiles& files, const exchange::DemoFile& file)
{
    QByteArray content = exchange::demoFile(file.name, file.rows);
    const Result<QString> mediaType = rules::checkedMediaType(file.name, content, content);
    if (!mediaType)
        return mediaType.error();
    QBuffer source(&content);
    source.open(QIODevice::ReadOnly);
    const Result<storage::StoredFile> stored = files.store().put(source);
    if (!stored)
        return stored.error();
    Attachment attachment;
    attachment.sha256 = stored->sha256;
    attachment.size = stored->size;
    attachment.name = file.name;
    attachment.mediaType = *mediaType;
    return attachment;
}

} // namespace

Status DemoNotes::write(const exchange::DemoSession& session, Id<Booking> booking, Id<Memo> memo)
{
    for (const exchange::DemoFile& file : session.files) {
        Result<Attachment> attachment = staged(files, file);
        if (!attachment)
            return attachment.error();
        attachment->owner = booking;
        actAs(file.by, file.at);
        storage::AttachmentRepository(writer.connection()).add(writer, *attachment);
    }
    for (const exchange::DemoHandover& one : session.handovers) {
        Handover note;
        note.to = idOf(one.to);
        note.text = one.text;
        note.nextOn = one.nextOn;
        note.owner = one.onMemo && memo ? NoteOwner(memo) : NoteOwner(booking);
        if (!one.onMemo)
            note.deliveredAt = one.at;
        actAs(one.from, one.at);
        storage::HandoverRepository(writer.connection()).add(writer, note);
    }
    for (const exchange::DemoTask& one : session.tasks) {
        Task task;
        task.to = idOf(one.to);
        task.text = one.text;
        task.dueOn = one.dueOn;
        task.owner = booking;
        actAs(one.from, one.at);
        storage::TaskRepository(writer.connection()).add(writer, task);
    }
    return Done{};
}

} // namespace yorozu::service
