// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Manifest.h"
#include "tests/backup/BackupFiles.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

backup::Manifest sample()
{
    backup::Manifest manifest;
    manifest.program = u"0.1.0"_s;
    manifest.made = 1'732'000'000;
    manifest.madeBy = u"久保田 誠"_s;
    manifest.workstation = u"desk-1"_s;
    manifest.database = u"拠点.yorozu"_s;
    manifest.engine = u"sqlite"_s;
    manifest.schema = 5;
    manifest.counts = {{u"audit_chain"_s, 12}, {u"memo"_s, 3'000'000'000}};
    manifest.newestMemo = u"2024-11-20"_s;
    manifest.bytes = 4096;
    manifest.sha256 = u"ab"_s.repeated(32);
    manifest.auditSeq = 12;
    manifest.auditHash = u"cd"_s.repeated(32);
    manifest.attachments = {{u"ef"_s.repeated(32), 17}};
    manifest.damagedAttachments = {u"01"_s.repeated(32)};
    return manifest;
}

Result<backup::FoundManifest> found(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return backup::readManifest(file);
}

} // namespace

TEST_CASE("A manifest comes back as it was written")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"copy"_s);
    put(name, QByteArray(4096, 'p'));
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(backup::appendManifest(file, sample()));
    }
    const auto read = found(name);
    REQUIRE(read);
    REQUIRE(read->found);
    CHECK(read->manifest == sample());
    CHECK(bytesOf(name).startsWith(QByteArray(4096, 'p')));

    SECTION("every altered byte behind the data base is noticed")
    {
        const qint64 size = QFileInfo(name).size();
        for (qint64 at = 4096; at < size; at += 3) {
            flip(name, at);
            const auto altered = found(name);
            INFO(at);
            CHECK((!altered || !altered->found));
            flip(name, at);
        }
    }
    SECTION("a page more or less is noticed")
    {
        const QByteArray whole = bytesOf(name);
        put(name, whole.mid(512));
        CHECK(found(name).error().kind == ErrorKind::Damaged);
        put(name, QByteArray(512, 'p') + whole);
        CHECK(found(name).error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("A file without manifest is no error, one of a newer program is refused")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"copy"_s);
    put(name, QByteArray(4096, 'p'));
    CHECK_FALSE(found(name)->found);
    put(name, "short");
    CHECK_FALSE(found(name)->found);
    CHECK(backup::Manifest::fromJson("{\"format\": 2}").error().kind == ErrorKind::TooNew);
    CHECK(backup::Manifest::fromJson("{}").error().kind == ErrorKind::Damaged);
}
