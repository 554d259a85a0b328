// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Numbers.h"

#include "core/domain/SessionNumber.h"
#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

qint64 drawNumber(Writer& writer, const QString& kind, const QString& period)
{
    return Query(writer.connection(), u"INSERT INTO counter (kind, period, value) VALUES (?, ?, 1) "
                                      "ON CONFLICT (kind, period) DO UPDATE SET value = counter.value + 1 "
                                      "RETURNING value"_s)
        .bind(kind)
        .bind(period)
        .execReturning();
}

DrawnSession drawSession(Writer& writer, QDate day)
{
    const QString period = SessionNumber::period(day);
    const qint64 sequence = drawNumber(writer, u"session"_s, period);
    DrawnSession session;
    session.number = SessionNumber::format(period, sequence);
    session.id = Query(writer.connection(), u"INSERT INTO session (number, period, sequence, drawn_at) "
                                            "VALUES (?, ?, ?, ?) RETURNING id"_s)
                     .bind(session.number)
                     .bind(period)
                     .bind(sequence)
                     .bind(writer.now())
                     .execReturning();
    return session;
}

QString clientNumber(qint64 value)
{
    return u"C-%1"_s.arg(value, 5, 10, QLatin1Char('0'));
}

} // namespace yorozu::storage
