// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarExport.h"

#include "core/exchange/ICalendar.h"
#include "core/rules/Permissions.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/DataIdentity.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
};

constexpr qsizetype IdentityLetters = 16;

exchange::EventStatus statusOf(BookingStatus status)
{
    if (!occupies(status))
        return exchange::EventStatus::Cancelled;
    return status == BookingStatus::Tentative ? exchange::EventStatus::Tentative : exchange::EventStatus::Confirmed;
}

QString summaryOf(const Booking& booking, bool withNames)
{
    const QString topic = booking.topicName.isEmpty() ? booking.modeName : booking.topicName;
    const QString who = booking.clientName.isEmpty() ? booking.personName : booking.clientName;
    if (!withNames || who.isEmpty())
        return Text::tr("Session (%1)").arg(topic);
    //: %1 a company, %2 a topic
    return Text::tr("%1 (%2)").arg(who, topic);
}

QString descriptionOf(const Booking& booking, bool withNames)
{
    QStringList names;
    for (const BookingStaff& member : booking.staff)
        names.append(member.name);
    QStringList lines{Text::tr("Number: %1").arg(booking.number), Text::tr("With: %1").arg(names.join(Text::tr(", "))),
                      Text::tr("Mode: %1").arg(booking.modeName)};
    if (withNames && !booking.personName.isEmpty())
        lines.insert(1, Text::tr("Client: %1").arg(booking.personName));
    if (withNames && !booking.note.isEmpty())
        lines.append(booking.note);
    return lines.join(QLatin1Char('\n'));
}

exchange::CalendarEvent eventOf(const Booking& booking, const QString& identity, bool withNames)
{
    exchange::CalendarEvent event;
    event.uid = QStringLiteral("%1@%2.yorozudesk").arg(booking.number, identity);
    event.sequence = booking.version - 1; // a new one is in version 1
    event.start = booking.start;
    event.end = booking.end;
    event.summary = summaryOf(booking, withNames);
    event.location = booking.boothName.isEmpty()
                         ? booking.officeName
                         : Text::tr("%1 %2", "office, booth").arg(booking.officeName, booking.boothName);
    event.description = descriptionOf(booking, withNames);
    event.category = booking.modeName;
    event.status = statusOf(booking.status);
    return event;
}

// 今村 健吾, 新橋, or nothing for all.
QString nameOf(storage::Connection& connection, const CalendarChoice& choice)
{
    storage::CentreRepository centre(connection);
    if (choice.staff) {
        const std::optional<Staff> person = centre.staffById(choice.staff);
        return person ? person->name : QString();
    }
    const QList<Office> offices = centre.offices(true);
    for (const Office& office : offices) {
        if (office.id == choice.office)
            return office.name;
    }
    return Text::tr("All sessions");
}

} // namespace

Result<CalendarFileMade> CalendarExport::write(const Caller& caller, const CalendarChoice& choice)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    const bool withNames = choice.withNames && rules::mayDo(caller.group, rules::Action::ExportData);
    storage::BookingFilter filter;
    filter.from = fromTokyo(choice.from, QTime(0, 0));
    if (choice.to.isValid())
        filter.to = fromTokyo(choice.to, QTime(0, 0));
    filter.office = choice.office;
    filter.staff = choice.staff;
    exchange::CalendarFile file;
    file.madeAt = m_file.clock().now();
    const auto sessions = m_file.read<QList<Booking>>([&](storage::Connection& connection) -> Result<QList<Booking>> {
        const QList<Booking> list = storage::BookingRepository(connection).list(filter);
        const QString identity = storage::dataIdentity(connection).left(IdentityLetters);
        file.name = nameOf(connection, choice);
        file.events.clear(); // on a server a broken line may have it read again
        for (const Booking& booking : list)
            file.events.append(eventOf(booking, identity, withNames));
        return list;
    });
    if (!sessions)
        return sessions.error();
    const Status recorded = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const QJsonObject what{{QStringLiteral("calendar"), file.name}, {QStringLiteral("names"), withNames}};
        for (const Booking& booking : *sessions) {
            if (withNames && booking.client)
                writer.record(QStringLiteral("export"), QStringLiteral("booking"), booking.id.number(), {}, what);
        }
        QJsonObject whole = what;
        whole.insert(QStringLiteral("rows"), sessions->size());
        writer.record(QStringLiteral("export"), QStringLiteral("booking"), 0, {}, whole);
        return Done{};
    });
    if (!recorded)
        return recorded.error();
    return CalendarFileMade{exchange::toICalendar(file), static_cast<int>(sessions->size()), withNames};
}

} // namespace yorozu::service
