// SPDX-License-Identifier: GPL-3.0-or-later
// A booking from the drop to the moment at which it would survive a power cut, with everything that is asked before:
// who is there, what is shut, whether anybody is booked twice.
#include "core/service/BookingService.h"
#include "core/service/CalendarService.h"
#include "core/service/CentreService.h"
#include "tests/bench/Bare.h"
#include "tests/bench/BareTable.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr int DaysLookedAt = 14; // some are holidays, at the turn of the year a week of them

// Weekdays to come that hold nothing yet, so that no round stands in the way of another.
QDate dayOf(const Bench& bench, int round)
{
    QDate day = tokyoDate(bench.clock.now()).addDays(60 + round / 4);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1 + round % 3);
    return day;
}

Booking wantedOn(const QDate& day, const service::CentreData& centre, const FreeSlot& slot, Id<Staff> lead,
                 Id<Client> client)
{
    Booking booking;
    booking.start = slot.start;
    booking.end = slot.end;
    booking.office = slot.office;
    booking.booth = slot.booth;
    booking.mode = centre.modes.constFirst().id;
    booking.topic = centre.topics.constFirst().id;
    booking.client = client;
    booking.staff = {{lead, centre.findStaff(lead)->name, Part::Lead}};
    booking.note = u"%1 電話で受付。前回の続き。"_s.arg(day.toString(Qt::ISODate));
    return booking;
}

struct Times
{
    Samples book;
    Samples move;
    Samples bare;
};

Status bookOnce(Bench& bench, const service::CentreData& centre, BareTable& bare, Id<Client> client, int round,
                Times& times)
{
    const QDate day = dayOf(bench, round);
    const auto days = service::CalendarService(bench.services.file()).days(day, day.addDays(DaysLookedAt));
    if (!days)
        return days.error();
    QList<FreeSlot> found;
    for (auto one = days->cbegin(); one != days->cend() && found.size() < 2; ++one)
        found = rules::freeSlots(*one, centre.offices.constFirst().id, 60, bench.caller.staff);
    if (found.size() < 2)
        return Error{ErrorKind::NotFound, u"there is no room from %1 on"_s.arg(day.toString(Qt::ISODate)), {}, {}};
    const Booking wanted = wantedOn(day, centre, found.constFirst(), bench.caller.staff, client);
    const Caller system = service::Services::systemCaller();
    std::optional<Result<service::BookingOutcome>> outcome;
    times.book.add(timed([&] { outcome = bench.services.bookings().add(system, {wanted}); }));
    if (!*outcome)
        return outcome->error();
    const auto* booked = std::get_if<QList<Id<Booking>>>(&**outcome);
    if (!booked)
        return Error{ErrorKind::Conflict, u"a free place was refused"_s, {}, {}};
    times.bare.add(timed([&] {
        bare.insert({client.number(), bench.caller.staff.number(), wanted.start, wanted.end},
                    {u"confirmed"_s, wanted.note, {}, {}, {}, {}});
    }));
    const Result<Booking> stored = bench.services.bookings().byId(booked->constFirst());
    if (!stored)
        return stored.error();
    const FreeSlot& other = found.constLast();
    BookingMove move;
    move.start = other.start;
    move.end = other.end;
    move.booth = other.booth;
    times.move.add(timed([&] { outcome = bench.services.bookings().move(system, stored->id, move, stored->version); }));
    if (!*outcome)
        return outcome->error();
    if (!std::holds_alternative<QList<Id<Booking>>>(**outcome))
        return Error{ErrorKind::Conflict, u"a free place was refused to a move"_s, {}, {}};
    return bench.services.bookings().setStatus(system, stored->id, BookingStatus::Cancelled, u"計測"_s);
}

} // namespace

Status measureBooking(Bench& bench)
{
    auto bare = BareTable::make(bench);
    if (!bare)
        return bare.error();
    const Result<service::CentreData> centre = bench.services.centre().load();
    if (!centre)
        return centre.error();
    const Id<Client> client(askNumber(bench.services.file().connection(), u"SELECT min(id) FROM client"_s));
    const int warmUp = bench.rounds(20);
    Times times;
    Times cold;
    for (int round = 0; round < bench.rounds(300) + warmUp; ++round) {
        const Status booked = bookOnce(bench, *centre, **bare, client, round, round < warmUp ? cold : times);
        if (!booked)
            return booked;
    }
    const QString is = u"a durable insert of the same into one table"_s;
    const auto add = [&](const QString& what, double ours, double floor, const Target& target) {
        bench.report.add({u"booking"_s, what, u"ms"_s, ours, floor, is, target, {}});
    };
    add(u"a session is booked, durable, p50"_s, times.book.median(), times.bare.median(), Target::ratio(2.2));
    add(u"a session is booked, durable, p99"_s, times.book.p99(), times.bare.p99(), Target::none());
    add(u"a session is moved, durable, p50"_s, times.move.median(), times.bare.median(), Target::none());
    add(u"a session is moved, durable, p99"_s, times.move.p99(), times.bare.p99(), Target::none());
    return Done{};
}

} // namespace yorozu::bench
