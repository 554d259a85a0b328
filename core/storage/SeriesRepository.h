// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingSeries.h"
#include "core/storage/Writer.h"

#include <optional>

namespace yorozu::storage {

class SeriesRepository
{
public:
    explicit SeriesRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    std::optional<BookingSeries> byId(Id<BookingSeries>);
    QList<Id<Booking>> bookingsOf(Id<BookingSeries>); // by the day that the series has them on
    Id<BookingSeries> add(Writer&, const BookingSeries&);
    // There is a session on that day again.
    void takeIn(Writer&, Id<BookingSeries>, QDate day);

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
