// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Fold.h"
#include "tests/support/catch.h"

#include <random>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

// Letters that have tricks: marks, selectors, widths, compatibility and supplementary ideographs, ligatures.
QString randomText(std::mt19937& random)
{
    static const QList<char32_t> odd{
        U'が',  U'か',   0x3099, 0x309A, U'゛',  U'゜',  U'ﾊ',  U'ﾞ',  U'ﾟ',   U'ｰ',   U'ー',  U'-',   0x2212, U'ヶ',
        U'ヵ',  U'ゝ',   U'ゞ',  U'ヷ',  U'わ',  U'ヿ',  U'㈱', U'㍿', U'Å',   U'ß',   U'İ',   U'ﬁ',   0x200B, 0x200D,
        0xFE00, 0xE0100, U'髙',  U'﨑',  U'𠮷',  0xFA19, U' ',  U'　', U'\t',  U'\n',  0x00AD, U'～',  U'〜',  U'（',
        U')',   U'Ａ',   U'z',   U'１',  0x0301, 0x0323, U'ſ',  U'K',  0x1E9E, 0x0345, 0x3164, 0x115F, 0x0};
    QList<char32_t> text;
    const auto length = random() % 9;
    for (unsigned i = 0; i < length; ++i) {
        if (random() % 3 != 0) {
            text += odd[qsizetype(random() % unsigned(odd.size()))];
            continue;
        }
        const char32_t any = random() % 0x20000;
        text += any >= 0xD800 && any <= 0xDFFF ? U'a' : any;
    }
    return QString::fromUcs4(text.constData(), text.size());
}

} // namespace

TEST_CASE("spellings that people take for the same fold alike")
{
    const QList<QStringList> groups{
        {u"アシスト"_s, u"あしすと"_s, u"ｱｼｽﾄ"_s, u"ア シ スト"_s, u"アシ　スト"_s},
        {u"バー"_s, u"ﾊﾞｰ"_s, u"ばー"_s, u"ハ゛ー"_s, u"ば－"_s, u"バ‐"_s, u"バ−"_s, u"バ–"_s, u"バ—"_s, u"バ―"_s,
         u"バ-"_s, u"バ─"_s},
        {u"パン"_s, u"ﾊﾟﾝ"_s, u"ハ゜ン"_s, u"ぱん"_s},
        {u"ABC123"_s, u"abc123"_s, u"ＡＢＣ１２３"_s, u"ａｂｃ 123"_s},
        {u"高橋"_s, u"髙橋"_s, u"髙𣘺"_s, u"高 橋"_s},
        {u"山崎"_s, u"山﨑"_s, u"山嵜"_s, u"山㟢"_s},
        {u"渡辺"_s, u"渡邊"_s, u"渡邉"_s, u"渡邉\U000E0101"_s, u"渡辺\uFE00"_s},
        {u"斎藤"_s, u"齋藤"_s, u"斉藤"_s, u"齊藤"_s},
        {u"吉田"_s, u"𠮷田"_s},
        {u"浜田"_s, u"濱田"_s, u"濵田"_s},
        {u"徳川"_s, u"德川"_s},
        {u"沢"_s, u"澤"_s},
        {u"島"_s, u"嶋"_s, u"嶌"_s},
        {u"桜"_s, u"櫻"_s},
        {u"広"_s, u"廣"_s},
        {u"恵"_s, u"惠"_s},
        {u"真"_s, u"眞"_s},
        {u"国"_s, u"國"_s},
        {u"条"_s, u"條"_s},
        {u"竜"_s, u"龍"_s},
        {u"滝"_s, u"瀧"_s},
        {u"富"_s, u"冨"_s},
        {u"塚"_s, u"\uFA10"_s},
        {u"晴"_s, u"\uFA12"_s},
        {u"神"_s, u"\uFA19"_s},
        {u"福"_s, u"\uFA1B"_s},
        {u"都"_s, u"\uFA26"_s},
        {u"長"_s, u"\u2ED1"_s},
        {u"西"_s, u"\u2EC4"_s},
        {u"山"_s, u"\u2F2D"_s},
        {u"霞ヶ関"_s, u"霞ケ関"_s},
        {u"(株)"_s, u"㈱"_s, u"（株）"_s, u"( 株 )"_s},
        {u"１階"_s, u"①階"_s, u"1階"_s},
        {u"5~6"_s, u"5〜6"_s, u"5～6"_s},
        {u"か\u3099"_s, u"が"_s, u"ガ"_s, u"ｶﾞ"_s},
        {u"サー\u200Bバー"_s, u"サーバー"_s},
    };
    QStringList seen;
    for (const QStringList& group : groups) {
        const QString folded = foldForCompare(group.first());
        for (const QString& spelling : group) {
            CAPTURE(spelling);
            CHECK(foldForCompare(spelling) == folded);
        }
        CHECK_FALSE(seen.contains(folded));
        seen += folded;
    }
}

TEST_CASE("what is different stays different")
{
    const Pairs table{
        {u"高"_s, u"商"_s},     {u"ハ"_s, u"バ"_s},     {u"ハ"_s, u"パ"_s}, {u"ヤ"_s, u"ャ"_s},
        {u"千"_s, u"干"_s},     {u"一"_s, u"ー"_s},     {u"ロ"_s, u"口"_s}, {u"サーバ"_s, u"サーバー"_s},
        {u"0"_s, u"O"_s},       {u"A"_s, u"B"_s},       {u"太"_s, u"大"_s}, {u"土"_s, u"士"_s},
        {u"渡辺"_s, u"渡部"_s}, {u"大阪"_s, u"大坂"_s},
    };
    for (const auto& [one, other] : table)
        CHECK(foldForCompare(one) != foldForCompare(other));
    CHECK(foldForCompare(u"A-B"_s) == foldForCompare(u"ａ－ｂ"_s));
    CHECK(foldForCompare({}).isEmpty());
}

TEST_CASE("all hyphens become the long-vowel mark, case is lowered, kana are katakana")
{
    CHECK(foldForCompare(u"03-1234-5678"_s) == u"03ー1234ー5678"_s);
    CHECK(foldForCompare(u"ﾊﾞｰ ABC ひらがな"_s) == u"バーabcヒラガナ"_s);
}

TEST_CASE("folding a folded text changes nothing")
{
    std::mt19937 random(19890108); // NOLINT: the same texts each time
    for (int round = 0; round < 30000; ++round) {
        const QString text = randomText(random);
        const QString folded = foldForCompare(text);
        CAPTURE(text, folded);
        REQUIRE(foldForCompare(folded) == folded);
        for (const QChar c : folded)
            REQUIRE_FALSE(c.isSpace());
    }
}

TEST_CASE("a composed and a decomposed text fold alike")
{
    std::mt19937 random(20190501); // NOLINT: the same texts each time
    for (int round = 0; round < 10000; ++round) {
        const QString text = randomText(random);
        CAPTURE(text);
        REQUIRE(foldForCompare(text.normalized(QString::NormalizationForm_D)) == foldForCompare(text));
    }
}

TEST_CASE("a very long text folds piece by piece as it would line by line")
{
    // Nearly every character changes its length in the normal form: ten megabytes of it once took minutes.
    const QString line = u"ﾊﾞｰか\u3099ﾊ\u200Bﾞ髙 渡邉\U000E0101㍿は ゛𠮷ａ"_s;
    const int times = 100'000;
    const QString folded = foldForCompare(line);
    CHECK(foldForCompare(line.repeated(times)) == folded.repeated(times));
    CHECK(foldForCompare(QString(20'000, QChar(0x0301))) == QString(20'000, QChar(0x0301)));
}

TEST_CASE("the rules have a version")
{
    CHECK(foldRulesVersion() >= 1);
}

TEST_CASE("furigana is normalised")
{
    const Pairs table{
        {u"やまだ たろう"_s, u"ヤマダ タロウ"_s},
        {u"ﾔﾏﾀﾞ ﾀﾛｳ"_s, u"ヤマダ タロウ"_s},
        {u"ﾊﾟｰﾄﾅｰ"_s, u"パートナー"_s},
        {u"ヴｧｲｵﾘﾝ"_s, u"ヴァイオリン"_s},
        {u"ｳﾞｧ"_s, u"ヴァ"_s},
        {u"ゔぁ"_s, u"ヴァ"_s},
        {u"ハ゛ンク"_s, u"バンク"_s},
        {u"ハ\u3099ンク"_s, u"バンク"_s},
        {u"は\u309Aん"_s, u"パン"_s},
        {u"か゛"_s, u"ガ"_s},
        {u"ア゛"_s, u"ア゛"_s},
        {u"ｱﾞ"_s, u"ア゛"_s},
        {u"　ヤマダ　　タロウ　"_s, u"ヤマダ タロウ"_s},
        {u" \tヤマダ\n\nタロウ "_s, u"ヤマダ タロウ"_s},
        {u"ＡＢＣしょうじ"_s, u"ABCショウジ"_s},
        {u"エービーシー２１"_s, u"エービーシー21"_s},
        {u"サ－ビス"_s, u"サービス"_s},
        {u"ｻ-ﾋﾞｽ"_s, u"サービス"_s},
        {u"サ−ビス"_s, u"サービス"_s},
        {u"Ａ－１"_s, u"A-1"_s},
        {u"ｱﾝﾄﾞ･ｶﾝﾊﾟﾆｰ"_s, u"アンド・カンパニー"_s},
        {u"｢ｱ｣､ｲ｡"_s, u"「ア」、イ。"_s},
        {u"（カ）アシスト"_s, u"(カ)アシスト"_s},
        {u"いすゞ"_s, u"イスヾ"_s},
        {u"霞ゖ"_s, u"霞ヶ"_s},
        {u"髙橋㈱"_s, u"髙橋㈱"_s},
        {u"\uFA19"_s, u"\uFA19"_s},
        {u"𠮷"_s, u"𠮷"_s},
        {{}, {}},
        {u"　 "_s, {}},
    };
    for (const auto& [typed, stored] : table) {
        CAPTURE(typed);
        CHECK(normalizeFurigana(typed) == stored);
    }
}

TEST_CASE("normalising furigana twice changes nothing, and never loses what is compared")
{
    std::mt19937 random(6); // NOLINT: the same texts each time
    for (int round = 0; round < 30000; ++round) {
        const QString text = randomText(random);
        const QString stored = normalizeFurigana(text);
        CAPTURE(text, stored);
        REQUIRE(normalizeFurigana(stored) == stored);
        REQUIRE(foldForCompare(stored) == foldForCompare(text));
    }
}

TEST_CASE("the two scripts of kana are changed letter by letter")
{
    const QString hiragana =
        u"ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ"_s;
    const QString katakana =
        u"ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ"_s;
    CHECK(toKatakana(hiragana) == katakana);
    CHECK(toHiragana(katakana) == hiragana);
    CHECK(toKatakana(u"漢字 ABC ー ﾊﾞ ヷ"_s) == u"漢字 ABC ー ﾊﾞ ヷ"_s);
    CHECK(toHiragana(u"コーヒー（珈琲）"_s) == u"こーひー（珈琲）"_s);
}

TEST_CASE("what counts as kana only")
{
    for (const QString& text : {u"やまだ"_s, u"ヤマダ タロウ"_s, u"ﾔﾏﾀﾞ"_s, u"コーヒー"_s, u"ア・イ"_s, u"ヴァ"_s,
                                u"いすゞ"_s, u"ハ゛"_s, u"ヤ　マ"_s}) {
        CAPTURE(text);
        CHECK(isKanaOnly(text));
    }
    for (const QString& text : {QString(), u" "_s, u"ー"_s, u"・"_s, u"やまd"_s, u"山"_s, u"ヤマダ(カ)"_s, u"A"_s,
                                u"ヤ1"_s, u"やま、"_s, u"゛"_s}) {
        CAPTURE(text);
        CHECK_FALSE(isKanaOnly(text));
    }
}
