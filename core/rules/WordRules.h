// SPDX-License-Identifier: GPL-3.0-or-later
// What a word of the centre's lists may become.
#pragma once

#include "core/base/Result.h"
#include "core/domain/CentreEditing.h"

#include <QList>

namespace yorozu::rules {

// The program fills it in where nobody chose anything (来所, その他, よろず): some word of its code is always valid.
bool isNeeded(MasterKind, const MasterEntry&);
// Records of past years keep the words of this list. Job titles and kinds of agencies say what somebody is today.
bool keepsWords(MasterKind);
// Whether a new name must be a new word: records of earlier days have the old one.
bool needsNewWord(MasterKind, const WordLine& stored, QDate today);

// The entry as it is stored: without blanks at the ends. Or what is wrong with it among the words of its list, itself
// left out: a name, a period, no second word of its name at any time.
Result<MasterEntry> checkedWord(MasterKind, const QList<WordLine>& list, MasterEntry entry, QDate today);
// What a word becomes that nobody is offered any more from `today` on.
MasterEntry retired(MasterEntry entry, QDate today);

} // namespace yorozu::rules
