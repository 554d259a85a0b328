// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::ui {

// What may stand in a field of pasted text: no NUL and other control characters, no lone surrogates, no noncharacters,
// no object replacement. Every kind of line end becomes \n; the tab stays.
QString cleanText(const QString& text);
// The same in one line: line ends and tabs become one space each.
QString cleanLine(const QString& text);

// Characters as people count them: a surrogate pair is one, line breaks are none.
int countCharacters(const QString& text);

} // namespace yorozu::ui
