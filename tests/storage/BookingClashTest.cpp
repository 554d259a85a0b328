// SPDX-License-Identifier: GPL-3.0-or-later
// The screen predicts with core/rules/BookingClash what the constraint on `occupancy` will say.
#include "core/rules/BookingClash.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/Occupancy.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

const QDate Wednesday(2024, 11, 20);

rules::DayFacts factsOf(Store& store)
{
    Connection& connection = store.connection();
    rules::DayFacts facts;
    facts.day = Wednesday;
    facts.offices = CentreRepository(connection).offices();
    facts.booths = CentreRepository(connection).booths();
    facts.bookings = BookingRepository(connection).list({});
    const UtcSeconds from = fromTokyo(Wednesday, QTime(0, 0));
    facts.held = heldTimes(connection, from, from + 24 * 3600, store.clock().now());
    return facts;
}

// Of few booths, people and clients, so that many of them meet: with time before and after, in every part and status.
class RandomBookings
{
public:
    RandomBookings(Store& store, const QList<Id<Client>>& clients, unsigned seed)
        : m_store(store)
        , m_clients(clients)
        , m_random(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    Booking next()
    {
        constexpr int FiveMinutes = 300;
        Booking booking = m_store.booking(9);
        booking.start += upTo(24) * FiveMinutes * 3;
        booking.end = booking.start + (1 + upTo(11)) * FiveMinutes;
        booking.bufferBefore = upTo(3) == 0 ? 5 * upTo(4) : 0;
        booking.bufferAfter = upTo(3) == 0 ? 5 * upTo(4) : 0;
        booking.booth = upTo(3) == 0 ? Id<Booth>() : m_store.booths.at(upTo(1)).id;
        booking.client = upTo(2) == 0 ? Id<Client>() : m_clients.at(upTo(2));
        QList<Staff> staff = m_store.staff;
        std::shuffle(staff.begin(), staff.end(), m_random);
        booking.staff.clear();
        constexpr std::array Parts{Part::Second, Part::SatIn, Part::Ojt};
        for (qsizetype at = 0; at <= upTo(2); ++at)
            booking.staff.append({staff.at(at).id, staff.at(at).name,
                                  at == 0 ? Part::Lead : Parts.at(static_cast<std::size_t>(upTo(2)))});
        constexpr std::array Statuses{BookingStatus::Confirmed, BookingStatus::Tentative, BookingStatus::Arrived,
                                      BookingStatus::NoShow};
        booking.status = Statuses.at(static_cast<std::size_t>(upTo(3)));
        booking.activity = upTo(2) == 0 ? activities.at(upTo(1)) : Id<Activity>();
        return booking;
    }

    QList<Id<Activity>> activities; // two

private:
    Store& m_store;
    QList<Id<Client>> m_clients;
    std::mt19937 m_random;
};

QStringList predicted(const rules::DayFacts& facts, const Booking& wanted)
{
    QStringList lines;
    for (const BookingConflict& one : rules::conflicts(facts, wanted))
        lines.append(u"%1 %2 %3 %4"_s.arg(one.what).arg(one.with.number()).arg(one.start).arg(one.end));
    lines.sort();
    return lines;
}

QStringList asked(Store& store, const Booking& wanted)
{
    QStringList lines;
    if (!occupies(wanted.status))
        return lines;
    for (const OccupancyConflict& one : BookingRepository(store.connection()).conflicts(wanted, store.clock().now()))
        lines.append(u"%1 %2 %3 %4"_s.arg(one.what).arg(one.with.number()).arg(one.start).arg(one.end));
    lines.sort();
    return lines;
}

void addHold(Store& store, const QString& kind, qint64 resource, UtcSeconds start, UtcSeconds expires)
{
    store.tamper(u"INSERT INTO occupancy (resource_kind, resource, starts, ends, owner_kind, owner, expires) "
                 "VALUES ('%1', %2, %3, %4, 'hold', 1, %5)"_s.arg(kind)
                     .arg(resource)
                     .arg(start)
                     .arg(start + 1800)
                     .arg(expires));
}

// From then on for two hours, with one of the staff.
Id<Activity> addActivity(Store& store, int hour, qsizetype staffAt)
{
    Activity activity;
    activity.kind = ActivityKind::OffSiteDay;
    activity.day = Wednesday;
    activity.start = fromTokyo(Wednesday, QTime(hour, 0));
    activity.end = *activity.start + 7200;
    activity.staff = {{store.staff.at(staffAt).id, {}}};
    Id<Activity> id;
    store.write([&](Writer& writer) { id = ActivityRepository(store.connection()).add(writer, activity); });
    return id;
}

} // namespace

TEST_CASE("what the rules say of a session is what the constraint says")
{
    Store store(GENERATE(from_range(Store::engines())));
    BookingRepository bookings(store.connection());
    QList<Id<Client>> clients;
    store.write([&](Writer& writer) {
        for (const int number : {1, 2, 3}) {
            Client client;
            client.name = u"会社%1"_s.arg(number);
            clients.append(ClientRepository(store.connection()).add(writer, client));
        }
    });
    const UtcSeconds now = store.clock().now();
    addHold(store, u"staff"_s, store.staff.at(0).id.number(), store.booking(11).start, now + 600);
    addHold(store, u"booth"_s, store.booths.at(1).id.number(), store.booking(13).start, now + 600);
    addHold(store, u"booth"_s, store.booths.at(0).id.number(), store.booking(14).start, now); // expired
    RandomBookings random(store, clients, 20241120);
    random.activities = {addActivity(store, 9, 1), addActivity(store, 12, 2)};
    constexpr int Attempts = 400;
    int refused = 0;
    int moves = 0;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const rules::DayFacts facts = factsOf(store);
        Booking wanted = random.next();
        // Every third one moves a session that is there.
        const bool move = !facts.bookings.isEmpty() && random.upTo(2) == 0;
        if (move) {
            const Booking& there = facts.bookings.at(random.upTo(static_cast<int>(facts.bookings.size()) - 1));
            wanted.id = there.id;
            wanted.version = there.version;
            ++moves;
        }
        const QStringList expected = predicted(facts, wanted);
        CAPTURE(attempt, expected.join(u", "_s).toStdString());
        REQUIRE(asked(store, wanted) == expected);
        const auto error = store.tryWrite([&](Writer& writer) {
            if (move)
                bookings.update(writer, wanted);
            else
                bookings.add(writer, wanted);
        });
        REQUIRE(error.has_value() == !expected.isEmpty());
        if (error) {
            ++refused;
            REQUIRE(error->field == u"occupancy"_s);
        }
    }
    // Both happen often enough to mean something.
    CHECK(refused > Attempts / 4);
    CHECK(refused < Attempts - Attempts / 8);
    CHECK(moves > Attempts / 8);
    CHECK(checkInvariants(store.connection()) == QStringList());
}
