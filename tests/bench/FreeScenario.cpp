// SPDX-License-Identifier: GPL-3.0-or-later
// Free times: of everybody for four weeks, the nearest few of them, and all numbers of a week.
#include "core/rules/FreePlaces.h"
#include "core/rules/RosterRules.h"
#include "core/service/CalendarService.h"
#include "core/service/CentreService.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int Minutes = 60;
constexpr int FourWeeks = 28;
constexpr int Week = 7;
constexpr qsizetype People = 23;
constexpr double FourWeeksMs = 20;

} // namespace

Status measureFree(Bench& bench)
{
    const Result<service::CentreData> centre = bench.services.centre().load();
    if (!centre)
        return centre.error();
    QList<Id<Staff>> people;
    for (const Staff& staff : centre->staff) {
        if (!staff.retired && rules::advises(staff.group) && people.size() < People)
            people.append(staff.id);
    }
    const QDate today = tokyoDate(bench.clock.now());
    service::CalendarService calendar(bench.services.file());
    const auto days = calendar.days(today, today.addDays(FourWeeks));
    if (!days)
        return days.error();
    const rules::SlotWish wish{Minutes, people, {}, 6};
    Samples everybody;
    Samples nearest;
    Samples week;
    Samples asked;
    qsizetype found = 0;
    for (int round = bench.rounds(50); round > 0; --round) {
        everybody.add(timed([&] {
            for (const rules::DayFacts& day : *days) {
                for (const Office& office : day.offices) {
                    for (const Id<Staff> person : people)
                        found += rules::freeSlots(day, office.id, Minutes, person).size();
                }
            }
        }));
        nearest.add(timed([&] { found += rules::earliestSlots(*days, wish).size(); }));
        week.add(timed([&] { found += rules::freePlaces(days->mid(0, Week), people).rows(); }));
        std::optional<Error> refused;
        asked.add(timed([&] {
            if (const auto slots = calendar.earliest(wish); !slots)
                refused = slots.error();
        }));
        if (refused)
            return *refused;
    }
    if (found == 0)
        return Error{ErrorKind::NotFound, u"nothing is free in four weeks"_s, {}, {}};
    const QString who = u"%1 people, "_s.arg(people.size());
    const auto add = [&](const QString& what, const Samples& samples, const Target& target) {
        bench.report.add({u"free"_s, what, u"ms"_s, samples.median(), {}, {}, target, {}});
    };
    add(who + u"four weeks, each office"_s, everybody, Target::value(FourWeeksMs));
    add(who + u"the nearest six"_s, nearest, Target::none());
    add(who + u"the nearest six with their data"_s, asked, Target::value(FourWeeksMs));
    add(who + u"all numbers of a week"_s, week, Target::none());
    return Done{};
}

} // namespace yorozu::bench
