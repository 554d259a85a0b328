// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/FormStore.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace yorozu;
using namespace yorozu::service;
using namespace Qt::StringLiterals;

namespace {

const QJsonArray Half{QJsonObject{{u"which"_s, u"case 0"_s}, {u"title"_s, u"資金繰り 𠮷"_s}}};

} // namespace

TEST_CASE("Half typed forms come back from the disk as they were, each record and writer for itself")
{
    QTemporaryDir folder;
    const FormStore store(folder.path());
    CHECK(store.read(u"client-12-3"_s).isEmpty());
    REQUIRE(store.save(u"client-12-3"_s, Half));
    CHECK(FormStore(folder.path()).read(u"client-12-3"_s) == Half);
    CHECK(store.read(u"client-12-4"_s).isEmpty());
    const QString file = folder.filePath(u"forms/client-12-3.json"_s);
    CHECK(QFileInfo(file).permissions().testFlag(QFileDevice::ReadOther) == false);
    // What was stored in the data base leaves nothing behind.
    REQUIRE(store.save(u"client-12-3"_s, {}));
    CHECK_FALSE(QFile::exists(file));
    CHECK(store.save(u"client-12-3"_s, {}));
}

TEST_CASE("A file of a form that cannot be read is put aside, not written over")
{
    QTemporaryDir folder;
    const FormStore store(folder.path());
    REQUIRE(store.save(u"client-12-3"_s, Half));
    QFile broken(folder.filePath(u"forms/client-12-3.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("[{\"which\":");
    broken.close();
    CHECK(store.read(u"client-12-3"_s).isEmpty());
    REQUIRE(store.save(u"client-12-3"_s, Half));
    CHECK(QDir(folder.filePath(u"forms"_s)).entryList(QDir::Files).size() == 2);
}

TEST_CASE("A form that cannot be written is said")
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"forms"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const Status saved = FormStore(folder.path()).save(u"client-12-3"_s, Half);
    REQUIRE_FALSE(saved);
    CHECK_FALSE(saved.error().message.isEmpty());
}
