// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::japanese {

// For comparing and searching only; what is stored never changes. Two texts that people take for the same get the same
// answer: NFKC, no upper case, no hiragana, variants of a character as one (髙 高, 﨑 崎, 邉 邊 辺 …; also
// compatibility ideographs, radicals from PDF files and variation selectors), long-vowel marks and all hyphens and
// dashes as one, no white space, no invisible characters. Folding a folded text changes nothing.
QString foldForCompare(const QString& text);

// Grows with every change of what foldForCompare answers; an index that was built with another one is rebuilt.
int foldRulesVersion();

// What is stored in a furigana field: kana in full-width katakana with their sound marks joined, Latin letters, digits
// and signs in half width, a dash right behind a kana as the long-vowel mark, white space as single U+0020, none at the
// ends. Other letters stay. Normalising twice changes nothing.
QString normalizeFurigana(const QString& text);

// Letter by letter; everything else stays (also ー, which both scripts share).
QString toKatakana(const QString& text);
QString toHiragana(const QString& text);

// At least one kana, of either script and width, and nothing beside but kana, ー, sound marks, ・ and spaces.
bool isKanaOnly(const QString& text);

} // namespace yorozu::japanese
