// SPDX-License-Identifier: GPL-3.0-or-later
// The files beside the case file: once each, whole or not at all, and what check says of them.
#include "core/storage/AttachmentCheck.h"
#include "core/storage/AttachmentRepository.h"
#include "core/storage/TableStore.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

StoredFile put(AttachmentStore& files, QByteArray content)
{
    QBuffer source(&content);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const Result<StoredFile> stored = files.put(source);
    REQUIRE(stored);
    return *stored;
}

Error putError(AttachmentStore& files, QByteArray content, const FileProgress& progress = {})
{
    QBuffer source(&content);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const Result<StoredFile> stored = files.put(source, progress);
    REQUIRE_FALSE(stored);
    return stored.error();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Id<Attachment> record(Store& store, const StoredFile& file, const QString& name)
{
    Id<Attachment> id;
    store.write([&](Writer& writer) {
        Attachment attachment;
        attachment.sha256 = file.sha256;
        attachment.size = file.size;
        attachment.name = name;
        attachment.mediaType = u"text/plain"_s;
        attachment.owner = store.client.id;
        id = AttachmentRepository(store.connection()).add(writer, attachment);
    });
    return id;
}

const QString AbcDigest = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

} // namespace

TEST_CASE("A file that is put once more is young again: it is not tidied away before its record is there")
{
    Store store(u"sqlite"_s);
    FolderStore files(store.path() + u".files"_s);
    const StoredFile first = put(files, "決算書");
    QFile file(first.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    file.close();
    REQUIRE(files.age(first) > 2 * 86'400);
    CHECK(put(files, "決算書") == first);
    CHECK(files.age(first) < 86'400);
}

TEST_CASE("a file lies under its SHA-256, once, readable by its owner only")
{
    const QTemporaryDir folder;
    FolderStore files(folder.filePath(u"x.yorozu.files"_s));
    CHECK(files.files().isEmpty());
    const StoredFile stored = put(files, "abc");
    CHECK(stored.sha256 == AbcDigest);
    CHECK(stored.size == 3);
    CHECK(stored.path == folder.filePath(u"x.yorozu.files/ba/"_s + AbcDigest));
    CHECK(read(stored.path) == "abc");
    CHECK(put(files, "abc") == stored);
    CHECK(files.files() == QList<StoredFile>{stored});
    CHECK(files.has(stored.sha256, 3));
    CHECK_FALSE(files.has(stored.sha256, 4));
    CHECK_FALSE(files.has(u"../../etc/passwd"_s, 3));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
    CHECK((QFileInfo(stored.path).permissions() & others) == QFileDevice::Permissions());
    CHECK((QFileInfo(files.folder()).permissions() & others) == QFileDevice::Permissions());
}

TEST_CASE("what is missing or was tampered with is told apart and never handed out")
{
    const QTemporaryDir folder;
    FolderStore files(folder.filePath(u"f"_s));
    const StoredFile stored = put(files, "abc");
    REQUIRE(files.verify(stored.sha256));
    overwrite(stored.path, "abd");
    CHECK(files.verify(stored.sha256).error().kind == ErrorKind::Damaged);
    const QString copy = folder.filePath(u"copy.txt"_s);
    overwrite(copy, "old");
    CHECK(files.copyTo(stored.sha256, copy).error().kind == ErrorKind::Damaged);
    CHECK(read(copy) == "old"); // what stood there stays
    // Adding the same file again mends it.
    CHECK(put(files, "abc") == stored);
    CHECK(read(stored.path) == "abc");
    REQUIRE(files.copyTo(stored.sha256, copy));
    CHECK(read(copy) == "abc");
    REQUIRE(QFile::remove(stored.path));
    CHECK(files.verify(stored.sha256).error().kind == ErrorKind::NotFound);
    CHECK(files.copyTo(stored.sha256, copy).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a full disk and a folder that cannot be written leave nothing behind")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"f"_s);
    DiskProbe full = DiskProbe::system();
    full.write = [left = 1](QFileDevice& file, const QByteArray& block) mutable {
        return left-- > 0 ? DiskProbe::system().write(file, block) : QFileDevice::ResourceError;
    };
    FolderStore fullStore(place, full);
    const Error noRoom = putError(fullStore, QByteArray(700'000, 'x'));
    CHECK(noRoom.kind == ErrorKind::DiskFull);
    CHECK(fullStore.files().isEmpty());

    DiskProbe locked = DiskProbe::system();
    locked.writable = [](const QString&) { return false; };
    FolderStore lockedStore(place, locked);
    CHECK(putError(lockedStore, "abc").kind == ErrorKind::ReadOnly);
    CHECK(lockedStore.files().isEmpty());
    // With room again, the same file is taken.
    FolderStore files(place);
    CHECK(put(files, QByteArray(700'000, 'x')).size == 700'000);
}

TEST_CASE("copying tells how far it is and can be stopped")
{
    const QTemporaryDir folder;
    FolderStore files(folder.filePath(u"f"_s));
    QList<qint64> steps;
    qint64 all = 0;
    const Error stopped = putError(files, QByteArray(1'000'000, 'y'), [&](qint64 done, qint64 total) {
        steps.append(done);
        all = total;
        return done < 1'200'000; // in the second half, while it writes
    });
    CHECK(stopped.kind == ErrorKind::Cancelled);
    CHECK(steps.size() > 4);
    CHECK(std::is_sorted(steps.cbegin(), steps.cend()));
    CHECK(all == 2'000'000);
    CHECK(files.files().isEmpty());
}

TEST_CASE("check reports missing, damaged and unreferenced files, and a shared one once for each record", "[file]")
{
    Store store(u"sqlite"_s);
    FolderStore files(FolderStore::folderOf(store.path()));
    const StoredFile one = put(files, "one");
    record(store, one, u"一.txt"_s);
    record(store, put(files, "two"), u"二.txt"_s);
    CHECK(checkAttachments(store.connection(), files) == QStringList());

    // Killed between the file and its record: the file is there and nothing refers to it, never the other way round.
    const StoredFile orphan = put(files, "three");
    overwrite(files.folder() + u"/ab.part"_s, "rest of an interrupted copy");
    QStringList problems = checkAttachments(store.connection(), files);
    REQUIRE(problems.size() == 2);
    CHECK(problems.filter(orphan.sha256).size() == 1);
    CHECK(problems.filter(u"ab.part"_s).size() == 1);
    const QList<StoredFile> rest = unreferencedFiles(store.connection(), files);
    for (const StoredFile& file : rest)
        CHECK(files.remove(file));
    CHECK(checkAttachments(store.connection(), files) == QStringList());

    overwrite(one.path, "One");
    problems = checkAttachments(store.connection(), files);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"一.txt"_s));
    REQUIRE(QFile::remove(one.path));
    problems = checkAttachments(store.connection(), files);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"一.txt"_s));
}

TEST_CASE("a server keeps the files in its tables, and check reports what is missing, damaged or not wanted",
          "[server]")
{
    Store store(u"postgresql"_s);
    TableStore files(store.path());
    QByteArray large(900'000, 'x'); // several blocks
    large[500'000] = 'y';
    const StoredFile one = put(files, large);
    CHECK(put(files, large) == one);
    CHECK(files.has(one.sha256, large.size()));
    CHECK(!files.has(one.sha256, 1));
    CHECK(files.verify(one.sha256));
    CHECK(files.verify(QString(64, u'0')).error().kind == ErrorKind::NotFound);
    record(store, one, u"一.txt"_s);
    record(store, put(files, QByteArray("\0\1\xff two", 8)), u"二.txt"_s);
    record(store, put(files, {}), u"空.txt"_s);
    CHECK(checkAttachments(store.connection(), files) == QStringList());

    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    REQUIRE(files.copyTo(one.sha256, copy));
    QFile copied(copy);
    REQUIRE(copied.open(QIODevice::ReadOnly));
    CHECK(copied.readAll() == large);

    const StoredFile orphan = put(files, "three");
    CHECK(checkAttachments(store.connection(), files).filter(orphan.sha256).size() == 1);
    const QList<StoredFile> rest = unreferencedFiles(store.connection(), files);
    for (const StoredFile& file : rest)
        CHECK(files.remove(file));
    CHECK(checkAttachments(store.connection(), files) == QStringList());

    int steps = 0;
    CHECK(putError(files, QByteArray(2'000'000, 'z'), [&](qint64, qint64) { return ++steps < 12; }).kind ==
          ErrorKind::Cancelled);
    CHECK(files.files().size() == 3);

    store.tamper(u"UPDATE attachment_block SET content = 'x' WHERE number = 2"_s);
    const QStringList problems = checkAttachments(store.connection(), files);
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"一.txt"_s));
    CHECK(files.copyTo(one.sha256, copy).error().kind == ErrorKind::Damaged);
    // Added once more, it is whole again.
    CHECK(put(files, large) == one);
    CHECK(checkAttachments(store.connection(), files) == QStringList());
}

TEST_CASE("files outside of the store are never removed")
{
    const QTemporaryDir folder;
    const QString outside = folder.filePath(u"outside.txt"_s);
    overwrite(outside, "mine");
    FolderStore files(folder.filePath(u"f"_s));
    CHECK_FALSE(files.remove({{}, 4, outside}));
    CHECK_FALSE(files.remove({{}, 4, files.folder() + u"/../outside.txt"_s}));
    CHECK(QFile::exists(outside));
}
