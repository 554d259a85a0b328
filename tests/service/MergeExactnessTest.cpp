// SPDX-License-Identifier: GPL-3.0-or-later
// Merges in any order, undone in the opposite one, leave the data base as it was, row by row.
#include "core/service/AttachmentService.h"
#include "core/service/MergeService.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <random>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::ServiceFixture;

namespace {

constexpr int Clients = 14;
constexpr int Sequences = 200;

QStringList rowsOf(storage::Connection& connection, const QString& sql)
{
    storage::Query query(connection, sql);
    query.exec();
    QStringList rows;
    while (query.next())
        rows.append(query.text(0));
    return rows;
}

// Every value of every table but the record of the merges itself, the audit chain, and what counts saves.
QStringList dump(storage::Connection& connection)
{
    QStringList lines;
    const QStringList tables =
        rowsOf(connection, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'audit%' "
                           "AND name NOT LIKE 'client\\_merge%' ESCAPE '\\' AND name NOT LIKE 'search%' "
                           "ORDER BY name"_s);
    for (const QString& table : tables) {
        QStringList columns = rowsOf(connection, u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1') "
                                                 "WHERE name NOT IN ('version', 'updated_at')"_s.arg(table));
        const QString row = columns.isEmpty() ? u"''"_s : columns.join(u" || '|' || "_s);
        for (const QString& line : rowsOf(connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(row, table)))
            lines.append(table + u'|' + line);
    }
    // The index is the engine's own; what is found for whom is compared here, and the index itself by `check`.
    for (const QString& table : {u"search_client_row"_s, u"search_booking_row"_s, u"search_memo_row"_s}) {
        for (const QString& line :
             rowsOf(connection, u"SELECT record_id || '|' || quote(body) || '|' || quote(marks) FROM %1 "
                                "ORDER BY record_id"_s.arg(table)))
            lines.append(table + u'|' + line);
    }
    return lines;
}

class Ledger
{
public:
    Ledger()
    {
        // Thousands of commits: what a power cut would leave is no concern here.
        storage::Query(desk.services().file().connection(), u"PRAGMA synchronous = OFF"_s).exec();
        QList<Client> clients;
        for (int i = 0; i < Clients; ++i)
            clients.append(made(i));
        ids = desk.services().clients().add(desk.clerk(), clients)->ids;
        for (int i = 0; i < Clients * 3; ++i)
            addBooking(ids.at(i % Clients), i);
        for (int i = 0; i < Clients; i += 2)
            addMemo(ids.at(i));
        addNotes();
    }

    ServiceFixture desk;
    QList<Id<Client>> ids;

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    Client made(int i)
    {
        Client client;
        client.name = below(3) == 0 ? u"㈱丸福製麺"_s : u"丸福製麺%1"_s.arg(i);
        client.kana = below(2) == 0 ? u"マルフクセイメン"_s : QString();
        client.phone = below(2) == 0 ? u"03-0000-0121"_s : QString();
        client.municipality = below(2) == 0 ? u"墨田区"_s : QString();
        client.note = below(2) == 0 ? u"申し送り%1"_s.arg(i) : QString();
        if (below(2) == 0)
            client.staffCount = below(40);
        if (below(2) == 0)
            client.capitalYen = 9'000'000'000'000'001;
        if (i == 3)
            client.corporateNumber = u"7000012050002"_s;
        client.founded = below(4) != 0;
        client.channel = below(2) == 0 ? desk.centre().channels.constFirst().id : 0;
        const QStringList names{u"福島 里美"_s, u"福島 正彦"_s, u"橋本 花"_s};
        for (int at = 0; at < below(4); ++at) {
            Person person;
            person.name = names.at(at);
            person.phone = below(2) == 0 ? u"090-0000-%1"_s.arg(i) : QString();
            person.primary = at == 0;
            client.persons.append(person);
        }
        return client;
    }
    void addBooking(Id<Client> client, int i)
    {
        Booking booking;
        booking.client = client;
        const QList<Person> persons = desk.services().clients().byId(client)->persons;
        if (!persons.isEmpty())
            booking.person = persons.constFirst().id;
        const Caller lead = i % 2 == 0 ? desk.writer() : desk.other();
        booking.start = fromTokyo(QDate(2024, 11, 18).addDays(i / 8), QTime(9 + i % 8, 0));
        booking.end = booking.start + 3600;
        booking.office = desk.centre().offices.constFirst().id;
        booking.mode = desk.centre().modes.constFirst().id;
        booking.exceptionReason = u"臨時開所"_s; // some of the days are a weekend
        booking.staff = {{lead.staff, lead.name, Part::Lead}};
        const auto added = desk.services().bookings().add(desk.clerk(), {booking});
        REQUIRE(added);
        REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*added));
    }
    void addMemo(Id<Client> client)
    {
        MemoContent content = desk.complete();
        content.client = client;
        desk.submitted(content);
    }
    void addNotes()
    {
        QFile file(desk.folder() + u"/売上.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("売上,100\n") > 0);
        file.close();
        for (const Id<Client> id : std::as_const(ids))
            REQUIRE(desk.services().attachments().add(desk.writer(), id, file.fileName()));
        const auto written = desk.services().file().write<Done>(desk.clerk(), [&](storage::Writer& writer) -> Status {
            for (const Id<Client> id : std::as_const(ids)) {
                storage::Query(writer.connection(),
                               u"INSERT INTO handover (to_id, text, client_id, created_at) VALUES (?, '次回', ?, 1)"_s)
                    .bind(desk.writer().staff)
                    .bind(id)
                    .exec();
                storage::Query(writer.connection(), u"INSERT INTO task (to_id, due_on, text, client_id, created_at) "
                                                    "VALUES (?, '2024-12-01', '電話', ?, 1)"_s)
                    .bind(desk.writer().staff)
                    .bind(id)
                    .exec();
                storage::Query(writer.connection(), u"INSERT INTO client_case (client_id, title, opened_on) "
                                                    "VALUES (?, '資金繰り', '2024-11-01')"_s)
                    .bind(id)
                    .exec();
            }
            writer.record(u"insert"_s, u"test"_s, 0, {}, {});
            return Done{};
        });
        REQUIRE(written);
    }

    std::mt19937 m_random{20241120};
};

} // namespace

TEST_CASE("Two hundred random sequences of merges, undone, restore the content of the data base exactly")
{
    Ledger ledger;
    service::Services& services = ledger.desk.services();
    storage::Connection& connection = services.file().connection();
    const Caller clerk = ledger.desk.clerk();
    const QStringList before = dump(connection);
    REQUIRE(before.size() > 200);
    std::mt19937 random(7);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    const QList<rules::FieldComparison> all = rules::compareFields({}, {});
    int done = 0;
    for (int sequence = 0; sequence < Sequences; ++sequence) {
        INFO("sequence " << sequence);
        QList<Id<Client>> gone;
        for (int step = 1 + below(6); step > 0; --step) {
            QSet<rules::ClientField> fromOther;
            for (const rules::FieldComparison& one : all) {
                if (below(2) == 0)
                    fromOther.insert(one.field);
            }
            const Id<Client> kept = ledger.ids.at(below(Clients));
            const Id<Client> other = ledger.ids.at(below(Clients));
            // Some are refused: merged already, itself, sessions at one time.
            if (services.merges().merge(clerk, {kept, other, fromOther, 0, 0}))
                gone.append(other);
        }
        done += static_cast<int>(gone.size());
        if (sequence % 20 == 0)
            CHECK(services.check()->problems == QStringList());
        while (!gone.isEmpty()) {
            const auto undone = services.merges().unmerge(clerk, gone.takeLast());
            REQUIRE(undone);
        }
        const QStringList after = dump(connection);
        REQUIRE(after == before);
    }
    CHECK(done > Sequences);
    CHECK(services.check()->problems == QStringList());
}
