// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/NameKey.h"
#include "tests/support/catch.h"

#include <QSet>

#include <random>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

TEST_CASE("the spellings of one company have one key, and another company has another")
{
    const QList<QStringList> groups{
        {u"アシスト"_s,
         u"株式会社アシスト"_s,
         u"アシスト株式会社"_s,
         u"㈱アシスト"_s,
         u"アシスト㈱"_s,
         u"(株)アシスト"_s,
         u"（株）アシスト"_s,
         u"アシスト（株）"_s,
         u"株式会社　アシスト"_s,
         u"株式会社 あしすと"_s,
         u"㈱ｱｼｽﾄ"_s,
         u"カ)アシスト"_s,
         u"ｶ)ｱｼｽﾄ"_s,
         u"アシスト(カ"_s,
         u"(カ)アシスト"_s,
         u"カ）アシスト"_s,
         u"㍿アシスト"_s,
         u"㊑アシスト"_s,
         u"有限会社アシスト"_s,
         u"㈲アシスト"_s,
         u"(有)アシスト"_s,
         u"ユ)アシスト"_s,
         u"合同会社アシスト"_s,
         u"(同)アシスト"_s,
         u"ド)アシスト"_s,
         u"合資会社アシスト"_s,
         u"㈾アシスト"_s,
         u"(資)アシスト"_s,
         u"合名会社アシスト"_s,
         u"㈴アシスト"_s,
         u"(名)アシスト"_s,
         u"［株］アシスト"_s,
         u"【株】アシスト"_s,
         u"株式會社アシスト"_s,
         u"株式会社・アシスト"_s,
         u"「アシスト」株式会社"_s,
         u"かぶしきがいしゃアシスト"_s,
         u"カブシキガイシャ アシスト"_s,
         u"アシ\u200Bスト"_s,
         u"ア・シ・ス・ト"_s},
        {u"株式会社山田製作所"_s, u"山田製作所"_s, u"㈱ 山田 製作所"_s, u"山田製作所㈱"_s},
        {u"髙﨑精機株式会社"_s, u"高崎精機(株)"_s, u"髙崎精機"_s, u"高嵜精機㈱"_s},
        {u"渡邉商店"_s, u"渡邊商店"_s, u"渡辺商店"_s, u"有限会社渡邉\U000E0102商店"_s},
        {u"齋藤工業"_s, u"斎藤工業"_s, u"齊藤工業(有)"_s, u"斉藤工業"_s},
        {u"𠮷野家"_s, u"吉野家"_s, u"(株)吉野家"_s},
        {u"濱田電機"_s, u"濵田電機"_s, u"浜田電機"_s},
        {u"德永建設"_s, u"徳永建設"_s},
        {u"社会福祉法人 恵愛会"_s, u"(福)恵愛会"_s, u"惠愛会"_s, u"フク)恵愛会"_s},
        {u"医療法人社団 白樺会"_s, u"医療法人白樺会"_s, u"(医)白樺会"_s, u"(医)社団白樺会"_s.remove(u"社団"_s),
         u"白樺会"_s},
        {u"特定非営利活動法人みらい"_s, u"NPO法人みらい"_s, u"ＮＰＯ法人 みらい"_s, u"(特非)みらい"_s, u"みらい"_s},
        {u"一般社団法人よろず協会"_s, u"(一社)よろず協会"_s, u"よろず協会"_s, u"社団法人よろず協会"_s,
         u"公益社団法人よろず協会"_s, u"㈳よろず協会"_s},
        {u"一般財団法人桜基金"_s, u"(一財)櫻基金"_s, u"㈶桜基金"_s, u"公益財団法人桜基金"_s},
        {u"學校法人明和学園"_s, u"学校法人明和学園"_s, u"㈻明和学園"_s, u"(学)明和學園"_s},
        {u"東京工芸協同組合"_s, u"協同組合東京工芸"_s, u"(協)東京工芸"_s, u"㈿東京工藝"_s},
        {u"Yorozu Co., Ltd."_s, u"ＹＯＲＯＺＵ株式会社"_s, u"yorozu"_s, u"Yorozu, Inc."_s, u"株式会社 YOROZU"_s},
        {u"X-TECH"_s, u"Ｘ－ＴＥＣＨ"_s, u"XTECH"_s, u"㈱X‐TECH"_s, u"X.TECH"_s},
        {u"エヌ・ティ・ディ"_s, u"エヌティディ"_s, u"ｴﾇ･ﾃｨ･ﾃﾞｨ㈱"_s},
        {u"A&B"_s, u"Ａ＆Ｂ"_s, u"(株)a & b"_s},
        {u"AB"_s},
        {u"C+"_s},
        {u"C"_s},
        {u"O'Brien"_s, u"O’Brien"_s, u"OBRIEN"_s},
        {u"サーバー"_s, u"サ－バ－"_s, u"ｻｰﾊﾞｰ㈱"_s, u"サ-バ-"_s},
        {u"東京信用金庫"_s},
        {u"東京"_s},
        {u"株式会社"_s, u"㍿"_s, u" 株式会社 "_s},
        {u"カ"_s},
        {u"・・・"_s},
    };
    QSet<QString> seen;
    for (const QStringList& group : groups) {
        const QString key = nameKey(group.first());
        CHECK_FALSE(key.isEmpty());
        for (const QString& spelling : group) {
            CAPTURE(spelling);
            CHECK(nameKey(spelling) == key);
        }
        CAPTURE(group.first(), key);
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
}

TEST_CASE("a legal form within a name is a part of it")
{
    CHECK(nameKey(u"アシスト株式会社支援室"_s) != nameKey(u"アシスト支援室"_s));
    CHECK(nameKey(u"株式新聞社"_s) != nameKey(u"新聞社"_s));
    CHECK(nameKey(u"カシオ"_s) != nameKey(u"シオ"_s));
    CHECK(nameKey(u"有田焼"_s) != nameKey(u"田焼"_s));
}

TEST_CASE("a name that is only a legal form or punctuation keeps it")
{
    for (const QString& name : {u"株式会社"_s, u"㈱"_s, u"(株)"_s, u"カ)"_s, u"株式会社株式会社"_s, u"㈱㈲"_s,
                                u"合同会社(株)"_s, u"NPO法人"_s, u"・"_s, u"-"_s, u"()"_s, u"ー"_s}) {
        CAPTURE(name);
        CHECK_FALSE(nameKey(name).isEmpty());
    }
    CHECK(nameKey({}).isEmpty());
    CHECK(nameKey(u"　"_s).isEmpty());
}

TEST_CASE("any legal form around any name leaves the key, and the key is its own key")
{
    const QStringList forms{u"株式会社"_s, u"㈱"_s,           u"(株)"_s,     u"（有）"_s, u"有限会社"_s,
                            u"合同会社"_s, u"一般社団法人"_s, u"医療法人"_s, u"(福)"_s,   u"NPO法人"_s};
    const QString letters = u"山田高橋渡辺工業製作所アイウエオカキクabc123&ー東京"_s;
    const QStringList gaps{{}, u" "_s, u"　"_s};
    std::mt19937 random(703); // NOLINT: the same names each time
    for (int round = 0; round < 5000; ++round) {
        QString name = u"丸"_s; // no form begins or ends with it
        const auto length = random() % 8;
        for (unsigned i = 0; i < length; ++i)
            name += letters[qsizetype(random() % unsigned(letters.size()))];
        name += u"屋"_s;
        const QString form = forms[qsizetype(random() % unsigned(forms.size()))];
        const QString gap = gaps[qsizetype(random() % unsigned(gaps.size()))];
        const QString key = nameKey(name);
        CAPTURE(name, form);
        REQUIRE(nameKey(form + gap + name) == key);
        REQUIRE(nameKey(name + gap + form) == key);
        REQUIRE(nameKey(key) == key);
    }
}

TEST_CASE("a pasted text of forms alone is no trap")
{
    CHECK(nameKey(u"株式会社"_s.repeated(100'000)) == u"株式会社"_s);
    CHECK(nameKey(u"㈱"_s.repeated(100'000)) == nameKey(u"㈱"_s));
}
