// SPDX-License-Identifier: GPL-3.0-or-later
// Books, moves and takes off sessions at random, as one of several who want the same booths, people and clients at
// once: RaceBooker ADDRESS PERSON SEED ATTEMPTS. A line on standard output for each attempt: booked, moved, off, clash
// (it was told who has it), refused (somebody else changed the session first), busy.
#include "core/service/BookingService.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

const QDate Monday(2030, 6, 3);

void say(const char* line)
{
    std::fputs(line, stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

class Booker
{
public:
    Booker(service::Services& services, Caller caller, quint32 seed)
        : m_services(services)
        , m_caller(std::move(caller))
        , m_random(seed)
        , m_centre(*services.centre().load())
    {
        const auto clients = services.clients().list({}, Clients);
        for (const auto& client : *clients)
            m_clients.append(client.id);
    }

    // False: something went wrong that no rule forbids.
    bool attempt()
    {
        const int kind = below(10);
        if (kind < 5)
            return told(m_services.bookings().add(m_caller, {wanted()}), "booked");
        const auto there = m_services.bookings().list(Monday, Monday.addDays(Days));
        if (!there)
            return settled(there.error());
        if (there->isEmpty())
            return true;
        const Booking& one = there->at(below(static_cast<int>(there->size())));
        if (kind < 9)
            return move(one);
        const bool off = one.status == BookingStatus::Cancelled;
        const Status done = m_services.bookings().setStatus(
            m_caller, one.id, off ? BookingStatus::Confirmed : BookingStatus::Cancelled, u"都合"_s);
        if (!done)
            return settled(done.error());
        say("off");
        return true;
    }

private:
    static constexpr int Days = 2;
    static constexpr int Clients = 6;
    static constexpr int People = 6;
    static constexpr int Booths = 4;

    int below(int bound) { return m_random.bounded(bound); }
    UtcSeconds anyStart() { return fromTokyo(Monday.addDays(below(Days)), QTime(9 + below(8), 15 * below(4))); }
    Id<Staff> anybody() { return m_centre.staff.at(below(People)).id; }

    Booking wanted()
    {
        Booking booking;
        booking.start = anyStart();
        booking.end = booking.start + 900 * (1 + below(4));
        booking.bufferAfter = below(4) == 0 ? 10 : 0;
        booking.office = m_centre.offices.constFirst().id;
        if (below(3) > 0)
            booking.booth = m_centre.booths.at(below(Booths)).id;
        booking.mode = m_centre.modes.constFirst().id;
        booking.client = below(2) == 0 ? m_clients.at(below(Clients)) : Id<Client>();
        booking.staff = {{anybody(), {}, Part::Lead}};
        const Id<Staff> other = anybody();
        if (other != booking.staff.constFirst().staff)
            booking.staff.append({other, {}, below(2) == 0 ? Part::Second : Part::SatIn});
        return booking;
    }

    bool move(const Booking& booking)
    {
        BookingMove move;
        move.start = anyStart();
        if (below(2) == 0)
            move.booth = m_centre.booths.at(below(Booths)).id;
        if (below(3) == 0)
            move.lead = anybody();
        return told(m_services.bookings().move(m_caller, booking.id, move, booking.version), "moved");
    }

    bool told(const Result<service::BookingOutcome>& outcome, const char* done)
    {
        if (!outcome)
            return settled(outcome.error());
        const auto* clash = std::get_if<BookingClash>(&*outcome);
        if (clash == nullptr) {
            say(done);
            return true;
        }
        if (clash->conflicts.isEmpty() || clash->conflicts.constFirst().text.isEmpty()) {
            std::fputs("a clash with nobody\n", stderr);
            return false;
        }
        say("clash");
        return true;
    }

    // Somebody else was first, at the session or at its place; every other error is one. Where a file is not free for
    // five seconds the screen waits and tries again.
    static bool settled(const Error& error)
    {
        if (error.kind == ErrorKind::Busy) {
            say("busy");
            return true;
        }
        const bool place = error.kind == ErrorKind::RuleViolation && error.field == "occupancy"_L1;
        if (place || error.kind == ErrorKind::Conflict) {
            say(place ? "clash" : "refused");
            return true;
        }
        std::fprintf(stderr, "%d %s\n%s\n", static_cast<int>(error.kind), qUtf8Printable(error.message),
                     qUtf8Printable(error.detail));
        return false;
    }

    service::Services& m_services;
    Caller m_caller;
    QRandomGenerator m_random;
    service::CentreData m_centre;
    QList<Id<Client>> m_clients;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    auto services = service::Services::open({words.value(1)}, clock);
    if (!services) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(services.error().message),
                     qUtf8Printable(services.error().detail));
        return 1;
    }
    const Result<Caller> caller = (*services)->centre().callerByName(words.value(2));
    if (!caller)
        return 1;
    Booker booker(**services, *caller, words.value(3).toUInt());
    say("ready");
    // All of them begin at once.
    if (std::fgetc(stdin) == EOF)
        return 1;
    for (int attempts = words.value(4).toInt(); attempts > 0; --attempts) {
        if (!booker.attempt())
            return 1;
    }
    return 0;
}
