// SPDX-License-Identifier: GPL-3.0-or-later
// A data base that cannot be opened: exit 3, one sentence, the file untouched.
#include "tests/ctl/Ctl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

// SQLite itself, for what the program does not offer.
class Sqlite
{
public:
    explicit Sqlite(const QString& file)
    {
        m_base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bad-file-test"_s);
        m_base.setDatabaseName(file);
        REQUIRE(m_base.open());
    }
    ~Sqlite()
    {
        m_base.close();
        m_base = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"bad-file-test"_s);
    }
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    void run(const QString& sql)
    {
        QSqlQuery query(m_base);
        const bool done = query.exec(sql);
        INFO(sql.toStdString() + query.lastError().text().toStdString());
        REQUIRE(done);
    }
    QVariant value(const QString& sql)
    {
        QSqlQuery query(m_base);
        REQUIRE(query.exec(sql));
        REQUIRE(query.next());
        return query.value(0);
    }

private:
    QSqlDatabase m_base;
};

void checkCannotOpen(const Ctl& ctl)
{
    for (const QStringList& words :
         {QStringList{u"check"_s}, {u"staff"_s, u"list"_s}, {u"memo"_s, u"confirm"_s, u"1"_s}}) {
        const Run run = ctl.run(words);
        INFO(words.join(u' ').toStdString() + run.err.toStdString());
        CHECK(run.exit == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.size() > 20);
    }
}

} // namespace

TEST_CASE("what is no data base of the program cannot be opened and stays as it is")
{
    const Ctl ctl;
    SECTION("missing")
    {
        checkCannotOpen(ctl);
        CHECK_FALSE(QFile::exists(ctl.database()));
    }
    SECTION("an empty file")
    {
        ctl.write(u"centre.yorozu"_s, {});
        checkCannotOpen(ctl);
        CHECK(readAll(ctl.database()).isEmpty());
    }
    SECTION("a text")
    {
        const QByteArray text = QByteArray("これはデータベースではありません。\n").repeated(500);
        ctl.write(u"centre.yorozu"_s, text);
        checkCannotOpen(ctl);
        CHECK(readAll(ctl.database()) == text);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(ctl.database()));
        checkCannotOpen(ctl);
        CHECK(ctl.run({u"init"_s}).exit != 0);
    }
    SECTION("a data base of another program")
    {
        {
            Sqlite sqlite(ctl.database());
            sqlite.run(u"CREATE TABLE memo (id INTEGER PRIMARY KEY, text TEXT)"_s);
            sqlite.run(u"INSERT INTO memo (text) VALUES ('x')"_s);
        }
        const QByteArray before = readAll(ctl.database());
        checkCannotOpen(ctl);
        CHECK(ctl.run({u"upgrade"_s}).exit == 3);
        CHECK(ctl.run({u"init"_s}).exit == 1);
        CHECK(readAll(ctl.database()) == before);
    }
}

TEST_CASE("a damaged file cannot be opened")
{
    const Ctl ctl = Ctl::withCentre();
    const QByteArray whole = readAll(ctl.database());
    SECTION("cut off")
    {
        ctl.write(u"centre.yorozu"_s, whole.left(whole.size() / 2));
        checkCannotOpen(ctl);
    }
    SECTION("noise from the head on")
    {
        ctl.write(u"centre.yorozu"_s, whole.left(200) + QByteArray(whole.size() - 200, '\x5A'));
        checkCannotOpen(ctl);
    }
    SECTION("noise in the middle is found by check")
    {
        ctl.write(u"centre.yorozu"_s,
                  whole.left(whole.size() / 2) + QByteArray(whole.size() - whole.size() / 2, '\x5A'));
        const Run run = ctl.run({u"check"_s});
        CHECK((run.exit == 1 || run.exit == 3));
    }
}

TEST_CASE("a newer schema is left alone")
{
    const Ctl ctl = Ctl::withCentre();
    {
        Sqlite sqlite(ctl.database());
        const int latest = sqlite.value(u"SELECT max(version) FROM schema_version"_s).toInt();
        sqlite.run(u"UPDATE schema_version SET version = %1 WHERE version = %2"_s.arg(latest + 1).arg(latest));
    }
    const QByteArray before = readAll(ctl.database());
    checkCannotOpen(ctl);
    CHECK(ctl.run({u"upgrade"_s}).exit == 3);
    CHECK(readAll(ctl.database()) == before);
}

TEST_CASE("an older schema asks for upgrade, which keeps a copy")
{
    const Ctl ctl = Ctl::withCentre();
    int before = 0;
    {
        // A data base of some versions before: as if the last steps had not been written down. Their statements cannot
        // run twice (one of them alone may have none on a file), so that the upgrade fails whole and leaves both as
        // they were.
        Sqlite sqlite(ctl.database());
        sqlite.run(u"DELETE FROM schema_version WHERE version > 30"_s);
        before = sqlite.value(u"SELECT max(version) FROM schema_version"_s).toInt();
    }
    const Run run = ctl.run({u"check"_s});
    CHECK(run.exit == 3);
    CHECK(run.err.contains("upgrade"_L1));
    CHECK(ctl.run({u"upgrade"_s}).exit != 0);
    const QStringList copies = QDir(ctl.path({})).entryList({u"centre.yorozu.before-upgrade-*"_s});
    REQUIRE(copies.size() == 1);
    Sqlite sqlite(ctl.path(copies.constFirst()));
    CHECK(sqlite.value(u"SELECT max(version) FROM schema_version"_s).toInt() == before);
}

TEST_CASE("a locked file is said to be locked, and works again afterwards")
{
    const Ctl ctl = Ctl::withCentre();
    {
        Sqlite sqlite(ctl.database());
        sqlite.run(u"BEGIN EXCLUSIVE"_s);
        const Run run = ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"鈴木商店"_s}});
        CHECK(run.exit == 3);
        CHECK(run.out.isEmpty());
        sqlite.run(u"ROLLBACK"_s);
    }
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().isEmpty());
    CHECK(ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"鈴木商店"_s}}).exit == 0);
}

TEST_CASE("a server that cannot be reached is no data base, nor is no name at all")
{
    const Ctl ctl;
    const Run server = ctl.runBare({u"--lang"_s, u"en"_s, u"--db"_s, u"postgresql:///db?host=/nowhere"_s, u"check"_s});
    CHECK(server.exit == 3);
    CHECK(server.err.contains("cannot be reached"_L1));
    CHECK(ctl.runBare({u"check"_s}).exit == 3);
}

TEST_CASE("without --db the data base is the one that the desktop program opened last")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(QDir().mkpath(ctl.path(u"config/YorozuDesk"_s)));
    ctl.write(u"config/YorozuDesk/yorozudesk.conf"_s, "[database]\nlast=" + ctl.database().toUtf8() + "\n");
    CHECK(ctl.runBare({u"staff"_s, u"list"_s}).array().size() == 3);
}

TEST_CASE("an answer never replaces a data base or its journal")
{
    const Ctl ctl = Ctl::withCentre();
    const QByteArray before = readAll(ctl.database());
    const QString journal = ctl.database() + u"-journal"_s;
    for (const QString& target : {ctl.database(), journal}) {
        for (const QStringList& words :
             {QStringList{u"memo"_s, u"pdf"_s, u"--blank"_s}, {u"export"_s, u"clients"_s}, {u"export"_s, u"memos"_s}}) {
            if (target == journal)
                ctl.write(u"centre.yorozu-journal"_s, {});
            const Run run = ctl.run(words + QStringList{u"--out"_s, target});
            INFO(words.join(u' ').toStdString() + run.err.toStdString());
            CHECK(run.exit == 1);
            CHECK(run.out.isEmpty());
            CHECK(run.err.contains("is a data base"_L1));
        }
    }
    CHECK(readAll(ctl.database()).startsWith("SQLite format 3"));
    CHECK(ctl.run({u"check"_s}).exit == 0);
    CHECK(before.size() > 0);
}

#ifdef Q_OS_LINUX
TEST_CASE("a device is written to, not replaced by a file")
{
    const Ctl ctl = Ctl::withCentre();
    // Through a link, so that a fault would cost the link and not the machine's own device.
    const QString link = ctl.path(u"full"_s);
    REQUIRE(QFile::link(u"/dev/full"_s, link));
    const Run run = ctl.run({u"export"_s, u"clients"_s, u"--out"_s, link});
    CHECK(run.exit == 1);
    CHECK(run.err.contains("disk is full"_L1));
    CHECK_FALSE(QFileInfo(link).isFile());
}
#endif

TEST_CASE("init leaves one whole file, and nothing where it is refused")
{
    const Ctl ctl;
    REQUIRE(ctl.run({u"init"_s}).exit == 0);
    const QDir folder(ctl.path({}));
    CHECK(folder.entryList({u"*.new-*"_s}).isEmpty());
    CHECK(ctl.run({u"init"_s}).exit == 1);
    CHECK(folder.entryList({u"*.new-*"_s}).isEmpty());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("a demo beyond all measure is refused before anything is made")
{
    const Ctl ctl;
    CHECK(ctl.run({u"demo"_s, u"--memos"_s, u"9223372036854775807"_s}).exit == 2);
    CHECK(ctl.run({u"demo"_s, u"--fiscal-years"_s, u"51"_s}).exit == 2);
    CHECK_FALSE(QFile::exists(ctl.database()));
}
