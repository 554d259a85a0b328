// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DuplicateScore.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using rules::DuplicateScore;
using rules::duplicateScore;
using rules::DuplicateSign;

namespace {

Client client(const QString& name, const QString& kana, const QString& phone, const QString& municipality,
              const QString& representative)
{
    Client made;
    made.name = name;
    made.kana = kana;
    made.phone = phone;
    made.municipality = municipality;
    if (!representative.isEmpty()) {
        Person person;
        person.name = representative;
        person.primary = true;
        made.persons.append(person);
    }
    return made;
}

struct Row
{
    const char* what;
    Client left;
    Client right;
    int percent;
    QList<DuplicateSign> signs;
};

} // namespace

TEST_CASE("What two records have in common makes their score")
{
    using Sign = DuplicateSign;
    const QList<Row> rows{
        {"the pair of the picture",
         client(u"有限会社丸福製麺所"_s, u"マルフクセイメンジョ"_s, u"03-0000-0121"_s, u"墨田区"_s, u"福島 里美"_s),
         client(u"㈱丸福製麺"_s, u"マルフクセイメン"_s, u"０３（００００）０１２１"_s, u"墨田区（本社・工場）"_s,
                u"福島 正彦"_s),
         88,
         {Sign::Phone, Sign::SimilarName, Sign::SimilarReading, Sign::Municipality}},
        {"one firm entered twice",
         client(u"株式会社髙﨑製作所"_s, u"タカサキセイサクショ"_s, u"03-1"_s, {}, {}),
         client(u"高崎製作所㈱"_s, u"たかさきせいさくしょ"_s, u"03-1"_s, {}, {}),
         92,
         {Sign::Phone, Sign::NameOtherForm, Sign::Reading}},
        {"nothing but the telephone",
         client(u"青葉商事"_s, {}, u"03-1"_s, {}, {}),
         client(u"若松建設"_s, {}, u"03-1"_s, {}, {}),
         50,
         {Sign::Phone}},
        {"another municipality speaks against it",
         client(u"青葉商事"_s, {}, u"03-1"_s, u"墨田区"_s, {}),
         client(u"青葉商事"_s, {}, u"03-1"_s, u"港区"_s, {}),
         70,
         {Sign::Phone, Sign::Name}},
        {"name and representative",
         client(u"青葉商事"_s, {}, {}, {}, u"青葉 太郎"_s),
         client(u"青葉商事"_s, {}, {}, {}, u"青葉太郎"_s),
         55,
         {Sign::Name, Sign::Representative}},
        {"name, reading and representative",
         client(u"青葉商事"_s, u"アオバショウジ"_s, {}, {}, u"青葉 太郎"_s),
         client(u"青葉商事"_s, u"アオバショウジ"_s, {}, {}, u"青葉太郎"_s),
         67,
         {Sign::Name, Sign::Representative, Sign::Reading}},
        {"one character apart",
         client(u"東雲紙工業"_s, {}, {}, {}, {}),
         client(u"東雲製紙工業"_s, {}, {}, {}, {}),
         20,
         {Sign::SimilarName}},
        {"short names are not similar", client(u"青葉"_s, {}, {}, {}, {}), client(u"青葉堂"_s, {}, {}, {}, {}), 0, {}},
        {"nothing in common",
         client(u"青葉商事"_s, {}, u"03-1"_s, u"墨田区"_s, {}),
         client(u"若松建設"_s, {}, u"03-2"_s, u"港区"_s, {}),
         0,
         {}},
        {"empty fields are not equal",
         client(u"青葉商事"_s, {}, {}, {}, {}),
         client(u"若松建設"_s, {}, {}, {}, {}),
         0,
         {}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const DuplicateScore score = duplicateScore(row.left, row.right);
        CHECK(score.percent == row.percent);
        CHECK(score.signs == row.signs);
        CHECK(duplicateScore(row.right, row.left) == score);
    }
}

TEST_CASE("A name alone is never an identity, with reading and municipality neither")
{
    const Client left = client(u"株式会社アシスト"_s, u"アシスト"_s, u"03-1111-1111"_s, u"千代田区"_s, u"佐藤 一郎"_s);
    const Client right = client(u"株式会社アシスト"_s, u"アシスト"_s, u"03-2222-2222"_s, u"千代田区"_s, u"鈴木 花子"_s);
    CHECK(duplicateScore(left, right).percent == 57);
    CHECK_FALSE(duplicateScore(left, right).suspected());
}

TEST_CASE("A founder's own name does not count twice")
{
    const Client left = client(u"佐藤 健"_s, u"サトウ ケン"_s, {}, u"中野区"_s, u"佐藤 健"_s);
    CHECK_FALSE(duplicateScore(left, left).suspected());
    CHECK_FALSE(duplicateScore(left, left).signs.contains(DuplicateSign::Representative));
}

TEST_CASE("The corporate number decides, whatever else is equal or different")
{
    Client left = client(u"青葉商事"_s, u"アオバ"_s, u"03-1"_s, u"墨田区"_s, u"青葉 太郎"_s);
    Client right = left;
    left.corporateNumber = u"7000012050002"_s;
    right.corporateNumber = u"4011001098993"_s;
    CHECK(duplicateScore(left, right) == DuplicateScore{});
    right = client(u"若松建設"_s, {}, {}, u"港区"_s, {});
    right.corporateNumber = left.corporateNumber;
    CHECK(duplicateScore(left, right).percent == 100);
    right.corporateNumber.clear();
    CHECK(duplicateScore(left, right).percent == 0);
}

TEST_CASE("Without a corporate number nothing is certain")
{
    const Client one = client(u"青葉商事"_s, u"アオバ"_s, u"03-1"_s, u"墨田区"_s, u"青葉 太郎"_s);
    CHECK(duplicateScore(one, one).percent == 99);
}

TEST_CASE("The sentence names what weighs, and says little if there is little")
{
    const DuplicateScore picture{
        88,
        {DuplicateSign::Phone, DuplicateSign::SimilarName, DuplicateSign::SimilarReading, DuplicateSign::Municipality}};
    CHECK(rules::inWords(picture) == u"Same telephone, similar name."_s);
    CHECK(rules::inWords({10, {DuplicateSign::Municipality}}) == u"Same municipality."_s);
    CHECK(rules::inWords({}).isEmpty());
}
