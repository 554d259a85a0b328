// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TracedText.h"

#include "core/japanese/Bigrams.h"

namespace yorozu::rules {

namespace {

// The search parts its runs with a space; a dash that is no long vowel was a hyphen.
bool isKept(QChar c, QChar before)
{
    if (c == u'ー')
        return before == u'ー' || (before >= u'ァ' && before <= u'ヺ');
    return c != u' ';
}

} // namespace

TracedText::TracedText(const QString& text)
    : m_original(text)
{
    const japanese::SearchText found = japanese::foldForSearch(text);
    m_folded.reserve(found.folded.size());
    QChar before;
    for (qsizetype at = 0; at < found.folded.size(); ++at) {
        const QChar c = found.folded.at(at);
        if (isKept(c, before)) {
            m_folded.append(c);
            m_from.append(found.from.at(at));
            m_to.append(found.to.at(at));
        }
        before = c;
    }
}

QString TracedText::key(const QString& name)
{
    return TracedText(name).folded();
}

QChar TracedText::letterAt(qsizetype at) const
{
    return at < 0 || at >= m_folded.size() ? QChar() : m_original.at(m_from.at(at));
}

bool TracedText::adjoins(qsizetype at) const
{
    return at > 0 && at < m_folded.size() && m_to.at(at - 1) >= m_from.at(at);
}

bool isKanji(QChar c)
{
    return (c >= u'\u4E00' && c <= u'\u9FFF') || (c >= u'\u3400' && c <= u'\u4DBF') ||
           (c >= u'\uF900' && c <= u'\uFAFF') || c == u'々' || c.isSurrogate();
}

bool isKatakanaLetter(QChar c)
{
    return (c >= u'ァ' && c <= u'ヺ') || c == u'ー' || (c >= u'ｦ' && c <= u'ﾟ');
}

bool isHiraganaLetter(QChar c)
{
    return c >= u'ぁ' && c <= u'ゖ';
}

bool isLatinOrDigit(QChar c)
{
    if (c >= u'！' && c <= u'～')
        c = QChar(c.unicode() - 0xFEE0);
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace yorozu::rules
