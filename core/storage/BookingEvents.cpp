// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingEvents.h"

#include "core/storage/Query.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QString toText(const QList<BookingChange>& changes)
{
    QJsonArray list;
    for (const BookingChange& change : changes)
        list.append(QJsonArray{code(change.field), change.before, change.after});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<BookingChange> fromText(const QString& text)
{
    QList<BookingChange> changes;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : list) {
        const QJsonArray change = value.toArray();
        const auto field = bookingFieldFromCode(change.at(0).toString());
        changes.append({field.value_or(BookingField::Other), change.at(1).toString(), change.at(2).toString()});
    }
    return changes;
}

} // namespace

void recordEvent(Writer& writer, Id<Booking> booking, const QList<BookingChange>& changes, const QString& reason)
{
    if (changes.isEmpty())
        return;
    Query(writer.connection(), u"INSERT INTO booking_event (booking_id, staff_id, staff_name, at, changes, reason) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(booking)
        .bind(writer.caller().staff)
        .bind(writer.caller().name)
        .bind(writer.now())
        .bind(toText(changes))
        .bind(reason)
        .exec();
}

QList<BookingEvent> eventsOf(Connection& connection, Id<Booking> booking)
{
    QList<BookingEvent> events;
    Query changed(connection, u"SELECT at, staff_name, changes, reason FROM booking_event WHERE booking_id = ? "
                              "ORDER BY id DESC"_s);
    changed.bind(booking).exec();
    while (changed.next())
        events.append({changed.number(0), changed.text(1), false, fromText(changed.text(2)), changed.text(3)});
    Query booked(connection, u"SELECT b.created_at, coalesce(f.name, '') FROM booking b "
                             "LEFT JOIN staff f ON f.id = b.created_by WHERE b.id = ?"_s);
    booked.bind(booking).exec();
    while (booked.next())
        events.append({booked.number(0), booked.text(1), true, {}, {}});
    return events;
}

} // namespace yorozu::storage
