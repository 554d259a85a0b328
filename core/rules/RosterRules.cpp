// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RosterRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Holidays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RosterRules)
};

constexpr int MinutesOfDay = 24 * 60;

// The table of the law is the same for everybody.
const japanese::Holidays& holidays()
{
    static const japanese::Holidays days;
    return days;
}

const Office* officeOf(const QList<Office>& offices, Id<Office> id)
{
    const auto found =
        std::find_if(offices.cbegin(), offices.cend(), [id](const Office& office) { return office.id == id; });
    return found == offices.cend() ? nullptr : &*found;
}

const Office* homeOffice(const QList<Office>& offices)
{
    const auto found = std::find_if(offices.cbegin(), offices.cend(),
                                    [](const Office& office) { return office.remote && !office.retired; });
    return found == offices.cend() ? nullptr : &*found;
}

const Office* firstOffice(const QList<Office>& offices)
{
    const auto found = std::find_if(offices.cbegin(), offices.cend(),
                                    [](const Office& office) { return !office.remote && !office.retired; });
    return found == offices.cend() ? nullptr : &*found;
}

const ClosingDay* closingOn(const RosterFacts& facts, QDate day, Id<Office> office)
{
    const auto found = std::find_if(facts.closingDays.cbegin(), facts.closingDays.cend(),
                                    [&](const ClosingDay& one) { return one.covers(day) && one.office == office; });
    return found == facts.closingDays.cend() ? nullptr : &*found;
}

bool isRestDay(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday || holidays().on(day);
}

QString holidayName(QDate day)
{
    const auto holiday = holidays().on(day);
    return holiday ? holiday->name : QString();
}

// Nobody has entered a week: the person's own office from Monday to Friday.
DutyOfWeek usualDay(const RosterFacts& facts, const RosterPerson& person, QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return {facts.rules.weekendsOnline && advises(person.group) ? DutyKind::Home : DutyKind::Off, {}};
    const Office* office = officeOf(facts.offices, person.office);
    if (office && office->remote)
        return {DutyKind::Home, {}};
    if (!office || office->retired)
        office = firstOffice(facts.offices);
    return office ? DutyOfWeek{DutyKind::Office, office->id} : DutyOfWeek{DutyKind::Home, {}};
}

const DutyPattern* patternOn(const RosterFacts& facts, Id<Staff> staff, QDate day)
{
    const DutyPattern* latest = nullptr;
    for (const DutyPattern& pattern : facts.patterns) {
        if (pattern.staff == staff && pattern.validFrom <= day && (!latest || latest->validFrom < pattern.validFrom))
            latest = &pattern;
    }
    return latest;
}

// Who is not given hours has those of the office, at home those of the seats for online sessions.
void fillHours(const RosterFacts& facts, DutyLine& line)
{
    if (line.kind == DutyKind::Off) {
        line.from = line.to = 0;
        return;
    }
    if (line.to > line.from)
        return;
    const Office* office =
        line.kind == DutyKind::Office ? officeOf(facts.offices, line.office) : homeOffice(facts.offices);
    line.placeHours = true;
    line.from = office ? office->opensAt : Office().opensAt;
    line.to = office ? office->closesAt : Office().closesAt;
}

// The office is shut: who sees clients does so from home, the others are off.
void sendHome(const RosterFacts& facts, const RosterPerson& person, DutyLine& line, const QString& reason)
{
    line.kind = advises(person.group) ? DutyKind::Home : DutyKind::Off;
    line.office = {};
    line.from = line.to = 0;
    line.reason = reason;
    line.source = DutySource::Holiday;
    fillHours(facts, line);
}

DutyLine fromWeek(const RosterFacts& facts, const RosterPerson& person, QDate day)
{
    const DutyPattern* pattern = patternOn(facts, person.staff, day);
    const DutyOfWeek week = pattern ? pattern->on(day) : usualDay(facts, person, day);
    DutyLine line{person.staff, person.name, day, week.kind, week.office, week.from, week.to, {}, {}, 0, false};
    if (!pattern && day.dayOfWeek() >= Qt::Saturday)
        line.source = DutySource::Holiday;
    if (const ClosingDay* closed = closingOn(facts, day, {}); closed && line.kind != DutyKind::Off) {
        line.kind = DutyKind::Off;
        line.office = {};
        line.reason = closed->reason;
        line.source = DutySource::Holiday;
    }
    const ClosingDay* shut = line.kind == DutyKind::Office ? closingOn(facts, day, line.office) : nullptr;
    if (shut)
        sendHome(facts, person, line, shut->reason);
    else if (line.kind == DutyKind::Office && facts.rules.weekendsOnline && isRestDay(day))
        sendHome(facts, person, line, holidayName(day));
    fillHours(facts, line);
    return line;
}

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

// What a single day and a day of the week have in common.
std::optional<Error> fault(const RosterFacts& facts, DutyKind kind, Id<Office> office, int from, int to)
{
    if (kind == DutyKind::Office) {
        const Office* known = officeOf(facts.offices, office);
        if (!known || known->retired) {
            return Error{
                ErrorKind::NotFound, Text::tr("This office is not in use. Nothing was changed."), u"office"_s, {}};
        }
        if (known->remote)
            return wrong(u"office"_s, Text::tr("“%1” is no place to go to; enter the day as worked from home. Nothing "
                                               "was changed.")
                                          .arg(known->name));
    }
    const bool hours = from != 0 || to != 0;
    if (hours && (from < 0 || to > MinutesOfDay || to <= from))
        return wrong(u"hours"_s, Text::tr("The end is not later than the beginning. Nothing was changed."));
    return std::nullopt;
}

const RosterPerson* personOf(const RosterFacts& facts, Id<Staff> staff)
{
    const auto found = std::find_if(facts.people.cbegin(), facts.people.cend(),
                                    [staff](const RosterPerson& person) { return person.staff == staff; });
    return found == facts.people.cend() ? nullptr : &*found;
}

Error nobody()
{
    return {
        ErrorKind::NotFound, Text::tr("This person is not with the centre then. Nothing was changed."), u"staff"_s, {}};
}

} // namespace

bool advises(PermissionGroup group)
{
    return group == PermissionGroup::Chief || group == PermissionGroup::SubChief ||
           group == PermissionGroup::Coordinator || group == PermissionGroup::Analyst;
}

bool isOnRoster(const RosterPerson& person, QDate day)
{
    const bool works = person.group != PermissionGroup::ReadOnly && person.group != PermissionGroup::Administrator;
    return works && (person.leftAt == 0 || day < tokyoDate(person.leftAt));
}

DutyLine dutyOn(const RosterFacts& facts, const RosterPerson& person, QDate day)
{
    for (const DutyLine& set : facts.days) {
        if (set.staff != person.staff || set.day != day)
            continue;
        DutyLine line = set;
        line.name = person.name;
        line.source = DutySource::Set;
        fillHours(facts, line);
        return line;
    }
    return fromWeek(facts, person, day);
}

QList<DutyLine> dutiesOf(const RosterFacts& facts, QDate from, QDate to)
{
    QList<DutyLine> lines;
    for (QDate day = from; day < to; day = day.addDays(1)) {
        for (const RosterPerson& person : facts.people) {
            if (isOnRoster(person, day))
                lines.append(dutyOn(facts, person, day));
        }
    }
    return lines;
}

Result<DutyLine> checkedDuty(const RosterFacts& facts, DutyLine line)
{
    const RosterPerson* person = personOf(facts, line.staff);
    if (!line.day.isValid())
        return wrong(u"day"_s, Text::tr("Say which day. Nothing was changed."));
    if (!person || !isOnRoster(*person, line.day))
        return nobody();
    if (line.kind != DutyKind::Office)
        line.office = {};
    if (line.kind == DutyKind::Off || line.placeHours)
        line.from = line.to = 0;
    line.placeHours = false; // from here on that is: no hours
    if (auto found = fault(facts, line.kind, line.office, line.from, line.to))
        return *std::move(found);
    line.reason = line.reason.simplified();
    if (auto found = tooLongError(line.reason, Limit::line, u"reason"_s))
        return *std::move(found);
    const bool atWeekend = line.kind == DutyKind::Office && facts.rules.weekendsOnline && isRestDay(line.day);
    if (atWeekend && line.reason.isEmpty()) {
        return wrong(u"reason"_s, Text::tr("On weekends and holidays one works online from home. Write the reason why "
                                           "%1 goes to the office on %2.")
                                      .arg(person->name, line.day.toString(u"M/d"_s)));
    }
    return line;
}

Result<DutyPattern> checkedPattern(const RosterFacts& facts, DutyPattern pattern)
{
    const RosterPerson* person = personOf(facts, pattern.staff);
    if (!pattern.validFrom.isValid())
        return wrong(u"valid_from"_s, Text::tr("Say from which day on the week holds. Nothing was changed."));
    if (!person || !isOnRoster(*person, pattern.validFrom))
        return nobody();
    for (DutyOfWeek& day : pattern.week) {
        if (day.kind != DutyKind::Office)
            day.office = {};
        if (day.kind == DutyKind::Off)
            day.from = day.to = 0;
        if (auto found = fault(facts, day.kind, day.office, day.from, day.to))
            return *std::move(found);
    }
    for (const DutyPattern& other : facts.patterns) {
        if (other.staff == pattern.staff && other.validFrom == pattern.validFrom && other.id != pattern.id) {
            return wrong(u"valid_from"_s,
                         Text::tr("Another week of %1 begins on that day. Nothing was changed; edit that one.")
                             .arg(person->name));
        }
    }
    return pattern;
}

bool isOrphaned(const Booking& booking, const DutyLine& duty, const QList<Office>& offices,
                const QSet<MasterId>& atOffice)
{
    if (!occupies(booking.status) || tokyoDate(booking.start) != duty.day)
        return false;
    if (duty.kind == DutyKind::Off)
        return true;
    const UtcSeconds midnight = fromTokyo(duty.day, QTime(0, 0));
    if (booking.start < midnight + duty.from * 60 || booking.end > midnight + duty.to * 60)
        return true;
    const Office* place = officeOf(offices, booking.office);
    const bool isMetThere = atOffice.contains(booking.mode) && place && !place->remote;
    return isMetThere && (duty.kind != DutyKind::Office || duty.office != booking.office);
}

QList<Booking> orphanedBy(const RosterFacts& before, const RosterFacts& after, const QList<Booking>& bookings,
                          const QSet<MasterId>& atOffice, UtcSeconds now)
{
    const auto loses = [&](const Booking& booking, const BookingStaff& member) {
        const RosterPerson* person = member.part <= Part::Second ? personOf(after, member.staff) : nullptr;
        if (!person)
            return false;
        const QDate day = tokyoDate(booking.start);
        return isOrphaned(booking, dutyOn(after, *person, day), after.offices, atOffice) &&
               !isOrphaned(booking, dutyOn(before, *person, day), before.offices, atOffice);
    };
    QList<Booking> orphans;
    for (const Booking& booking : bookings) {
        const bool lost = std::any_of(booking.staff.cbegin(), booking.staff.cend(),
                                      [&](const BookingStaff& member) { return loses(booking, member); });
        if (booking.end > now && lost)
            orphans.append(booking);
    }
    return orphans;
}

QList<RosterWarning> dispatchedWarnings(const RosterFacts& facts, QDate from, QDate to)
{
    QList<RosterWarning> warnings;
    for (QDate day = from; day < to; day = day.addDays(1)) {
        if (isRestDay(day) || closingOn(facts, day, {}))
            continue;
        RosterWarning warning{day, facts.dispatchedADay, {}, {}};
        int all = 0;
        for (const RosterPerson& person : facts.people) {
            if (!person.dispatched || !isOnRoster(person, day))
                continue;
            ++all;
            if (dutyOn(facts, person, day).kind == DutyKind::Office)
                warning.present.append(person.name);
        }
        if (all == 0 || warning.present.size() >= facts.dispatchedADay)
            continue;
        const QString date = day.toString(u"M/d"_s);
        warning.text = warning.present.isEmpty()
                           ? Text::tr("%1: none of the dispatched staff is there, %2 should be.")
                                 .arg(date)
                                 .arg(facts.dispatchedADay)
                           : Text::tr("%1: of the dispatched staff only %2 is there, %3 should be.")
                                 .arg(date, warning.present.join(Text::tr(", ")))
                                 .arg(facts.dispatchedADay);
        warnings.append(warning);
    }
    return warnings;
}

} // namespace yorozu::rules
