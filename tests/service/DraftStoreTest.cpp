// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DraftStore.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

using namespace yorozu;

namespace {

MemoDraft draft(const QString& advice)
{
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.content.advice = advice;
    return draft;
}

} // namespace

TEST_CASE("A draft file is read back by the next start")
{
    QTemporaryDir folder;
    const MemoDraft written = draft(QStringLiteral("書きかけ𠮷"));
    REQUIRE(service::DraftStore(folder.path(), QStringLiteral("/data/a.yorozu")).save(written));
    service::DraftStore next(folder.path(), QStringLiteral("/data/a.yorozu"));
    REQUIRE(next.all().size() == 1);
    CHECK(next.all().constFirst() == written);
    next.remove(written.uuid);
    CHECK(next.all().isEmpty());
}

TEST_CASE("Drafts of another data base are left alone")
{
    QTemporaryDir folder;
    REQUIRE(service::DraftStore(folder.path(), QStringLiteral("/data/a.yorozu")).save(draft(QStringLiteral("a"))));
    CHECK(service::DraftStore(folder.path(), QStringLiteral("/data/b.yorozu")).all().isEmpty());
}

TEST_CASE("A file that cannot be read is named and stays where it is")
{
    QTemporaryDir folder;
    service::DraftStore store(folder.path(), QStringLiteral("/data/a.yorozu"));
    REQUIRE(store.save(draft(QStringLiteral("good"))));
    QFile broken(QDir(store.folder()).filePath(QStringLiteral("x.draft.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": 1, \"uuid\"");
    broken.close();
    QStringList unreadable;
    CHECK(store.all(&unreadable).size() == 1);
    CHECK(unreadable == QStringList{broken.fileName()});
    CHECK(broken.exists());
}

TEST_CASE("What is being written in one window is not offered to another as left behind")
{
    QTemporaryDir folder;
    service::DraftStore window(folder.path(), QStringLiteral("/data/a.yorozu"));
    service::DraftStore other(folder.path(), QStringLiteral("/data/a.yorozu"));
    const MemoDraft held = draft(QStringLiteral("open"));
    REQUIRE(window.save(held));
    REQUIRE(window.hold(held.uuid));
    CHECK_FALSE(window.isHeldByOther(held.uuid));
    CHECK(other.isHeldByOther(held.uuid));
    CHECK_FALSE(other.hold(held.uuid));
    window.release(held.uuid);
    CHECK_FALSE(other.isHeldByOther(held.uuid));
}

TEST_CASE("A folder that cannot be made is an error with a next step, and the former file stays")
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    service::DraftStore store(inTheWay.fileName(), QStringLiteral("/data/a.yorozu"));
    const Status status = store.save(draft(QStringLiteral("x")));
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ErrorKind::ReadOnly);
    CHECK(status.error().message.contains(QStringLiteral("screen")));
}

TEST_CASE("A text that another window writes on gets a file of its own")
{
    QTemporaryDir folder;
    service::DraftStore window(folder.path(), QStringLiteral("/data/a.yorozu"));
    service::DraftStore other(folder.path(), QStringLiteral("/data/a.yorozu"));
    MemoDraft text = draft(QStringLiteral("mine"));
    const QString spare = QUuid::createUuid().toString(QUuid::WithoutBraces);
    REQUIRE(window.keep(text, spare).uuid == text.uuid);
    text.content.advice = QStringLiteral("of the other window");
    const service::DraftStore::Kept kept = other.keep(text, spare);
    CHECK(kept.status);
    CHECK(kept.uuid == spare);
    CHECK(window.all().size() == 2);
    CHECK(window.leftBehind().texts.size() == 1); // its own; the other one is being written on
    CHECK(other.isHeldByOther(text.uuid));
}

TEST_CASE("What is discarded is put aside, and comes back as it was")
{
    QTemporaryDir folder;
    service::DraftStore store(folder.path(), QStringLiteral("/data/a.yorozu"));
    const MemoDraft text = draft(QStringLiteral("書きかけ"));
    REQUIRE(store.save(text));
    REQUIRE(store.discard(text.uuid));
    CHECK(store.all().isEmpty());
    CHECK_FALSE(store.discard(text.uuid)); // it is gone already
    REQUIRE(store.bringBack(text.uuid));
    REQUIRE(store.all().size() == 1);
    CHECK(store.all().constFirst() == text);

    QFile broken(QDir(store.folder()).filePath(QStringLiteral("x.draft.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    QStringList unreadable;
    store.all(&unreadable);
    REQUIRE(unreadable.size() == 1);
    REQUIRE(store.discard(service::DraftStore::nameOf(unreadable.constFirst())));
    unreadable.clear();
    store.all(&unreadable);
    CHECK(unreadable.isEmpty());
}

TEST_CASE("What was discarded a month ago makes room")
{
    QTemporaryDir folder;
    service::DraftStore store(folder.path(), QStringLiteral("/data/a.yorozu"));
    const MemoDraft old = draft(QStringLiteral("old"));
    const MemoDraft recent = draft(QStringLiteral("recent"));
    for (const MemoDraft& text : {old, recent}) {
        REQUIRE(store.save(text));
        REQUIRE(store.discard(text.uuid));
    }
    QFile file(QDir(store.folder()).filePath(QStringLiteral("discarded/%1.draft.json").arg(old.uuid)));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-31), QFileDevice::FileModificationTime));
    file.close();
    const MemoDraft next = draft(QStringLiteral("next"));
    REQUIRE(store.save(next));
    REQUIRE(store.discard(next.uuid));
    CHECK_FALSE(store.bringBack(old.uuid));
    CHECK(store.bringBack(recent.uuid));
}
