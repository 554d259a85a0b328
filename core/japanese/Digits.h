// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::japanese {

// The longest text that is looked at as a date, a time or a number; what is longer was pasted by mistake.
constexpr int longestEntry = 100;

// What was typed, in one width: NFKC, upper case, no white space at the ends, each look-alike of a hyphen as '-',
// numbers in kanji (二〇二四, 二十一) as ASCII digits.
QString plainEntry(const QString& text);

// All hyphens, dashes and long-vowel marks; people and input methods take any of them for any other.
bool looksLikeDash(char32_t c);

} // namespace yorozu::japanese
