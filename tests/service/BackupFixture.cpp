// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/BackupFixture.h"

#include "tests/support/catch.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::test {

BackupFixture::BackupFixture()
{
    REQUIRE(folder.isValid());
    auto services = service::Services::create(database, clock);
    REQUIRE(services);
    Staff head;
    head.name = u"久保田 誠"_s;
    head.group = PermissionGroup::SectionChief;
    Staff coordinator;
    coordinator.name = u"今村 健吾"_s;
    REQUIRE((*services)->centre().addStaff(service::Services::systemCaller(), {head, coordinator}));
    chief = *(*services)->centre().callerByName(head.name);
    writer = *(*services)->centre().callerByName(coordinator.name);
}

std::unique_ptr<service::Services> BackupFixture::open() const
{
    auto services = service::Services::open({database, service::OpenRequest::Mode::ReadWrite}, clock);
    REQUIRE(services);
    return *std::move(services);
}

QString BackupFixture::addClient(const QString& name) const
{
    const auto services = open();
    Client client;
    client.name = name;
    const auto added = services->clients().add(writer, {client});
    REQUIRE(added);
    const auto found = services->clients().byId(added->ids.constFirst());
    REQUIRE(found);
    return found->number;
}

QStringList BackupFixture::clients() const
{
    const auto services = open();
    const auto list = services->clients().list();
    REQUIRE(list);
    QStringList names;
    for (const auto& client : *list)
        names.append(client.name);
    names.sort();
    return names;
}

QString BackupFixture::makeCopy(const QString& name, const std::optional<backup::SealingKey>& key) const
{
    const auto made = backups.make(chief, path(name), key);
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);
    return path(name);
}

QString BackupFixture::attach(const QByteArray& bytes) const
{
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString place = database + u".files/"_s + digest.left(2) + u'/' + digest;
    REQUIRE(QDir().mkpath(QFileInfo(place).absolutePath()));
    writeFile(place, bytes);
    return digest;
}

void BackupFixture::checkSound() const
{
    const auto report = open()->check();
    REQUIRE(report);
    CHECK(report->problems == QStringList());
}

QByteArray fileBytes(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

backup::SealingKey cheapKey(const QString& password)
{
    const auto key = backup::deriveKey(password, {}, {1, 64U << 10});
    REQUIRE(key);
    return *key;
}

} // namespace yorozu::test
