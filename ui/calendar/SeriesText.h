// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingSeries.h"

#include <QCoreApplication>

namespace yorozu::ui {

// The rule of a series in words.
class SeriesText
{
    Q_DECLARE_TR_FUNCTIONS(SeriesText)

public:
    static QString name(Repeat repeat);            // 毎週
    static QString rhythm(const SeriesRule& rule); // 2週ごと 火・木曜日, 毎月第3水曜日
    static QString rule(const SeriesRule& rule);   // with its end: 毎週 水曜日・12/25まで
};

} // namespace yorozu::ui
