// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BookingEvent.h"

#include "core/domain/WordTable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

constexpr std::array Fields{
    Word<BookingField>{BookingField::Start, "start", ""},     Word<BookingField>{BookingField::End, "end", ""},
    Word<BookingField>{BookingField::Buffers, "buffers", ""}, Word<BookingField>{BookingField::Office, "office", ""},
    Word<BookingField>{BookingField::Booth, "booth", ""},     Word<BookingField>{BookingField::Mode, "mode", ""},
    Word<BookingField>{BookingField::Lead, "lead", ""},       Word<BookingField>{BookingField::Staff, "staff", ""},
    Word<BookingField>{BookingField::Client, "client", ""},   Word<BookingField>{BookingField::State, "status", ""},
    Word<BookingField>{BookingField::Other, "other", ""},
};

QString buffers(const Booking& booking)
{
    return u"%1+%2"_s.arg(booking.bufferBefore).arg(booking.bufferAfter);
}

BookingStaff leadOf(const Booking& booking)
{
    const auto lead = std::find_if(booking.staff.cbegin(), booking.staff.cend(),
                                   [](const BookingStaff& member) { return member.part == Part::Lead; });
    return lead == booking.staff.cend() ? BookingStaff{} : *lead;
}

// Everybody but the lead, without names.
QList<std::pair<qint64, Part>> othersOf(const Booking& booking)
{
    QList<std::pair<qint64, Part>> others;
    for (const BookingStaff& member : booking.staff) {
        if (member.part != Part::Lead)
            others.append({member.staff.number(), member.part});
    }
    std::sort(others.begin(), others.end());
    return others;
}

bool sameBeside(const Booking& a, const Booking& b)
{
    return a.clientCase == b.clientCase && a.topic == b.topic && a.channel == b.channel && a.programme == b.programme &&
           a.course == b.course && a.exceptionReason == b.exceptionReason && a.note == b.note && a.series == b.series &&
           a.seriesDay == b.seriesDay && a.activity == b.activity;
}

} // namespace

QString code(BookingField field)
{
    return codeOf(Fields, field);
}

std::optional<BookingField> bookingFieldFromCode(const QString& text)
{
    return valueFromCode(Fields, text);
}

QList<BookingChange> changesBetween(const Booking& before, const Booking& after)
{
    QList<BookingChange> changes;
    const auto add = [&](BookingField field, bool same, const QString& was = {}, const QString& is = {}) {
        if (!same)
            changes.append({field, was, is});
    };
    add(BookingField::Start, before.start == after.start, QString::number(before.start), QString::number(after.start));
    add(BookingField::End, before.end == after.end, QString::number(before.end), QString::number(after.end));
    add(BookingField::Buffers, buffers(before) == buffers(after), buffers(before), buffers(after));
    add(BookingField::Office, before.office == after.office, before.officeName, after.officeName);
    add(BookingField::Booth, before.booth == after.booth, before.boothName, after.boothName);
    add(BookingField::Mode, before.mode == after.mode, before.modeName, after.modeName);
    add(BookingField::Lead, leadOf(before).staff == leadOf(after).staff, leadOf(before).name, leadOf(after).name);
    add(BookingField::Staff, othersOf(before) == othersOf(after));
    add(BookingField::Client, before.client == after.client && before.person == after.person);
    add(BookingField::State, before.status == after.status, code(before.status), code(after.status));
    add(BookingField::Other, sameBeside(before, after));
    return changes;
}

} // namespace yorozu
