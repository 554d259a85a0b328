// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentCheck.h"

#include "core/storage/AttachmentRepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace yorozu::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentStore)
};

} // namespace

QStringList checkAttachments(Connection& connection, const AttachmentStore& store)
{
    QStringList problems;
    // Several records may share a file; each is read once.
    QHash<QString, Status> verified;
    const QList<Attachment> attachments = AttachmentRepository(connection).all();
    for (const Attachment& attachment : attachments) {
        if (!verified.contains(attachment.sha256))
            verified.insert(attachment.sha256, store.verify(attachment.sha256));
        const Status& status = *verified.constFind(attachment.sha256);
        if (status)
            continue;
        const QString problem = status.error().kind == ErrorKind::NotFound
                                    ? Text::tr("The file of attachment %1 (%2) is missing. Put it back from a backup.")
                                    : Text::tr("The file of attachment %1 (%2) is damaged. Put it back from a backup.");
        problems.append(problem.arg(attachment.id.number()).arg(attachment.name));
    }
    const QList<StoredFile> rest = unreferencedFiles(connection, store);
    for (const StoredFile& file : rest) {
        problems.append(Text::tr("No record refers to the file %1. “yorozuctl attachment tidy” takes it away.")
                            .arg(file.path.isEmpty() ? file.sha256 : QDir::toNativeSeparators(file.path)));
    }
    return problems;
}

QList<StoredFile> unreferencedFiles(Connection& connection, const AttachmentStore& store)
{
    // The store first: a file that is added between the two questions has its record by the second one.
    const QList<StoredFile> files = store.files();
    QSet<QString> wanted;
    const QList<Attachment> attachments = AttachmentRepository(connection).all();
    for (const Attachment& attachment : attachments)
        wanted.insert(attachment.sha256);
    QList<StoredFile> rest;
    for (const StoredFile& file : files) {
        if (!wanted.contains(file.sha256))
            rest.append(file);
    }
    return rest;
}

} // namespace yorozu::storage
