// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/BookingJson.h"

#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

QJsonObject bookingJson(const Booking& booking, const service::CentreData& centre)
{
    QJsonArray staff;
    QJsonArray names;
    QJsonArray parts;
    for (const BookingStaff& person : booking.staff) {
        staff.append(person.staff.number());
        names.append(person.name);
        parts.append(code(person.part));
    }
    QJsonValue cancelled;
    if (booking.cancelled) {
        cancelled = QJsonObject{{u"by"_s, booking.cancelled->by},
                                {u"at"_s, isoInstant(booking.cancelled->at)},
                                {u"reason"_s, booking.cancelled->reason}};
    }
    return {{u"id"_s, booking.id.number()},
            {u"number"_s, booking.number},
            {u"start"_s, isoMoment(booking.start)},
            {u"end"_s, isoMoment(booking.end)},
            {u"office"_s, booking.officeName},
            {u"booth"_s, booking.boothName},
            {u"mode"_s, booking.modeName},
            {u"client"_s, idOrNull(booking.client)},
            {u"client_name"_s, booking.clientName},
            {u"staff"_s, staff},
            {u"staff_names"_s, names},
            {u"staff_parts"_s, parts},
            {u"topic"_s, booking.topicName},
            {u"channel"_s, centre.masterName(MasterKind::Channel, booking.channel)},
            {u"programme"_s, centre.masterName(MasterKind::Programme, booking.programme)},
            {u"course"_s, centre.masterName(MasterKind::Course, booking.course)},
            {u"status"_s, code(booking.status)},
            {u"memo"_s, idOrNull(booking.memo)},
            {u"memo_status"_s, booking.memoStatus ? QJsonValue(code(*booking.memoStatus)) : QJsonValue()},
            {u"note"_s, booking.note},
            {u"buffer_before"_s, booking.bufferBefore},
            {u"buffer_after"_s, booking.bufferAfter},
            {u"exception_reason"_s, booking.exceptionReason},
            {u"arrived"_s, booking.arrivedAt == 0 ? QJsonValue() : QJsonValue(isoInstant(booking.arrivedAt))},
            {u"series"_s, idOrNull(booking.series)},
            {u"cancelled"_s, cancelled}};
}

QJsonObject slotJson(const FreeSlot& slot)
{
    return {{u"booth"_s, slot.boothName},
            {u"office"_s, slot.officeName},
            {u"start"_s, isoMoment(slot.start)},
            {u"end"_s, isoMoment(slot.end)}};
}

Reply clashReply(const BookingClash& clash)
{
    QJsonArray conflicts;
    QStringList texts;
    for (const BookingConflict& conflict : clash.conflicts) {
        conflicts.append(
            QJsonObject{{u"with"_s, idOrNull(conflict.with)}, {u"what"_s, conflict.what}, {u"text"_s, conflict.text}});
        texts.append(conflict.text);
    }
    QJsonArray free;
    for (const FreeSlot& slot : clash.free)
        free.append(slotJson(slot));
    return {QJsonObject{{u"conflicts"_s, conflicts}, {u"free"_s, free}}, ExitCode::Refused,
            Ctl::tr("Nothing was booked or moved. %1").arg(texts.join(u' '))};
}

Result<Id<Office>> officeNamed(const service::CentreData& centre, const QString& name)
{
    if (name.isEmpty())
        return Id<Office>();
    if (const Office* office = centre.findOffice(name))
        return office->id;
    return Error{ErrorKind::NotFound, Ctl::tr("There is no office “%1”.").arg(shortened(name)), {}, {}};
}

} // namespace yorozu::ctl
