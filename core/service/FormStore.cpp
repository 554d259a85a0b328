// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/FormStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace yorozu::service {

namespace {

Error cannotWrite(const QString& file, const QString& why)
{
    return Error{ErrorKind::ReadOnly,
                 QCoreApplication::translate("FormStore",
                                             "What is typed in the form could not be kept on this computer. Make room "
                                             "on the disk or check the folder’s rights; the text stays on the screen."),
                 {},
                 file + QStringLiteral(": ") + why};
}

} // namespace

FormStore::FormStore(const QString& drafts)
    : m_folder(QDir(drafts).filePath(QStringLiteral("forms")))
{
}

QString FormStore::fileName(const QString& owner) const
{
    return QDir(m_folder).filePath(owner + QStringLiteral(".json"));
}

Status FormStore::save(const QString& owner, const QJsonArray& forms) const
{
    if (forms.isEmpty()) {
        QFile old(fileName(owner));
        if (old.exists() && !old.remove())
            return cannotWrite(old.fileName(), old.errorString());
        return Done{};
    }
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder, QStringLiteral("mkpath"));
    QSaveFile file(fileName(owner));
    const QByteArray bytes = QJsonDocument(forms).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return cannotWrite(file.fileName(), file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!file.commit())
        return cannotWrite(file.fileName(), file.errorString());
    return Done{};
}

QJsonArray FormStore::read(const QString& owner) const
{
    QFile file(fileName(owner));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isArray())
        file.rename(file.fileName() + QStringLiteral(".unreadable-%1").arg(QDateTime::currentMSecsSinceEpoch()));
    return document.array();
}

} // namespace yorozu::service
