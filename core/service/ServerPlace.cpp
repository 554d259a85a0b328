// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ServerPlace.h"

#include "core/storage/ServerAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {
constexpr auto Authority = "sslrootcert"_L1;
}

std::optional<ServerPlace> ServerPlace::of(const QString& text)
{
    const auto address = storage::ServerAddress::parse(text);
    if (!address)
        return std::nullopt;
    ServerPlace place;
    place.host = address->host;
    place.port = std::max(address->port, 0);
    place.database = address->database;
    place.user = address->user;
    for (const auto& option : address->options) {
        if (option.first == Authority)
            place.authority = option.second;
        else
            place.further.append(option);
    }
    return place;
}

QString ServerPlace::address() const
{
    if (host.isEmpty() || database.isEmpty())
        return {};
    storage::ServerAddress address;
    address.host = host;
    address.port = port > 0 ? port : -1;
    address.user = user;
    address.database = database;
    address.options = further;
    if (!authority.isEmpty())
        address.options.append({Authority, authority});
    // Read again: the same place has one text, and what cannot be one is refused where it is opened.
    const auto read = storage::ServerAddress::parse(address.text());
    return read ? read->text() : address.text();
}

bool ServerPlace::isThisComputer() const
{
    storage::ServerAddress address;
    address.host = host;
    return address.isThisComputer();
}

} // namespace yorozu::service
