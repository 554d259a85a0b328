// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AttachmentService.h"

#include "core/rules/Permissions.h"
#include "core/service/NoteRules.h"
#include "core/storage/AttachmentCheck.h"
#include "core/storage/AttachmentRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MemoRepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace yorozu::service {

namespace {

constexpr qint64 BytesPerMegabyte = 1024 * 1024;
constexpr int DefaultLimit = 50; // MB
constexpr int HighestLimit = 1024;
constexpr qint64 YoungSeconds = 60 * 60;

const QString LimitSetting = QStringLiteral("attachment_limit_mb");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

Error missing(Id<Attachment> id)
{
    return Error{ErrorKind::NotFound, Text::tr("There is no attachment %1.").arg(id.number()), {}, {}};
}

Status mayRetire(storage::Connection& connection, const Attachment& attachment)
{
    const auto memoId = ownerId<Memo>(attachment.owner);
    const std::optional<Memo> memo = memoId ? storage::MemoRepository(connection).byId(memoId, false) : std::nullopt;
    if (!memo || memo->status != MemoStatus::Confirmed)
        return Done{};
    return Error{ErrorKind::RuleViolation,
                 Text::tr("The memo is confirmed, and what it came with stays. Add the right file beside it."),
                 {},
                 {}};
}

} // namespace

Result<Attachment> AttachmentService::byId(Id<Attachment> id)
{
    return m_file.read<Attachment>([&](storage::Connection& connection) -> Result<Attachment> {
        std::optional<Attachment> attachment = storage::AttachmentRepository(connection).byId(id);
        if (!attachment)
            return missing(id);
        attachment->missing = !m_files.store().has(attachment->sha256, attachment->size);
        return *std::move(attachment);
    });
}

Result<QList<Attachment>> AttachmentService::list(const NoteOwner& owner, bool withRetired)
{
    return m_file.read<QList<Attachment>>([&](storage::Connection& connection) -> Result<QList<Attachment>> {
        QList<Attachment> attachments = storage::AttachmentRepository(connection).list(owner, withRetired);
        for (Attachment& attachment : attachments)
            attachment.missing = !m_files.store().has(attachment.sha256, attachment.size);
        return attachments;
    });
}

Result<qint64> AttachmentService::sizeLimit()
{
    return m_file.read<qint64>([](storage::Connection& connection) -> Result<qint64> {
        bool number = false;
        const int limit = storage::CentreRepository(connection).setting(LimitSetting).toInt(&number);
        return (number && limit > 0 ? limit : DefaultLimit) * BytesPerMegabyte;
    });
}

Status AttachmentService::setSizeLimit(const Caller& caller, int megabytes)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    if (megabytes < 1 || megabytes > HighestLimit) {
        return Error{
            ErrorKind::Invalid, Text::tr("The largest attachment has 1 to %1 MB.").arg(HighestLimit), LimitSetting, {}};
    }
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::CentreRepository(writer.connection()).setSetting(writer, LimitSetting, QString::number(megabytes));
        return Done{};
    });
}

Result<Id<Attachment>> AttachmentService::add(const Caller& caller, const NoteOwner& owner, const StagedFile& file)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed.error();
    using NewId = Id<Attachment>;
    return m_file.write<NewId>(
        caller, [&](storage::Writer& writer) -> Result<NewId> { return addWithin(writer, owner, file); });
}

Result<Id<Attachment>> AttachmentService::addWithin(storage::Writer& writer, const NoteOwner& owner,
                                                    const StagedFile& file)
{
    if (const Status known = requireOwner(writer.connection(), owner); !known)
        return known.error();
    // Never a record without its file: somebody may have tidied between the two steps.
    if (!m_files.store().has(file.sha256, file.size)) {
        return Error{ErrorKind::NotFound,
                     Text::tr("The copy of the file is gone from the store. Nothing was added; add it once more."),
                     {},
                     {}};
    }
    Attachment attachment;
    attachment.sha256 = file.sha256;
    attachment.size = file.size;
    attachment.name = file.name;
    attachment.mediaType = file.mediaType;
    attachment.owner = owner;
    return storage::AttachmentRepository(writer.connection()).add(writer, attachment);
}

Result<Id<Attachment>> AttachmentService::add(const Caller& caller, const NoteOwner& owner, const QString& path)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed.error();
    const Status known =
        m_file.read<Done>([&](storage::Connection& connection) -> Status { return requireOwner(connection, owner); });
    if (!known)
        return known.error();
    const Result<qint64> limit = sizeLimit();
    if (!limit)
        return limit.error();
    const Result<StagedFile> staged = m_files.take(path, *limit);
    if (!staged)
        return staged.error();
    return add(caller, owner, *staged);
}

Status AttachmentService::retire(const Caller& caller, Id<Attachment> id)
{
    return setRetired(caller, id, true);
}

Status AttachmentService::restore(const Caller& caller, Id<Attachment> id)
{
    return setRetired(caller, id, false);
}

Status AttachmentService::setRetired(const Caller& caller, Id<Attachment> id, bool retired)
{
    if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::AttachmentRepository repository(writer.connection());
        writer.lock(QStringLiteral("attachment"), id);
        const std::optional<Attachment> attachment = repository.byId(id);
        if (!attachment)
            return missing(id);
        if (attachment->retired == retired)
            return Done{};
        const Status free = retired ? mayRetire(writer.connection(), *attachment) : Status(Done{});
        if (!free)
            return free;
        repository.retire(writer, id, retired);
        return Done{};
    });
}

Status AttachmentService::recordOutput(const Caller& caller, Output output, Id<Attachment> id)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::AttachmentRepository repository(writer.connection());
        const std::optional<Attachment> attachment = repository.byId(id);
        if (!attachment)
            return missing(id);
        repository.recordOutput(writer, *attachment,
                                output == Output::Open ? QStringLiteral("open") : QStringLiteral("save"));
        return Done{};
    });
}

Result<int> AttachmentService::tidy(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed.error();
    using Files = QList<storage::StoredFile>;
    const Result<Files> rest = m_file.read<Files>([&](storage::Connection& connection) -> Result<Files> {
        return storage::unreferencedFiles(connection, m_files.store());
    });
    if (!rest)
        return rest.error();
    int removed = 0;
    for (const storage::StoredFile& file : *rest) {
        if (m_files.store().age(file) < YoungSeconds)
            continue;
        if (const Status gone = m_files.store().remove(file); !gone)
            return gone.error();
        ++removed;
    }
    return removed;
}

QStringList AttachmentService::problems(storage::Connection& connection)
{
    return storage::checkAttachments(connection, m_files.store());
}

} // namespace yorozu::service
