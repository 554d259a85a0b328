// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BookingRules.h"

#include "core/domain/BookingEvent.h"
#include "core/domain/Limits.h"
#include "core/domain/TimeSlot.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingRules)
};

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

std::optional<Error> timeFault(const Booking& booking)
{
    const Result<TimeSlot> slot = TimeSlot::make(booking.start, booking.end);
    if (!slot)
        return slot.error();
    const QDate day = tokyoDate(booking.start);
    if (day != tokyoDate(booking.end - 1))
        return wrong(u"end"_s, Text::tr("A session ends on the day on which it begins."));
    for (const int buffer : {booking.bufferBefore, booking.bufferAfter}) {
        if (buffer < 0 || buffer > MostBufferMinutes)
            return wrong(u"buffer"_s,
                         Text::tr("The time before and after a session is 0 to %1 minutes.").arg(MostBufferMinutes));
    }
    if (tokyoDate(booking.keptFrom()) != day || tokyoDate(booking.keptUntil() - 1) != day)
        return wrong(u"buffer"_s, Text::tr("The time before and after a session lies on the same day."));
    return std::nullopt;
}

std::optional<Error> staffFault(const Booking& booking)
{
    QSet<Id<Staff>> named;
    int leads = 0;
    for (const BookingStaff& member : booking.staff) {
        if (named.contains(member.staff))
            return wrong(u"staff"_s, Text::tr("%1 is named twice.").arg(member.name));
        named.insert(member.staff);
        leads += member.part == Part::Lead ? 1 : 0;
    }
    if (leads != 1)
        return wrong(u"staff"_s, Text::tr("Exactly one person leads a session."));
    return std::nullopt;
}

} // namespace

Status checkBooking(const Booking& booking)
{
    if (auto fault = timeFault(booking))
        return *std::move(fault);
    if (booking.office.isNull())
        return wrong(u"office"_s, Text::tr("A session needs an office."));
    if (auto fault = staffFault(booking))
        return *std::move(fault);
    if (auto fault = tooLongError(booking.exceptionReason, Limit::line, u"exception_reason"_s))
        return *std::move(fault);
    return Done{};
}

Booking moved(Booking booking, const BookingMove& move)
{
    const UtcSeconds length = booking.end - booking.start;
    const QDate day = tokyoDate(booking.start);
    if (move.start != 0) {
        booking.start = move.start;
        booking.end = move.start + length;
    }
    if (move.end != 0)
        booking.end = move.end;
    if (move.office && move.office != booking.office) {
        booking.office = move.office;
        booking.booth = {};
    }
    if (move.booth)
        booking.booth = move.booth;
    if (move.mode != 0)
        booking.mode = move.mode;
    if (move.lead) {
        booking.staff.removeIf(
            [&](const BookingStaff& member) { return member.part == Part::Lead || member.staff == move.lead; });
        booking.staff.prepend({move.lead, {}, Part::Lead});
    }
    // Why an office receives on that day says nothing of another one.
    if (tokyoDate(booking.start) != day)
        booking.exceptionReason.clear();
    if (!move.exceptionReason.isEmpty())
        booking.exceptionReason = move.exceptionReason;
    return booking;
}

std::optional<Error> changeFault(const Booking& before, const Booking& after, UtcSeconds now)
{
    const QList<BookingChange> changes = changesBetween(before, after);
    if (before.end > now) {
        if (after.end > now)
            return std::nullopt;
        // It could not be taken back any more.
        return Error{ErrorKind::RuleViolation,
                     Text::tr("A session is not moved to a time that is over. Nothing was changed; enter what took "
                              "place as a session of its own."),
                     u"start"_s,
                     {}};
    }
    const bool onlyStatus = std::all_of(changes.cbegin(), changes.cend(), [](const BookingChange& change) {
        return change.field == BookingField::State;
    });
    if (onlyStatus)
        return std::nullopt;
    return Error{ErrorKind::RuleViolation,
                 Text::tr("Session %1 is over: only its status may change. Nothing was changed; what it was about "
                          "belongs in its memo.")
                     .arg(before.number),
                 u"start"_s,
                 {}};
}

std::optional<Error> statusFault(const Booking& before, BookingStatus after, const QString& reason)
{
    if (after == BookingStatus::Cancelled && reason.trimmed().isEmpty())
        return wrong(u"reason"_s, Text::tr("Write why the session is cancelled."));
    const bool counted = before.memoStatus == MemoStatus::Submitted || before.memoStatus == MemoStatus::Confirmed;
    if (counted && !occupies(after)) {
        return Error{ErrorKind::RuleViolation,
                     Text::tr("The memo of session %1 was submitted: it counts as held. Nothing was changed; let the "
                              "memo be returned or withdrawn first.")
                         .arg(before.number),
                     u"status"_s,
                     {}};
    }
    return std::nullopt;
}

} // namespace yorozu::rules
