// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ServerEntrance.h"

#include "core/storage/Connection.h"

namespace yorozu::service {

Status isLetIn(const QString& address, const QString& password)
{
    const auto connection =
        storage::Connection::open(address, storage::OpenMode::ReadOnly, storage::PlaceProbe::system(), password);
    return connection ? Status(Done{}) : Status(connection.error());
}

} // namespace yorozu::service
