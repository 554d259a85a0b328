// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DemoRandom.h"
#include "core/exchange/DemoWords.h"

#include <QString>

namespace yorozu::exchange {

// What a text may speak of.
struct DemoTextContext
{
    QString product;
    QString place;
    QString bank;
    QString colleague; // a coordinator's surname
};

struct DemoMemoTexts
{
    QString consultation; // ・ …, a line each
    QString advice;       // １．…
    QString impression;
};

const DemoTheme& demoTheme(const QString& key);
DemoMemoTexts demoMemoTexts(DemoRandom&, const DemoTheme&, const DemoTextContext&);
QString filledSentence(DemoRandom&, QString sentence, const DemoTextContext&);

} // namespace yorozu::exchange
