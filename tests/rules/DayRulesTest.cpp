// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DayRules.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

TEST_CASE("working days leave weekends and holidays out")
{
    struct Case
    {
        QDate from;
        QDate to;
        int days;
    };
    const japanese::Holidays holidays;
    for (const Case& c : {
             Case{QDate(2024, 11, 20), QDate(2024, 11, 20), 0},
             Case{QDate(2024, 11, 15), QDate(2024, 11, 20), 3}, // over a weekend
             Case{QDate(2024, 11, 1), QDate(2024, 11, 5), 1},   // 文化の日 and its substitute day
             Case{QDate(2024, 12, 31), QDate(2025, 1, 2), 1},   // 元日
             Case{QDate(2024, 11, 20), QDate(2024, 11, 19), 0},
         }) {
        CAPTURE(c.from, c.to);
        CHECK(workingDaysBetween(c.from, c.to, holidays) == c.days);
    }
}

TEST_CASE("a returned memo is due two working days later")
{
    const japanese::Holidays holidays;
    CHECK(correctionDue(QDate(2024, 11, 19), holidays) == QDate(2024, 11, 21));
    CHECK(correctionDue(QDate(2024, 11, 21), holidays) == QDate(2024, 11, 25)); // over a weekend
    CHECK(correctionDue(QDate(2024, 11, 1), holidays) == QDate(2024, 11, 6));   // over a long one
}

TEST_CASE("the field that a reason names is found, the first one of several")
{
    CHECK(fieldNamedIn(u"アドバイス内容の 3. について、機関の名前を書いてください"_s) == MemoField::Advice);
    CHECK(fieldNamedIn(u"相談内容とアドバイス内容の数字が合いません"_s) == MemoField::Consultation);
    CHECK(fieldNamedIn(u"主な事業内容を書いてください"_s) == MemoField::Business);
    CHECK(fieldNamedIn(u"所感が空です。所感を書いてください"_s) == MemoField::Impression);
    CHECK(fieldNamedIn(u"相談日時をご確認ください"_s) == MemoField::SessionTime);
    CHECK_FALSE(fieldNamedIn(u"数字を確かめてください"_s));
    CHECK_FALSE(fieldNamedIn({}));
}

TEST_CASE("which of the five text fields are empty")
{
    MemoContent content;
    CHECK(emptyTextFields(content).size() == 5);
    content.consultee = u"山王 太郎"_s; // a founder without a company
    content.business = u"建材の卸売"_s;
    content.consultation = u"仕入価格が上がった。"_s;
    content.advice = u"値上げの順番を決めた。"_s;
    content.impression = u"　\n"_s;
    CHECK(emptyTextFields(content) == QList<MemoField>{MemoField::Impression});
    content.impression = u"意欲が高い。"_s;
    CHECK(emptyTextFields(content).isEmpty());
}

TEST_CASE("the gist of a text is its first line without the mark of the list")
{
    CHECK(gistOf(u"１．資金繰り表を作り直した。\n２．粗利表を作る。"_s) == u"資金繰り表を作り直した。"_s);
    CHECK(gistOf(u"\n　・仕入価格が上がった。"_s) == u"仕入価格が上がった。"_s);
    CHECK(gistOf(u"(2) 借入一覧"_s) == u"借入一覧"_s);
    CHECK(gistOf(u"10月の売上は前年並み"_s) == u"10月の売上は前年並み"_s);
    CHECK(gistOf(u"・\n\n製造の流れ"_s) == u"製造の流れ"_s);
    CHECK(gistOf({}).isEmpty());
}
