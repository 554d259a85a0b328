// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StaffCsv.h"
#include "tests/support/catch.h"

using namespace yorozu;
using namespace yorozu::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("People are pasted out of a spreadsheet, with headings and without")
{
    const QString body =
        u"今村　健吾\tいまむら けんご\tCO\t新橋事務所\t\n岡部 さとみ\tｵｶﾍﾞ ｻﾄﾐ\t事務局\t立川\t担当\n"_s;
    for (const QString& text : {body, u"氏名\tふりがな\t役割\t所属\t確認印\n"_s + body}) {
        const Result<ParsedStaff> parsed = readStaff(text);
        REQUIRE(parsed);
        REQUIRE(parsed->errors.isEmpty());
        REQUIRE(parsed->records.size() == 2);
        const StaffPlan& first = parsed->records.at(0).person;
        CHECK(first.name == u"今村 健吾"_s);
        CHECK(first.kana == u"イマムラ ケンゴ"_s);
        CHECK(first.group == PermissionGroup::Coordinator);
        CHECK(first.office == u"新橋"_s);
        const StaffPlan& second = parsed->records.at(1).person;
        CHECK(second.kana == u"オカベ サトミ"_s);
        CHECK(second.group == PermissionGroup::Office);
        CHECK(second.stampBox == u"担当"_s);
    }
    CHECK(readStaff(body)->records.at(0).row == 1); // as the spreadsheet that was copied from counts
}

TEST_CASE("A role is understood by its word, its title and its code")
{
    CHECK(groupFromText(u"チーフコーディネーター"_s) == PermissionGroup::Chief);
    CHECK(groupFromText(u"ｻﾌﾞﾁｰﾌ"_s) == PermissionGroup::SubChief);
    CHECK(groupFromText(u"ＣＯ"_s) == PermissionGroup::Coordinator);
    CHECK(groupFromText(u"調査役"_s) == PermissionGroup::Office);
    CHECK(groupFromText(u"Section-Chief"_s) == PermissionGroup::SectionChief);
    CHECK_FALSE(groupFromText(u"社長"_s));
}

TEST_CASE("A person without a name and an unknown role are told by row")
{
    const Result<ParsedStaff> parsed = readStaff(u"氏名,役割\n,CO\n岡部,社長\n水野,\n"_s);
    REQUIRE(parsed);
    REQUIRE(parsed->errors.size() == 2);
    CHECK(parsed->errors.at(0).row == 2);
    CHECK(parsed->errors.at(0).column == u"氏名"_s);
    CHECK(parsed->errors.at(1).row == 3);
    CHECK(parsed->errors.at(1).column == u"役割"_s);
    CHECK(parsed->records.at(2).person.group == PermissionGroup::Coordinator);
}

TEST_CASE("Skills are read with their levels, however they are separated")
{
    using Skills = QList<std::pair<QString, int>>;
    const Result<ParsedStaff> parsed = readStaff(
        u"氏名,得意分野\n今村,資金繰り:3 創業計画:2\n岡部,Web・SNS=１、IT・DX：3;補助金\n水野,\n平野,資金繰り:4\n原,資金繰り:x\n"_s);
    REQUIRE(parsed);
    REQUIRE(parsed->records.size() == 5);
    CHECK(parsed->records.at(0).person.skills == Skills{{u"資金繰り"_s, 3}, {u"創業計画"_s, 2}});
    CHECK(parsed->records.at(1).person.skills == Skills{{u"Web・SNS"_s, 1}, {u"IT・DX"_s, 3}, {u"補助金"_s, 2}});
    CHECK(parsed->records.at(2).person.skills.isEmpty());
    REQUIRE(parsed->errors.size() == 2);
    CHECK(parsed->errors.at(0).row == 5);
    CHECK(parsed->errors.at(0).column == u"得意分野"_s);
    CHECK(parsed->errors.at(1).row == 6);
}
