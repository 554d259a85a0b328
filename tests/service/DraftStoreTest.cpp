// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DraftStore.h"
#include "tests/support/catch.h"

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
