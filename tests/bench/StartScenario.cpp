// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to the page of the day that can be used, beside a program with an empty window.
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int Patience = 60'000;
constexpr double MostMegabytes = 60;

struct Started
{
    double milliseconds = 0;
    double processor = 0;    // ms, of all threads
    double resident = 0;     // MB
    double proportional = 0; // MB; pages shared with others count in parts
    double peak = 0;         // MB; resident, at its highest until then
};

// A home of its own, so that no setting of whoever measures takes part.
QProcessEnvironment environment(const Bench& bench, const QString& platform, const QString& display)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    const QString home = bench.folder.filePath(u"home"_s);
    QDir().mkpath(home + u"/runtime"_s);
    QFile::setPermissions(home + u"/runtime"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    own.insert(u"HOME"_s, home);
    own.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    own.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    own.insert(u"XDG_RUNTIME_DIR"_s, home + u"/runtime"_s);
    own.insert(u"QT_QPA_PLATFORM"_s, platform);
    if (!display.isEmpty())
        own.insert(u"DISPLAY"_s, display);
    return own;
}

Result<Started> start(const QString& program, const QStringList& words, const QProcessEnvironment& own)
{
    QProcess process;
    process.setProcessEnvironment(own);
    process.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch watch;
    process.start(program, words);
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(Patience))
        said += process.readAllStandardOutput();
    const double milliseconds = watch.milliseconds();
    if (!process.waitForFinished(Patience))
        process.kill();
    const QJsonObject report = QJsonDocument::fromJson(said).object();
    if (report.isEmpty())
        return Error{ErrorKind::CannotOpen, u"%1 did not say that it had started"_s.arg(program), {}, {}};
    return Started{milliseconds, report.value(u"processor_ms"_s).toDouble(),
                   report.value(u"rss_kb"_s).toDouble() / 1000, report.value(u"pss_kb"_s).toDouble() / 1000,
                   report.value(u"peak_kb"_s).toDouble() / 1000};
}

// A display that nobody sees, for as long as it lives.
class Screen
{
public:
    Screen()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            return;
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
        if (m_server.waitForReadyRead(Patience))
            m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput()).trimmed();
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(Patience);
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    QString display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

struct Starts
{
    Samples milliseconds;
    Samples processor;
    Samples resident;
    Samples proportional;
    Samples peak;

    void add(const Started& started)
    {
        milliseconds.add(started.milliseconds);
        processor.add(started.processor);
        resident.add(started.resident);
        proportional.add(started.proportional);
        peak.add(started.peak);
    }
};

void report(Bench& bench, const QString& platform, const Starts& ours, const Starts& empty)
{
    const auto row = [&](const QString& what, const QString& unit, double own, double floor, Target target,
                         const QString& remark = {}) {
        bench.report.add({u"start"_s, what.arg(platform), unit, own, floor, u"an empty window"_s, target, remark});
    };
    row(u"to the usable page of the day, %1, p50"_s, u"ms"_s, ours.milliseconds.median(), empty.milliseconds.median(),
        Target::ratio(1.6));
    row(u"to the usable page of the day, %1, p99"_s, u"ms"_s, ours.milliseconds.p99(), empty.milliseconds.p99(),
        Target::none());
    row(u"processor time until then, %1, p50"_s, u"ms"_s, ours.processor.median(), empty.processor.median(),
        Target::none(), u"all threads; no matter what else runs"_s);
    row(u"memory, resident, %1"_s, u"MB"_s, ours.resident.median(), empty.resident.median(),
        Target::value(MostMegabytes), u"after the pages of the font files were given back"_s);
    row(u"memory, proportional, %1"_s, u"MB"_s, ours.proportional.median(), empty.proportional.median(),
        Target::none());
    row(u"memory, resident, at its highest until then, %1"_s, u"MB"_s, ours.peak.median(), empty.peak.median(),
        Target::none());
}

Status measureOn(Bench& bench, const QString& platform, const QString& display)
{
    const QProcessEnvironment own = environment(bench, platform, display);
    const QStringList words{
        u"--db"_s,  bench.database, u"--user"_s,           u"今村"_s,          u"--lang"_s, u"ja"_s, u"--theme"_s,
        u"light"_s, u"--now"_s,     u"2026-11-20T10:42"_s, u"--report-start"_s};
    Starts ours;
    Starts floor;
    constexpr int warmUp = 2;
    for (int i = 0; i < bench.rounds(25) + warmUp; ++i) {
        const Result<Started> empty = start(QStringLiteral(YOROZU_EMPTY_WINDOW), {}, own);
        if (!empty)
            return empty.error();
        const Result<Started> desk = start(QStringLiteral(YOROZU_DESK), words, own);
        if (!desk)
            return desk.error();
        if (i < warmUp)
            continue;
        floor.add(*empty);
        ours.add(*desk);
    }
    report(bench, platform, ours, floor);
    return Done{};
}

} // namespace

Status measureStart(Bench& bench)
{
    Status measured = measureOn(bench, u"offscreen"_s, {});
    if (const Screen screen; measured && !screen.display().isEmpty())
        measured = measureOn(bench, u"xcb"_s, screen.display());
    QDir(bench.folder.filePath(u"home"_s)).removeRecursively();
    return measured;
}

} // namespace yorozu::bench
