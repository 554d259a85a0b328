// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QList>
#include <QString>
#include <utility>

namespace yorozu::service {

// What one types to reach a data base on a server, field by field; together it is an address postgresql://…
struct ServerPlace
{
    QString host; // or the folder that holds the server's socket
    int port = 0; // 0: the usual one
    QString database;
    QString user;      // empty: the name on this computer
    QString authority; // file with the certificate of who vouches for the server; empty: where the system looks for it
    QList<std::pair<QString, QString>> further; // what else the address said

    // Null: it is no address of a server, or not understood.
    static std::optional<ServerPlace> of(const QString& address);
    // Empty while host or data base are not named.
    QString address() const;
    // Whether nobody is between here and there, so that nothing needs to be encrypted.
    bool isThisComputer() const;
    bool operator==(const ServerPlace&) const = default;
};

} // namespace yorozu::service
