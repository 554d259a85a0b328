// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NewDatabase.h"

#include "core/service/Services.h"
#include "core/storage/Migrator.h"
#include "core/storage/ServerAddress.h"

#include <QFile>

namespace yorozu::service {

bool databaseExists(const QString& path)
{
    return storage::ServerAddress::isOne(path) ? !storage::Connection::mayCreate(path) : QFile::exists(path);
}

void discardDatabase(std::unique_ptr<Services> created)
{
    const QString path = created->file().path();
    if (storage::ServerAddress::isOne(path)) {
        const Status dropped = created->file().read<Done>([](storage::Connection& connection) -> Status {
            storage::Migrator(connection).takeBack();
            return Done{};
        });
        Q_UNUSED(dropped) // why it was to go is told already
        return;
    }
    created.reset();
    QFile::remove(path + QStringLiteral("-journal"));
    QFile::remove(path);
}

} // namespace yorozu::service
