// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"

namespace yorozu::ui {

// The words of a figure that is known as a bound, in the language of the interface: 約80名 has one before it, 200回超
// one behind its unit.
struct FigureBound
{
    QString before;
    QString behind;

    static FigureBound of(Qualifier qualifier);
};

} // namespace yorozu::ui
