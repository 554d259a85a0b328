// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"
#include "core/service/CentreService.h"
#include "ui/theme/controls/Chip.h"

#include <QCoreApplication>

namespace yorozu::ui {

// The words of the page of the report, in the language of the interface.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    static QString month(QDate month); // 10月, Oct
    // 2024年度
    static QString fiscalYear(int year);
    // 令和6年度 beside it; empty where the interface is not Japanese.
    static QString eraYear(int year);
    static Chip::Tone tone(MonthState state);
    // What a line counts; in English where the words of the centre have English names.
    static QString line(const service::CentreData& centre, const QString& part, const ReportLine& line);
    // 相談の方法 › 来所 › 新橋
    static QString figure(const service::CentreData& centre, const MonthlyReport& report, const FigureKey& key);
    // 480, and — where an office has none: it says so more quietly.
    static QString number(qint64 number);
    static QString ofOffice(qint64 number);
};

} // namespace yorozu::ui
