// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CentreService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "tests/crash/SavedText.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

constexpr int Rounds = 200;
constexpr int RoundsBetweenChecks = 20;
constexpr int TimeoutMs = 60'000;

// memo → digest of what a save promised last.
struct Promises
{
    QHash<qint64, QString> submitted;
    QHash<qint64, QString> drafts;
};

// Starts the saver and kills it a random while after a random number of its promises; the lines that it got out count.
QByteArray linesUntilKilled(const QString& file, QRandomGenerator& random)
{
    QProcess saver;
    saver.start(QStringLiteral(YOROZU_SAVER), {file, QString::number(random.generate())});
    REQUIRE(saver.waitForStarted(TimeoutMs));
    QByteArray out;
    const qsizetype wanted = 1 + random.bounded(5);
    while (out.count('\n') < wanted) {
        INFO(saver.readAllStandardError().toStdString());
        REQUIRE(saver.waitForReadyRead(TimeoutMs));
        out += saver.readAllStandardOutput();
    }
    // Somewhere within the next save: the clock of the kill is no multiple of anything that the saver does.
    std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(25'000)));
    saver.kill();
    REQUIRE(saver.waitForFinished(TimeoutMs));
    REQUIRE(saver.exitStatus() == QProcess::CrashExit);
    return out + saver.readAllStandardOutput();
}

void note(const QByteArray& out, Promises& promises)
{
    const QList<QByteArray> lines = out.split('\n');
    // What follows the last line break was cut by the kill: no promise.
    for (const QByteArray& line : lines.first(lines.size() - 1)) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        auto& kind = words.at(0) == "draft" ? promises.drafts : promises.submitted;
        kind.insert(words.at(1).toLongLong(), QString::fromLatin1(words.at(2)));
    }
}

void checkFile(service::Services& services)
{
    const Result<service::CheckReport> report = services.check();
    REQUIRE(report);
    CHECK(report->problems == QStringList());
    CHECK(report->ok);
}

void checkMemos(service::Services& services, const Caller& caller, const Promises& promises)
{
    const Result<QList<MemoSummary>> memos = services.memos().list(caller, {});
    REQUIRE(memos);
    QSet<QString> numbers;
    QSet<qint64> seen;
    for (const MemoSummary& summary : *memos) {
        CHECK_FALSE(numbers.contains(summary.number));
        numbers.insert(summary.number);
        seen.insert(summary.id.number());
        const Result<service::MemoView> view = services.memos().open(caller, summary.id);
        REQUIRE(view);
        // A save that was cut off is there in full or not at all, whether it was promised or not.
        CHECK(test::isWhole(view->memo.content));
        const QString promised = promises.submitted.value(summary.id.number());
        if (!promised.isEmpty()) {
            CHECK(view->memo.status == MemoStatus::Submitted);
            CHECK(view->memo.content.advice == promised);
        } else if (promises.drafts.contains(summary.id.number()) && view->memo.status == MemoStatus::Draft) {
            CHECK(view->memo.content.advice == promises.drafts.value(summary.id.number()));
        }
    }
    for (const auto& kind : {promises.submitted, promises.drafts}) {
        const QList<qint64> ids = kind.keys();
        for (const qint64 id : ids)
            CHECK(seen.contains(id));
    }
}

} // namespace

TEST_CASE("kill -9 at random moments during saves loses no promised memo and leaves the file sound")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"centre.yorozu"_s);
    const SystemClock clock;
    {
        auto services = service::Services::create(file, clock);
        REQUIRE(services);
        Staff staff;
        staff.name = u"今村 健吾"_s;
        REQUIRE((*services)->centre().addStaff(service::Services::systemCaller(), {staff}));
    }
    QRandomGenerator random(20240603);
    Promises promises;
    for (int round = 1; round <= Rounds; ++round) {
        INFO("round " << round);
        note(linesUntilKilled(file, random), promises);
        if (round % RoundsBetweenChecks != 0)
            continue;
        auto services = service::Services::open({file, service::OpenRequest::Mode::ReadWrite}, clock);
        REQUIRE(services);
        checkFile(**services);
    }
    auto services = service::Services::open({file, service::OpenRequest::Mode::ReadWrite}, clock);
    REQUIRE(services);
    const Result<Caller> caller = (*services)->centre().callerByName(u"今村 健吾"_s);
    REQUIRE(caller);
    // Enough saves were promised for the test to mean something.
    CHECK(promises.submitted.size() > Rounds / 2);
    CHECK(promises.drafts.size() > Rounds / 4);
    checkMemos(**services, *caller, promises);
    checkFile(**services);
}
