// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu {

// 五十音 index of the ledger: the rows あ か さ た な は ま や ら わ, and one for everything else (英数).
inline constexpr int KanaIndexRows = 11;
inline constexpr int KanaIndexOther = 10;

// The row of a folded text (foldForCompare, nameKey) by its first letter: voiced letters belong to their base row.
int kanaIndexRow(const QString& folded);
QString kanaIndexLetter(int row); // "あ", the last one "英数"

} // namespace yorozu
