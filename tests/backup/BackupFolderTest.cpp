// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupFolder.h"
#include "tests/backup/BackupFiles.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

void putCopy(const QString& name, UtcSeconds made)
{
    put(name, QByteArray(4096, 'p'));
    backup::Manifest manifest;
    manifest.made = made;
    manifest.bytes = 4096;
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(backup::appendManifest(file, manifest));
}

} // namespace

TEST_CASE("A folder knows its own copies, and deletes nothing else")
{
    const QTemporaryDir folder;
    const backup::BackupFolder backups(folder.path(), u"/somewhere/centre.yorozu"_s);
    const UtcSeconds first = fromTokyo(QDate(2024, 11, 20), QTime(10, 5));
    const UtcSeconds second = fromTokyo(QDate(2024, 11, 20), QTime(10, 40));
    const QString older = backups.nameFor(first);
    CHECK(older.endsWith("/centre-20241120-100500.yorozu"_L1));
    putCopy(older, first);
    CHECK(backups.nameFor(first).endsWith("/centre-20241120-100500-2.yorozu"_L1));
    const QString newer = backups.nameFor(second);
    putCopy(newer, second);
    const QString foreign = folder.filePath(u"centre-20241120-100700.yorozu"_s);
    put(foreign, "this is no copy");
    const QString other = folder.filePath(u"other-20241120-100700.yorozu"_s);
    putCopy(other, first);
    put(folder.filePath(u"centre.txt"_s), "a text");

    const QList<backup::KeptBackup> list = backups.list();
    REQUIRE(list.size() == 3);
    const auto sound = std::count_if(list.cbegin(), list.cend(), [](const auto& copy) { return copy.sound; });
    CHECK(sound == 2);

    CHECK(backups.prune() == QStringList{older});
    CHECK(QFile::exists(newer));
    CHECK(QFile::exists(foreign));
    CHECK(QFile::exists(other));
}

TEST_CASE("What a run that was cut off left is taken away, finished copies are not")
{
    const QTemporaryDir folder;
    const backup::BackupFolder backups(folder.path(), u"/somewhere/centre.yorozu"_s);
    const QString copy = backups.nameFor(1'700'000'000);
    putCopy(copy, 1'700'000'000);
    const QString part = backup::partName(copy);
    put(part, "half");
    put(part + u"-journal"_s, "half");
    backups.clearParts();
    CHECK_FALSE(QFile::exists(part));
    CHECK_FALSE(QFile::exists(part + u"-journal"_s));
    CHECK(QFile::exists(copy));
}
