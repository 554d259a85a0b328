// SPDX-License-Identifier: GPL-3.0-or-later
// Each check is shown sources that break its rule, and neighbours of them that do not.
#include "tests/layering/Checks.h"
#include "tests/layering/Rooms.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu::layering;

namespace {

QString fakeQt(const QString& header)
{
    static const QMap<QString, QString> modules{{u"QString"_s, u"QtCore"_s},
                                                {u"QFont"_s, u"QtGui"_s},
                                                {u"QWidget"_s, u"QtWidgets"_s},
                                                {u"QSqlQuery"_s, u"QtSql"_s},
                                                {u"QPrinter"_s, u"QtPrintSupport"_s}};
    return modules.value(header);
}

QStringList directions(const QString& path, const QString& text)
{
    return checkDirections(readSources({{path, text}}));
}

QStringList literalsOf(const QString& path, const QString& literal)
{
    const Files files{{path, u"f(\"%1\");"_s.arg(literal)}};
    return checkSql(files, readSources(files));
}

} // namespace

TEST_CASE("the table of rooms has no gap")
{
    for (const Room& room : rooms()) {
        INFO(room.name.toStdString());
        CHECK(roomOf(room.name + u"/X.h"_s) == &room);
        for (const QString& other : room.rooms)
            CHECK((other.endsWith(u"/*"_s) || roomOf(other + u"/X.h"_s)));
        CHECK(room.sql == room.qt.contains(u"QtSql"_s));
    }
    CHECK(roomOf(u"core/storage/sql/deep/X.h"_s)->name == u"core/storage"_s);
    CHECK_FALSE(roomOf(u"core/storages/X.h"_s));
}

TEST_CASE("what a room may include")
{
    struct Row
    {
        QString path;
        QString include;
    };
    const Row row = GENERATE(values<Row>({
        {u"core/domain/A.cpp"_s, u"core/base/Id.h"_s},
        {u"core/domain/A.cpp"_s, u"core/japanese/EraDate.h"_s},
        {u"core/report/A.cpp"_s, u"core/storage/Query.h"_s},
        {u"core/service/A.cpp"_s, u"core/storage/Query.h"_s},
        {u"ui/memo/A.cpp"_s, u"core/service/MemoService.h"_s},
        {u"ui/memo/A.cpp"_s, u"ui/fields/DateField.h"_s},
        {u"ui/shell/A.cpp"_s, u"ui/memo/MemoScreen.h"_s},
        {u"ui/paper/A.cpp"_s, u"ui/theme/Tokens.h"_s},
        {u"app/desk/A.cpp"_s, u"core/storage/Connection.h"_s},
        {u"app/desk/A.cpp"_s, u"resources/masks.h"_s},
        {u"app/desk/A.cpp"_s, u"A.moc"_s},
        {u"tests/domain/A.cpp"_s, u"core/storage/Connection.h"_s},
    }));
    INFO(row.path.toStdString() << " " << row.include.toStdString());
    CHECK(directions(row.path, u"#include \"%1\"\n"_s.arg(row.include)) == QStringList());
}

TEST_CASE("what a room must not include")
{
    struct Row
    {
        QString path;
        QString include;
        QString says;
    };
    const Row row = GENERATE(values<Row>({
        {u"core/base/A.h"_s, u"core/domain/Memo.h"_s, u"core/base must not include core/domain"_s},
        {u"core/japanese/A.h"_s, u"core/domain/Memo.h"_s, u"core/japanese must not include core/domain"_s},
        {u"core/domain/A.h"_s, u"core/storage/Query.h"_s, u"core/domain must not include core/storage"_s},
        {u"core/rules/A.h"_s, u"core/storage/Query.h"_s, u"core/rules must not include core/storage"_s},
        {u"core/storage/A.h"_s, u"core/service/Desk.h"_s, u"core/storage must not include core/service"_s},
        {u"core/exchange/A.h"_s, u"core/storage/Query.h"_s, u"core/exchange must not include core/storage"_s},
        {u"core/sheet/A.h"_s, u"ui/theme/Tokens.h"_s, u"core/sheet must not include ui/theme"_s},
        {u"core/service/A.h"_s, u"app/desk/Main.h"_s, u"core/service must not include app/desk"_s},
        {u"ui/memo/A.h"_s, u"core/storage/Query.h"_s, u"ui/memo must not include core/storage"_s},
        {u"ui/memo/A.h"_s, u"core/report/Monthly.h"_s, u"ui/memo must not include core/report"_s},
        {u"ui/memo/A.h"_s, u"app/desk/Main.h"_s, u"ui/memo must not include app/desk"_s},
        {u"ui/theme/A.h"_s, u"core/domain/Memo.h"_s, u"ui/theme must not include core/domain"_s},
        {u"ui/paper/A.h"_s, u"core/service/Desk.h"_s, u"ui/paper must not include core/service"_s},
        {u"ui/fields/A.h"_s, u"ui/memo/MemoScreen.h"_s, u"ui/fields must not include ui/memo"_s},
        {u"app/ctl/A.h"_s, u"app/desk/Main.h"_s, u"app/ctl must not include app/desk"_s},
        {u"core/base/A.h"_s, u"tests/support/catch.h"_s, u"must not need its tests"_s},
        {u"core/base/A.h"_s, u"Id.h"_s, u"from the top folder"_s},
        {u"core/base/A.h"_s, u"core/attic/Old.h"_s, u"lies in no room"_s},
        {u"core/base/A.cpp"_s, u"core/base/Clock.cpp"_s, u"includes the source"_s},
    }));
    INFO(row.path.toStdString() << " " << row.include.toStdString());
    const QStringList found = directions(row.path, u"\n#include \"%1\"\n"_s.arg(row.include));
    REQUIRE(found.size() == 1);
    CHECK(found[0].startsWith(row.path + u":2: "_s));
    CHECK(found[0].contains(row.says));
}

TEST_CASE("a folder that is in no room, and angle brackets for our own headers, are told")
{
    CHECK(directions(u"core/attic/A.cpp"_s, u""_s).value(0).contains(u"lies in no room"_s));
    CHECK(directions(u"core/A.cpp"_s, u""_s).value(0).contains(u"lies in no room"_s));
    CHECK(directions(u"ui/memo/A.cpp"_s, u"#include <core/storage/Query.h>"_s).value(0).contains(u"with quotes"_s));
}

TEST_CASE("rooms that include each other are told with their way")
{
    const Files chain{{u"ui/today/A.h"_s, u"#include \"ui/memo/B.h\""_s},
                      {u"ui/memo/B.h"_s, u"#include \"ui/shell/C.h\""_s}};
    CHECK(checkCycles(readSources(chain)) == QStringList());

    Files pair = chain;
    pair.insert(u"ui/memo/D.cpp"_s, u"#include \"ui/today/A.h\""_s);
    CHECK(
        checkCycles(readSources(pair)) ==
        QStringList{
            u"ui/memo → ui/today → ui/memo include each other: ui/memo/D.cpp:1: ui/today/A.h; ui/today/A.h:1: ui/memo/B.h"_s});

    Files triangle = chain;
    triangle.insert(u"ui/shell/C.h"_s, u"\n#include \"ui/today/A.h\""_s);
    const QStringList found = checkCycles(readSources(triangle));
    REQUIRE(found.size() == 1);
    CHECK(found[0].startsWith(u"ui/memo → ui/shell → ui/today → ui/memo"_s));

    const Files alone{{u"ui/memo/A.h"_s, u"#include \"ui/memo/B.h\""_s},
                      {u"ui/memo/B.h"_s, u"#include \"ui/memo/A.h\""_s}};
    CHECK(checkCycles(readSources(alone)) == QStringList());
}

TEST_CASE("modules of Qt by room")
{
    const auto check = [](const Files& files) { return checkQtModules(readSources(files), fakeQt); };
    CHECK(check({{u"core/domain/A.h"_s, u"#include <QString>\n#include <vector>"_s}}) == QStringList());
    CHECK(check({{u"core/storage/A.h"_s, u"#include <QSqlQuery>"_s}}) == QStringList());
    CHECK(check({{u"ui/memo/A.h"_s, u"#include <QWidget>\n#include <QPrinter>"_s}}) == QStringList());

    CHECK(check({{u"core/sheet/A.h"_s, u"#include <QFont>"_s}}) ==
          QStringList{u"core/sheet/A.h:1: core/sheet must not use QtGui (<QFont>)"_s});
    CHECK(check({{u"core/service/A.h"_s, u"#include <QSqlQuery>"_s}}).size() == 1);
    CHECK(check({{u"ui/memo/A.h"_s, u"#include <QSqlQuery>"_s}}).size() == 1);
    CHECK(check({{u"app/desk/A.cpp"_s, u"#include <QSqlQuery>"_s}}).size() == 1);
    CHECK(check({{u"app/ctl/A.cpp"_s, u"#include <QWidget>"_s}}).size() == 1);
    CHECK(check({{u"ui/paper/A.h"_s, u"#include <QPrinter>"_s}}).size() == 1);
    CHECK(check({{u"ui/paper/PaperPrinter.cpp"_s, u"#include <QPrinter>"_s}}) == QStringList());
    CHECK(check({{u"ui/paper/PaperPrinter.cpp"_s, u"#include <QWidget>"_s}}).size() == 1);
}

TEST_CASE("modules of Qt come in through headers too")
{
    const Files files{{u"ui/theme/Chip.h"_s, u"#include <QWidget>"_s},
                      {u"ui/theme/Row.h"_s, u"#include \"ui/theme/Chip.h\""_s},
                      {u"ui/theme/Tokens.h"_s, u"#include <QFont>"_s},
                      {u"ui/paper/Good.cpp"_s, u"#include \"ui/theme/Tokens.h\""_s},
                      {u"ui/paper/Bad.cpp"_s, u"#include \"ui/theme/Row.h\""_s}};
    CHECK(checkQtModules(readSources(files), fakeQt) ==
          QStringList{u"ui/paper/Bad.cpp:1: ui/paper must not use QtWidgets (<QWidget> through ui/theme/Chip.h)"_s});
}

TEST_CASE("Qt Sql reaches those who may include storage, and stops there")
{
    const QString includesStorage = u"#include \"core/storage/Connection.h\""_s;
    const QString includesService = u"#include \"core/service/Desk.h\""_s;
    Files files{{u"core/storage/Connection.h"_s, u"#include <QSqlQuery>"_s},
                {u"core/service/Desk.h"_s, u""_s},
                {u"core/service/Desk.cpp"_s, includesStorage},
                {u"ui/memo/Screen.cpp"_s, includesService}};
    CHECK(checkQtModules(readSources(files), fakeQt) == QStringList());

    files[u"core/service/Desk.h"_s] = includesStorage;
    CHECK(checkQtModules(readSources(files), fakeQt) ==
          QStringList{
              u"ui/memo/Screen.cpp:1: ui/memo must not use QtSql (<QSqlQuery> through core/storage/Connection.h)"_s});
}

TEST_CASE("SQL is found outside its rooms")
{
    const QString sql = GENERATE(values<QString>({
        u"SELECT id FROM memo"_s,
        u"  SELECT 1"_s,
        u"INSERT INTO memo VALUES (1)"_s,
        u"INSERT OR IGNORE INTO memo"_s,
        u"UPDATE memo SET a = 1"_s,
        u"DELETE FROM memo"_s,
        u"PRAGMA user_version"_s,
        u"CREATE TABLE t (a)"_s,
        u"CREATE UNIQUE INDEX i ON t(a)"_s,
        u"BEGIN IMMEDIATE"_s,
        u"WITH RECURSIVE r(n) AS (SELECT 1)"_s,
        u"ALTER TABLE t"_s,
        u" WHERE id = ?"_s,
        u"a ORDER BY b"_s,
        u"x LEFT JOIN y"_s,
        u"select id from memo where a = 1"_s,
        u"insert into memo values (1)"_s,
        u"update memo set a = 1"_s,
        u"delete from memo"_s,
        u"pragma journal_mode"_s,
    }));
    INFO(sql.toStdString());
    CHECK(literalsOf(u"ui/memo/A.cpp"_s, sql).size() == 1);
    CHECK(literalsOf(u"app/ctl/A.cpp"_s, sql).size() == 1);
    CHECK(literalsOf(u"core/service/A.cpp"_s, sql).size() == 1);
    CHECK(literalsOf(u"core/storage/A.cpp"_s, sql) == QStringList());
    CHECK(literalsOf(u"core/report/A.cpp"_s, sql) == QStringList());
    CHECK(literalsOf(u"tests/storage/A.cpp"_s, sql) == QStringList());
}

TEST_CASE("words for people are not SQL")
{
    const QString words = GENERATE(values<QString>({
        u"Select a file from the list"_s,
        u"select a client from the list, then a memo"_s,
        u"Update the memo"_s,
        u"Insert into"_s,
        u"Delete from the list"_s,
        u"create a memo"_s,
        u"where"_s,
        u"With regards"_s,
        u"SELECTED"_s,
        u"order by date"_s,
        u"drop here"_s,
    }));
    INFO(words.toStdString());
    CHECK(literalsOf(u"ui/memo/A.cpp"_s, words) == QStringList());
}

TEST_CASE("SQL over several literals, in raw literals and in files is found; in comments it is none")
{
    const auto check = [](const Files& files) { return checkSql(files, readSources(files)); };
    CHECK(check({{u"ui/memo/A.cpp"_s, u"f(u\"select a \"_s\n u\"from memo\"_s);"_s}}).size() == 1);
    CHECK(check({{u"ui/memo/A.cpp"_s, u"f(R\"(\n  SELECT a\n  FROM b)\");"_s}}).size() == 1);
    CHECK(check({{u"ui/memo/A.cpp"_s, u"// \"SELECT a FROM b\"\n"_s}}) == QStringList());
    CHECK(check({{u"ui/memo/query.sql"_s, u""_s}}).size() == 1);
    CHECK(check({{u"core/storage/sql/query.sql"_s, u""_s}}) == QStringList());
}

TEST_CASE("a room links only the modules that it may use")
{
    CHECK(checkLinks({{u"core/storage/CMakeLists.txt"_s, u"PRIVATE_LINKS Qt6::Sql"_s}}) == QStringList());
    CHECK(checkLinks({{u"core/rules/CMakeLists.txt"_s, u"# not Qt6::Sql\nPUBLIC_LINKS Qt6::Core ${rcc} Qt6::rcc"_s}}) ==
          QStringList());
    CHECK(checkLinks({{u"app/desk/CMakeLists.txt"_s, u"\nLINKS Qt6::Widgets Qt6::Sql"_s}}) ==
          QStringList{u"app/desk/CMakeLists.txt:2: app/desk must not link QtSql"_s});
    CHECK(checkLinks({{u"ui/paper/CMakeLists.txt"_s, u"PUBLIC_LINKS Qt6::Gui Qt6::WidgetsPrivate"_s}}).size() == 1);
}

TEST_CASE("the licence stands in the first line")
{
    const QString tag = u"SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    CHECK(checkLicence(
              {{u"a/A.h"_s, u"// "_s + tag}, {u"a/CMakeLists.txt"_s, u"# "_s + tag}, {u"a/a.sql"_s, u"-- "_s + tag}}) ==
          QStringList());
    CHECK(checkLicence({{u"a/A.h"_s, u"\n// "_s + tag}}).size() == 1);
    CHECK(checkLicence({{u"a/A.cpp"_s, u"# "_s + tag}}).size() == 1);
    CHECK(checkLicence({{u"a/A.cpp"_s, u"// SPDX-License-Identifier: MIT\n"_s}}).size() == 1);
    CHECK(checkLicence({{u"a/A.cpp"_s, u""_s}}).size() == 1);
}

TEST_CASE("the top folder holds the house and nothing else")
{
    CHECK(checkTopLevel({u"core"_s, u"README.md"_s, u".clang-tidy"_s, u".ci"_s}) == QStringList());
    CHECK(checkTopLevel({u"src"_s, u"core"_s, u"CHANGELOG.md"_s}).size() == 2);
}
