// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/AttachmentCopies.h"
#include "tests/backup/BackupFiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QRegularExpression>
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
    REQUIRE(copies.mirrorTo(other, store.backups + u"/unknown.yorozu"_s));
    REQUIRE(copies.mirrorTo(other, store.backups + u"/unknown.yorozu"_s));
    CHECK(backup::AttachmentCopies(other, {}).missing(manifest).isEmpty());
}

namespace {

constexpr UtcSeconds Now = 1'732'000'000;
constexpr UtcSeconds Week = 7 * 24 * 3600;

void setAge(const QString& name, UtcSeconds age)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(Now - age), QFileDevice::FileModificationTime));
}

// A folder with two copies, of which the second does not need the first attachment any more.
struct Shelf : Store
{
    std::optional<backup::SealingKey> key;
    backup::AttachmentCopies copies;

    explicit Shelf(bool encrypted)
        : key(encrypted ? std::optional(keyOf(u"password"_s)) : std::nullopt)
        , copies(backups, key)
    {
        keep("見積書");
        keep("写真");
        add(u"first.yorozu"_s);
        REQUIRE(QFile::remove(place("見積書")));
        keep("三つ目");
        add(u"second.yorozu"_s);
        for (const QString& file : files())
            setAge(file, Week + 60);
    }
    QString path(const QString& name) const { return backups + u'/' + name; }
    QStringList files() const { return this->Store::copies().filter(QRegularExpression(u"/[0-9a-f]{64}$"_s)); }
    void add(const QString& name)
    {
        backup::Manifest manifest;
        manifest.made = Now;
        REQUIRE(copies.add(store, manifest));
        const QString plain = folder.filePath(u"plain"_s);
        put(plain, "SQLite format 3 and so on");
        manifest.bytes = QFileInfo(plain).size();
        QFile file(plain);
        REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Append));
        REQUIRE(backup::appendManifest(file, manifest));
        file.close();
        if (key) {
            REQUIRE(copies.writeList(name, manifest));
            REQUIRE(backup::seal(plain, path(name), *key, Now));
            REQUIRE(QFile::remove(plain));
        } else {
            REQUIRE(QFile::rename(plain, path(name)));
        }
    }
};

} // namespace

TEST_CASE("What no copy needs any more goes, and not before it is sure that none does")
{
    Shelf shelf(GENERATE(false, true));
    const backup::AttachmentCopies sweeper(shelf.backups, {}); // it need not know the key
    REQUIRE(shelf.files().size() == 3);
    CHECK(sweeper.sweep(Now) == 0);
    REQUIRE(QFile::remove(shelf.path(u"first.yorozu"_s)));

    SECTION("gone, with the rest of a run that was cut off")
    {
        const QString part = shelf.files().constFirst() + u".part-1a2b3c4d"_s;
        put(part, "half");
        setAge(part, Week + 60);
        CHECK(sweeper.sweep(Now) == 1);
        CHECK(shelf.files().size() == 2);
        CHECK_FALSE(QFile::exists(part));
        CHECK(sweeper.sweep(Now) == 0);
    }
    SECTION("but not what was needed within a week")
    {
        for (const QString& file : shelf.files())
            setAge(file, Week - 60);
        CHECK(sweeper.sweep(Now) == 0);
    }
    SECTION("nor what a copy needs that is just in the making")
    {
        shelf.keep("見積書");
        backup::Manifest manifest;
        manifest.made = Now;
        REQUIRE(shelf.copies.add(shelf.store, manifest));
        CHECK(sweeper.sweep(Now) == 0);
    }
    SECTION("nor beside a copy that is damaged")
    {
        flip(shelf.path(u"second.yorozu"_s), QFileInfo(shelf.path(u"second.yorozu"_s)).size() - 60);
        if (shelf.key)
            REQUIRE(QFile::remove(shelf.backups + u"/yorozu-files/second.yorozu.list"_s));
        CHECK(sweeper.sweep(Now) == 0);
    }
    SECTION("nor beside a data base that does not say what it needs")
    {
        put(shelf.path(u"anything"_s), "SQLite format 3, a plain one");
        CHECK(sweeper.sweep(Now) == 0);
    }
    SECTION("nor where the list of an encrypted copy was altered")
    {
        if (!shelf.key)
            return;
        flip(shelf.backups + u"/yorozu-files/second.yorozu.list"_s, 10);
        CHECK(sweeper.sweep(Now) == 0);
    }
}

TEST_CASE("The second folder takes over what its copy needs, with the list, and can be swept by itself")
{
    Shelf shelf(GENERATE(false, true));
    const QString other = shelf.folder.filePath(u"stick"_s);
    REQUIRE(QDir().mkpath(other));
    const backup::AttachmentCopies anyKey(shelf.backups, {});
    REQUIRE(QFile::copy(shelf.path(u"second.yorozu"_s), other + u"/second.yorozu"_s));
    REQUIRE(anyKey.mirrorTo(other, shelf.path(u"second.yorozu"_s)));
    QDirIterator walk(other, {u"*"_s}, QDir::Files, QDirIterator::Subdirectories);
    int files = 0;
    while (walk.hasNext()) {
        setAge(walk.next(), Week + 60);
        ++files;
    }
    CHECK(files == (shelf.key ? 4 : 3)); // copy, two attachments, list
    CHECK(backup::AttachmentCopies(other, {}).sweep(Now) == 0);
    REQUIRE(QFile::remove(other + u"/second.yorozu"_s));
    CHECK(backup::AttachmentCopies(other, {}).sweep(Now) == 2);
}
