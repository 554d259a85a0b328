// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

constexpr int TimeoutMs = 120'000;

QJsonValue parsed(const QByteArray& out)
{
    if (out.isEmpty())
        return {};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    INFO(out.toStdString());
    REQUIRE(problem.error == QJsonParseError::NoError);
    REQUIRE(QByteArrayView(out).isValidUtf8());
    REQUIRE(out.endsWith('\n'));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void checkMessages(const Run& run)
{
    const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(line.startsWith("yorozuctl: "_L1));
        CHECK(line.size() < 1000);
    }
    if (run.exit == 0) {
        // Only a successful export may have something to add.
        CHECK(lines.size() <= 1);
    } else {
        CHECK(lines.size() == 1);
    }
}

} // namespace

Ctl::Ctl()
    : m_folder(std::make_shared<QTemporaryDir>())
{
    REQUIRE(m_folder->isValid());
}

Ctl Ctl::withCentre()
{
    // Made once: copies are faster than creating each anew.
    static const Ctl first = [] {
        Ctl ctl;
        REQUIRE(ctl.run({u"init"_s}).exit == 0);
        const QJsonArray people{
            QJsonObject{{u"name"_s, u"今村 健吾"_s},
                        {u"kana"_s, u"イマムラ ケンゴ"_s},
                        {u"group"_s, u"coordinator"_s},
                        {u"title"_s, u"コーディネーター"_s},
                        {u"office"_s, u"新橋"_s},
                        {u"skills"_s, QJsonObject{{u"資金繰り"_s, 3}}}},
            QJsonObject{{u"name"_s, u"佐藤 花"_s}, {u"group"_s, u"office"_s}, {u"stamp_box"_s, u"担当"_s}},
            QJsonObject{{u"name"_s, u"鈴木 一郎"_s}, {u"group"_s, u"section-chief"_s}, {u"stamp_box"_s, u"課長"_s}}};
        REQUIRE(ctl.add(u"staff"_s, people).exit == 0);
        return ctl;
    }();
    Ctl ctl;
    REQUIRE(QFile::copy(first.database(), ctl.database()));
    return ctl;
}

Run Ctl::start(const QStringList& words, const QByteArray& input, Answer answer) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"HOME"_s, m_folder->path());
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(YOROZU_CTL), words);
    REQUIRE(process.waitForStarted(TimeoutMs));
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(TimeoutMs));
    INFO(words.join(u' ').left(400).toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    Run run;
    run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    if (answer == Answer::Json)
        run.json = parsed(run.out);
    checkMessages(run);
    return run;
}

Run Ctl::run(const QStringList& words, const QByteArray& input) const
{
    return start(QStringList{u"--db"_s, database(), u"--lang"_s, u"en"_s} + words, input, Answer::Json);
}

Run Ctl::runBare(const QStringList& words, const QByteArray& input) const
{
    return start(words, input, Answer::Json);
}

Run Ctl::runText(const QStringList& words) const
{
    return start(words, {}, Answer::Text);
}

Run Ctl::add(const QString& what, const QJsonValue& json) const
{
    return run({what, u"add"_s, u"-"_s}, toBytes(json));
}

QString Ctl::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QJsonObject memoRecord()
{
    return {{u"started"_s, u"2024-06-03T10:00"_s},
            {u"ended"_s, u"2024-06-03T11:00"_s},
            {u"responders"_s, QJsonArray{1}},
            {u"recorder"_s, 1},
            {u"company"_s, u"株式会社山田製作所"_s},
            {u"company_kana"_s, u"ヤマダセイサクショ"_s},
            {u"business"_s, u"金属加工"_s},
            {u"consultee"_s, u"山田 太郎"_s},
            {u"consultee_kana"_s, u"ヤマダ タロウ"_s},
            {u"consultation"_s, u"資金繰りが苦しく、返済の見直しを相談したい。"_s},
            {u"advice"_s, u"資金繰り表を作り、月末の残高を確かめる。"_s},
            {u"impression"_s, u"社長は前向きである。"_s},
            {u"topics"_s, QJsonArray{u"資金繰り"_s}}};
}

QByteArray toBytes(const QJsonValue& json)
{
    return json.isArray() ? QJsonDocument(json.toArray()).toJson() : QJsonDocument(json.toObject()).toJson();
}

QByteArray readAll(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace yorozu::test
