// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Bigrams.h"
#include "core/japanese/Fold.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <random>

using namespace yorozu;
using namespace yorozu::japanese;
using namespace Qt::StringLiterals;

namespace {

// Whether the words of `text` hold the word of `query` as the index would find it.
bool finds(const QString& text, const QString& query)
{
    const QStringList words = bigrams(text).split(u' ');
    const QList<SearchWord> wanted = searchWords(query);
    return !wanted.isEmpty() && std::all_of(wanted.cbegin(), wanted.cend(), [&](const SearchWord& word) {
        for (qsizetype at = 0; at + word.tokens.size() <= words.size(); ++at) {
            bool here = true;
            for (qsizetype i = 0; here && i < word.tokens.size(); ++i) {
                const QString& there = words.at(at + i);
                const bool last = i + 1 == word.tokens.size();
                here = last && word.beginning ? there.startsWith(word.tokens.at(i)) : there == word.tokens.at(i);
            }
            if (here)
                return true;
        }
        return false;
    });
}

} // namespace

TEST_CASE("a run becomes its neighbours and its last character")
{
    CHECK(bigrams(u"資金繰り。"_s) == u"資金 金繰 繰リ リ"_s);
    CHECK(bigrams(u"税、税金"_s) == u"税 税金 金"_s);
    CHECK(bigrams(u"𠮷野家"_s) == u"吉野 野家 家"_s);
    CHECK(bigrams(u"𩸽定食"_s) == u"𩸽定 定食 食"_s);
    CHECK(bigrams(u"定𩸽食𩸽"_s) == u"定𩸽 𩸽食 食𩸽 𩸽"_s);
    CHECK(bigrams(u"𩸽𩸽。𩸽"_s) == u"𩸽𩸽 𩸽 𩸽"_s);
    CHECK(bigrams(u"a、b"_s) == u"a b"_s);
    CHECK(bigrams(u" 、\n"_s).isEmpty());
}

TEST_CASE("any two characters are found, and one")
{
    const QString text = u"資金繰り表の作り方を説明した。次回は試算表を持参。"_s;
    for (const QString& query :
         {u"資金"_s, u"繰り"_s, u"の作"_s, u"資金繰り表"_s, u"した"_s, u"参"_s, u"た"_s, u"資"_s})
        CHECK(finds(text, query));
    CHECK_FALSE(finds(text, u"資繰"_s));
    CHECK_FALSE(finds(text, u"融"_s));
}

TEST_CASE("nothing is found across punctuation, lines or words")
{
    CHECK_FALSE(finds(u"融資。金利"_s, u"融資金利"_s));
    CHECK_FALSE(finds(u"融資。金利"_s, u"資金"_s));
    CHECK_FALSE(finds(u"融資。資金"_s, u"融資資金"_s));
    CHECK_FALSE(finds(u"融資\n金利"_s, u"資金"_s));
    CHECK_FALSE(finds(u"tax return"_s, u"xr"_s));
    CHECK(finds(u"tax return"_s, u"Return"_s));
    // What was typed with its sign is found with it only.
    CHECK(finds(u"Ａ＆Ｂフーズ"_s, u"A&B"_s));
    CHECK_FALSE(finds(u"ABフーズ"_s, u"A&B"_s));
    // People write names with and without a space.
    CHECK(finds(u"山田　太郎"_s, u"山田太郎"_s));
    CHECK(finds(u"山田太郎"_s, u"山田 太郎"_s));
}

TEST_CASE("spellings find one another")
{
    const QList<QStringList> groups{
        {u"㈱丸福"_s, u"(株)丸福"_s, u"（株）丸福"_s, u"株式会社丸福"_s, u"株式会社　丸福"_s, u"㍿丸福"_s, u"㊑丸福"_s},
        {u"丸福㈲"_s, u"丸福有限会社"_s},
        {u"髙橋"_s, u"高橋"_s},
        {u"ｻｰﾋﾞｽ"_s, u"サービス"_s, u"さーびす"_s, u"ｻｰﾋﾞｽ"_s},
        {u"ＡＢＣ"_s, u"abc"_s, u"ABC"_s},
        {u"１２３"_s, u"123"_s, u"①23"_s},
    };
    for (const QStringList& group : groups) {
        for (const QString& text : group) {
            for (const QString& query : group) {
                CAPTURE(text.toStdString(), query.toStdString());
                CHECK(finds(u"相手は"_s + text + u"様"_s, query));
            }
        }
    }
}

TEST_CASE("a query is its words, without a legal form where names are looked for")
{
    const QList<SearchWord> two = searchWords(u" 資金　返済、資金 "_s);
    REQUIRE(two.size() == 2);
    CHECK(two[0].tokens == QStringList{u"資金"_s});
    CHECK(two[1].folded == u"返済"_s);
    CHECK(searchWords(u"㈱丸福"_s).first().folded == u"株式会社丸福"_s);
    CHECK(searchWords(u"㈱丸福"_s, true).first().folded == u"丸福"_s);
    CHECK(searchWords(u"丸福(株)"_s, true).first().folded == u"丸福"_s);
    CHECK(searchWords(u"株式会社"_s, true).first().folded == u"株式会社"_s);
    CHECK(searchWords(u"㈱"_s, true).first().folded == u"株式会社"_s);
    CHECK(searchWords(u"資"_s).first().beginning);
    CHECK(searchWords(u"。 （）"_s).isEmpty());
    CHECK(searchWords({}).isEmpty());
}

TEST_CASE("each folded character knows where it came from")
{
    const QString text = u"先は㈱ﾏﾙﾌｸﾞ、髙い"_s;
    const SearchText folded = foldForSearch(text);
    REQUIRE(folded.from.size() == folded.folded.size());
    const auto original = [&](const QString& part) {
        const qsizetype at = folded.folded.indexOf(part);
        REQUIRE(at >= 0);
        const qsizetype from = folded.from.at(at);
        return text.mid(from, folded.to.at(at + part.size() - 1) - from);
    };
    CHECK(original(u"株式会社"_s) == u"㈱"_s);
    CHECK(original(u"会社マル"_s) == u"㈱ﾏﾙ"_s);
    CHECK(original(u"フグ"_s) == u"ﾌｸﾞ"_s);
    CHECK(original(u"高イ"_s) == u"髙い"_s);
}

TEST_CASE("piece by piece a text folds as it does whole")
{
    std::mt19937 random(20241120);
    static const QString letters =
        u"資金繰りサービスｻｰﾋﾞｽがか\u3099ﾊﾟ髙﨑①㎡㈱（株）ABz１２-ー〜、。\n　 é\u0301𠮷𩸽々・"_s;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (unsigned i = 0; i < random() % 12; ++i)
            text += letters.at(qsizetype(random() % unsigned(letters.size())));
        // Half a pair is no text; a mark behind a space belongs to nothing.
        static const QRegularExpression markAlone(u"\\s[ﾞﾟ\u3099\u0301]"_s);
        if (!text.isValidUtf16() || text.contains(markAlone))
            continue;
        const SearchText traced = foldForSearch(text);
        QString whole = foldForCompare(text);
        whole.replace(u"(株)"_s, u"株式会社"_s);
        whole.removeIf([](QChar c) { return !c.isSurrogate() && !c.isLetterOrNumber() && !c.isMark(); });
        QString runs = traced.folded;
        CAPTURE(text.toStdString());
        CHECK(runs.remove(u' ') == whole);
        CHECK(std::is_sorted(traced.from.cbegin(), traced.from.cend()));
    }
}
