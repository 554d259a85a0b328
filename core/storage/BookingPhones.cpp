// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingPhones.h"

#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

QHash<Id<Booking>, QString> bookingPhones(Connection& connection, UtcSeconds from, UtcSeconds to)
{
    Query query(connection, u"SELECT b.id, p.phone, c.phone FROM booking b "
                            "LEFT JOIN person p ON p.id = b.person_id LEFT JOIN client c ON c.id = b.client_id "
                            "WHERE b.starts >= ? AND b.starts < ?"_s);
    query.bind(from).bind(to).exec();
    QHash<Id<Booking>, QString> phones;
    while (query.next()) {
        const QString own = query.text(1);
        const QString phone = own.isEmpty() ? query.text(2) : own;
        if (!phone.isEmpty())
            phones.insert(query.id<Booking>(0), phone);
    }
    return phones;
}

} // namespace yorozu::storage
