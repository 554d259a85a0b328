// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Texts.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

using exchange::DemoRandom;

constexpr qsizetype UsualLength = 600;
constexpr int Spread = 120; // this much shorter or longer

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

// {f} a firm, {s} a person, {d} a place, {g} what is made; the rest as in DemoWords.h.
const QStringList& namingSentences()
{
    static const QStringList list{
        u"{f}の{s}氏から紹介を受け、{g}の取引について{t}月から話し合いを始めている。"_s,
        u"{d}の工場を{k}年前に建て替え、{g}の加工を{f}へ外注するようになった。"_s,
        u"先代の{s}会長が{d}で始めた店で、今は{g}が売上の{p}％を占める。"_s,
        u"{f}が{t}月で取引を終えるとのことで、代わりの{g}の仕入先を{d}で探している。"_s,
        u"{d}の展示会に出展し、{f}ほか{k}社から{g}の引き合いがあった。"_s,
        u"顧問の{s}税理士から、{g}部門の{p}％の赤字を指摘された。"_s,
        u"{f}との共同開発は{s}氏が担当し、{g}の試作品が{t}月にできる予定。"_s,
        u"隣の{d}で競合の{f}が{g}を{p}％安く売り始め、客足が落ちている。"_s,
        u"{s}さんが{t}月に退職し、{g}の製造を任せられる人がいなくなった。"_s,
        u"{d}の商店会を通じて{f}を知り、{g}の販路として{m}万円の注文を得た。"_s,
    };
    return list;
}

void put(QString& sentence, const QString& mark, const QString& value)
{
    sentence.replace(mark, value);
}

QString namingSentence(DemoRandom& random, const exchange::DemoTextContext& context)
{
    QString sentence = random.of(namingSentences());
    put(sentence, u"{f}"_s, firmName(random).name);
    put(sentence, u"{s}"_s, personName(random));
    put(sentence, u"{d}"_s, text(random.of(exchange::demoPlaces()).name));
    put(sentence, u"{g}"_s, text(random.of(exchange::demoTrades()).product));
    return exchange::filledSentence(random, sentence, context);
}

} // namespace

FirmName firmName(DemoRandom& random)
{
    const exchange::DemoName& first = random.of(exchange::demoStems());
    const exchange::DemoName& second = random.of(exchange::demoStems());
    const exchange::DemoTrade& trade = random.of(exchange::demoTrades());
    return {text(first.text) + text(second.text) + text(trade.suffix),
            text(first.kana) + text(second.kana) + text(trade.kana)};
}

QString personName(DemoRandom& random)
{
    return text(random.of(exchange::demoSurnames()).text) + text(random.of(exchange::demoMenNames()).text);
}

exchange::DemoMemoTexts memoTexts(DemoRandom& random, const exchange::DemoTheme& theme,
                                  const exchange::DemoTextContext& context)
{
    exchange::DemoMemoTexts texts = exchange::demoMemoTexts(random, theme, context);
    const qsizetype wanted = UsualLength + random.between(-Spread, Spread);
    while (texts.consultation.size() + texts.advice.size() < wanted) {
        if (random.percent(55)) {
            texts.consultation += u"\n・"_s + namingSentence(random, context);
            continue;
        }
        const exchange::DemoTheme& other = random.of(exchange::demoThemes());
        texts.advice += u"\n・"_s + exchange::filledSentence(random, random.of(other.advice), context);
    }
    return texts;
}

} // namespace yorozu::bench
