// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BackupRetention.h"

#include <QSet>

#include <algorithm>

namespace yorozu::rules {

namespace {

// What makes two moments the same hour, day, week or month of the centre's wall clock.
qint64 hourOf(UtcSeconds moment)
{
    return tokyoDate(moment).toJulianDay() * 24 + tokyoTime(moment).hour();
}
qint64 dayOf(UtcSeconds moment)
{
    return tokyoDate(moment).toJulianDay();
}
qint64 weekOf(UtcSeconds moment)
{
    int year = 0;
    const int week = tokyoDate(moment).weekNumber(&year);
    return year * 100LL + week;
}
qint64 monthOf(UtcSeconds moment)
{
    const QDate day = tokyoDate(moment);
    return day.year() * 12LL + day.month();
}

} // namespace

QList<qsizetype> copiesToDrop(const QList<KeptCopy>& copies, const RetentionPlan& plan)
{
    QList<qsizetype> newestFirst(copies.size());
    for (qsizetype i = 0; i < copies.size(); ++i)
        newestFirst[i] = i;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype a, qsizetype b) { return copies.at(a).made > copies.at(b).made; });

    struct Places
    {
        qint64 (*of)(UtcSeconds);
        qsizetype count;
        QSet<qint64> taken = {};
    };
    Places kinds[] = {{hourOf, plan.hours}, {dayOf, plan.days}, {weekOf, plan.weeks}, {monthOf, plan.months}};

    QList<qsizetype> dropped;
    bool soundSeen = false;
    for (const qsizetype index : std::as_const(newestFirst)) {
        const KeptCopy& copy = copies.at(index);
        if (!copy.sound)
            continue;
        bool needed = !soundSeen; // the newest sound one, whatever the plan says
        soundSeen = true;
        for (Places& kind : kinds) {
            const qint64 place = kind.of(copy.made);
            if (kind.taken.contains(place) || kind.taken.size() >= kind.count)
                continue;
            kind.taken.insert(place);
            needed = true;
        }
        if (!needed)
            dropped.append(index);
    }
    std::sort(dropped.begin(), dropped.end());
    return dropped;
}

} // namespace yorozu::rules
