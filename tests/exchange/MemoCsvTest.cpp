// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MemoCsv.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

namespace {

MemoRecord sample()
{
    MemoRecord record;
    record.number = u"R6-11-0482"_s;
    record.date = QDate(2024, 11, 20);
    record.start = QTime(10, 0);
    record.end = QTime(11, 30);
    record.attendees = {{Part::Lead, u"今村 健吾"_s, {}},
                        {Part::Second, u"藤沢 恵一"_s, {}},
                        {Part::SatIn, u"水野 和彦"_s, {}},
                        {Part::Ojt, u"平井 千尋"_s, {}},
                        {Part::Trainee, u"田中 一郎"_s, u"城北信用金庫"_s},
                        {Part::Officer, u"鈴木 次郎"_s, {}}};
    record.clientNumber = u"C-03482"_s;
    record.company = u"有限会社丸福製麺所"_s;
    record.companyKana = u"マルフクセイメンジョ"_s;
    record.business = u"業務用生麺の製造・卸売（都内の飲食店 約60店）"_s;
    record.consultee = u"福島 里美（代表取締役）"_s;
    record.consulteeKana = u"フクシマ サトミ"_s;
    record.recorder = u"今村 健吾"_s;
    record.consultation = u"=SUM(A1)\n・小麦粉の\"仕入価格\"、約12％\n\n"_s;
    record.advice = u"１．資金繰り表,\r\n２．粗利表\t"_s;
    record.impression = u"-所感"_s;
    record.office = u"新橋"_s;
    record.mode = u"来所"_s;
    record.channel = u"紹介"_s;
    record.programme = u"よろず"_s;
    record.course = u"経営改善支援"_s;
    record.furtherCourses = {u"売上増加支援"_s};
    record.topics = {u"資金繰り"_s, u"Web・SNS"_s};
    record.status = MemoStatus::Confirmed;
    record.remark = u"確認\nしました"_s;
    return record;
}

ParsedMemos read(const QString& text)
{
    Result<ParsedMemos> parsed = readMemos(text);
    REQUIRE(parsed);
    for (MemoRecord& record : parsed->records)
        record.row = 0;
    return *std::move(parsed);
}

const QString Head = u"相談日,開始,終了,相談対応者,企業名,相談内容,アドバイス内容,状態,事務局所見\n"_s;

} // namespace

TEST_CASE("Memos come back as they were")
{
    const ParsedMemos parsed = read(writeMemos({sample(), sample()}, true));
    REQUIRE(parsed.errors.isEmpty());
    CHECK(parsed.records == QList<MemoRecord>{sample(), sample()});
    CHECK(parsed.keys.contains(u"impression"_s));
}

TEST_CASE("The impression stays inside unless it is asked for")
{
    const QString text = writeMemos({sample()}, false);
    CHECK_FALSE(text.contains(u"所感"_s));
    const ParsedMemos parsed = read(text);
    MemoRecord expected = sample();
    expected.impression.clear();
    CHECK(parsed.records == QList<MemoRecord>{expected});
    CHECK_FALSE(parsed.keys.contains(u"impression"_s));
}

TEST_CASE("Dates and times as people and Excel write them")
{
    for (const QString& row : {u"2024-06-03,10:00,11:00"_s, u"2024/6/3,10:00:00,11:00:00"_s,
                               u"令和6年6月3日,10時,11時"_s, u"R6.6.3,１０：００,11:00"_s}) {
        INFO(row.toStdString());
        const ParsedMemos parsed = read(Head + row + u",今村 健吾,甲,問い,答え,,\n"_s);
        REQUIRE(parsed.errors.isEmpty());
        CHECK(parsed.records.constFirst().date == QDate(2024, 6, 3));
        CHECK(parsed.records.constFirst().start == QTime(10, 0));
        CHECK(parsed.records.constFirst().end == QTime(11, 0));
    }
    const ParsedMemos english = read(u"started,ended,responders,company,consultation,advice\n"
                                     "2024-06-03T10:00,2024-06-03T11:00,今村 健吾,甲,問い,答え\n"_s);
    REQUIRE(english.errors.isEmpty());
    CHECK(english.records.constFirst().date == QDate(2024, 6, 3));
}

TEST_CASE("Errors of memos name row and column")
{
    struct Case
    {
        QString row;
        QString column;
    };
    const QList<Case> cases{
        {u"2024-13-03,10:00,11:00,今村,甲,問,答,,"_s, u"相談日"_s},
        {u"令和1年4月30日,10:00,11:00,今村,甲,問,答,,"_s, u"相談日"_s},
        {u"2024-06-03,25:00,11:00,今村,甲,問,答,,"_s, u"開始"_s},
        {u"2024-06-03,11:00,10:00,今村,甲,問,答,,"_s, u"終了"_s},
        {u"2024-06-03,10:00,11:00,,甲,問,答,,"_s, u"相談対応者"_s},
        {u"2024-06-03,10:00,11:00,今村（見学）,甲,問,答,,"_s, u"相談対応者"_s},
        {u"2024-06-03,10:00,11:00,今村,,問,答,,"_s, u"企業名"_s},
        {u"2024-06-03,10:00,11:00,今村,甲,,答,,"_s, u"相談内容"_s},
        {u"2024-06-03,10:00,11:00,今村,甲,問,　,,"_s, u"アドバイス内容"_s},
        {u"2024-06-03,10:00,11:00,今村,甲,問,答,下書き,"_s, u"状態"_s},
        {u"2024-06-03,10:00,11:00,今村,甲,問,答,承認,"_s, u"状態"_s},
        {u"2024-06-03,10:00,11:00,今村,甲,問,答,差戻し,"_s, u"事務局所見"_s},
    };
    for (const Case& one : cases) {
        INFO(one.row.toStdString());
        const ParsedMemos parsed = read(Head + u"2024-06-03,10:00,11:00,今村,甲,問,答,,\n"_s + one.row + u'\n');
        REQUIRE(parsed.errors.size() == 1);
        CHECK(parsed.errors.constFirst().row == 3);
        CHECK(parsed.errors.constFirst().column == one.column);
    }
}

TEST_CASE("Attendees as text")
{
    CHECK(
        attendeesText(sample().attendees) ==
        u"今村 健吾、藤沢 恵一、水野 和彦（同席）、平井 千尋（OJT）、田中 一郎（トレーニー・城北信用金庫）、鈴木 次郎（金融機関）"_s);
    const QList<NamedAttendee> odd{{Part::SatIn, u"甲"_s, {}}, {Part::Lead, u"乙"_s, {}}};
    CHECK(attendeesFromText(attendeesText(odd)) == odd);
    CHECK(attendeesFromText(u"今村 健吾, 水野 和彦(sat-in)"_s) ==
          QList<NamedAttendee>{{Part::Lead, u"今村 健吾"_s, {}}, {Part::SatIn, u"水野 和彦"_s, {}}});
}
