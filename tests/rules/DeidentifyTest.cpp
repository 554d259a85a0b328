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
    identity.others = std::make_shared<rules::CompanyNames>(QStringList{japanese::nameKey(u"㈱東雲製紙工業"_s),
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

TEST_CASE("Two people of one name are nobody in particular", "[deidentify]")
{
    Identity identity;
    identity.persons = {{u"田中 一郎"_s, u"タナカ イチロウ"_s}};
    identity.staff = {{u"田中 花子"_s, u"タナカ ハナコ"_s}};
    check({{"by the family name", u"田中さんに確認"_s, u"関係者に確認"_s},
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
    for (const QString& number :
         {u"03-5600-0121"_s, u"０３－５６００－０１２１"_s, u"03(5600)0121"_s, u"（03）5600-0121"_s, u"03 5600 0121"_s,
          u"0356000121"_s, u"03.5600.0121"_s, u"+81-3-5600-0121"_s, u"〇三－五六〇〇－〇一二一"_s, u"03ー5600ー0121"_s,
          u"5600-0121"_s, u"090-1234-5678"_s, u"09012345678"_s, u"1234-5678"_s, u"0120-99-8877"_s,
          u"０４２‐５２１‐００００"_s}) {
        INFO(number.toStdString());
        check({{"a number", u"連絡先%1まで"_s.arg(number), instead}});
    }
    CHECK(certain(u"売上は2023-2024年に1000-2000万円。2024-06-03 10:00"_s).isEmpty());
}

TEST_CASE("Addresses are found in all their spellings", "[deidentify]")
{
    for (const QString& address :
         {u"東京都墨田区両国1-2-3"_s, u"墨田区両国１丁目２番３号"_s, u"東京墨田区両国一丁目二番三号"_s,
          u"墨田区両国1-2"_s, u"〒130-0026 東京都墨田区両国1-2-3"_s, u"東京都墨田区両国1-2-3 両国ビル5階"_s,
          u"千葉県市川市八幡2丁目5番"_s, u"目黒区自由が丘1丁目2-3"_s, u"両国1丁目2番3号"_s, u"墨田区 両国 1-2-3"_s,
          u"両国２−１４−７"_s}) {
        INFO(address.toStdString());
        check({{"an address", u"所在地は%1です。"_s.arg(address), u"所在地は（住所）です。"_s}});
    }
    check(
        {{"the municipality of the client", u"墨田区の町工場。東京都墨田区で創業"_s, u"〇〇区の町工場。〇〇区で創業"_s},
         {"no address", u"新宿区で3-4社に声をかけ、市場は2-3%伸びる。11-20%"_s,
          u"新宿区で3-4社に声をかけ、市場は2-3%伸びる。11-20%"_s}});
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

TEST_CASE("Mail, web, accounts and the numbers of records are found", "[deidentify]")
{
    check({
        {"mail", u"連絡は info@marufuku.example.jp へ"_s, u"連絡は （メールアドレス） へ"_s},
        {"wide mail", u"ｉｎｆｏ＠ｍａｒｕｆｕｋｕ．ｃｏ．ｊｐ"_s, u"（メールアドレス）"_s},
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

TEST_CASE("A name that no record knows is listed, and stays", "[deidentify]")
{
    CHECK(doubtful(u"佐藤様の紹介"_s) == QStringList{u"佐藤様"_s});
    CHECK(Deidentifier(marufuku()).cleaned(u"佐藤様の紹介"_s) == u"佐藤様の紹介"_s);
    CHECK(doubtful(u"お客様と皆様、同様の仕様、取引先様"_s).isEmpty());
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
