// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarPrinting.h"

#include "core/rules/Permissions.h"
#include "core/storage/BookingPhones.h"
#include "core/storage/Writer.h"

#include <QJsonObject>

namespace yorozu::service {

Result<QHash<Id<Booking>, QString>> CalendarPrinting::phones(const Caller& caller, QDate from, QDate to)
{
    using Phones = QHash<Id<Booking>, QString>;
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<Phones>([&](storage::Connection& connection) -> Result<Phones> {
        return storage::bookingPhones(connection, fromTokyo(from, QTime(0, 0)), fromTokyo(to, QTime(0, 0)));
    });
}

Status CalendarPrinting::record(const Caller& caller, Output output, const CalendarSheet& sheet)
{
    const bool file = output == Output::Pdf;
    const auto action = file ? rules::Action::ExportData : rules::Action::ReadRecords;
    if (const Status allowed = rules::require(caller, action); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const QString what = file ? QStringLiteral("pdf") : QStringLiteral("print");
        const QString table = QStringLiteral("booking");
        QJsonObject about{{QStringLiteral("sheet"), sheet.kind},
                          {QStringLiteral("from"), sheet.from.toString(Qt::ISODate)},
                          {QStringLiteral("to"), sheet.to.addDays(-1).toString(Qt::ISODate)}};
        for (const Id<Booking> booking : sheet.sessions)
            writer.record(what, table, booking.number(), {}, about);
        about.insert(QStringLiteral("rows"), sheet.sessions.size());
        writer.record(what, table, 0, {}, about);
        return Done{};
    });
}

} // namespace yorozu::service
