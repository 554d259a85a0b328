// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Deidentify.h"
#include "core/japanese/NameKey.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yorozu;
using rules::Deidentifier;
using rules::Identity;

namespace {

Identity marufuku()
{
    Identity identity;
    identity.companies = {{u"有限会社丸福製麺所"_s, u"マルフクセイメンジョ"_s}};
    identity.persons = {{u"福島 里美"_s, u"フクシマ サトミ"_s}, {u"渋谷 健"_s, u"シブヤ ケン"_s}};
    identity.staff = {{u"今村 健吾"_s, u"イマムラ ケンゴ"_s}, {u"森 彩"_s, u"モリ アヤ"_s}};
    identity.banks = {{u"城南信用金庫"_s, u"ジョウナンシンヨウキンコ"_s},
                      {u"東京信用金庫"_s, u"トウキョウシンヨウキンコ"_s},
                      {u"東京東信用金庫"_s, u"トウキョウヒガシシンヨウキンコ"_s},
                      {u"第一勧業信用組合"_s, u"ダイイチカンギョウシンヨウクミアイ"_s},
                      {u"東京商工会議所"_s, u"トウキョウショウコウカイギショ"_s}};
    identity.branches = {u"本店営業部"_s, u"両国支店"_s, u"蒲田"_s};
    identity.places = {u"墨田区（本社・工場）"_s};
    identity.phones = {u"03-5600-0121"_s, u"090-1234-5678"_s};
    identity.numbers = {u"C-03482"_s, u"R6-11-0482"_s};
    identity.otherCompanies = std::make_shared<rules::LedgerNames>(QStringList{japanese::nameKey(u"㈱東雲製紙工業"_s),
                                                                               japanese::nameKey(u"アイ工房㈱"_s),
                                                                               japanese::nameKey(u"株式会社青木"_s)});
    return identity;
}

struct Row
{
    const char* what;
    QString text;
    QString cleaned;
};

void check(const QList<Row>& rows, const Identity& identity = marufuku())
{
    const Deidentifier rule(identity);
    for (const Row& row : rows) {
        INFO(row.what << ": " << row.text.toStdString());
        const QString cleaned = rule.cleaned(row.text);
        CHECK(cleaned.toStdString() == row.cleaned.toStdString());
        CHECK(rule.cleaned(cleaned) == cleaned);
        const QList<Finding> left = rule.find(cleaned);
        CHECK(std::none_of(left.cbegin(), left.cend(), [](const Finding& one) { return one.certain; }));
    }
}

// The certain findings of a text.
QStringList certain(const QString& text, const Identity& identity = marufuku())
{
    QStringList words;
    const QList<Finding> found = Deidentifier(identity).find(text);
    for (const Finding& one : found) {
        CHECK(text.mid(one.from, one.length) == one.text);
        if (one.certain)
            words.append(one.text);
    }
    return words;
}

QStringList doubtful(const QString& text, const Identity& identity = marufuku())
{
    QStringList words;
    const QList<Finding> found = Deidentifier(identity).find(text);
    for (const Finding& one : found) {
        if (!one.certain)
            words.append(one.text);
    }
    return words;
}

} // namespace

TEST_CASE("A company is found in every spelling", "[deidentify]")
{
    check({
        {"as it stands", u"有限会社丸福製麺所は三代目。"_s, u"A社は三代目。"_s},
        {"without its form", u"丸福製麺所の売上が落ちた。"_s, u"A社の売上が落ちた。"_s},
        {"with the form behind it", u"丸福製麺所(有)が借りる。"_s, u"A社が借りる。"_s},
        {"㈲", u"㈲丸福製麺所へ訪問"_s, u"A社へ訪問"_s},
        {"with spaces", u"有限会社　丸福 製麺所 の工場"_s, u"A社 の工場"_s},
        {"over a line end", u"有限会社丸福\n製麺所の工場"_s, u"A社の工場"_s},
        {"in katakana", u"マルフクセイメンジョの件"_s, u"A社の件"_s},
        {"in half-width katakana", u"ﾏﾙﾌｸｾｲﾒﾝｼﾞｮの件"_s, u"A社の件"_s},
        {"in hiragana", u"まるふくせいめんじょの件"_s, u"A社の件"_s},
        {"an old form of a character", u"丸福製麵所の件"_s, u"A社の件"_s},
        {"as people call it", u"丸福さんの希望"_s, u"A社の希望"_s},
        {"as people call it, alone", u"丸福の希望"_s, u"A社の希望"_s},
        {"with a dot inside", u"丸福・製麺所の件"_s, u"A社の件"_s},
    });
}

TEST_CASE("A person is found in every spelling", "[deidentify]")
{
    check({
        {"whole", u"福島里美が来所。"_s, u"相談者が来所。"_s},
        {"with a wide space", u"福島　里美様が来所。"_s, u"相談者が来所。"_s},
        {"with spaces everywhere", u"福 島 里 美 が来所。"_s, u"相談者 が来所。"_s},
        {"the family name", u"福島様から電話。"_s, u"相談者から電話。"_s},
        {"the family name alone", u"福島が説明。"_s, u"相談者が説明。"_s},
        {"the given name", u"里美さんが継ぐ。"_s, u"相談者が継ぐ。"_s},
        {"before a title", u"福島社長の考え"_s, u"社長の考え"_s},
        {"in katakana", u"フクシマ サトミ様"_s, u"相談者"_s},
        {"in half-width katakana", u"ﾌｸｼﾏｻﾄﾐ様"_s, u"相談者"_s},
        {"in hiragana", u"ふくしまさんへ連絡"_s, u"相談者へ連絡"_s},
        {"another one of the company", u"渋谷さんが同席"_s, u"関係者が同席"_s},
        {"one of us", u"今村COが訪問。"_s, u"担当コーディネーターが訪問。"_s},
        {"one of us, by a short name", u"森さんが同席。"_s, u"担当コーディネーターが同席。"_s},
    });
}

TEST_CASE("A name that means something else is left, and listed if it may be the name", "[deidentify]")
{
    check({
        {"a place of that name", u"渋谷区と渋谷駅、福島県の仕入先"_s, u"渋谷区と渋谷駅、福島県の仕入先"_s},
        {"one character of a word", u"森林と青森の話"_s, u"森林と青森の話"_s},
        {"a given name within a word", u"健康診断"_s, u"健康診断"_s},
        {"a reading within a word", u"モリブデン鋼とアヤメ"_s, u"モリブデン鋼とアヤメ"_s},
        {"a word of every day", u"アイデアを出す。青木ヶ原"_s, u"アイデアを出す。青木ヶ原"_s},
    });
    CHECK(certain(u"渋谷駅の近く"_s).isEmpty());
    CHECK(doubtful(u"渋谷駅の近く"_s) == QStringList{u"渋谷"_s});
    CHECK(doubtful(u"健康診断"_s).isEmpty());
    // Within a longer word of kanji nobody knows: a draft goes without it, a text is looked at.
    CHECK(certain(u"相談者福島"_s).isEmpty());
    CHECK(doubtful(u"担当福島課"_s) == QStringList{u"福島"_s});
}

TEST_CASE("A company of Latin letters is found in any width and case, with or without its form", "[deidentify]")
{
    Identity identity;
    for (const QString& name :
         {u"ABC Trading株式会社"_s, u"ＡＢＣ　Ｔｒａｄｉｎｇ Co., Ltd."_s, u"abc trading, Inc."_s}) {
        INFO(name.toStdString());
        identity.companies = {{name, u"エービーシートレーディング"_s}};
        check({{"as it stands", u"ABC Tradingの売上"_s, u"A社の売上"_s},
               {"wide", u"ＡＢＣ　Ｔｒａｄｉｎｇの売上"_s, u"A社の売上"_s},
               {"in small letters", u"株式会社abc tradingの売上"_s, u"A社の売上"_s},
               {"in capitals, without the space", u"ABCTRADINGの売上"_s, u"A社の売上"_s},
               {"with a hyphen", u"Abc-Tradingの売上"_s, u"A社の売上"_s},
               {"with an English form", u"ABC Trading Co., Ltd.と契約"_s, u"A社と契約"_s},
               {"over a line end", u"ABC\nTRADING CO.,LTD.と契約"_s, u"A社と契約"_s},
               {"as it is read", u"エービーシートレーディングの売上"_s, u"A社の売上"_s},
               {"a part of another word", u"XABC Tradingsの売上"_s, u"XABC Tradingsの売上"_s}},
              identity);
        CHECK(certain(u"abc　ｔｒａｄｉｎｇ"_s, identity) == QStringList{u"abc　ｔｒａｄｉｎｇ"_s});
        // What people call it may be another word.
        CHECK(doubtful(u"ABC分析とABCの話"_s, identity) == QStringList{u"ABC"_s, u"ABC"_s});
        CHECK(Deidentifier(identity).cleaned(u"ABC分析"_s) == u"ABC分析"_s);
    }
}

TEST_CASE("A company of few letters is told from what else they mean", "[deidentify]")
{
    Identity identity;
    identity.companies = {{u"株式会社IT"_s, {}}, {u"KNP株式会社"_s, {}}};
    check({{"with its form", u"㈱ITへ訪問"_s, u"A社へ訪問"_s},
           {"as a company", u"KNP社へ、ＫＮＰさんへ"_s, u"A社へ、A社へ"_s},
           {"alone", u"先週KNPを訪問"_s, u"先週A社を訪問"_s},
           {"another word", u"IT化とITの導入、KNP方式"_s, u"IT化とITの導入、KNP方式"_s}},
          identity);
    CHECK(doubtful(u"IT化"_s, identity) == QStringList{u"IT"_s});
}

TEST_CASE("A foreign name is found by each of its parts", "[deidentify]")
{
    Identity identity;
    identity.persons = {{u"John Smith"_s, u"ジョン スミス"_s}, {u"グエン・ヴァン"_s, {}}};
    check({{"whole", u"JOHN SMITHが来所"_s, u"相談者が来所"_s},
           {"the other way round", u"Smith Johnさん"_s, u"相談者"_s},
           {"wide", u"Ｓｍｉｔｈ様より"_s, u"相談者より"_s},
           {"before it", u"Mr. Smithの意見"_s, u"相談者の意見"_s},
           {"as it is read", u"ジョン・スミス様、スミスさん"_s, u"相談者、相談者"_s},
           {"in katakana", u"グエンさんが同席"_s, u"関係者が同席"_s},
           {"within another word", u"Smithsonianとジョンソン"_s, u"Smithsonianとジョンソン"_s}},
          identity);
}

TEST_CASE("Two people of one name are nobody in particular", "[deidentify]")
{
    Identity identity;
    identity.persons = {{u"田中 一郎"_s, u"タナカ イチロウ"_s}};
    identity.staff = {{u"田中 花子"_s, u"タナカ ハナコ"_s}};
    check({{"by the family name", u"田中さんに確認"_s, u"関係者に確認"_s},
           {"by what only one of them is", u"田中COの同席"_s, u"担当コーディネーターの同席"_s},
           {"by the whole name", u"田中一郎様と田中花子CO"_s, u"相談者と担当コーディネーター"_s}},
          identity);
    identity.staff = {{u"田中 一郎"_s, {}}};
    check({{"the very same name", u"田中一郎様"_s, u"関係者"_s}}, identity);
}

TEST_CASE("A name without a space is found before what follows names", "[deidentify]")
{
    Identity identity;
    identity.persons = {{u"山田太郎"_s, u"ヤマダタロウ"_s}};
    check({{"whole", u"山田 太郎が来所"_s, u"相談者が来所"_s},
           {"the family name", u"山田様より"_s, u"相談者より"_s},
           {"nothing else", u"登山と山登り、山田川"_s, u"登山と山登り、山田川"_s}},
          identity);
}

TEST_CASE("Telephone numbers are found in all their spellings", "[deidentify]")
{
    const QString instead = u"連絡先（電話番号）まで"_s;
    for (const QString& number : {u"03-5600-0121"_s,
                                  u"０３－５６００－０１２１"_s,
                                  u"03(5600)0121"_s,
                                  u"（03）5600-0121"_s,
                                  u"03 5600 0121"_s,
                                  u"0356000121"_s,
                                  u"03.5600.0121"_s,
                                  u"+81-3-5600-0121"_s,
                                  u"〇三－五六〇〇－〇一二一"_s,
                                  u"03ー5600ー0121"_s,
                                  u"5600-0121"_s,
                                  u"090-1234-5678"_s,
                                  u"09012345678"_s,
                                  u"1234-5678"_s,
                                  u"0120-99-8877"_s,
                                  u"０４２‐５２１‐００００"_s,
                                  u"03/5600/0121"_s,
                                  u"０３・５６００・０１２１"_s,
                                  u"03_5600_0121"_s,
                                  u"03 － 5600 － 0121"_s,
                                  u"03 − 5600 − 0121"_s,
                                  u"03〜5600〜0121"_s,
                                  u"03―5600―0121"_s,
                                  u"03-5600-\n0121"_s,
                                  u"+81 (0)3 5600 0121"_s,
                                  u"0081-3-5600-0121"_s,
                                  u"０５０（３１２３）４５６７"_s,
                                  u"TEL 7700-0121"_s,
                                  u"℡７７００－０１２１"_s,
                                  u"電話：7700-0121"_s,
                                  u"FAX：77-0121"_s}) {
        INFO(number.toStdString());
        check({{"a number", u"連絡先%1まで"_s.arg(number), instead}});
    }
    CHECK(certain(u"売上は2023-2024年に1000-2000万円。2024-06-03 10:00"_s).isEmpty());
    CHECK(certain(u"06/03/2024,10 01:30~12:30 2024/06/03/10 電話代1200000円、Tel 120000件、080/200"_s).isEmpty());
}

TEST_CASE("Addresses are found in all their spellings", "[deidentify]")
{
    for (const QString& address :
         {u"東京都墨田区両国1-2-3"_s, u"墨田区両国１丁目２番３号"_s, u"東京墨田区両国一丁目二番三号"_s,
          u"墨田区両国1-2"_s, u"〒130-0026 東京都墨田区両国1-2-3"_s, u"東京都墨田区両国1-2-3 両国ビル5階"_s,
          u"千葉県市川市八幡2丁目5番"_s, u"目黒区自由が丘1丁目2-3"_s, u"両国1丁目2番3号"_s, u"墨田区 両国 1-2-3"_s,
          u"両国２−１４−７"_s, u"〒１３０－００２６\n東京都墨田区両国１－２－３"_s}) {
        INFO(address.toStdString());
        check({{"an address", u"所在地は%1です。"_s.arg(address), u"所在地は（住所）です。"_s}});
    }
    check(
        {{"the municipality of the client", u"墨田区の町工場。東京都墨田区で創業"_s, u"〇〇区の町工場。〇〇区で創業"_s},
         {"no address", u"新宿区で3-4社に声をかけ、市場は2-3%伸びる。11-20%"_s,
          u"新宿区で3-4社に声をかけ、市場は2-3%伸びる。11-20%"_s}});
}

TEST_CASE("Postal codes are found, and towns without their numbers are listed", "[deidentify]")
{
    check({{"a sign", u"〒130-0026へ"_s, u"（住所）へ"_s},
           {"wide", u"〒１３０−００２６へ"_s, u"（住所）へ"_s},
           {"in words", u"郵便番号：１３００００２へ"_s, u"（住所）へ"_s},
           {"no code", u"130-0026個"_s, u"130-0026個"_s}});
    CHECK(doubtful(u"東京都墨田区両国の工場"_s).isEmpty()); // of the record: certain
    CHECK(doubtful(u"〇〇区両国の工場、台東区浅草橋に店"_s) == QStringList{u"〇〇区両国"_s, u"台東区浅草橋"_s});
    CHECK(doubtful(u"台東区内、大田区産業振興課、港区役所、国内市場拡大"_s).isEmpty());
}

TEST_CASE("Banks are found under their short names, too", "[deidentify]")
{
    check({
        {"whole", u"城南信用金庫から借入"_s, u"金融機関から借入"_s},
        {"as people call it", u"城南信金から借入"_s, u"金融機関から借入"_s},
        {"in hiragana", u"じょうなんしんきんから借入"_s, u"金融機関から借入"_s},
        {"in half-width katakana", u"ｼﾞｮｳﾅﾝｼﾝｷﾝから借入"_s, u"金融機関から借入"_s},
        {"with a space", u"城南 信用金庫"_s, u"金融機関"_s},
        {"behind another word", u"先週城南信金へ"_s, u"先週金融機関へ"_s},
        {"one name within another", u"東京東信金と東京信金"_s, u"金融機関と金融機関"_s},
        {"a credit cooperative", u"第一勧業信組"_s, u"金融機関"_s},
        {"with its branch", u"城南信金 蒲田支店の担当"_s, u"金融機関 支店の担当"_s},
        {"a branch of the record", u"両国支店へ"_s, u"支店へ"_s},
        {"one that no record knows", u"みずほ銀行とひばり銀行、三井住友銀行"_s, u"みずほ銀行とひばり銀行、金融機関"_s},
        {"no bank at all", u"地元信金、取引銀行、各信用金庫、東京都、本店"_s,
         u"地元信金、取引銀行、各信用金庫、東京都、本店"_s},
        {"who sent the client", u"東京商工会議所の紹介"_s, u"支援機関の紹介"_s},
    });
}

TEST_CASE("The name of a bank alone is left, and looked at", "[deidentify]")
{
    Identity identity;
    for (const QString& name : {u"さわやか"_s, u"多摩"_s, u"東京"_s, u"昭和"_s, u"芝"_s, u"コザ"_s, u"目黒"_s})
        identity.banks.append({name + u"信用金庫"_s, {}});
    const auto stays = [&](const QString& text) { CHECK(Deidentifier(identity).cleaned(text) == text); };
    CHECK(doubtful(u"さわやかから借り、多摩にも行く。コザへ"_s, identity) ==
          QStringList{u"さわやか"_s, u"多摩"_s, u"コザ"_s});
    stays(u"さわやかから借り、多摩にも行く。コザへ"_s);
    CHECK(doubtful(u"多摩融資担当と、東京から借りる"_s, identity) == QStringList{u"多摩"_s, u"東京"_s});
    CHECK(
        doubtful(u"さわやかな接客、多摩川、多摩ニュータウン、多摩地域、目黒区、目黒駅。芝生、東京の展示会、昭和40年"_s,
                 identity)
            .isEmpty());
    check({{"as people call it", u"さわやかさんと多摩さん"_s, u"金融機関と金融機関"_s},
           {"with its form", u"さわやか信金と多摩しんきん、さわやか 信用金庫"_s, u"金融機関と金融機関、金融機関"_s}},
          identity);
}

TEST_CASE("Mail, web, accounts and the numbers of records are found", "[deidentify]")
{
    check({
        {"mail", u"連絡は info@marufuku.example.jp へ"_s, u"連絡は （メールアドレス） へ"_s},
        {"wide mail", u"ｉｎｆｏ＠ｍａｒｕｆｕｋｕ．ｃｏ．ｊｐ"_s, u"（メールアドレス）"_s},
        {"mail in words", u"info（アットマーク）marufuku.jp、info[at]marufuku.co.jp"_s,
         u"（メールアドレス）、（メールアドレス）"_s},
        {"a Japanese domain", u"info@丸福麺.jpへ"_s, u"（メールアドレス）へ"_s},
        {"half a mail", u"MARU.fuku@gmailへ"_s, u"（メールアドレス）へ"_s},
        {"a price", u"10個@500円"_s, u"10個@500円"_s},
        {"web", u"https://www.marufuku.example/shop を改修"_s, u"（URL） を改修"_s},
        {"web without a scheme", u"marufuku.co.jpを改修"_s, u"（URL）を改修"_s},
        {"a handle", u"@marufuku_men で発信"_s, u"（アカウント） で発信"_s},
        {"法人番号", u"法人番号1234567890123、T1234567890123"_s, u"法人番号（番号）、（番号）"_s},
        {"an account", u"普通 1234567へ入金"_s, u"（口座番号）へ入金"_s},
        {"a client", u"C-03482、Ｃ－０３４８２"_s, u"（番号）、（番号）"_s},
        {"a session", u"R6-11-0482の続き"_s, u"（番号）の続き"_s},
    });
}

TEST_CASE("Other companies are named as little", "[deidentify]")
{
    check({
        {"of the ledger", u"東雲製紙工業の紹介"_s, u"他社の紹介"_s},
        {"of the ledger, with its form", u"㈱東雲製紙工業の紹介"_s, u"他社の紹介"_s},
        {"of no record", u"株式会社ミライ食品へ納品"_s, u"他社へ納品"_s},
        {"of no record, its form behind", u"ミライ食品株式会社へ納品"_s, u"他社へ納品"_s},
        {"no company", u"個人事業から株式会社設立、株式会社化"_s, u"個人事業から株式会社設立、株式会社化"_s},
    });
    CHECK(certain(u"㈱東雲製紙工業"_s) == QStringList{u"㈱東雲製紙工業"_s});
    CHECK(doubtful(u"東雲製紙工業"_s) == QStringList{u"東雲製紙工業"_s});
}

TEST_CASE("Whoever else is in the records is named as little", "[deidentify]")
{
    Identity identity = marufuku();
    identity.otherPersons =
        std::make_shared<rules::LedgerNames>(QStringList{u"山王 太郎"_s, u"森 一"_s, u"林 大地"_s, u"福島 里美"_s});
    check({{"the whole name", u"山王　太郎氏の紹介"_s, u"関係者の紹介"_s},
           {"before a title", u"山王太郎社長の紹介"_s, u"社長の紹介"_s},
           {"who came herself", u"福島里美様"_s, u"相談者"_s},
           {"the family name alone", u"山王の祭、森一帯"_s, u"山王の祭、森一帯"_s}},
          identity);
    CHECK(certain(u"山王太郎が同席"_s, identity) == QStringList{u"山王太郎"_s});
    CHECK(doubtful(u"林大地主"_s, identity) == QStringList{u"林大地"_s});
    CHECK(Deidentifier(identity).cleaned(u"林大地主"_s) == u"林大地主"_s);
}

TEST_CASE("A name that no record knows is listed, and stays", "[deidentify]")
{
    CHECK(doubtful(u"佐藤様の紹介"_s) == QStringList{u"佐藤様"_s});
    CHECK(Deidentifier(marufuku()).cleaned(u"佐藤様の紹介"_s) == u"佐藤様の紹介"_s);
    CHECK(doubtful(u"佐藤社長と鈴木税理士、スミスさん、Lee様"_s) ==
          QStringList{u"佐藤社長"_s, u"鈴木税理士"_s, u"スミスさん"_s, u"Lee様"_s});
    CHECK(doubtful(u"お客様と皆様、同様の仕様、取引先様、メーカーさん"_s).isEmpty());
    CHECK(doubtful(u"代表取締役社長、現社長、営業部長、顧問税理士、三代目社長"_s).isEmpty());
    // A sentence ends between them.
    CHECK(Deidentifier(marufuku()).cleaned(u"担当は福島。社長は別"_s) == u"担当は相談者。社長は別"_s);
}

TEST_CASE("The findings of a study name its part", "[deidentify]")
{
    StudyTexts texts;
    texts.title = u"丸福製麺所の再建"_s;
    texts.advice = u"渋谷駅に出店"_s;
    const QList<StudyFinding> found = Deidentifier(marufuku()).find(texts);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).field == StudyField::Title);
    CHECK(found.at(0).finding.kind == IdentifierKind::Company);
    CHECK(found.at(0).finding.text == u"丸福製麺所"_s);
    CHECK(found.at(0).finding.certain);
    CHECK(found.at(1).field == StudyField::Advice);
    CHECK_FALSE(found.at(1).finding.certain);
}

TEST_CASE("Without anything known an ordinary text stays as it is", "[deidentify]")
{
    const QString text =
        u"・仕入価格が12%上がり、粗利率は31％。資金繰り表を作る。\n１．値上げは3回に分ける。2024年6月3日 10時、"
        "売上1,200万円（前年比-8%）。在庫は2-3か月分。"_s;
    CHECK(Deidentifier({}).find(text).isEmpty());
    CHECK(Deidentifier({}).cleaned(text) == text);
}
