// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QString>

namespace yorozu::ui {

// Days and times as the screens write them, in the language of the interface (QLocale's default).
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)

public:
    static QString day(QDate date);           // 11月20日（水）, Wed 20 Nov
    static QString shortDay(QDate date);      // 11/20（水）, 20 Nov
    static QString monthDay(QDate date);      // 11/20, 20 Nov
    static QString moment(UtcSeconds moment); // 11/20 16:20
    // 本日 10:00, 昨日 15:00 or 11/15（金）
    static QString relative(UtcSeconds moment, QDate today);
    static QString time(UtcSeconds moment); // 10:00
    // 11/20（水）10:00, 20 Nov 10:00
    static QString dayAndTime(UtcSeconds moment);
    // 令和6年11月20日（水）, Wed 20 Nov 2024
    static QString full(QDate date);
};

} // namespace yorozu::ui
