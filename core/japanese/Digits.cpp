// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Digits.h"

#include <QStringView>

#include <optional>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

std::optional<int> kanjiDigit(QChar c)
{
    if (c == u'○' || c == u'◯') // typed for 〇, from which they cannot be told by eye
        return 0;
    const qsizetype at = u"〇一二三四五六七八九"_s.indexOf(c);
    return at < 0 ? std::nullopt : std::optional(int(at));
}

int kanjiUnit(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

// 二〇二四 is written digit by digit, 千九百八十九 with units; both are in use for years.
QString kanjiNumber(QStringView run)
{
    QString digits;
    int total = 0;
    int pending = -1;
    bool units = false;
    for (const QChar c : run) {
        if (const auto digit = kanjiDigit(c)) {
            digits += QChar(u'0' + *digit);
            pending = *digit;
            continue;
        }
        units = true;
        total += (pending < 0 ? 1 : pending) * kanjiUnit(c);
        pending = -1;
    }
    if (!units)
        return digits;
    return QString::number(total + (pending < 0 ? 0 : pending));
}

QString withoutKanjiNumbers(const QString& text)
{
    QString answer;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && (kanjiDigit(text[end]) || kanjiUnit(text[end]) > 0))
            ++end;
        if (end == at) {
            answer += text[at++];
            continue;
        }
        answer += kanjiNumber(QStringView(text).mid(at, end - at));
        at = end;
    }
    return answer;
}

} // namespace

bool looksLikeDash(char32_t c)
{
    switch (c) {
    case U'-':
    case U'\u00AD': // soft hyphen
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2015':
    case U'\u2043':
    case U'\u2212':
    case U'\u2500': // box drawing, chosen from the conversion list for a dash
    case U'\u2501':
    case U'\u30FC': // the long-vowel mark itself
    case U'\uFE58':
    case U'\uFE63':
    case U'\uFF0D':
    case U'\uFF70':
        return true;
    default:
        return false;
    }
}

QString plainEntry(const QString& text)
{
    QString answer = text.normalized(QString::NormalizationForm_KC).toUpper().trimmed();
    for (QChar& c : answer) {
        if (looksLikeDash(c.unicode()))
            c = u'-';
    }
    return withoutKanjiNumbers(answer);
}

} // namespace yorozu::japanese
