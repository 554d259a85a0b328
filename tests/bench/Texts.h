// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DemoTexts.h"

namespace yorozu::bench {

// Texts of about 600 characters with the vocabulary of a large centre: the sentences of the demo centre, whose words
// are frequent, among sentences that name firms, people and places, which are rare.
exchange::DemoMemoTexts memoTexts(exchange::DemoRandom&, const exchange::DemoTheme&, const exchange::DemoTextContext&);
// Out of some ten thousands, with its reading.
struct FirmName
{
    QString name;
    QString kana;
};
FirmName firmName(exchange::DemoRandom&);
QString personName(exchange::DemoRandom&);

} // namespace yorozu::bench
