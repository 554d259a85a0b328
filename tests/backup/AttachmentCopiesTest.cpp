// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/AttachmentCopies.h"
#include "tests/backup/BackupFiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

QString digest(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

struct Store
{
    QTemporaryDir folder;
    QString store = folder.filePath(u"centre.yorozu.files"_s);
    QString backups = folder.filePath(u"backups"_s);

    Store() { QDir().mkpath(backups); }
    QString place(const QByteArray& bytes) const { return store + u'/' + digest(bytes).left(2) + u'/' + digest(bytes); }
    void keep(const QByteArray& bytes) const { put(place(bytes), bytes); }
    QStringList copies() const
    {
        QStringList files;
        QDirIterator walk(backups, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
        files.sort();
        return files;
    }
};

} // namespace

TEST_CASE("Attachments are copied once, however many backups hold them")
{
    const Store store;
    store.keep("見積書");
    store.keep("写真");
    put(store.store + u"/notes.txt"_s, "none of ours");
    const bool encrypted = GENERATE(false, true);
    const std::optional<backup::SealingKey> key = encrypted ? std::optional(keyOf(u"password"_s)) : std::nullopt;
    backup::AttachmentCopies copies(store.backups, key);
    backup::Manifest first;
    REQUIRE(copies.add(store.store, first));
    CHECK(first.attachments.size() == 2);
    const QStringList files = store.copies();
    REQUIRE(files.size() == 2);
    const QDateTime when = QFileInfo(files.at(0)).lastModified();

    store.keep("三つ目");
    backup::Manifest second;
    REQUIRE(copies.add(store.store, second));
    CHECK(second.attachments.size() == 3);
    CHECK(store.copies().size() == 3);
    CHECK(QFileInfo(files.at(0)).lastModified() == when);
    CHECK(copies.missing(second).isEmpty());
    // Encrypted, neither name nor contents tell what they are.
    CHECK(QFileInfo(files.at(0)).fileName().contains(digest("見積書").left(8)) ==
          (!encrypted && digest("見積書") < digest("写真")));
    CHECK(bytesOf(files.at(0)).contains("YoRdSeal") == encrypted);
    CHECK((bytesOf(files.at(0)) == "見積書" || bytesOf(files.at(0)) == "写真") == !encrypted);
}

TEST_CASE("What the store lost comes back, and only that")
{
    const Store store;
    store.keep("見積書");
    store.keep("写真");
    const bool encrypted = GENERATE(false, true);
    const std::optional<backup::SealingKey> key = encrypted ? std::optional(keyOf(u"password"_s)) : std::nullopt;
    backup::AttachmentCopies copies(store.backups, key);
    backup::Manifest manifest;
    REQUIRE(copies.add(store.store, manifest));
    REQUIRE(QFile::remove(store.place("見積書")));
    const auto lost = copies.giveBack(manifest, store.store);
    REQUIRE(lost);
    CHECK(lost->isEmpty());
    CHECK(bytesOf(store.place("見積書")) == "見積書");

    SECTION("a damaged copy is not given back, but named")
    {
        REQUIRE(QFile::remove(store.place("写真")));
        const QStringList files = store.copies();
        for (const QString& file : files)
            flip(file, QFileInfo(file).size() - 1);
        const auto damaged = copies.giveBack(manifest, store.store);
        REQUIRE(damaged);
        CHECK(*damaged == QStringList{digest("写真")});
        CHECK_FALSE(QFile::exists(store.place("写真")));
    }
    SECTION("a missing copy is named")
    {
        REQUIRE(QFile::remove(store.place("写真")));
        REQUIRE(QDir(store.backups).removeRecursively());
        CHECK(copies.missing(manifest).size() == 2);
        CHECK(*copies.giveBack(manifest, store.store) == QStringList{digest("写真")});
    }
}

TEST_CASE("An attachment that is damaged already is named in the manifest, not copied")
{
    const Store store;
    store.keep("見積書");
    put(store.place("見積書"), "見積書?");
    backup::Manifest manifest;
    REQUIRE(backup::AttachmentCopies(store.backups, {}).add(store.store, manifest));
    CHECK(manifest.attachments.isEmpty());
    CHECK(manifest.damagedAttachments == QStringList{digest("見積書")});
    CHECK(store.copies().isEmpty());
}

TEST_CASE("The second folder takes over what it lacks")
{
    const Store store;
    store.keep("見積書");
    backup::Manifest manifest;
    const backup::AttachmentCopies copies(store.backups, {});
    REQUIRE(backup::AttachmentCopies(store.backups, {}).add(store.store, manifest));
    const QString other = store.folder.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(other));
    REQUIRE(copies.mirrorTo(other));
    REQUIRE(copies.mirrorTo(other));
    CHECK(backup::AttachmentCopies(other, {}).missing(manifest).isEmpty());
}
