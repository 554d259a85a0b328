// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Services.h"
#include "tests/bench/Options.h"
#include "tests/bench/Report.h"

#include <QDir>

namespace yorozu::bench {

// What every scenario works with.
struct Bench
{
    const Options& options;
    const Clock& clock;
    Report& report;
    QDir folder;      // the only place where anything is written
    QString database; // of `options.memos` memos
    service::Services& services;
    Caller caller;        // a coordinator with sessions today
    QString serverFolder; // where the server of `database` has its socket; empty: it is a file

    // So many rounds, or a few in a tiny run.
    int rounds(int wanted) const { return options.tiny ? std::min(wanted, 3) : wanted; }
};

struct Scenario
{
    QString name;
    Status (*run)(Bench&);
};
// In the order in which they run: what writes much comes last.
const QList<Scenario>& scenarios();
QStringList scenarioNames();
// Those that can be measured on a server; network only there.
QStringList serverScenarios();
// Those that need no more of a memo than what is searched.
QStringList leanScenarios();

Status measureSearch(Bench&);   // SearchScenario.cpp
Status measureCounts(Bench&);   // SearchScenario.cpp
Status measureIndex(Bench&);    // IndexScenarios.cpp
Status measureRebuild(Bench&);  // IndexScenarios.cpp
Status measureOpening(Bench&);  // OpenScenario.cpp
Status measurePdf(Bench&);      // PdfScenario.cpp
Status measureStart(Bench&);    // StartScenario.cpp
Status measureCalendar(Bench&); // CalendarScenario.cpp
Status measureDays(Bench&);     // DayScenario.cpp
Status measureFree(Bench&);     // FreeScenario.cpp
Status measureFigures(Bench&);  // FigureScenario.cpp
Status measureScreens(Bench&);  // ScreenScenario.cpp
Status measureBooking(Bench&);  // BookingScenario.cpp
Status measureSave(Bench&);     // SaveScenario.cpp
Status measureBackup(Bench&);   // BackupScenario.cpp
Status measureAudit(Bench&);    // AuditScenario.cpp
Status measureNetwork(Bench&);  // NetworkScenario.cpp

} // namespace yorozu::bench
