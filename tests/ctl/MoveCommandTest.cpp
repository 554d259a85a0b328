// SPDX-License-Identifier: GPL-3.0-or-later
// migrate: to a server and back, also when it is killed in the middle.
#include "tests/ctl/Ctl.h"
#include "tests/support/PostgresServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

constexpr int TimeoutMs = 120'000;
constexpr int Kills = 6; // in each direction

QByteArray digest(const QString& name)
{
    return QCryptographicHash::hash(readAll(name), QCryptographicHash::Sha256);
}

// A demonstration centre and a place on the server.
struct Move
{
    Move() { REQUIRE(ctl.run({u"demo"_s, u"--memos"_s, u"120"_s}).exit == 0); }
    ~Move() { server.drop(name); }
    Move(const Move&) = delete;
    Move& operator=(const Move&) = delete;

    static QStringList words(const QString& from, const QString& to)
    {
        return {u"--lang"_s, u"en"_s, u"migrate"_s, u"--from"_s, from, u"--to"_s, to};
    }
    Run run(const QString& from, const QString& to) const { return ctl.runBare(words(from, to)); }
    Run check(const QString& place) const { return ctl.runBare({u"--db"_s, place, u"--lang"_s, u"en"_s, u"check"_s}); }
    // True: it was killed before it had finished.
    static bool killed(const QString& from, const QString& to, qint64 afterMs)
    {
        QProcess process;
        process.start(QStringLiteral(YOROZU_CTL), words(from, to));
        REQUIRE(process.waitForStarted(TimeoutMs));
        if (process.waitForFinished(static_cast<int>(afterMs)))
            return false;
        process.kill();
        REQUIRE(process.waitForFinished(TimeoutMs));
        return true;
    }
    // At one moment after the other; each time it must be all or nothing, and the source as it was.
    void killAndFinish(const QString& from, const QString& to, qint64 wholeMs,
                       const std::function<void()>& unchanged) const
    {
        int kills = 0;
        for (int round = 1; round <= Kills; ++round) {
            if (!killed(from, to, wholeMs * round / (Kills + 1)))
                break; // it was quicker than the first time
            ++kills;
            unchanged();
            if (check(to).exit == 0)
                break; // after its last step
            CHECK(check(to).exit == 3);
        }
        CHECK(kills > 0);
        if (check(to).exit == 3) {
            const Run again = run(from, to);
            INFO(again.err.toStdString());
            REQUIRE(again.exit == 0);
        }
        unchanged();
        CHECK(check(to).object().value(u"problems"_s).toArray().isEmpty());
        CHECK(check(to).exit == 0);
    }

    Ctl ctl;
    PostgresServer& server = PostgresServer::ofProgram();
    QString name = server.newName();
    QString address = server.address(name);
    QString back = ctl.path(u"back.yorozu"_s);
};

} // namespace

TEST_CASE("migrate: to a server and back, and check finds nothing")
{
    const Move move;
    const QByteArray before = digest(move.ctl.database());
    const Run there = move.run(move.ctl.database(), move.address);
    REQUIRE(there.exit == 0);
    CHECK(there.object().value(u"engine"_s) == u"postgresql"_s);
    // More than the 120 that were wished for: those of today come in addition, as far as it is over by now.
    const qint64 memos = move.check(move.ctl.database()).object().value(u"counts"_s)[u"memos"_s].toInteger();
    CHECK(memos >= 120);
    CHECK(there.object().value(u"tables"_s)[u"memo"_s][u"rows"_s].toInteger() == memos);
    CHECK(there.object().value(u"attachments"_s).toInteger() > 0);
    CHECK(digest(move.ctl.database()) == before);
    const Run onServer = move.check(move.address);
    CHECK(onServer.exit == 0);
    CHECK(onServer.object().value(u"engine"_s) == u"postgresql"_s);

    const Run back = move.run(move.address, move.back);
    REQUIRE(back.exit == 0);
    const Run inFile = move.check(move.back);
    CHECK(inFile.exit == 0);
    const QJsonObject tables = there.object().value(u"tables"_s).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        INFO(table.key().toStdString());
        if (!table.key().startsWith("audit_"_L1))
            CHECK(back.object().value(u"tables"_s)[table.key()] == table.value());
    }
    // What is there is never written over.
    CHECK(move.run(move.ctl.database(), move.address).exit == 1);
    CHECK(move.run(move.address, move.back).exit == 1);
    CHECK(move.check(move.back).out == inFile.out);
}

TEST_CASE("migrate: killed at any moment there is the old centre, and the new one or none")
{
    const Move move;
    const QByteArray before = digest(move.ctl.database());
    QElapsedTimer timer;
    timer.start();
    const QString first = move.server.newName();
    REQUIRE(move.run(move.ctl.database(), move.server.address(first)).exit == 0);
    const qint64 whole = timer.elapsed();
    move.server.drop(first);

    move.killAndFinish(move.ctl.database(), move.address, whole, [&] { CHECK(digest(move.ctl.database()) == before); });
    const QByteArray served = move.check(move.address).out;
    move.killAndFinish(move.address, move.back, whole, [&] { CHECK(move.check(move.address).out == served); });
    CHECK(QDir(move.ctl.path({})).entryList({u"back.yorozu.part-*"_s}).isEmpty());
}

TEST_CASE("migrate: what is not there, and who may not")
{
    const Move move;
    CHECK(move.run(move.ctl.path(u"none.yorozu"_s), move.address).exit == 3);
    CHECK(move.run(move.ctl.database(), move.ctl.path(u"no folder/moved.yorozu"_s)).exit == 3);
    CHECK(move.run(move.ctl.database(), u"postgresql://nobody@/none?host=/nowhere"_s).exit == 3);
    CHECK(move.ctl.runBare({u"--lang"_s, u"en"_s, u"migrate"_s, u"--from"_s, move.ctl.database()}).exit == 2);
    const QString first = move.ctl.database();
    CHECK(move.ctl
              .runBare({u"--lang"_s, u"en"_s, u"--as"_s, u"青木"_s, u"migrate"_s, u"--from"_s, first, u"--to"_s,
                        move.address})
              .exit == 1);
    CHECK(move.check(move.address).exit == 3);
}
