// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AttachmentFiles.h"

#include "core/rules/AttachmentKind.h"
#include "core/rules/AttachmentName.h"
#include "core/service/ViewFolder.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/TableStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yorozu::service {

namespace {

constexpr qint64 BytesPerMegabyte = 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

// Opens what is a file indeed: no folder, and no device or pipe, which may have no end.
Status openFile(QFile& file)
{
    const QFileInfo info(file.fileName());
    const QString shown = QDir::toNativeSeparators(info.filePath());
    if (info.isDir()) {
        return Error{ErrorKind::Invalid,
                     Text::tr("%1 is a folder. Nothing was added; open it and choose the files inside.").arg(shown),
                     QStringLiteral("file"),
                     {}};
    }
    if (!info.exists() || !info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound,
                     Text::tr("%1 cannot be read. Nothing was added; check that it is there and that you may read it.")
                         .arg(shown),
                     QStringLiteral("file"), file.errorString()};
    }
    return Done{};
}

Status checkSize(const QString& name, qint64 size, qint64 limit)
{
    if (size <= limit)
        return Done{};
    return Error{
        ErrorKind::Invalid,
        Text::tr("“%1” is larger than %2 MB and was not added. Make it smaller, or keep it elsewhere and write "
                 "down where.")
            .arg(name)
            .arg(limit / BytesPerMegabyte),
        QStringLiteral("file"),
        {}};
}

} // namespace

AttachmentFiles::AttachmentFiles(std::unique_ptr<storage::AttachmentStore> store)
    : m_store(std::move(store))
{
}

std::unique_ptr<AttachmentFiles> AttachmentFiles::beside(const QString& caseFile, const QString& password)
{
    if (storage::ServerAddress::isOne(caseFile))
        return std::make_unique<AttachmentFiles>(std::make_unique<storage::TableStore>(caseFile, password));
    return std::make_unique<AttachmentFiles>(
        std::make_unique<storage::FolderStore>(storage::FolderStore::folderOf(caseFile)));
}

QString AttachmentFiles::folderOf(const QString& caseFile)
{
    return storage::FolderStore::folderOf(caseFile);
}

bool AttachmentFiles::moveStore(const QString& fromCaseFile, const QString& toCaseFile)
{
    const QString to = folderOf(toCaseFile);
    if (QFileInfo::exists(to))
        return false;
    return !QFileInfo::exists(folderOf(fromCaseFile)) || QDir().rename(folderOf(fromCaseFile), to);
}

AttachmentFiles::~AttachmentFiles() = default;

Result<StagedFile> AttachmentFiles::take(const QString& path, qint64 limit, const FileProgress& progress)
{
    Result<QString> name = rules::checkedFileName(QFileInfo(path).fileName());
    if (!name)
        return name.error();
    QFile file(path);
    if (const Status opened = openFile(file); !opened)
        return opened.error();
    if (const Status fits = checkSize(*name, file.size(), limit); !fits)
        return fits.error();
    const QByteArray head = file.read(rules::HeadBytes);
    file.seek(std::max<qint64>(0, file.size() - rules::TailBytes));
    const Result<QString> mediaType = rules::checkedMediaType(*name, head, file.read(rules::TailBytes));
    if (!mediaType)
        return mediaType.error();
    const Result<storage::StoredFile> stored = m_store->put(file, progress);
    if (!stored)
        return stored.error();
    return StagedFile{stored->sha256, stored->size, *name, *mediaType};
}

Result<QString> AttachmentFiles::viewCopy(const Attachment& attachment, const FileProgress& progress)
{
    if (!m_views)
        m_views = std::make_unique<ViewFolder>();
    const QString folder = m_views->filePath(attachment.sha256.left(16));
    if (!m_views->isValid() || !QDir().mkpath(folder)) {
        return Error{ErrorKind::ReadOnly,
                     Text::tr("The file could not be laid out for viewing. It is safe in the store; make room on the "
                              "disk of temporary files and try again."),
                     {},
                     m_views->errorString()};
    }
    const QString path = QDir(folder).filePath(rules::diskName(attachment.name));
    // A copy of before cannot be written over. One that a program holds open stays, if nobody changed it.
    QFile before(path);
    before.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (before.exists() && !before.remove() && before.open(QIODevice::ReadOnly) &&
        storage::sha256Of(before) == attachment.sha256)
        return path;
    if (const Status copied = m_store->copyTo(attachment.sha256, path, progress); !copied)
        return copied.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

Status AttachmentFiles::saveAs(const Attachment& attachment, const QString& path, const FileProgress& progress)
{
    return m_store->copyTo(attachment.sha256, path, progress);
}

Status AttachmentFiles::putBack(const Attachment& attachment, const QString& path, const FileProgress& progress)
{
    QFile file(path);
    if (const Status opened = openFile(file); !opened)
        return opened;
    // Its length tells most others apart without reading them.
    const bool same = file.size() == attachment.size && storage::sha256Of(file) == attachment.sha256;
    if (!same) {
        return Error{ErrorKind::Invalid,
                     Text::tr("%1 is not the file that was added: its content differs. Nothing was changed; look for "
                              "another copy, or add this one as a new file.")
                         .arg(QDir::toNativeSeparators(path)),
                     QStringLiteral("file"),
                     {}};
    }
    const Result<storage::StoredFile> stored = m_store->put(file, progress);
    return stored ? Status(Done{}) : Status(stored.error());
}

} // namespace yorozu::service
