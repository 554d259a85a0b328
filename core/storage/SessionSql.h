// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yorozu::storage {

// The how-manieth session of a client this is, from 1: the bookings that take place and the published memos without a
// booking, before it. The + keeps SQLite from going through all memos without a booking, of whomever. Put in for %1:
// the client, %2: the start, %3: the id of the booking (0 if there is none).
constexpr auto OrdinalSql =
    u"(CASE WHEN %1 IS NULL OR %2 IS NULL THEN 0 ELSE 1 "
    "+ (SELECT count(*) FROM booking x WHERE x.client_id = %1 AND x.status NOT IN ('cancelled', 'no-show') "
    "AND x.starts <= %2 AND (x.starts < %2 OR x.id < %3)) "
    "+ (SELECT count(*) FROM memo y WHERE y.client_id = %1 AND +y.booking_id IS NULL "
    "AND y.status IN ('submitted', 'confirmed') AND y.starts < %2) END)";

} // namespace yorozu::storage
