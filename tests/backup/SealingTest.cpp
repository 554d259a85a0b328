// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Sealing.h"
#include "tests/backup/BackupFiles.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

struct SealedFile
{
    QTemporaryDir folder;
    QString plain = folder.filePath(u"plain"_s);
    QString sealed = folder.filePath(u"sealed"_s);
    QString again = folder.filePath(u"again"_s);
    backup::SealingKey key = keyOf(u"ひみつの合い言葉"_s);

    explicit SealedFile(const QByteArray& bytes)
    {
        put(plain, bytes);
        REQUIRE(backup::seal(plain, sealed, key, 1'700'000'000));
    }
    void checkRefused(ErrorKind kind)
    {
        const auto opened = backup::unseal(sealed, again, key);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == kind);
        CHECK_FALSE(QFile::exists(again)); // nothing half opened stays
    }
};

} // namespace

TEST_CASE("What was sealed comes back byte for byte, whatever its size")
{
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 3 * 65536, 1'000'003}) {
        INFO(size);
        QByteArray bytes(size, 'x');
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 31 + i / 251);
        SealedFile file(bytes);
        const auto opened = backup::unseal(file.sealed, file.again, file.key);
        REQUIRE(opened);
        CHECK(opened->bytes == size);
        CHECK(bytesOf(file.again) == bytes);
        CHECK((size < 100 || !bytesOf(file.sealed).contains(bytes.left(100))));
    }
}

TEST_CASE("The head says when, and which password work fits")
{
    const SealedFile file("text");
    CHECK(backup::isSealed(file.sealed));
    CHECK_FALSE(backup::isSealed(file.plain));
    const auto head = backup::readSealedHead(file.sealed);
    REQUIRE(head);
    CHECK(head->made == 1'700'000'000);
    CHECK(backup::fits(file.key, *head));
    const auto same = backup::deriveKey(u"ひみつの合い言葉"_s, head->salt, head->cost);
    REQUIRE(same);
    CHECK(*same == file.key);
}

TEST_CASE("Another password is refused as such")
{
    SealedFile file("text");
    const auto head = backup::readSealedHead(file.sealed);
    REQUIRE(head);
    const auto wrong = backup::deriveKey(u"ひみつの合言葉だ"_s, head->salt, head->cost);
    REQUIRE(wrong);
    CHECK_FALSE(backup::fits(*wrong, *head));
    file.key = *wrong;
    file.checkRefused(ErrorKind::Forbidden);
}

TEST_CASE("Altered anywhere, cut anywhere, or longer: refused")
{
    SealedFile file(QByteArray(200'000, 'y'));
    const qint64 size = QFileInfo(file.sealed).size();
    SECTION("altered")
    {
        for (qint64 at = 300; at < size; at += 9973) {
            INFO(at);
            flip(file.sealed, at);
            file.checkRefused(ErrorKind::Damaged);
            flip(file.sealed, at);
        }
    }
    SECTION("the date in the open part")
    {
        QByteArray bytes = bytesOf(file.sealed);
        REQUIRE(bytes.contains("1700000000"));
        bytes.replace("1700000000", "1700000001");
        put(file.sealed, bytes);
        file.checkRefused(ErrorKind::Damaged);
    }
    SECTION("cut at a border of blocks and elsewhere")
    {
        const QByteArray whole = bytesOf(file.sealed);
        for (const qint64 left : {size - 1, size - 17, size - (200'000 - 3 * 65536) - 17, size / 2, qint64(20)}) {
            INFO(left);
            put(file.sealed, whole.left(left));
            file.checkRefused(ErrorKind::Damaged);
        }
    }
    SECTION("something behind it")
    {
        put(file.sealed, bytesOf(file.sealed) + "more");
        file.checkRefused(ErrorKind::Damaged);
    }
}

TEST_CASE("Short passwords and a head that asks for absurd work are refused")
{
    CHECK(backup::deriveKey(u"1234567"_s, {}, CheapKey).error().field == "password"_L1);
    CHECK(backup::deriveKey(u"12345678"_s, {}, CheapKey));
    CHECK_FALSE(backup::deriveKey(u"12345678"_s, {}, {1000, 64U << 10}));
    CHECK_FALSE(backup::deriveKey(u"12345678"_s, {}, {1, 1ULL << 40}));
}

TEST_CASE("Stopped by the user, nothing stays")
{
    SealedFile file(QByteArray(500'000, 'z'));
    const QString other = file.folder.filePath(u"other"_s);
    const Status stopped = backup::seal(file.plain, other, file.key, 1, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(other));
}
