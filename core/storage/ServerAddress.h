// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <utility>

namespace yorozu::storage {

// postgresql://user@host:port/name?sslmode=verify-full&… as libpq reads it. `host` may be a folder that holds the
// server's socket, then it stands among the options: postgresql:///name?host=/run/postgresql. Never with a password:
// an address stands in messages, settings and the lists of running programs.
struct ServerAddress
{
    QString host;
    int port = -1;
    QString user; // empty: who runs the program
    QString database;
    QList<std::pair<QString, QString>> options; // those that libpq is handed, sorted
    QString password = {};                      // no part of the text

    static bool isOne(const QString& text);
    static Result<ServerAddress> parse(const QString& text);
    // The same data base has one text.
    QString text() const;
    // Whether nobody is between: a socket of this computer, or its loopback.
    bool isThisComputer() const;
    bool operator==(const ServerAddress&) const = default;
};

} // namespace yorozu::storage
