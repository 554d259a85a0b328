// SPDX-License-Identifier: GPL-3.0-or-later
// That every scenario runs and says what it has to say; how fast, no test asks.
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exit = -1;
    QByteArray said;
    QByteArray complained;
};

Run run(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(YOROZU_BENCH), words);
    Run made;
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit)
        made.exit = process.exitCode();
    made.said = process.readAllStandardOutput();
    made.complained = process.readAllStandardError();
    return made;
}

} // namespace

TEST_CASE("Every scenario of the bench runs, and its JSON is complete")
{
    const QTemporaryDir place;
    REQUIRE(place.isValid());
    const QString folder = place.filePath(u"work"_s);
    const QString json = place.filePath(u"results.json"_s);
    const Run made = run({u"--tiny"_s, u"--memos"_s, u"400"_s, u"--folder"_s, folder, u"--json"_s, json});
    INFO(made.complained.toStdString());
    REQUIRE(made.exit == 0);

    QFile file(json);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject results = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(results.value(u"memos"_s).toInt() == 400);
    for (const QString& name : {u"cores"_s, u"load"_s, u"day"_s, u"qt"_s, u"sqlite"_s, u"journal"_s}) {
        INFO(name.toStdString());
        CHECK(results.contains(name));
    }
    QSet<QString> scenarios;
    for (const QJsonValue& value : results.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        INFO(QJsonDocument(line).toJson().toStdString());
        scenarios.insert(line.value(u"scenario"_s).toString());
        CHECK_FALSE(line.value(u"what"_s).toString().isEmpty());
        CHECK_FALSE(line.value(u"unit"_s).toString().isEmpty());
        CHECK(line.value(u"ours"_s).isDouble());
        // Where a ratio is the target there is one.
        if (line.value(u"target"_s).toString().endsWith(u'×'))
            CHECK(line.value(u"ratio"_s).isDouble());
        CHECK(line.value(u"met"_s).isBool() == (line.value(u"target"_s).toString() != u"–"_s));
    }
    CHECK(scenarios == QSet<QString>{u"search"_s, u"count"_s, u"index"_s, u"open"_s, u"pdf"_s, u"start"_s, u"free"_s,
                                     u"save"_s, u"backup"_s, u"rebuild"_s, u"audit"_s, u"calendar"_s, u"days"_s,
                                     u"figures"_s, u"screens"_s, u"booking"_s});
    // What it made is gone.
    CHECK(QDir(folder).isEmpty());
}

TEST_CASE("A lean bench measures what is searched")
{
    const QTemporaryDir place;
    REQUIRE(place.isValid());
    const Run made = run({u"--tiny"_s, u"--lean"_s, u"--memos"_s, u"400"_s, u"--folder"_s, place.filePath(u"work"_s)});
    INFO(made.complained.toStdString());
    CHECK(made.exit == 0);
    CHECK(made.said.contains("| search |"));
    CHECK(made.said.contains("| rebuild |"));
    CHECK_FALSE(made.said.contains("| save |"));
}

TEST_CASE("The scenarios of a server run there, and no warm screen costs more than six round trips")
{
    const QTemporaryDir place;
    REQUIRE(place.isValid());
    const QString json = place.filePath(u"results.json"_s);
    const Run made = run({u"--tiny"_s, u"--server"_s, u"--memos"_s, u"400"_s, u"--folder"_s, place.filePath(u"work"_s),
                          u"--json"_s, json});
    INFO(made.complained.toStdString());
    REQUIRE(made.exit == 0);
    QFile file(json);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject results = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(results.contains(u"postgresql"_s));
    QSet<QString> scenarios;
    int screens = 0;
    for (const QJsonValue& value : results.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        scenarios.insert(line.value(u"scenario"_s).toString());
        if (line.value(u"unit"_s).toString() != "trips"_L1)
            continue;
        INFO(QJsonDocument(line).toJson().toStdString());
        ++screens;
        CHECK(line.value(u"met"_s).toBool());
    }
    CHECK(screens >= 8);
    CHECK(scenarios == QSet<QString>{u"search"_s, u"count"_s, u"open"_s, u"booking"_s, u"save"_s, u"network"_s});
}

TEST_CASE("The bench refuses what it does not know")
{
    CHECK(run({u"--only"_s, u"nothing"_s}).exit == 2);
    CHECK(run({u"--memos"_s, u"many"_s}).exit == 2);
    CHECK(run({u"--keep"_s}).exit == 2);
    CHECK(run({u"--lean"_s, u"--only"_s, u"save"_s}).exit == 2);
    CHECK(run({u"--only"_s, u"network"_s}).exit == 2);
    CHECK(run({u"--server"_s, u"--only"_s, u"backup"_s}).exit == 2);
}
