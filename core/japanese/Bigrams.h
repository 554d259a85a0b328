// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::japanese {

// A text as the search sees it: folded (foldForCompare), ㈱ and (株) written out, whatever is no letter or digit as one
// U+0020 between runs of letters. White space disappears, except between two Latin words; a new line parts.
struct SearchText
{
    QString folded;
    // Per character of `folded`: the half-open range of the original that it came from.
    QList<qsizetype> from;
    QList<qsizetype> to;
};
SearchText foldForSearch(const QString& text);
// `folded` alone, which takes less time.
QString foldedForSearch(const QString& text);

// The same, as the words that an index of words keeps: of each run every two neighbouring characters, and its last one
// alone, so that nothing matches across punctuation and one character can be looked for as a beginning.
//   資金繰り。 → "資金 金繰 繰リ リ"
QString bigrams(const QString& text);
QString bigramsOfFolded(const QString& folded);

// One word of a query: a phrase of bigrams that must follow one another.
struct SearchWord
{
    QString folded;     // what to look for in SearchText::folded
    QStringList tokens; // never empty
    bool beginning;     // the last token is the beginning of what stands there (a single character)
    bool operator==(const SearchWord&) const = default;
};
// The words of a query, parted by white space and commas; no word twice. `withoutForms` leaves out the legal form of
// what looks like a company's name, as nameKey does: for where names are looked for.
QList<SearchWord> searchWords(const QString& query, bool withoutForms = false);

// Grows with every change of what these answer (and with foldRulesVersion); an index of another version is rebuilt.
int searchRulesVersion();

} // namespace yorozu::japanese
