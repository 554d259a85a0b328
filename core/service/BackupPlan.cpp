// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BackupPlan.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

BackupPlanStore::BackupPlanStore(const QString& root, const QString& databasePath)
    : m_database(QFileInfo(databasePath).absoluteFilePath())
{
    const QByteArray digest = QCryptographicHash::hash(m_database.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_file = QDir(root).filePath(QString::fromLatin1(digest.left(16)) + ".backup.json"_L1);
}

QString BackupPlanStore::defaultFolder(const QString& databasePath)
{
    return QFileInfo(databasePath).absoluteFilePath() + ".backups"_L1;
}

BackupPlan BackupPlanStore::load() const
{
    BackupPlan plan;
    QFile file(m_file);
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    plan.folder = json.value(u"folder"_s).toString(defaultFolder(m_database));
    plan.secondFolder = json.value(u"second_folder"_s).toString();
    const QJsonObject key = json.value(u"key"_s).toObject();
    if (!key.isEmpty()) {
        plan.key = backup::SealingKey{fromHex(key.value(u"key"_s)),
                                      fromHex(key.value(u"salt"_s)),
                                      {static_cast<quint64>(key.value(u"operations"_s).toInteger()),
                                       static_cast<quint64>(key.value(u"memory"_s).toInteger())}};
    }
    return plan;
}

Status BackupPlanStore::save(const BackupPlan& plan) const
{
    QJsonObject json{{u"folder"_s, plan.folder}, {u"second_folder"_s, plan.secondFolder}};
    if (plan.key) {
        json.insert(u"key"_s, QJsonObject{{u"key"_s, hex(plan.key->key)},
                                          {u"salt"_s, hex(plan.key->salt)},
                                          {u"operations"_s, static_cast<qint64>(plan.key->cost.operations)},
                                          {u"memory"_s, static_cast<qint64>(plan.key->cost.memory)}});
    }
    const QByteArray bytes = QJsonDocument(json).toJson();
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return backup::cannotWrite(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return backup::cannotWrite(file);
    return Done{};
}

} // namespace yorozu::service
