// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SeriesRules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SeriesRules)
};

constexpr int DaysOfWeek = 7;
constexpr int MostEvery = 99;
constexpr int MostNth = 5;
// A rule of rare days, such as each 31st, looks at so many weeks or months and no more.
constexpr int MostPeriods = 5000;

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

// The nth such weekday of the month; null if it has none.
QDate nthWeekday(QDate month, int weekday, int nth)
{
    const QDate first(month.year(), month.month(), 1);
    if (nth == SeriesRule::LastOfMonth) {
        const QDate last = first.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + DaysOfWeek) % DaysOfWeek));
    }
    const QDate day = first.addDays((weekday - first.dayOfWeek() + DaysOfWeek) % DaysOfWeek + (nth - 1) * DaysOfWeek);
    return day.month() == first.month() ? day : QDate();
}

// The days of the rule within its nth day, week or month, from 0 on.
QList<QDate> daysOfPeriod(const SeriesRule& rule, int period)
{
    const int step = period * rule.every;
    if (rule.repeat == Repeat::Daily)
        return {rule.first.addDays(step)};
    if (rule.repeat == Repeat::Weekly) {
        const QDate monday = rule.first.addDays(1 - rule.first.dayOfWeek() + step * DaysOfWeek);
        QList<int> weekdays = rule.weekdays.isEmpty() ? QList<int>{rule.first.dayOfWeek()} : rule.weekdays;
        std::sort(weekdays.begin(), weekdays.end());
        QList<QDate> days;
        for (const int weekday : std::as_const(weekdays))
            days.append(monday.addDays(weekday - 1));
        return days;
    }
    const QDate month = QDate(rule.first.year(), rule.first.month(), 1).addMonths(step);
    const QDate day = rule.nth == 0 ? QDate(month.year(), month.month(), rule.first.day())
                                    : nthWeekday(month, rule.first.dayOfWeek(), rule.nth);
    return day.isValid() ? QList<QDate>{day} : QList<QDate>();
}

bool isWeekday(int weekday)
{
    return weekday >= Qt::Monday && weekday <= Qt::Sunday;
}

template <typename T> void takeOver(T& value, const T& before, const T& after)
{
    if (before != after)
        value = after;
}

const BookingStaff* memberOf(const QList<BookingStaff>& staff, Id<Staff> id)
{
    const auto found =
        std::find_if(staff.cbegin(), staff.cend(), [id](const BookingStaff& member) { return member.staff == id; });
    return found == staff.cend() ? nullptr : &*found;
}

Id<Staff> leadOf(const QList<BookingStaff>& staff)
{
    const auto lead = std::find_if(staff.cbegin(), staff.cend(),
                                   [](const BookingStaff& member) { return member.part == Part::Lead; });
    return lead == staff.cend() ? Id<Staff>() : lead->staff;
}

// By member: who stands in for the lead in one session stays, unless it is the lead that was changed.
void takeOverStaff(QList<BookingStaff>& staff, const QList<BookingStaff>& before, const QList<BookingStaff>& after)
{
    for (const BookingStaff& gone : before) {
        if (!memberOf(after, gone.staff)) {
            staff.removeIf([&gone](const BookingStaff& member) {
                return member.staff == gone.staff && member.part != Part::Lead;
            });
        }
    }
    const Id<Staff> lead = leadOf(after);
    if (lead != leadOf(before)) {
        staff.removeIf(
            [lead](const BookingStaff& member) { return member.part == Part::Lead || member.staff == lead; });
        if (const BookingStaff* member = memberOf(after, lead))
            staff.prepend(*member);
    }
    for (const BookingStaff& member : after) {
        const BookingStaff* was = memberOf(before, member.staff);
        if (member.part == Part::Lead || (was && *was == member))
            continue;
        const auto there = std::find_if(staff.begin(), staff.end(),
                                        [&member](const BookingStaff& one) { return one.staff == member.staff; });
        if (there == staff.end())
            staff.append(member);
        else if (there->part != Part::Lead)
            there->part = member.part;
    }
}

} // namespace

Status checkSeries(const SeriesRule& rule)
{
    if (!rule.first.isValid())
        return wrong(u"first"_s, Text::tr("A series needs its first day."));
    if (rule.every < 1 || rule.every > MostEvery)
        return wrong(u"every"_s, Text::tr("A series comes again every 1 to %1 days, weeks or months.").arg(MostEvery));
    if (!std::all_of(rule.weekdays.cbegin(), rule.weekdays.cend(), isWeekday))
        return wrong(u"weekdays"_s, Text::tr("There is no such day of the week."));
    if (QSet<int>(rule.weekdays.cbegin(), rule.weekdays.cend()).size() != rule.weekdays.size())
        return wrong(u"weekdays"_s, Text::tr("A day of the week is named twice. Name each once."));
    if (rule.nth < SeriesRule::LastOfMonth || rule.nth > MostNth)
        return wrong(u"nth"_s, Text::tr("A month has no such week."));
    if (rule.until.isValid() == (rule.times > 0))
        return wrong(u"until"_s, Text::tr("A series ends on a day or after so many sessions: say one of the two."));
    if (rule.until.isValid() && rule.until < rule.first)
        return wrong(u"until"_s, Text::tr("The series would end before its first day."));
    const qsizetype days = daysOf(rule).size();
    if (days == 0)
        return wrong(u"until"_s, Text::tr("No day of the series lies before its end."));
    if (days > MostOccurrences)
        return wrong(u"until"_s, Text::tr("A series has at most %1 sessions. End it sooner.").arg(MostOccurrences));
    return Done{};
}

QList<QDate> daysOf(const SeriesRule& rule)
{
    const qsizetype most = rule.times > 0 ? std::min(rule.times, MostOccurrences + 1) : MostOccurrences + 1;
    QList<QDate> days;
    for (int period = 0; period < MostPeriods && days.size() < most; ++period) {
        const QList<QDate> found = daysOfPeriod(rule, period);
        for (const QDate day : found) {
            if (rule.until.isValid() && day > rule.until)
                return days;
            if (day >= rule.first && days.size() < most)
                days.append(day);
        }
    }
    return days;
}

Booking onDay(Booking session, QDate day)
{
    const UtcSeconds length = session.end - session.start;
    session.start = fromTokyo(day, tokyoTime(session.start));
    session.end = session.start + length;
    return session;
}

Booking changedAlike(Booking session, const Booking& before, const Booking& after)
{
    const UtcSeconds length = session.end - session.start;
    const qint64 days = tokyoDate(before.start).daysTo(tokyoDate(after.start));
    const bool otherClock = tokyoTime(before.start) != tokyoTime(after.start);
    const QTime clock = otherClock ? tokyoTime(after.start) : tokyoTime(session.start);
    session.start = fromTokyo(tokyoDate(session.start).addDays(days), clock);
    const bool otherLength = before.end - before.start != after.end - after.start;
    session.end = session.start + (otherLength ? after.end - after.start : length);
    takeOver(session.bufferBefore, before.bufferBefore, after.bufferBefore);
    takeOver(session.bufferAfter, before.bufferAfter, after.bufferAfter);
    takeOver(session.office, before.office, after.office);
    takeOver(session.booth, before.booth, after.booth);
    takeOver(session.mode, before.mode, after.mode);
    takeOver(session.client, before.client, after.client);
    takeOver(session.person, before.person, after.person);
    takeOver(session.clientCase, before.clientCase, after.clientCase);
    takeOver(session.topic, before.topic, after.topic);
    takeOver(session.channel, before.channel, after.channel);
    takeOver(session.programme, before.programme, after.programme);
    takeOver(session.course, before.course, after.course);
    takeOver(session.exceptionReason, before.exceptionReason, after.exceptionReason);
    takeOver(session.note, before.note, after.note);
    takeOverStaff(session.staff, before.staff, after.staff);
    return session;
}

} // namespace yorozu::rules
