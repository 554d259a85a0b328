// SPDX-License-Identifier: GPL-3.0-or-later
// memo add, show, list and pdf.
#include "tests/ctl/Ctl.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QString pdfText(const QString& file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Lines are broken by the width of the page, not by what was typed.
QString withoutBreaks(QString text)
{
    return text.remove(u'\n').remove(u' ').remove(u'\f');
}

QJsonObject with(QJsonObject record, const QString& key, const QJsonValue& value)
{
    record.insert(key, value);
    return record;
}

QJsonObject without(QJsonObject record, const QString& key)
{
    record.remove(key);
    return record;
}

} // namespace

TEST_CASE("a memo is shown as it was added")
{
    const Ctl ctl = Ctl::withCentre();
    QJsonObject record = memoRecord();
    record.insert(u"responders"_s, QJsonArray{1, 3});
    record.insert(u"attendees"_s,
                  QJsonArray{QJsonObject{{u"name"_s, u"田中 実"_s}, {u"part"_s, u"officer"_s}, {u"agency"_s, 1}}});
    record.insert(u"office"_s, u"立川"_s);
    record.insert(u"mode"_s, u"オンライン"_s);
    record.insert(u"course"_s, u"創業支援"_s);
    const Run added = ctl.add(u"memo"_s, record);
    REQUIRE(added.exit == 0);
    const Run shown = ctl.run({u"memo"_s, u"show"_s, QString::number(added.id())});
    REQUIRE(shown.exit == 0);
    const QJsonObject memo = shown.object();
    for (auto entry = record.begin(); entry != record.end(); ++entry) {
        INFO(entry.key().toStdString());
        CHECK(memo.value(entry.key()) == entry.value());
    }
    CHECK(memo.value(u"status"_s) == u"submitted"_s);
    CHECK(memo.value(u"revision"_s) == 1);
    CHECK(memo.value(u"number"_s).toString().startsWith("R6-06-"_L1));
    CHECK(memo.value(u"channel"_s) == u"その他"_s);
    CHECK(memo.value(u"programme"_s) == u"よろず"_s);
    CHECK(memo.value(u"client"_s).toInteger() > 0); // entered into the ledger
    CHECK(memo.value(u"stamps"_s).toArray().isEmpty());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("what is absent comes from the booking")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 client =
        ctl.add(u"client"_s, QJsonObject{{u"name"_s, u"有限会社丸福製麺所"_s},
                                         {u"business"_s, u"製麺"_s},
                                         {u"persons"_s, QJsonArray{QJsonObject{{u"name"_s, u"福田 明"_s}}}}})
            .id();
    const qint64 booking = ctl.add(u"booking"_s, QJsonObject{{u"office"_s, u"新橋"_s},
                                                             {u"mode"_s, u"来所"_s},
                                                             {u"start"_s, u"2024-06-03T13:00"_s},
                                                             {u"end"_s, u"2024-06-03T14:00"_s},
                                                             {u"staff"_s, QJsonArray{1}},
                                                             {u"client"_s, client},
                                                             {u"topic"_s, u"販路開拓"_s}})
                               .id();
    const QJsonObject record{
        {u"booking"_s, booking}, {u"consultation"_s, u"販路を広げたい。"_s}, {u"advice"_s, u"展示会に出る。"_s}};
    const Run added = ctl.add(u"memo"_s, record);
    REQUIRE(added.exit == 0);
    const QJsonObject memo = ctl.run({u"memo"_s, u"show"_s, QString::number(added.id())}).object();
    CHECK(memo.value(u"started"_s) == u"2024-06-03T13:00"_s);
    CHECK(memo.value(u"ended"_s) == u"2024-06-03T14:00"_s);
    CHECK(memo.value(u"company"_s) == u"有限会社丸福製麺所"_s);
    CHECK(memo.value(u"business"_s) == u"製麺"_s);
    CHECK(memo.value(u"consultee"_s) == u"福田 明"_s);
    CHECK(memo.value(u"responders"_s).toArray() == QJsonArray{1});
    CHECK(memo.value(u"recorder"_s) == 1);
    CHECK(memo.value(u"topics"_s).toArray() == QJsonArray{u"販路開拓"_s});
    // One session, one number, one memo.
    const QJsonObject session =
        ctl.run({u"booking"_s, u"list"_s, u"--from"_s, u"2024-06-03"_s, u"--to"_s, u"2024-06-03"_s})
            .array()
            .at(0)
            .toObject();
    CHECK(session.value(u"number"_s) == memo.value(u"number"_s));
    CHECK(session.value(u"memo"_s).toInteger() == added.id());
    CHECK(ctl.add(u"memo"_s, record).exit == 1);
}

TEST_CASE("a memo that is wrong is refused with record and key, and the whole array with it")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonObject good = memoRecord();
    const QList<std::pair<QJsonObject, QString>> bad{
        {with(good, u"started"_s, u"2024-06-03 10:00"_s), u"started"_s},
        {with(good, u"started"_s, u"2024-13-03T10:00"_s), u"started"_s},
        {with(good, u"started"_s, u"2024-06-03T24:00"_s), u"started"_s},
        {with(good, u"started"_s, u"2024-06-03T10:00Z"_s), u"started"_s},
        {with(good, u"started"_s, u"0001-01-01T10:00"_s), u"started"_s},
        {with(with(good, u"started"_s, u"1700-01-01T10:00"_s), u"ended"_s, u"1700-01-01T11:00"_s), u"started"_s},
        {with(with(good, u"started"_s, u"9999-12-31T10:00"_s), u"ended"_s, u"9999-12-31T11:00"_s), u"started"_s},
        {with(good, u"started"_s, 20240603), u"started"_s},
        {with(good, u"ended"_s, u"2024-06-04T09:00"_s), u"ended"_s},
        {with(good, u"ended"_s, u"2024-06-03T10:00"_s), {}},
        {with(with(good, u"started"_s, u"2199-06-03T10:00"_s), u"ended"_s, u"2199-06-03T11:00"_s), {}}, // the future
        {without(good, u"ended"_s), u"ended"_s},
        {with(good, u"responders"_s, QJsonArray{77}), u"responders"_s},
        {with(good, u"responders"_s, 1), u"responders"_s},
        {with(good, u"responders"_s, QJsonArray{1.5}), u"responders"_s},
        {with(good, u"responders"_s, QJsonArray{1, 1}), u"responders"_s},
        {without(good, u"responders"_s), {}},
        {without(good, u"recorder"_s), {}},
        {without(good, u"consultation"_s), {}},
        {with(good, u"client"_s, 4711), u"client"_s},
        {with(good, u"client"_s, -1), u"client"_s},
        {with(good, u"client"_s, 1e19), u"client"_s},
        {with(good, u"booking"_s, 4711), u"booking"_s},
        {with(good, u"case"_s, 4711), u"case"_s},
        {with(good, u"office"_s, u"大阪"_s), u"office"_s},
        {with(good, u"mode"_s, u"念力"_s), u"mode"_s},
        {with(good, u"topics"_s, QJsonArray{u"資金ぐり"_s}), u"topics"_s},
        {with(good, u"topics"_s, u"資金繰り"_s), u"topics"_s},
        {with(good, u"attendees"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}, {u"part"_s, u"king"_s}}}), u"part"_s},
        {with(good, u"status"_s, u"confirmed"_s), u"status"_s},
        {with(good, u"advise"_s, u"x"_s), u"advise"_s},
        {with(good, u"advice"_s, u"a\u0000b"_s), u"advice"_s},
    };
    for (const auto& [record, key] : bad) {
        const Run run = ctl.add(u"memo"_s, QJsonArray{good, record});
        INFO(toBytes(record).toStdString() + run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("record 2"_L1, Qt::CaseInsensitive));
        CHECK(run.err.contains(key));
    }
    CHECK(ctl.run({u"memo"_s, u"list"_s}).array().isEmpty());
    CHECK(ctl.run({u"client"_s, u"list"_s}).array().isEmpty());
    const Run both = ctl.add(u"memo"_s, QJsonArray{good, good});
    CHECK(both.exit == 0);
    CHECK(both.id(0) != both.id(1));
    CHECK(ctl.add(u"memo"_s, QJsonArray()).exit == 0);
}

TEST_CASE("drafts take anything that has no time yet")
{
    const Ctl ctl = Ctl::withCentre();
    const Run run =
        ctl.add(u"memo"_s, QJsonObject{{u"recorder"_s, 1}, {u"company"_s, u"仮の会社"_s}, {u"status"_s, u"draft"_s}});
    REQUIRE(run.exit == 0);
    const QJsonObject memo = ctl.run({u"memo"_s, u"show"_s, QString::number(run.id())}).object();
    CHECK(memo.value(u"status"_s) == u"draft"_s);
    CHECK(memo.value(u"started"_s).isNull());
    CHECK(memo.value(u"company"_s) == u"仮の会社"_s);
    CHECK(ctl.run({u"memo"_s, u"list"_s, u"--status"_s, u"draft"_s}).array().size() == 1);
    CHECK(ctl.run({u"memo"_s, u"list"_s, u"--status"_s, u"submitted"_s}).array().isEmpty());
}

TEST_CASE("memos are listed by day, client, person and status, newest first")
{
    const Ctl ctl = Ctl::withCentre();
    QJsonObject later = memoRecord();
    later.insert(u"started"_s, u"2024-07-01T10:00"_s);
    later.insert(u"ended"_s, u"2024-07-01T11:00"_s);
    later.insert(u"responders"_s, QJsonArray{2});
    later.insert(u"recorder"_s, 2);
    const Run added = ctl.add(u"memo"_s, QJsonArray{memoRecord(), later});
    REQUIRE(added.exit == 0);
    const auto ids = [&](const QStringList& options) {
        QList<qint64> list;
        const Run run = ctl.run(QStringList{u"memo"_s, u"list"_s} + options);
        CHECK(run.exit == 0);
        const QJsonArray memos = run.array();
        for (const QJsonValue& memo : memos)
            list.append(memo.toObject().value(u"id"_s).toInteger());
        return list;
    };
    const qint64 first = added.id(0);
    const qint64 second = added.id(1);
    CHECK(ids({}) == QList<qint64>{second, first});
    CHECK(ids({u"--from"_s, u"2024-06-03"_s, u"--to"_s, u"2024-06-03"_s}) == QList<qint64>{first});
    CHECK(ids({u"--from"_s, u"2024-06-04"_s}) == QList<qint64>{second});
    CHECK(ids({u"--staff"_s, u"1"_s}) == QList<qint64>{first});
    CHECK(ids({u"--limit"_s, u"1"_s}) == QList<qint64>{second});
    CHECK(ids({u"--client"_s, u"4711"_s}).isEmpty());
}

TEST_CASE("a memo becomes a PDF whose text can be read back")
{
    REQUIRE_FALSE(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()); // poppler-utils
    const Ctl ctl = Ctl::withCentre();
    const qint64 id = ctl.add(u"memo"_s, memoRecord()).id();
    const QString file = ctl.path(u"memo.pdf"_s);
    const Run run = ctl.run({u"memo"_s, u"pdf"_s, QString::number(id), u"--out"_s, file});
    REQUIRE(run.exit == 0);
    const QString text = withoutBreaks(pdfText(file));
    CHECK(text.contains(u"経営相談メモ"_s));
    CHECK(text.contains(u"株式会社山田製作所"_s));
    CHECK(text.contains(u"資金繰りが苦しく、返済の見直しを相談したい。"_s));
    CHECK(text.contains(u"社長は前向きである。"_s));

    const QString shared = ctl.path(u"shared.pdf"_s);
    CHECK(ctl.run({u"memo"_s, u"pdf"_s, QString::number(id), u"--out"_s, shared, u"--without-impression"_s}).exit == 0);
    CHECK_FALSE(withoutBreaks(pdfText(shared)).contains(u"社長は前向きである。"_s));

    const QString blank = ctl.path(u"blank.pdf"_s);
    CHECK(ctl.run({u"memo"_s, u"pdf"_s, u"--blank"_s, u"--out"_s, blank}).exit == 0);
    CHECK(withoutBreaks(pdfText(blank)).contains(u"経営相談メモ"_s));
    const Run piped = ctl.runText({u"memo"_s, u"pdf"_s, u"--blank"_s, u"--out"_s, u"-"_s});
    CHECK(piped.exit == 0);
    CHECK(piped.out.startsWith("%PDF-"));
    // Who took a sheet along is on record.
    const QJsonArray lines =
        ctl.run({u"audit"_s, u"list"_s, u"--table"_s, u"memo"_s, u"--id"_s, QString::number(id)}).array();
    CHECK(lines.at(0).toObject().value(u"action"_s) == u"pdf"_s);
}

TEST_CASE("a PDF that cannot be written is refused, and what was there stays")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 id = ctl.add(u"memo"_s, memoRecord()).id();
    CHECK(ctl.run({u"memo"_s, u"pdf"_s, QString::number(id), u"--out"_s, ctl.path(u"no/such/folder.pdf"_s)}).exit == 1);
    CHECK(ctl.run({u"memo"_s, u"pdf"_s, QString::number(id), u"--out"_s, ctl.path({})}).exit == 1);
    CHECK(ctl.run({u"memo"_s, u"pdf"_s, u"4711"_s, u"--out"_s, ctl.path(u"none.pdf"_s)}).exit == 1);
    CHECK_FALSE(QFile::exists(ctl.path(u"none.pdf"_s)));
}
