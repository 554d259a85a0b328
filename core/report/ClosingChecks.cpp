// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ClosingChecks.h"

#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

constexpr auto OfMonth = u"m.status IN ('submitted', 'confirmed') AND m.starts >= ? AND m.starts < ?";

// A session that has begun took place, unless somebody said otherwise.
QString sessionsWithoutMemo()
{
    return u"SELECT b.id FROM booking b WHERE b.starts >= ? AND b.starts < ? AND b.ends <= ? "
           "AND b.status NOT IN ('cancelled', 'no-show') AND NOT EXISTS (SELECT 1 FROM memo m "
           "WHERE m.session_id = b.session_id AND m.status <> 'draft') ORDER BY b.starts, b.id"_s;
}

QString unconfirmedMemos()
{
    return u"SELECT id FROM memo WHERE status IN ('submitted', 'returned') AND starts >= ? AND starts < ? "
           "ORDER BY starts, id"_s;
}

// Whoever has no firm yet has neither.
QString incompleteClients()
{
    return u"SELECT DISTINCT c.id FROM memo m JOIN client c ON c.id = m.client_id WHERE "_s +
           QString::fromUtf16(OfMonth) +
           u" AND c.founded = 1 AND (c.industry IS NULL OR c.staff_count IS NULL) ORDER BY c.id"_s;
}

} // namespace

QList<ClosingCheck> closingChecks(storage::Connection& connection, const MonthSpan& span, UtcSeconds now)
{
    using Kind = ClosingCheck::Kind;
    const UtcSeconds from = fromTokyo(span.first, QTime(0, 0));
    const UtcSeconds to = fromTokyo(span.last().addDays(1), QTime(0, 0));
    QList<ClosingCheck> checks{{Kind::NoMemo, Counted::Bookings, true, {}},
                               {Kind::Unconfirmed, Counted::Memos, true, {}},
                               {Kind::Incomplete, Counted::Clients, false, {}}};
    const auto ask = [&](const QString& sql, qsizetype place, bool untilNow) {
        return [&connection, &checks, sql, place, untilNow, from, to, now] {
            Query query(connection, sql);
            query.bind(from).bind(to);
            if (untilNow)
                query.bind(now);
            query.exec();
            while (query.next())
                checks[place].ids.append(query.number(0));
        };
    };
    storage::SideBySide(connection)
        .add(ask(sessionsWithoutMemo(), 0, true))
        .add(ask(unconfirmedMemos(), 1, false))
        .add(ask(incompleteClients(), 2, false))
        .run();
    return checks;
}

} // namespace yorozu::report
