// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

qint64 agencyNamed(const Ctl& ctl, const QString& name)
{
    const QJsonArray list = ctl.run({u"agency"_s, u"list"_s}).array();
    for (const QJsonValue& one : list) {
        if (one[u"name"_s] == name)
            return one[u"id"_s].toInteger();
    }
    FAIL(name.toStdString());
    return 0;
}

QStringList show(const QString& what, qint64 id)
{
    return {what, u"show"_s, QString::number(id)};
}

} // namespace

TEST_CASE("agencies are added, shown, renamed and merged")
{
    const Ctl ctl = Ctl::withCentre();
    CHECK(ctl.run({u"agency"_s, u"list"_s}).array().size() == 32);
    const QJsonObject agency{
        {u"name"_s, u"東都信用組合"_s},
        {u"kana"_s, u"とうとしんようくみあい"_s},
        {u"kind"_s, u"信用組合"_s},
        {u"in_charge"_s, 2},
        {u"wishes_visit"_s, true},
        {u"contacts"_s, QJsonArray{QJsonObject{{u"name"_s, u"柴田 洋平"_s}, {u"department"_s, u"融資部"_s}}}},
        {u"practices"_s, QJsonArray{QJsonObject{{u"text"_s, u"電話一本"_s}, {u"jointly_made"_s, true}}}}};
    const Run added = ctl.add(u"agency"_s, agency);
    REQUIRE(added.exit == 0);
    CHECK(ctl.add(u"agency"_s, agency).exit == 1); // it is there
    QJsonObject shown = ctl.run(show(u"agency"_s, added.id())).object();
    CHECK(shown.value(u"kana"_s) == u"トウトシンヨウクミアイ"_s);
    CHECK(shown.value(u"contacts"_s)[0][u"name"_s] == u"柴田 洋平"_s);
    CHECK(shown.value(u"practices"_s)[0][u"jointly_made"_s] == true);
    CHECK(ctl.run(show(u"agency"_s, 9999)).exit == 1);

    const QString id = QString::number(added.id());
    shown = ctl.run({u"agency"_s, u"rename"_s, id, u"--name"_s, u"東都みらい信用組合"_s, u"--from"_s, u"2030-04-01"_s})
                .object();
    CHECK(shown.value(u"name"_s) == u"東都みらい信用組合"_s);
    CHECK(shown.value(u"former_names"_s)[0][u"to"_s] == u"2030-03-31"_s);

    const QString kept = QString::number(agencyNamed(ctl, u"城北信用金庫"_s));
    const QString other = QString::number(agencyNamed(ctl, u"瀧野川信用金庫"_s));
    CHECK(ctl.run({u"agency"_s, u"merge"_s, kept, id, u"--on"_s, u"2030-04-01"_s}).exit == 1); // another kind
    shown = ctl.run({u"agency"_s, u"merge"_s, kept, other, u"--on"_s, u"2030-04-01"_s}).object();
    CHECK(shown.value(u"parts"_s)[0][u"other_name"_s] == u"瀧野川信用金庫"_s);
    CHECK(ctl.run({u"agency"_s, u"list"_s}).array().size() == 32);
    CHECK(ctl.run({u"agency"_s, u"list"_s, u"--all"_s}).array().size() == 33);
    CHECK(ctl.run({u"agency"_s, u"unmerge"_s, other}).object().value(u"merged_into"_s).isNull());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("an activity is planned, held and reported, and counted")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 bank = agencyNamed(ctl, u"城北信用金庫"_s);
    const Run added = ctl.add(u"activity"_s, QJsonObject{{u"kind"_s, u"出張相談会"_s},
                                                         {u"date"_s, u"2023-05-10"_s},
                                                         {u"agencies"_s, QJsonArray{bank}},
                                                         {u"staff"_s, QJsonArray{1}},
                                                         {u"start"_s, u"2023-05-10T10:00"_s},
                                                         {u"end"_s, u"2023-05-10T12:00"_s},
                                                         {u"programme"_s, u"よろず"_s},
                                                         {u"status"_s, u"planned"_s}});
    REQUIRE(added.exit == 0);
    const QString id = QString::number(added.id());
    CHECK(ctl.run({u"activity"_s, u"list"_s, u"--waiting"_s}).array().size() == 1);
    REQUIRE(ctl.run({u"activity"_s, u"hold"_s, id}).object().value(u"status"_s) == u"held"_s);
    const QJsonObject report{{u"firms"_s, 3}, {u"consultations"_s, 5}, {u"outcome"_s, u"1社は継続"_s}};
    const QJsonObject reported = ctl.run({u"activity"_s, u"report"_s, id, u"-"_s}, toBytes(report)).object();
    CHECK(reported.value(u"status"_s) == u"reported"_s);
    CHECK(reported.value(u"consultations"_s) == 5);
    CHECK(reported.value(u"start"_s) == u"2023-05-10T10:00"_s);
    CHECK(ctl.run({u"activity"_s, u"list"_s, u"--fiscal-year"_s, u"2023"_s, u"--kind"_s, u"出張相談会"_s})
              .array()
              .size() == 1);
    CHECK(ctl.run({u"activity"_s, u"list"_s, u"--fiscal-year"_s, u"2022"_s}).array().isEmpty());
    CHECK(ctl.run({u"activity"_s, u"list"_s, u"--kind"_s, u"懇親会"_s}).exit == 1);

    const QJsonObject counted = ctl.run({u"partnership"_s, u"--fiscal-year"_s, u"2023"_s}).object();
    const QJsonObject days = counted.value(u"kinds"_s)[u"出張相談会"_s].toObject();
    CHECK(days.value(u"count"_s) == 1);
    CHECK(days.value(u"tokyo_shinkin"_s) == 1);
    CHECK(days.value(u"agencies"_s) == 1);
    CHECK(counted.value(u"coverage"_s)[u"members"_s] == 25);
    CHECK(counted.value(u"coverage"_s)[u"used"_s] == 1);
    CHECK(counted.value(u"coverage"_s)[u"quiet"_s].toArray().size() == 24);
    CHECK(counted.value(u"months"_s).toArray().size() == 12);
    const QJsonArray agencies = ctl.run({u"partnership"_s, u"--fiscal-year"_s, u"2023"_s, u"--by"_s, u"agency"_s})
                                    .object()
                                    .value(u"agencies"_s)
                                    .toArray();
    CHECK(agencies.at(0)[u"agency"_s].toInteger() == bank);
    CHECK(agencies.at(0)[u"months"_s][u"5"_s] == 1);

    // What was entered by mistake counts no more, and its record says why.
    CHECK(ctl.run({u"activity"_s, u"cancel"_s, id}).exit != 0);
    REQUIRE(ctl.run({u"activity"_s, u"cancel"_s, id, u"--reason"_s, u"入力誤り"_s}).exit == 0);
    const QJsonObject after = ctl.run({u"partnership"_s, u"--fiscal-year"_s, u"2023"_s}).object();
    CHECK(after.value(u"coverage"_s)[u"used"_s] == 0);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("a meeting of six keeps its cases, a stay its trainee, and the Zemi its themes")
{
    const Ctl ctl = Ctl::withCentre();
    const qint64 bank = agencyNamed(ctl, u"芝信用金庫"_s);
    const Run theme = ctl.add(u"zemi"_s, QJsonObject{{u"title"_s, u"SNSで集客する"_s},
                                                     {u"speakers"_s, QJsonArray{QJsonObject{{u"staff"_s, 1}}}}});
    REQUIRE(theme.exit == 0);
    CHECK(ctl.add(u"zemi"_s, QJsonObject{{u"title"_s, u"SNSで集客する"_s}}).exit == 1);
    const QJsonArray list{
        QJsonObject{{u"kind"_s, u"よろずゼミセミナー"_s},
                    {u"date"_s, u"2023-06-01"_s},
                    {u"agencies"_s, QJsonArray{bank}},
                    {u"zemi"_s, theme.id()},
                    {u"participants"_s, 18}},
        QJsonObject{{u"kind"_s, u"アシスト会議"_s},
                    {u"date"_s, u"2023-06-02"_s},
                    {u"participations"_s, QJsonArray{QJsonObject{{u"id"_s, bank}, {u"role"_s, u"bank"_s}}}},
                    {u"cases"_s, QJsonArray{QJsonObject{{u"name"_s, u"甲社"_s}, {u"first_step"_s, u"資金繰り表"_s}}}}},
        QJsonObject{
            {u"kind"_s, u"トレーニー"_s},
            {u"date"_s, u"2023-07-03"_s},
            {u"trainees"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"野上 真理"_s}, {u"agency"_s, bank}, {u"last"_s, u"2023-07-14"_s}}}}}};
    const Run added = ctl.add(u"activity"_s, list);
    REQUIRE(added.exit == 0);
    CHECK(ctl.run({u"zemi"_s, u"list"_s}).array().at(0)[u"seminars"_s] == 1);
    const QJsonObject conference = ctl.run(show(u"activity"_s, added.id(1))).object();
    CHECK(conference.value(u"participations"_s)[0][u"role"_s] == u"bank"_s);
    CHECK(conference.value(u"cases"_s)[0][u"first_step"_s] == u"資金繰り表"_s);
    // What was shown can be changed and given back: it is the same case, and the same trainee.
    QJsonObject first = conference.value(u"cases"_s)[0].toObject();
    first.insert(u"result"_s, u"条件変更"_s);
    REQUIRE(ctl.run({u"activity"_s, u"update"_s, QString::number(added.id(1)), u"-"_s},
                    toBytes(QJsonObject{{u"cases"_s, QJsonArray{first}}}))
                .exit == 0);
    CHECK(ctl.run(show(u"activity"_s, added.id(1))).object().value(u"cases"_s) == QJsonArray{first});
    const QJsonValue stay = ctl.run(show(u"activity"_s, added.id(2))).object().value(u"trainees"_s);
    REQUIRE(ctl.run({u"activity"_s, u"update"_s, QString::number(added.id(2)), u"-"_s},
                    toBytes(QJsonObject{{u"trainees"_s, stay}}))
                .exit == 0);
    CHECK(ctl.run(show(u"activity"_s, added.id(2))).object().value(u"trainees"_s) == stay);
    const QJsonArray alumni = ctl.run({u"trainee"_s, u"list"_s, u"--alumni"_s}).array();
    REQUIRE(alumni.size() == 1);
    CHECK(alumni.at(0)[u"first"_s] == u"2023-07-03"_s);
    CHECK(ctl.add(u"activity"_s, QJsonObject{{u"kind"_s, u"連携打合せ"_s}, {u"date"_s, u"2023-06-01"_s}}).exit == 1);
    CHECK(ctl.add(u"figure"_s, QJsonObject{}).exit == 2); // it is set, not added
    const QJsonObject figure{
        {u"fiscal_year"_s, 2023}, {u"kind"_s, u"連携打合せ"_s}, {u"value"_s, 200}, {u"qualifier"_s, u"超"_s}};
    REQUIRE(ctl.run({u"figure"_s, u"set"_s, u"-"_s}, toBytes(figure)).exit == 0);
    const QJsonObject target{{u"fiscal_year"_s, 2023}, {u"kind"_s, u"連携打合せ"_s}, {u"value"_s, 180}};
    REQUIRE(ctl.run({u"target"_s, u"set"_s, u"-"_s}, toBytes(target)).exit == 0);
    const QJsonObject meetings = ctl.run({u"partnership"_s, u"--fiscal-year"_s, u"2023"_s})
                                     .object()
                                     .value(u"kinds"_s)[u"連携打合せ"_s]
                                     .toObject();
    CHECK(meetings.value(u"published"_s)[u"value"_s] == 200);
    CHECK(meetings.value(u"published"_s)[u"qualifier"_s] == u"超"_s);
    CHECK(meetings.value(u"target"_s) == 180);
    CHECK(meetings.value(u"count"_s) == 0);
}

TEST_CASE("agencies and activities are imported, and what is exported is known again")
{
    const Ctl ctl = Ctl::withCentre();
    const QString agencies =
        ctl.write(u"agencies.csv"_s, "機関名,種別,40先リスト,担当者名\n東都信用組合,信用組合,○,柴田 "
                                     "洋平\n東都信用組合,信用組合,○,野上 真理\n城北信用金庫,信用金庫,,関口 拓也\n");
    QJsonObject report = ctl.run({u"import"_s, u"agencies"_s, agencies}).object();
    CHECK(report.value(u"created"_s) == 1);
    CHECK(report.value(u"updated"_s) == 1);
    const QString activities =
        ctl.write(u"activities.csv"_s,
                  "種別,日付,支援機関,テーマ,参加人数\n連携打合せ,R5.4.12,城北信用金庫、東都信用組合,進め方,4\n");
    CHECK(ctl.run({u"import"_s, u"activities"_s, activities, u"--dry-run"_s}).object().value(u"created"_s) == 1);
    CHECK(ctl.run({u"import"_s, u"activities"_s, activities}).object().value(u"created"_s) == 1);
    CHECK(ctl.run({u"import"_s, u"activities"_s, activities}).object().value(u"duplicates"_s) == 1);
    const QString wrong = ctl.write(u"wrong.csv"_s, "種別,日付,支援機関\n懇親会,R5.4.12,城北信用金庫\n");
    CHECK(ctl.run({u"import"_s, u"activities"_s, wrong}).exit == 1);
    const QString out = ctl.path(u"out.csv"_s);
    REQUIRE(ctl.run({u"export"_s, u"activities"_s, u"--out"_s, out}).exit == 0);
    CHECK(ctl.run({u"import"_s, u"activities"_s, out}).object().value(u"duplicates"_s) == 1);
    REQUIRE(ctl.run({u"export"_s, u"agencies"_s, u"--out"_s, out}).exit == 0);
    report = ctl.run({u"import"_s, u"agencies"_s, out}).object();
    CHECK(report.value(u"unchanged"_s) == 33);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}
