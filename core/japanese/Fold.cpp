// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Fold.h"

#include "core/japanese/Digits.h"
#include "core/japanese/Variants.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr char16_t voiced = u'\u3099';     // combining ゛
constexpr char16_t halfVoiced = u'\u309A'; // combining ゜
constexpr char16_t longVowel = u'ー';

// What leaves no trace on the screen: selectors of a glyph, joiners, marks of direction, controls.
bool isInvisible(char32_t c)
{
    if ((c >= U'\uFE00' && c <= U'\uFE0F') || (c >= U'\U000E0100' && c <= U'\U000E01EF'))
        return true;
    if ((c >= U'\u180B' && c <= U'\u180F') || c == U'\u034F')
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || (category == QChar::Other_Control && !QChar::isSpace(c));
}

QString withoutInvisible(const QString& text)
{
    QList<uint> kept;
    const QList<uint> all = text.toUcs4();
    kept.reserve(all.size());
    for (const uint c : all) {
        if (!isInvisible(c))
            kept.append(c);
    }
    if (kept.size() == all.size())
        return text;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(kept.constData()), kept.size());
}

char16_t joiningMark(char16_t c)
{
    switch (c) {
    case u'゛':
    case u'ﾞ':
    case voiced:
        return voiced;
    case u'゜':
    case u'ﾟ':
    case halfVoiced:
        return halfVoiced;
    default:
        return 0;
    }
}

char16_t katakanaOf(char16_t c)
{
    const bool letter = c >= u'ぁ' && c <= u'ゖ';
    return letter || c == u'ゝ' || c == u'ゞ' ? char16_t(c + 0x60) : c;
}

char16_t hiraganaOf(char16_t c)
{
    const bool letter = c >= u'ァ' && c <= u'ヶ';
    return letter || c == u'ヽ' || c == u'ヾ' ? char16_t(c - 0x60) : c;
}

bool isHalfKana(char16_t c)
{
    return c >= u'ｦ' && c <= u'ﾝ';
}

bool isFullKana(char16_t c)
{
    return (c >= u'ぁ' && c <= u'ゖ') || (c >= u'ァ' && c <= u'ヺ') || (c >= u'ゝ' && c <= u'ゟ') ||
           (c >= u'ヽ' && c <= u'ヿ') || (c >= u'\u31F0' && c <= u'\u31FF');
}

// One character for all that people take for it, when they compare.
char32_t comparable(char32_t c)
{
    if (looksLikeDash(c))
        return longVowel;
    switch (c) {
    case U'〜': // the wave dash; NFKC has made the full-width tilde of the other vendors an ASCII one
        return U'~';
    case U'ゕ':
    case U'ヵ':
        return U'カ';
    case U'ゖ':
    case U'ヶ': // 霞ヶ関 and 霞ケ関
        return U'ケ';
    case U'‘':
    case U'’':
        return U'\'';
    case U'“':
    case U'”':
        return U'"';
    default:
        break;
    }
    if (c < 0x10000)
        c = katakanaOf(char16_t(c));
    return withoutVariant(c);
}

// Marks that stand apart (ハ゛, from typewriters and old files) are joined by the normal form only as combining ones.
QString withCombiningMarks(QString text)
{
    for (QChar& c : text) {
        if (const char16_t mark = joiningMark(c.unicode()); mark != 0)
            c = QChar(mark);
    }
    return text;
}

QString foldOnce(const QString& text)
{
    QString folded = withCombiningMarks(withoutInvisible(text)).normalized(QString::NormalizationForm_KC);
    folded = withoutInvisible(folded); // NFKC takes some apart
    folded.removeIf([](QChar c) { return c.isSpace(); });
    folded = folded.toCaseFolded().normalized(QString::NormalizationForm_KC);
    QList<uint> answer = folded.toUcs4();
    for (uint& c : answer)
        c = comparable(c);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(answer.constData()), answer.size())
        .normalized(QString::NormalizationForm_KC);
}

QString foldPiece(const QString& text)
{
    // Taking something away can bring two characters together that join in turn; rare, and it ends at once.
    QString folded = foldOnce(text);
    for (QString again = foldOnce(folded); again != folded; again = foldOnce(folded))
        folded = again;
    return folded;
}

// Characters that never join the one before them, whatever is taken away between the two.
bool startsPiece(QChar c)
{
    const char16_t code = c.unicode();
    return (code > u' ' && code < 0x7F) || (code >= 0xC0 && code < 0x250) || (code >= u'ぁ' && code <= u'ゖ') ||
           (code >= u'ァ' && code <= u'ヺ') || (code >= 0x3400 && code <= 0x9FFF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= u'！' && code <= u'～') || isHalfKana(code) ||
           (code >= 0xD83C && code <= 0xD83E) || (code >= 0xD840 && code < 0xD880);
}

// QString::normalized takes quadratic time, minutes for the ten megabytes that somebody pastes: it is given short
// pieces. A text without a good place to cut is cut anywhere.
qsizetype endOfPiece(const QString& text, qsizetype begin)
{
    constexpr qsizetype enough = 128;
    constexpr qsizetype tooMuch = 4096;
    const qsizetype last = std::min(begin + tooMuch, text.size());
    for (qsizetype at = begin + enough; at < last; ++at) {
        if (startsPiece(text[at]))
            return at;
    }
    return last < text.size() && text[last].isLowSurrogate() ? last + 1 : last;
}

// The full-width form of one half-width kana or sign, and the half-width form of a full-width Latin one.
QChar furiganaLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'｡' && code <= u'ﾝ')
        return QString(c).normalized(QString::NormalizationForm_KC).front();
    if (code >= u'！' && code <= u'～')
        return QChar(code - 0xFEE0);
    return QChar(katakanaOf(code));
}

// ハ and ゛ are バ; a mark that fits no kana before it stays as it was typed.
bool joinMark(QString& text, QChar mark)
{
    const char16_t combining = joiningMark(mark.unicode());
    if (combining == 0 || text.isEmpty() || !isFullKana(text.back().unicode()))
        return false;
    const QString joined = (QString(text.back()) + QChar(combining)).normalized(QString::NormalizationForm_C);
    if (joined.size() != 1)
        return false;
    text.back() = joined.front();
    return true;
}

} // namespace

QString foldForCompare(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfPiece(text, at);
        folded += foldPiece(text.mid(at, end - at));
        at = end;
    }
    return folded;
}

int foldRulesVersion()
{
    return 1;
}

QString normalizeFurigana(const QString& text)
{
    QString answer;
    answer.reserve(text.size());
    bool gap = false;
    for (const QChar c : withoutInvisible(text)) {
        if (c.isSpace()) {
            gap = !answer.isEmpty();
            continue;
        }
        if (gap)
            answer += u' ';
        gap = false;
        if (joinMark(answer, c))
            continue;
        const bool afterKana = !answer.isEmpty() && (isFullKana(answer.back().unicode()) || answer.back() == longVowel);
        if (afterKana && looksLikeDash(c.unicode()))
            answer += QChar(longVowel);
        else if (joiningMark(c.unicode()) != 0)
            answer += joiningMark(c.unicode()) == voiced ? u'゛' : u'゜';
        else
            answer += furiganaLetter(c);
    }
    return answer;
}

QString toKatakana(const QString& text)
{
    QString answer = text;
    for (QChar& c : answer)
        c = QChar(katakanaOf(c.unicode()));
    return answer;
}

QString toHiragana(const QString& text)
{
    QString answer = text;
    for (QChar& c : answer)
        c = QChar(hiraganaOf(c.unicode()));
    return answer;
}

bool isKanaOnly(const QString& text)
{
    bool kana = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (isFullKana(code) || isHalfKana(code)) {
            kana = true;
            continue;
        }
        const bool companion = code == longVowel || code == u'ｰ' || code == u'・' || code == u'･' || c.isSpace();
        if (!companion && joiningMark(code) == 0)
            return false;
    }
    return kana;
}

} // namespace yorozu::japanese
