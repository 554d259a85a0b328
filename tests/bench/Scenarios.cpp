// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Scenarios.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

const QList<Scenario>& scenarios()
{
    static const QList<Scenario> list{
        {u"search"_s, &measureSearch},   {u"count"_s, &measureCounts},      {u"index"_s, &measureIndex},
        {u"open"_s, &measureOpening},    {u"pdf"_s, &measurePdf},           {u"audit"_s, &measureAudit},
        {u"start"_s, &measureStart},     {u"calendar"_s, &measureCalendar}, {u"days"_s, &measureDays},
        {u"free"_s, &measureFree},       {u"figures"_s, &measureFigures},   {u"screens"_s, &measureScreens},
        {u"booking"_s, &measureBooking}, {u"save"_s, &measureSave},         {u"backup"_s, &measureBackup},
        {u"rebuild"_s, &measureRebuild}, {u"network"_s, &measureNetwork},
    };
    return list;
}

QStringList scenarioNames()
{
    QStringList names;
    for (const Scenario& one : scenarios())
        names.append(one.name);
    return names;
}

QStringList serverScenarios()
{
    return {u"search"_s, u"count"_s, u"open"_s, u"booking"_s, u"save"_s, u"network"_s};
}

QStringList leanScenarios()
{
    return {u"search"_s, u"count"_s, u"index"_s, u"rebuild"_s};
}

} // namespace yorozu::bench
