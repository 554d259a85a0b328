// SPDX-License-Identifier: GPL-3.0-or-later
// For core/rules: a text as names are looked for in it.
#pragma once

#include <QList>
#include <QString>

namespace yorozu::rules {

// Folded for comparing, ㈱ written out, without white space and punctuation; each character knows where it stands in
// the original.
class TracedText
{
public:
    explicit TracedText(const QString& text);
    // What to look for: the same folding of a name.
    static QString key(const QString& name);

    const QString& folded() const { return m_folded; }
    const QString& original() const { return m_original; }
    // Of a range of the folded text, in the original.
    qsizetype from(qsizetype at) const { return m_from.at(at); }
    qsizetype to(qsizetype last) const { return m_to.at(last); }
    QChar letterAt(qsizetype at) const; // of the original; null beyond the ends
    bool adjoins(qsizetype at) const;   // whether nothing stands between it and the one before

private:
    QString m_original;
    QString m_folded;
    QList<qsizetype> m_from;
    QList<qsizetype> m_to;
};

bool isKanji(QChar);
bool isKatakanaLetter(QChar); // of either width, and ー
bool isHiraganaLetter(QChar);
bool isLatinOrDigit(QChar); // of either width

} // namespace yorozu::rules
