// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QString>

namespace yorozu::ui {

// Days and sizes as the lists of notes write them.
class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)

public:
    static QString size(qint64 bytes);                     // 48 KB, 1.2 MB
    static QString day(QDate date, QDate today);           // 本日, 9/11, 2023/9/11
    static QString weekday(QDate date);                    // 12/11（水）
    static QString moment(UtcSeconds moment, QDate today); // 本日 13:00, 11/20 13:00
};

} // namespace yorozu::ui
