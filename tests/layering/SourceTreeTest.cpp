// SPDX-License-Identifier: GPL-3.0-or-later
// The checks, on this project.
#include "tests/layering/SourceTree.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu::layering;

namespace {

const QString& top()
{
    static const QString folder = QStringLiteral(YOROZU_SOURCE_DIR);
    return folder;
}

const Files& tree()
{
    static const Files files = readTree(top());
    return files;
}

const Sources& sources()
{
    static const Sources all = readSources(tree());
    return all;
}

void write(const QDir& folder, const QString& path)
{
    const QFileInfo info(folder.filePath(path));
    REQUIRE(QDir().mkpath(info.path()));
    QFile file(info.filePath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

TEST_CASE("the tree is read without build folders, data and dot files")
{
    QTemporaryDir temporary;
    const QDir folder(temporary.path());
    for (const QString& path :
         {u"core/a/A.h"_s, u"core/a/A.txt"_s, u"core/.hidden/B.h"_s, u"build/core/C.h"_s, u"tests/data/D.sql"_s,
          u"tests/a/E.cpp"_s, u"CMakeLists.txt"_s, u"CMakeUserPresets.json"_s, u"stray/F.h"_s})
        write(folder, path);
    CHECK(readTree(temporary.path()).keys() == QStringList{u"CMakeLists.txt"_s, u"core/a/A.h"_s, u"tests/a/E.cpp"_s});
    CHECK(checkTopLevel(topLevelOf(temporary.path())) == QStringList{u"stray does not belong to the top folder"_s});
}

TEST_CASE("headers are looked up in the installed Qt")
{
    const QtModuleOf moduleOf = installedQt();
    CHECK(moduleOf(u"QString"_s) == u"QtCore"_s);
    CHECK(moduleOf(u"qwidget.h"_s) == u"QtWidgets"_s);
    CHECK(moduleOf(u"QtSql/QSqlQuery"_s) == u"QtSql"_s);
    CHECK(moduleOf(u"vector"_s).isEmpty());
}

// An empty list is what is wanted; a failure prints each place that breaks the rule.
TEST_CASE("this project: the sources are there")
{
    CHECK(tree().contains(u"core/base/Result.h"_s));
    CHECK(sources().value(u"core/base/Result.h"_s).includes.contains(Include{u"core/base/Error.h"_s, true, 4}));
}

TEST_CASE("this project: directions")
{
    CHECK(checkDirections(sources()) == QStringList());
}

TEST_CASE("this project: no two rooms include each other")
{
    CHECK(checkCycles(sources()) == QStringList());
}

TEST_CASE("this project: modules of Qt")
{
    CHECK(checkQtModules(sources(), installedQt()) == QStringList());
    CHECK(checkLinks(tree()) == QStringList());
}

TEST_CASE("this project: SQL in its rooms only")
{
    CHECK(checkSql(tree(), sources()) == QStringList());
}

TEST_CASE("this project: licence lines")
{
    CHECK(checkLicence(tree()) == QStringList());
}

TEST_CASE("this project: the top folder")
{
    CHECK(checkTopLevel(topLevelOf(top())) == QStringList());
}
