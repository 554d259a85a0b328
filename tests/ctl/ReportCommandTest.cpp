// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

namespace {

QJsonObject partOf(const QJsonObject& report, const QString& key)
{
    const QJsonArray parts = report.value(u"parts"_s).toArray();
    for (const QJsonValue& part : parts) {
        if (part.toObject().value(u"part"_s) == key)
            return part.toObject();
    }
    return {};
}

qint64 sumOf(const QJsonObject& report)
{
    const QJsonArray lines = partOf(report, u"mode"_s).value(u"lines"_s).toArray();
    return lines.last().toObject().value(u"total"_s).toInteger(-1);
}

void confirm(const Ctl& ctl, qint64 memo)
{
    const QString id = QString::number(memo);
    REQUIRE(ctl.run({u"memo"_s, u"confirm"_s, id, u"--as"_s, u"佐藤 花"_s}).exit == 0);
    const QStringList others{u"調査役"_s, u"課長"_s};
    for (const QString& box : others)
        REQUIRE(ctl.run({u"memo"_s, u"confirm"_s, id, u"--box"_s, box}).exit == 0);
}

} // namespace

TEST_CASE("a month is reported, closed, corrected and opened again")
{
    const Ctl ctl = Ctl::withCentre();
    const Run added = ctl.add(u"memo"_s, memoRecord());
    REQUIRE(added.exit == 0);
    const QString month = u"2024-06"_s;
    const auto report = [&](const QStringList& words) { return ctl.run(QStringList{u"report"_s} + words); };

    const Run shown = report({u"show"_s, month});
    REQUIRE(shown.exit == 0);
    CHECK(sumOf(shown.object()) == 1);
    const Run records = report({u"records"_s, month, u"--figure"_s, u"mode/sum/total"_s});
    REQUIRE(records.exit == 0);
    CHECK(records.object().value(u"memos"_s).toArray() == QJsonArray{added.id()});
    CHECK(report({u"records"_s, month, u"--figure"_s, u"mode/99/total"_s}).exit == 1);
    CHECK(report({u"records"_s, month, u"--figure"_s, u"x"_s}).exit == 2);
    CHECK(report({u"show"_s, u"June"_s}).exit == 2);

    CHECK(report({u"close"_s, month}).exit == 1); // the memo waits for its stamps
    const QJsonArray checks = report({u"checks"_s, month}).array();
    REQUIRE(checks.size() == 4);
    CHECK(checks.at(1).toObject().value(u"memos"_s).toArray() == QJsonArray{added.id()});
    confirm(ctl, added.id());
    REQUIRE(report({u"close"_s, month}).exit == 0);
    CHECK(report({u"close"_s, month}).exit == 1);

    QJsonObject late = memoRecord();
    late.insert(u"started"_s, u"2024-06-10T10:00"_s);
    late.insert(u"ended"_s, u"2024-06-10T11:00"_s);
    const Run second = ctl.add(u"memo"_s, late);
    REQUIRE(second.exit == 0);
    CHECK(sumOf(report({u"show"_s, month}).object()) == 1);
    QJsonArray corrections = report({u"corrections"_s, month}).array();
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.at(0).toObject().value(u"what"_s) == u"added"_s);
    CHECK(corrections.at(0).toObject().value(u"memo"_s).toInteger() == second.id());
    REQUIRE(
        report({u"explain"_s, month, u"--memo"_s, QString::number(second.id()), u"--reason"_s, u"提出漏れ"_s}).exit ==
        0);
    corrections = report({u"corrections"_s, month}).array();
    CHECK(corrections.at(0).toObject().value(u"reason"_s) == u"提出漏れ"_s);
    const QJsonArray months = report({u"months"_s, u"--fiscal-year"_s, u"2024"_s}).array();
    bool isThere = false;
    for (const QJsonValue& line : months)
        isThere = isThere ||
                  (line.toObject().value(u"month"_s) == month && line.toObject().value(u"state"_s) == u"corrected"_s);
    CHECK(isThere);

    CHECK(report({u"reopen"_s, month}).exit == 2); // never without a reason
    CHECK(report({u"reopen"_s, month, u"--reason"_s, u"数え直し"_s, u"--as"_s, u"佐藤 花"_s}).exit == 1);
    REQUIRE(report({u"reopen"_s, month, u"--reason"_s, u"数え直し"_s, u"--as"_s, u"鈴木 一郎"_s}).exit == 0);
    CHECK(sumOf(report({u"show"_s, month}).object()) == 2);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("the report is written as Excel, CSV and PDF")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(ctl.add(u"memo"_s, memoRecord()).exit == 0);
    const auto write = [&](const QString& name, const QStringList& more = {}) {
        return ctl.run(QStringList{u"report"_s, u"monthly"_s, u"2024-06"_s, u"--out"_s, ctl.path(name)} + more);
    };
    REQUIRE(write(u"report.xlsx"_s).exit == 0);
    CHECK(readAll(ctl.path(u"report.xlsx"_s)).startsWith("PK"));
    REQUIRE(write(u"report.pdf"_s, {u"--period"_s, u"year"_s}).exit == 0);
    CHECK(readAll(ctl.path(u"report.pdf"_s)).startsWith("%PDF"));
    REQUIRE(write(u"report.csv"_s).exit == 0);
    CHECK(readAll(ctl.path(u"report.csv"_s)).startsWith("\xEF\xBB\xBF"));
    REQUIRE(write(u"old.csv"_s, {u"--encoding"_s, u"cp932"_s}).exit == 0);
    CHECK(readAll(ctl.path(u"old.csv"_s)).contains("\x90\x56\x8B\xB4")); // 新橋
    CHECK(write(u"report.doc"_s).exit == 2);
    CHECK(ctl.run({u"report"_s, u"monthly"_s, u"2024-06"_s}).exit == 2);
    CHECK(write(u"none/report.xlsx"_s).exit == 1);
}

TEST_CASE("a cross table is asked for, saved, written and taken off the list")
{
    const Ctl ctl = Ctl::withCentre();
    REQUIRE(ctl.add(u"memo"_s, memoRecord()).exit == 0);
    const QStringList what{u"--rows"_s, u"course"_s,     u"--columns"_s, u"office"_s,
                           u"--from"_s, u"2024-04-01"_s, u"--to"_s,      u"2025-03-31"_s};
    const Run table = ctl.run(QStringList{u"crosstab"_s} + what);
    REQUIRE(table.exit == 0);
    CHECK(table.object().value(u"total"_s) == 1);
    CHECK(table.object().value(u"cells"_s).toArray() == QJsonArray{QJsonArray{1}});
    CHECK(ctl.run(QStringList{u"crosstab"_s, u"--office"_s, u"大阪"_s} + what).exit == 1);
    CHECK(ctl.run({u"crosstab"_s, u"--rows"_s, u"weather"_s}).exit == 2);
    for (const QString& name : {u"table.xlsx"_s, u"table.csv"_s})
        CHECK(ctl.run(QStringList{u"crosstab"_s, u"--out"_s, ctl.path(name)} + what).exit == 0);
    CHECK(readAll(ctl.path(u"table.xlsx"_s)).startsWith("PK"));

    REQUIRE(ctl.run(QStringList{u"view"_s, u"save"_s, u"コースと拠点"_s} + what).exit == 0);
    REQUIRE(ctl.run(QStringList{u"view"_s, u"save"_s, u"コースと拠点"_s, u"--measure"_s, u"firms"_s} + what).exit == 0);
    const QJsonArray views = ctl.run({u"view"_s, u"list"_s}).array();
    REQUIRE(views.size() == 1);
    CHECK(views.at(0).toObject().value(u"measure"_s) == u"firms"_s);
    CHECK(ctl.run({u"view"_s, u"show"_s, u"コースと拠点"_s}).object().value(u"total"_s) == 1);
    CHECK(ctl.run({u"view"_s, u"remove"_s, u"コースと拠点"_s}).exit == 0);
    CHECK(ctl.run({u"view"_s, u"remove"_s, u"コースと拠点"_s}).exit == 1);
}

TEST_CASE("the use of booths, and figures of other centres")
{
    const Ctl ctl = Ctl::withCentre();
    const Run booked = ctl.add(
        u"booking"_s,
        QJsonObject{{u"office"_s, u"新橋"_s}, {u"start"_s, u"2030-06-04T13:00"_s}, {u"staff"_s, QJsonArray{1}}});
    REQUIRE(booked.exit == 0);
    const Run use = ctl.run({u"report"_s, u"use"_s, u"--from"_s, u"2030-06-01"_s, u"--to"_s, u"2030-06-30"_s});
    REQUIRE(use.exit == 0);
    const QJsonArray staff = use.object().value(u"staff"_s).toArray();
    REQUIRE(staff.size() == 1);
    CHECK(staff.at(0).toObject().value(u"sessions"_s) == 1);

    const QString file = ctl.write(u"others.csv"_s, u"拠点,期間,項目,数\n埼玉,2024-06,相談件数,10\n"_s.toUtf8());
    const Run imported = ctl.run({u"import"_s, u"centre-figures"_s, file});
    REQUIRE(imported.exit == 0);
    CHECK(imported.object().value(u"created"_s) == 1);
    const QJsonArray figures = ctl.run({u"centre"_s, u"figures"_s, u"--fiscal-year"_s, u"2024"_s}).array();
    REQUIRE(figures.size() == 1);
    CHECK(figures.at(0).toObject().value(u"value"_s) == 10);
    const QString wrong = ctl.write(u"wrong.csv"_s, u"拠点,期間,項目,数\n埼玉,昨年,相談件数,10\n"_s.toUtf8());
    CHECK(ctl.run({u"import"_s, u"centre-figures"_s, wrong}).exit == 1);
}
