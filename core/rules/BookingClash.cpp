// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BookingClash.h"

#include "core/rules/BookingObstacles.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingClash)
};

QString clockSpan(const Span& span)
{
    return u"%1–%2"_s.arg(toTokyo(span.start).toString(u"HH:mm"_s), toTokyo(span.end).toString(u"HH:mm"_s));
}

// 11:00 on the day of the session, else with its date.
QString momentOn(QDate day, UtcSeconds moment)
{
    return toTokyo(moment).toString(tokyoDate(moment) == day ? u"HH:mm"_s : u"M/d HH:mm"_s);
}

QString boothName(const DayFacts& facts, Id<Booth> id)
{
    const auto found =
        std::find_if(facts.booths.cbegin(), facts.booths.cend(), [id](const Booth& booth) { return booth.id == id; });
    return found == facts.booths.cend() ? Text::tr("The booth") : found->name;
}

QString staffName(const Booking& wanted, qint64 id, const Booking* with)
{
    const auto named = [id](const QList<BookingStaff>& staff) {
        const auto found = std::find_if(staff.cbegin(), staff.cend(),
                                        [id](const BookingStaff& member) { return member.staff.number() == id; });
        return found == staff.cend() ? QString() : found->name;
    };
    QString name = named(wanted.staff);
    if (name.isEmpty() && with)
        name = named(with->staff);
    return name.isEmpty() ? Text::tr("The coordinator") : name;
}

QString inWords(const DayFacts& facts, const Booking& wanted, const Obstacle& obstacle)
{
    const QString when = clockSpan(obstacle.span);
    const Booking* with = obstacle.with;
    if (obstacle.what == "client"_L1) {
        const QString where = with ? with->officeName : QString();
        return where.isEmpty() ? Text::tr("The client has a session %1 already.").arg(when)
                               : Text::tr("The client has a session %1 already (%2).").arg(when, where);
    }
    const bool ofBooth = obstacle.what == "booth"_L1;
    const QString what = ofBooth ? boothName(facts, wanted.booth) : staffName(wanted, obstacle.resource, with);
    if (obstacle.activity)
        return Text::tr("%1 is at an activity %2.").arg(what, when);
    if (!with)
        return Text::tr("%1 is being held %2.").arg(what, when);
    const QString who = with->clientName.isEmpty() ? Text::tr("another session") : with->clientName;
    return ofBooth ? Text::tr("%1 is taken %2 by %3.").arg(what, when, who)
                   : Text::tr("%1 is with %3 %2.").arg(what, when, who);
}

QString closedInWords(const DayFacts& facts, const Booking& wanted, Shut shut)
{
    const Office* office = officeOf(facts, wanted.office);
    const QString name = office ? office->name : wanted.officeName;
    const QString date = facts.day.toString(u"M/d"_s);
    if (shut == Shut::ByWeekend) {
        const QString weekday = facts.day.dayOfWeek() == Qt::Saturday ? Text::tr("Saturday") : Text::tr("Sunday");
        const QString day = facts.holiday.isEmpty() ? weekday : facts.holiday;
        //: %1 an office, %2 a date, %3 Saturday or the name of a holiday
        return Text::tr("%1 receives nobody on %2 (%3): sessions are online from home then. Write the reason if it is "
                        "to take place there all the same.")
            .arg(name, date, day);
    }
    const ClosingDay* closing = closingOf(facts, wanted.office);
    return closing->office ? Text::tr("%1 is closed on %2: %3.").arg(name, date, closing->reason)
                           : Text::tr("The centre is closed on %1: %2.").arg(date, closing->reason);
}

} // namespace

Shut shutOn(const DayFacts& facts, Id<Office> id)
{
    if (closingOf(facts, id))
        return Shut::ByClosingDay;
    const Office* office = officeOf(facts, id);
    const bool workingDay = facts.day.dayOfWeek() <= Qt::Friday && facts.holiday.isEmpty();
    return !facts.rules.weekendsOnline || !office || office->remote || workingDay ? Shut::No : Shut::ByWeekend;
}

QList<BookingConflict> conflicts(const DayFacts& facts, const Booking& wanted)
{
    if (!keepsPlace(wanted))
        return {};
    QList<BookingConflict> found;
    if (!mayReceive(facts, wanted.office, wanted.exceptionReason)) {
        const QString text = closedInWords(facts, wanted, shutOn(facts, wanted.office));
        found.append({.with = {}, .what = u"closed"_s, .text = text});
    }
    if (const BoothClosure* closure = outOfService(facts, wanted.booth, {wanted.start, wanted.end})) {
        const QString text = Text::tr("%1 is out of service %2–%3: %4.")
                                 .arg(boothName(facts, wanted.booth), momentOn(facts.day, closure->start),
                                      momentOn(facts.day, closure->end), closure->reason);
        found.append({.with = {},
                      .what = u"out-of-service"_s,
                      .text = text,
                      .staff = {},
                      .start = closure->start,
                      .end = closure->end});
    }
    QList<BookingConflict> taken;
    lookForObstacles(facts, wanted, [&](const Obstacle& obstacle) {
        const Id<Staff> staff = obstacle.what == "staff"_L1 ? Id<Staff>(obstacle.resource) : Id<Staff>();
        taken.append({obstacle.with ? obstacle.with->id : Id<Booking>(), obstacle.what,
                      inWords(facts, wanted, obstacle), staff, obstacle.span.start, obstacle.span.end});
        return true;
    });
    std::stable_sort(taken.begin(), taken.end(),
                     [](const BookingConflict& a, const BookingConflict& b) { return a.start < b.start; });
    return found + taken;
}

} // namespace yorozu::rules
