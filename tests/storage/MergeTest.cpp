// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/DuplicateRepository.h"
#include "core/storage/MergeRepository.h"
#include "core/storage/Survivor.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

Id<Client> add(Store& store, const QString& name, const QString& phone = {}, const QString& person = {})
{
    Client client;
    client.name = name;
    client.phone = phone;
    if (!person.isEmpty()) {
        client.persons.append(Person());
        client.persons.last().name = person;
        client.persons.last().primary = true;
    }
    Id<Client> id;
    store.write([&](Writer& writer) { id = ClientRepository(store.connection()).add(writer, client); });
    return id;
}

// As the service does it, but with the kept record as it is and the persons of both.
void merge(Store& store, Id<Client> kept, Id<Client> other)
{
    Client merged = *ClientRepository(store.connection()).byId(kept);
    merged.persons += ClientRepository(store.connection()).byId(other)->persons;
    store.write([&](Writer& writer) { MergeRepository(store.connection()).merge(writer, merged, other, {}); });
}

QStringList texts(Store& store, const QString& sql)
{
    Query query(store.connection(), sql);
    query.exec();
    QStringList list;
    while (query.next())
        list.append(query.text(0));
    return list;
}

} // namespace

TEST_CASE("a merge moves every link that the schema has to a client")
{
    Store store(u"sqlite"_s);
    QStringList links;
    for (const ClientLink& link : ClientLinks)
        links.append(QString::fromUtf16(link.table) + u".client_id"_s);
    // The merges' own tables name both clients for ever.
    links += {u"client.merged_into_id"_s, u"client_merge.kept_id"_s, u"client_merge.other_id"_s,
              u"client_not_duplicate.first_id"_s, u"client_not_duplicate.second_id"_s};
    links.sort();
    CHECK(texts(store, u"SELECT t.name || '.' || f.\"from\" FROM sqlite_master t, pragma_foreign_key_list(t.name) f "
                       "WHERE t.type = 'table' AND f.\"table\" = 'client' ORDER BY 1"_s) == links);
}

TEST_CASE("a merge remembers every value of clients and persons that it may change")
{
    Store store(u"sqlite"_s);
    // What nobody chooses, and what follows from the others.
    const QSet<QString> apart{u"id"_s,        u"number"_s,         u"name_key"_s,   u"kana_key"_s,
                              u"phone_key"_s, u"created_at"_s,     u"updated_at"_s, u"version"_s,
                              u"client_id"_s, u"merged_into_id"_s, u"sort_key"_s,   u"index_row"_s};
    for (const QString& table : {u"client"_s, u"person"_s}) {
        QStringList cells;
        for (const MergeCell& cell : MergeCells) {
            if (table == QStringView(cell.table))
                cells.append(QString::fromUtf16(cell.column));
        }
        QStringList columns = texts(store, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        columns.removeIf([&](const QString& column) {
            return apart.contains(column) || (table == "client"_L1 && column == "retired_at"_L1);
        });
        CHECK(columns == cells);
    }
}

TEST_CASE("a merged client leads to the kept one, over several merges")
{
    Store store(u"sqlite"_s);
    ClientRepository clients(store.connection());
    const Id<Client> first = add(store, u"青葉商事"_s);
    const Id<Client> second = add(store, u"青葉商事㈱"_s);
    const Id<Client> third = add(store, u"株式会社青葉商事"_s);
    const QString number = clients.byId(first)->number;
    merge(store, second, first);
    merge(store, third, second);
    CHECK(survivor(store.connection(), first) == third);
    CHECK(survivor(store.connection(), third) == third);
    CHECK(survivor(store.connection(), {}).isNull());
    CHECK(clients.byNumber(number)->id == third);
    // The lists show the one that is left; the former number finds it.
    CHECK(clients.list(u"青葉"_s).size() == 1);
    REQUIRE(clients.list(number).size() == 1);
    CHECK(clients.list(number).first().id == third);
    CHECK(clients.list().size() == 2); // and the one of the fixture
}

TEST_CASE("whoever still holds the former client writes to the kept one")
{
    Store store(u"sqlite"_s);
    ClientRepository clients(store.connection());
    const Id<Client> kept = add(store, u"青葉商事"_s);
    const Id<Client> other = add(store, u"青葉商事㈱"_s);
    merge(store, kept, other);
    Booking booking = store.booking(10);
    booking.client = other;
    store.write([&](Writer& writer) {
        const Id<Booking> id = BookingRepository(store.connection()).add(writer, booking);
        CHECK(BookingRepository(store.connection()).byId(id)->client == kept);
        Person person;
        person.client = other;
        person.name = u"青葉 太郎"_s;
        clients.add(writer, person);
        ClientCase one;
        one.client = other;
        one.title = u"販路開拓"_s;
        one.openedOn = QDate(2024, 11, 20);
        CaseRepository(store.connection()).add(writer, one);
    });
    CHECK(clients.byId(kept)->persons.size() == 1);
    CHECK(CaseRepository(store.connection()).ofClient(kept).size() == 1);
    CHECK(store.number(u"SELECT resource FROM occupancy WHERE resource_kind = 'client'"_s) == kept.number());
    CHECK(checkInvariants(store.connection()).isEmpty());
}

TEST_CASE("check finds circles, merges without a record, and what was left behind")
{
    Store store(u"sqlite"_s);
    const Id<Client> kept = add(store, u"青葉商事"_s);
    const Id<Client> other = add(store, u"青葉商事㈱"_s, {}, u"青葉 太郎"_s);
    merge(store, kept, other);
    REQUIRE(checkInvariants(store.connection()).isEmpty());
    const QString back = u"UPDATE %1 SET %2 = %3 WHERE id = %4"_s;
    SECTION("a circle")
    {
        store.tamper(back.arg(u"client"_s, u"merged_into_id"_s).arg(other.number()).arg(kept.number()));
        CHECK(checkInvariants(store.connection()).filter(u"in a circle"_s).size() == 2);
        CHECK(test::errorOf([&] { survivor(store.connection(), kept); }).has_value());
    }
    SECTION("no record of the merge")
    {
        store.tamper(u"UPDATE client_merge SET undone_at = merged_at"_s);
        CHECK(checkInvariants(store.connection()).filter(u"nothing says how"_s).size() == 1);
    }
    SECTION("a person left behind")
    {
        store.tamper(u"UPDATE person SET client_id = %1 WHERE name = '青葉 太郎'"_s.arg(other.number()));
        CHECK(checkInvariants(store.connection()).filter(u"still points to one that was merged"_s).size() == 1);
    }
}

TEST_CASE("candidates share a number, a telephone, or a name and a person; a name alone is not enough")
{
    Store store(u"sqlite"_s);
    ClientRepository clients(store.connection());
    DuplicateRepository duplicates(store.connection());
    const Id<Client> mine = add(store, u"青葉商事"_s, u"03-1111-1111"_s, u"青葉 太郎"_s);
    const Id<Client> phone = add(store, u"若松建設"_s, u"０３ー１１１１ー１１１１"_s);
    const Id<Client> person = add(store, u"㈱青葉商事"_s, {}, u"青葉太郎"_s);
    add(store, u"青葉商事"_s, u"03-2222-2222"_s, u"佐藤 花"_s);
    CHECK(duplicates.candidatesFor(*clients.byId(mine), 10) == QList{phone, person});
    CHECK(duplicates.pairs(10) == QList<ClientPair>{{mine, phone}, {mine, person}});
    CHECK(duplicates.pairs(1).size() == 1);

    SECTION("said to be different, they are no longer offered, from either side, until it is taken back")
    {
        store.write([&](Writer& writer) { duplicates.sayDifferent(writer, phone, mine); });
        CHECK(duplicates.candidatesFor(*clients.byId(mine), 10) == QList{person});
        CHECK_FALSE(duplicates.candidatesFor(*clients.byId(phone), 10).contains(mine));
        CHECK(duplicates.pairs(10) == QList<ClientPair>{{mine, person}});
        store.write([&](Writer& writer) { duplicates.takeBackDifferent(writer, mine, phone); });
        CHECK(duplicates.candidatesFor(*clients.byId(mine), 10).contains(phone));
    }
    SECTION("merged and retired ones are no candidates")
    {
        merge(store, mine, person);
        store.write([&](Writer& writer) { clients.setRetired(writer, phone, true); });
        CHECK(duplicates.candidatesFor(*clients.byId(mine), 10).isEmpty());
        CHECK(duplicates.pairs(10).isEmpty());
    }
}
