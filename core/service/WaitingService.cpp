// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WaitingService.h"

#include "core/rules/Permissions.h"
#include "core/rules/WaitingRules.h"
#include "core/service/BookingChange.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/SideBySide.h"
#include "core/storage/WaitingRepository.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WaitingService)
};

Error noSuchRequest(Id<WaitingRequest> id)
{
    return {ErrorKind::NotFound, Text::tr("There is no waiting request %1.").arg(id.number()), {}, {}};
}

Error notWaiting(const WaitingRequest& request)
{
    return {ErrorKind::Conflict,
            Text::tr("The request of %1 is “%2” by now: somebody else has changed it. Nothing was changed here.")
                .arg(request.name(), label(request.state)),
            QStringLiteral("state"),
            {}};
}

// What the session does not say itself is as the request says.
Booking sessionFor(const WaitingRequest& request, const Booking& wanted)
{
    Booking booking = asNew(wanted);
    if (booking.client.isNull())
        booking.client = request.client;
    if (booking.channel == 0)
        booking.channel = request.channel;
    if (booking.topic == 0)
        booking.topic = request.topic;
    return booking;
}

// Runs a change of one request of whoever may edit bookings; `work` is handed the request as it is.
Status change(CaseFile& file, const Caller& caller, Id<WaitingRequest> id,
              const std::function<Status(storage::Writer&, storage::WaitingRepository&, const WaitingRequest&)>& work)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed;
    return file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.lock(QStringLiteral("waiting_request"), id);
        storage::WaitingRepository requests(writer.connection());
        const std::optional<WaitingRequest> request = requests.byId(id);
        return request ? work(writer, requests, *request) : Status(noSuchRequest(id));
    });
}

} // namespace

Result<QList<WaitingRequest>> WaitingService::open()
{
    return m_file.read<QList<WaitingRequest>>([&](storage::Connection& connection) -> Result<QList<WaitingRequest>> {
        return storage::WaitingRepository(connection).open();
    });
}

Result<QList<WaitingRequest>> WaitingService::closed(int limit)
{
    return m_file.read<QList<WaitingRequest>>([&](storage::Connection& connection) -> Result<QList<WaitingRequest>> {
        return storage::WaitingRepository(connection).closed(limit);
    });
}

Result<WaitingRequest> WaitingService::byId(Id<WaitingRequest> id)
{
    return m_file.read<WaitingRequest>([&](storage::Connection& connection) -> Result<WaitingRequest> {
        std::optional<WaitingRequest> request = storage::WaitingRepository(connection).byId(id);
        return request ? Result<WaitingRequest>(*std::move(request)) : noSuchRequest(id);
    });
}

Result<QList<WaitingOffer>> WaitingService::offers(const FreedSlot& slot)
{
    return m_file.read<QList<WaitingOffer>>([&](storage::Connection& connection) -> Result<QList<WaitingOffer>> {
        QList<WaitingRequest> open;
        CentreRules rules;
        storage::SideBySide(connection)
            .add([&] { open = storage::WaitingRepository(connection).open(); })
            .add([&] { rules = storage::CentreRepository(connection).rules(); })
            .run();
        return rules::offersFor(open, slot, rules.sessionMinutes, tokyoDate(m_file.clock().now()));
    });
}

Result<QList<Id<WaitingRequest>>> WaitingService::add(const Caller& caller, const QList<WaitingRequest>& requests)
{
    using Ids = QList<Id<WaitingRequest>>;
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    return m_file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        storage::WaitingRepository repository(writer.connection());
        for (const WaitingRequest& wanted : requests) {
            const Result<WaitingRequest> checked = rules::checkedRequest(wanted);
            if (!checked)
                return checked.error();
            ids.append(repository.add(writer, *checked));
        }
        return ids;
    });
}

Status WaitingService::update(const Caller& caller, const WaitingRequest& wanted)
{
    return change(m_file, caller, wanted.id,
                  [&](storage::Writer& writer, storage::WaitingRepository& requests, const WaitingRequest&) -> Status {
                      const Result<WaitingRequest> checked = rules::checkedRequest(wanted);
                      if (!checked)
                          return checked.error();
                      requests.update(writer, *checked);
                      return Done{};
                  });
}

Status WaitingService::withdraw(const Caller& caller, Id<WaitingRequest> id, qint64 version, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid, Text::tr("Write why the request is taken off the list."), QStringLiteral("reason"), {}};
    return change(
        m_file, caller, id,
        [&](storage::Writer& writer, storage::WaitingRepository& requests, const WaitingRequest& request) -> Status {
            if (request.state != WaitingState::Open)
                return notWaiting(request);
            requests.setState(writer, id, version, WaitingState::Withdrawn, {}, reason.trimmed());
            return Done{};
        });
}

Status WaitingService::reopen(const Caller& caller, Id<WaitingRequest> id, qint64 version)
{
    return change(
        m_file, caller, id,
        [&](storage::Writer& writer, storage::WaitingRepository& requests, const WaitingRequest& request) -> Status {
            if (request.state == WaitingState::Open)
                return notWaiting(request);
            requests.setState(writer, id, version, WaitingState::Open, {}, {});
            return Done{};
        });
}

Result<BookingOutcome> WaitingService::book(const Caller& caller, Id<WaitingRequest> id, qint64 version,
                                            const Booking& wanted, const AlsoWritten& also)
{
    return writeBookings(m_file, caller, [&](storage::Writer& writer, Refusal& refusal) -> Result<BookingIds> {
        writer.lock(QStringLiteral("waiting_request"), id);
        storage::WaitingRepository requests(writer.connection());
        const std::optional<WaitingRequest> request = requests.byId(id);
        if (!request)
            return noSuchRequest(id);
        if (request->state != WaitingState::Open)
            return notWaiting(*request);
        writer.holdAll(QStringLiteral("office")); // against closing days and the like of the same moment
        const Result<Booking> booking = readyToWrite(writer, sessionFor(*request, wanted), refusal);
        if (!booking)
            return booking.error();
        const Id<Booking> added = storage::BookingRepository(writer.connection()).add(writer, *booking);
        requests.setState(writer, id, version, WaitingState::Placed, added, {});
        return withAlso(writer, also, {added});
    });
}

Status WaitingService::place(const Caller& caller, Id<WaitingRequest> id, qint64 version, Id<Booking> booking)
{
    return change(
        m_file, caller, id,
        [&](storage::Writer& writer, storage::WaitingRepository& requests, const WaitingRequest& request) -> Status {
            if (request.state != WaitingState::Open)
                return notWaiting(request);
            if (!storage::BookingRepository(writer.connection()).byId(booking)) {
                return Error{ErrorKind::NotFound,
                             Text::tr("There is no booking %1.").arg(booking.number()),
                             QStringLiteral("booking"),
                             {}};
            }
            requests.setState(writer, id, version, WaitingState::Placed, booking, {});
            return Done{};
        });
}

} // namespace yorozu::service
