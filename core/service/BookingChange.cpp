// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingChange.h"

#include "core/rules/BookingRules.h"
#include "core/rules/Permissions.h"
#include "core/service/BookingRoom.h"
#include "core/storage/BookingEvents.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Survivor.h"
#include "core/storage/WaitingRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingService)
};

// Whoever was faster may be gone again by the time one asks who it was; then there is room.
constexpr int MostAttempts = 4;

// Sessions in an office and online ones take a booth or seat; telephone, visits and off-site ones do not.
bool needsBooth(const QString& modeCode)
{
    return modeCode == "visit"_L1 || modeCode == "online"_L1;
}

Error notInUse(const QString& field, const QString& message)
{
    return {ErrorKind::NotFound, message, field, {}};
}

std::optional<Error> placeFault(const rules::DayFacts& facts, const Booking& booking)
{
    const auto hasOffice = [&](const Office& office) { return office.id == booking.office; };
    if (std::none_of(facts.offices.cbegin(), facts.offices.cend(), hasOffice))
        return notInUse(u"office"_s, Text::tr("This office is not in use any more. Choose another one."));
    if (booking.booth.isNull())
        return std::nullopt;
    const auto booth = std::find_if(facts.booths.cbegin(), facts.booths.cend(),
                                    [&](const Booth& one) { return one.id == booking.booth; });
    if (booth == facts.booths.cend())
        return notInUse(u"booth"_s, Text::tr("This booth is not in use any more. Choose another one."));
    if (booth->office != booking.office)
        return Error{ErrorKind::Invalid,
                     Text::tr("%1 belongs to another office. Choose a booth of this one.").arg(booth->name),
                     u"booth"_s,
                     {}};
    return std::nullopt;
}

Error taken(const BookingClash& clash)
{
    return {ErrorKind::RuleViolation, clash.conflicts.constFirst().text, u"occupancy"_s, {}};
}

BookingClash clashNow(storage::Connection& connection, const Booking& wanted, UtcSeconds now)
{
    const QDate day = tokyoDate(wanted.start);
    const QList<rules::DayFacts> facts = dayFacts(connection, day, day.addDays(1), now, Roster::Without);
    return clashOf(connection, facts.constFirst(), wanted);
}

} // namespace

Booking asNew(Booking booking)
{
    booking.id = {};
    booking.number.clear();
    booking.series = {};
    booking.seriesDay = {};
    booking.memo = {};
    booking.memoStatus.reset();
    booking.version = 0;
    booking.arrivedAt = 0;
    booking.cancelled.reset();
    booking.imported = false;
    return booking;
}

Result<Booking> asSeen(storage::Writer& writer, Id<Booking> id, qint64 version)
{
    writer.lock(u"booking"_s, id);
    std::optional<Booking> booking = storage::BookingRepository(writer.connection()).byId(id);
    if (!booking)
        return Error{ErrorKind::NotFound, Text::tr("There is no booking %1.").arg(id.number()), {}, {}};
    if (booking->version == version)
        return *std::move(booking);
    const QList<BookingEvent> events = storage::eventsOf(writer.connection(), id);
    const BookingEvent last = events.isEmpty() ? BookingEvent{} : events.constFirst();
    const QString who = last.by.isEmpty() ? Text::tr("Somebody else") : last.by;
    return Error{ErrorKind::Conflict,
                 Text::tr("%1 has changed session %2 at %3. Nothing was changed here; look at it as it is now and try "
                          "again.")
                     .arg(who, booking->number, toTokyo(last.at).toString(u"HH:mm"_s)),
                 u"version"_s,
                 {}};
}

bool sameRoom(const Booking& some, const Booking& other)
{
    return some.start == other.start && some.end == other.end && some.office == other.office &&
           some.booth == other.booth && some.mode == other.mode;
}

QList<BookingConflict> withoutShut(QList<BookingConflict> conflicts)
{
    conflicts.removeIf(
        [](const BookingConflict& one) { return one.what == "closed"_L1 || one.what == "out-of-service"_L1; });
    return conflicts;
}

Result<Booking> placed(const rules::DayFacts& facts, const QList<MasterEntry>& modes, Booking wanted)
{
    if (auto fault = placeFault(facts, wanted))
        return *std::move(fault);
    const auto mode = std::find_if(modes.cbegin(), modes.cend(), [&](const MasterEntry& entry) {
        return entry.id == wanted.mode && entry.validOn(facts.day);
    });
    if (mode == modes.cend())
        return notInUse(u"mode"_s, Text::tr("There is no such mode of consultation on that day. Choose another one."));
    if (wanted.booth.isNull() && needsBooth(mode->code))
        wanted.booth = rules::boothFor(facts, wanted);
    return wanted;
}

Result<Booking> readyToWrite(storage::Writer& writer, Booking wanted, Refusal& refusal, const Booking* before)
{
    if (const Status checked = rules::checkBooking(wanted); !checked)
        return checked.error();
    storage::Connection& connection = writer.connection();
    wanted.exceptionReason = wanted.exceptionReason.simplified();
    // A page may still hold the former record of somebody who was merged: his time is the other's.
    wanted.client = storage::survivor(connection, wanted.client);
    const QDate day = tokyoDate(wanted.start);
    const rules::DayFacts facts = dayFacts(connection, day, day.addDays(1), writer.now(), Roster::Without).constFirst();
    const bool stays = before && sameRoom(*before, wanted);
    if (!stays) {
        const QList<MasterEntry> modes = storage::CentreRepository(connection).masters(MasterKind::Mode, true);
        const Result<Booking> there = placed(facts, modes, wanted);
        if (!there)
            return there.error();
        wanted = *there;
    }
    refusal = {wanted, clashOf(connection, facts, wanted)};
    if (stays)
        refusal.clash.conflicts = withoutShut(refusal.clash.conflicts);
    if (!refusal.clash.conflicts.isEmpty())
        return taken(refusal.clash);
    return wanted;
}

Status mayTakePlace(storage::Writer& writer, Booking booking, BookingStatus status)
{
    writer.holdAll(u"office"_s); // against closing days and the like of the same moment
    booking.status = status;
    Refusal refusal;
    const Result<Booking> ready = readyToWrite(writer, booking, refusal);
    if (!ready)
        return ready.error();
    return Done{};
}

void followRequests(storage::Writer& writer, const Booking& before, BookingStatus status)
{
    const bool gone = status == BookingStatus::Cancelled;
    if (gone == (before.status == BookingStatus::Cancelled))
        return;
    storage::WaitingRepository requests(writer.connection());
    for (const WaitingRequest& follower : requests.ofBooking(before.id))
        writer.lock(u"waiting_request"_s, follower.id);
    const QList<WaitingRequest> followers = requests.ofBooking(before.id); // as they are now that they are held
    for (const WaitingRequest& request : followers) {
        if (gone && request.state == WaitingState::Placed)
            requests.setState(writer, request.id, request.version, WaitingState::Open, before.id, {});
        else if (!gone && request.state == WaitingState::Open)
            requests.setState(writer, request.id, request.version, WaitingState::Placed, before.id, {});
    }
}

void writeStatus(storage::Writer& writer, const Booking& before, BookingStatus status, const QString& reason)
{
    storage::BookingRepository(writer.connection()).setStatus(writer, before.id, status, reason.trimmed());
    followRequests(writer, before, status);
}

Result<BookingIds> withAlso(storage::Writer& writer, const AlsoWritten& also, const BookingIds& ids)
{
    if (!also || ids.isEmpty())
        return ids;
    const Status written = also(writer, ids.constFirst());
    return written ? Result<BookingIds>(ids) : written.error();
}

Result<BookingOutcome> writeBookings(CaseFile& file, const Caller& caller,
                                     const std::function<Result<BookingIds>(storage::Writer&, Refusal&)>& work)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    Error refused;
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        Refusal refusal;
        const Result<BookingIds> ids = file.write<BookingIds>(caller, [&](storage::Writer& writer) {
            refusal = {};
            return work(writer, refusal);
        });
        if (ids)
            return BookingOutcome(*ids);
        refused = ids.error();
        if (refused.field != "occupancy"_L1)
            return refused;
        if (!refusal.clash.conflicts.isEmpty())
            return BookingOutcome(refusal.clash);
        const Result<BookingClash> clash =
            file.read<BookingClash>([&](storage::Connection& connection) -> Result<BookingClash> {
                return clashNow(connection, refusal.wanted, file.clock().now());
            });
        if (!clash)
            return clash.error();
        if (!clash->conflicts.isEmpty())
            return BookingOutcome(*clash);
    }
    return refused;
}

} // namespace yorozu::service
