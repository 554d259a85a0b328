// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SearchSnippet.h"

#include <QChar>

#include <algorithm>

namespace yorozu::service {

namespace {

constexpr qsizetype Before = 16;  // characters in front of what was found
constexpr qsizetype Longest = 80; // of a snippet
const QChar Ellipsis(0x2026);

QList<MarkedText::Mark> marksIn(const japanese::SearchText& folded, const QList<japanese::SearchWord>& words)
{
    QList<MarkedText::Mark> marks;
    for (const japanese::SearchWord& word : words) {
        const qsizetype length = word.folded.size();
        for (qsizetype at = folded.folded.indexOf(word.folded); at >= 0;
             at = folded.folded.indexOf(word.folded, at + length)) {
            const qsizetype from = folded.from.at(at);
            marks.append({from, folded.to.at(at + length - 1) - from});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    QList<MarkedText::Mark> merged;
    for (const MarkedText::Mark& mark : std::as_const(marks)) {
        if (!merged.isEmpty() && mark.begin < merged.last().begin + merged.last().length) {
            const qsizetype end = std::max(merged.last().begin + merged.last().length, mark.begin + mark.length);
            merged.last().length = end - merged.last().begin;
        } else {
            merged.append(mark);
        }
    }
    return merged;
}

// One line: breaks and tabs as spaces, so that every position stays.
QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

// Not between the halves of a pair.
qsizetype safeCut(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

Marker::Marker(const QString& words, bool withoutForms)
    : m_words(japanese::searchWords(words, withoutForms))
{
}

MarkedText Marker::mark(const QString& text) const
{
    return {text, marksIn(japanese::foldForSearch(text), m_words)};
}

bool Marker::holdsAll(const QString& text) const
{
    const QString folded = japanese::foldForSearch(text).folded;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const japanese::SearchWord& word) { return folded.contains(word.folded); });
}

MarkedText Marker::firstOf(const QStringList& texts) const
{
    for (const QString& text : texts) {
        MarkedText marked = mark(text);
        if (!marked.marks.isEmpty())
            return marked;
    }
    return {};
}

MarkedText Marker::snippet(const QStringList& texts) const
{
    const MarkedText whole = firstOf(texts);
    if (whole.marks.isEmpty())
        return {};
    // From a sentence or line on, if one begins near.
    const qsizetype found = whole.marks.first().begin;
    qsizetype begin = std::max<qsizetype>(0, found - Before);
    for (qsizetype at = found - 1; at >= begin && at >= 0; --at) {
        if (whole.text.at(at) == u'\n' || whole.text.at(at) == u'。') {
            begin = at + 1;
            break;
        }
    }
    begin = safeCut(whole.text, begin);
    const qsizetype end = safeCut(whole.text, std::min(whole.text.size(), begin + Longest));
    const bool cutBefore = begin > 0;
    MarkedText snippet;
    snippet.text = oneLine(whole.text.mid(begin, end - begin));
    if (cutBefore)
        snippet.text.prepend(Ellipsis);
    if (end < whole.text.size())
        snippet.text.append(Ellipsis);
    for (const MarkedText::Mark& mark : whole.marks) {
        if (mark.begin >= end)
            break;
        snippet.marks.append({mark.begin - begin + (cutBefore ? 1 : 0), std::min(mark.length, end - mark.begin)});
    }
    return snippet;
}

QString beginning(const QString& text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    return line.size() <= Longest ? line : line.left(safeCut(line, Longest)) + Ellipsis;
}

} // namespace yorozu::service
