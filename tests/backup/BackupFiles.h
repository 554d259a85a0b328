// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Sealing.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yorozu::test {

inline QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void put(const QString& name, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline void flip(const QString& name, qint64 at)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    const char byte = file.read(1).at(0);
    REQUIRE(file.seek(at));
    const char other = static_cast<char>(byte ^ 0x10);
    REQUIRE(file.write(&other, 1) == 1);
}

// Quick to derive; what it costs is stored with each file and plays no other part.
constexpr backup::KeyCost CheapKey{1, 64U << 10};

inline backup::SealingKey keyOf(const QString& password)
{
    const auto key = backup::deriveKey(password, {}, CheapKey);
    REQUIRE(key);
    return *key;
}

} // namespace yorozu::test
