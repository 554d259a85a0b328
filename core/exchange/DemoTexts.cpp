// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoTexts.h"

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

// Different sentences in an order of their own.
QStringList some(DemoRandom& random, QStringList sentences, int count)
{
    QStringList chosen;
    while (chosen.size() < count && !sentences.isEmpty())
        chosen.append(sentences.takeAt(random.below(sentences.size())));
    return chosen;
}

QString fullWidthDigit(int number)
{
    return QString(QChar(static_cast<char16_t>(u'０' + number)));
}

// The same mark twice in a sentence stands for two figures.
void fill(QString& sentence, const QString& mark, const std::function<QString()>& value)
{
    for (qsizetype at = sentence.indexOf(mark); at >= 0; at = sentence.indexOf(mark, at))
        sentence.replace(at, mark.size(), value());
}

} // namespace

const DemoTheme& demoTheme(const QString& key)
{
    const QList<DemoTheme>& themes = demoThemes();
    const auto found =
        std::find_if(themes.cbegin(), themes.cend(), [&](const DemoTheme& theme) { return theme.key == key; });
    Q_ASSERT(found != themes.cend());
    return *found;
}

QString filledSentence(DemoRandom& random, QString sentence, const DemoTextContext& context)
{
    fill(sentence, u"{p}"_s, [&] { return QString::number(random.between(4, 38)); });
    fill(sentence, u"{m}"_s, [&] { return QString::number(random.between(3, 98) * 10); });
    fill(sentence, u"{k}"_s, [&] { return QString::number(random.between(2, 8)); });
    fill(sentence, u"{n}"_s, [&] { return QString::number(random.between(11, 68)); });
    fill(sentence, u"{t}"_s, [&] { return QString::number(random.between(1, 12)); });
    fill(sentence, u"{w}"_s, [&] { return context.product; });
    fill(sentence, u"{b}"_s, [&] { return context.bank; });
    fill(sentence, u"{c}"_s, [&] { return context.colleague; });
    fill(sentence, u"{a}"_s, [&] { return context.place; });
    return sentence;
}

DemoMemoTexts demoMemoTexts(DemoRandom& random, const DemoTheme& theme, const DemoTextContext& context)
{
    DemoMemoTexts texts;
    QStringList concerns;
    const QStringList asked = some(random, theme.concerns, random.between(2, 4));
    for (const QString& sentence : asked)
        concerns.append(u'・' + filledSentence(random, sentence, context));
    texts.consultation = concerns.join(u'\n');
    QStringList advice;
    const QStringList given = some(random, theme.advice, random.between(3, 5));
    for (const QString& sentence : given)
        advice.append(fullWidthDigit(static_cast<int>(advice.size()) + 1) + u"．"_s +
                      filledSentence(random, sentence, context));
    texts.advice = advice.join(u'\n');
    QStringList impression;
    const QStringList thoughts = some(random, demoImpressions(), random.between(0, 9) < 2 ? 0 : random.between(1, 2));
    for (const QString& sentence : thoughts)
        impression.append(filledSentence(random, sentence, context));
    texts.impression = impression.join(QString());
    return texts;
}

} // namespace yorozu::exchange
