// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

Client sample(const Store& store)
{
    Client client;
    client.name = u"㈱髙𠮷工業"_s;
    client.kana = u"タカヨシコウギョウ"_s;
    client.corporateNumber = u"7000012050002"_s;
    client.industry = u"E"_s;
    client.business = u"プレス加工"_s;
    client.staffCount = 12;
    client.capitalYen = 10'000'000'000;
    client.municipality = u"墨田区"_s;
    client.phone = u"０３－９８７６－５４３２"_s;
    client.channel = store.channel;
    client.note = u"申し送り"_s;
    client.established = u"昭和52年（3代目）"_s;
    client.salesYen = 118'000'000;
    return client;
}

QStringList found(Store& store, const QString& text)
{
    QStringList list;
    for (const Client& client : ClientRepository(store.connection()).list(text))
        list.append(client.name);
    return list;
}

} // namespace

TEST_CASE("a client is read back whole, as it was typed")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    Client client = sample(store);
    Person person;
    person.name = u"髙𠮷 次郎"_s;
    person.kana = u"タカヨシ ジロウ"_s;
    person.title = u"代表取締役"_s;
    person.gender = u"male"_s;
    person.ageGroup = u"50"_s;
    person.phone = u"090-0000-0000"_s;
    person.email = u"jiro@example.jp"_s;
    client.persons = {person};
    store.write([&](Writer& writer) { client.id = clients.add(writer, client); });
    const auto stored = clients.byId(client.id);
    REQUIRE(stored);
    client.number = u"C-00002"_s;
    client.version = 1;
    client.persons.first().id = stored->persons.first().id;
    client.persons.first().client = client.id;
    CHECK((*stored == client));
    CHECK((clients.byNumber(u"C-00002"_s) == client));
    CHECK(!clients.byNumber(u"C-00003"_s));
}

TEST_CASE("what is not known stays unknown, and zero is not unknown")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    Client client;
    client.name = u"創業予定"_s;
    client.founded = false;
    client.capitalYen = 0;
    store.write([&](Writer& writer) { client.id = clients.add(writer, client); });
    const Client stored = *clients.byId(client.id);
    CHECK(!stored.staffCount);
    CHECK((stored.capitalYen == 0));
    CHECK(!stored.founded);
    CHECK(stored.industry.isEmpty());
}

TEST_CASE("the second of two savers is told; persons are added and changed, never removed")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    const Client seen = store.client;
    Client changed = seen;
    changed.name = u"山田製作所"_s;
    changed.persons.first().title = u"社長"_s;
    Person another;
    another.name = u"山田 花子"_s;
    changed.persons.append(another);
    store.write([&](Writer& writer) { clients.update(writer, changed); });
    const Client stored = *clients.byId(seen.id);
    CHECK(stored.version == seen.version + 1);
    CHECK(stored.name == u"山田製作所"_s);
    CHECK(stored.number == seen.number);
    REQUIRE(stored.persons.size() == 2);
    CHECK(stored.persons.first().title == u"社長"_s);

    const auto error = store.tryWrite([&](Writer& writer) { clients.update(writer, seen); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::Conflict);
    Client without = stored;
    without.persons.clear();
    store.write([&](Writer& writer) { clients.update(writer, without); });
    CHECK(clients.byId(seen.id)->persons.size() == 2);

    // A person of somebody else's is not taken over.
    Client thief = sample(store);
    store.write([&](Writer& writer) { thief.id = clients.add(writer, thief); });
    thief.version = 1;
    thief.persons = stored.persons;
    CHECK(store.tryWrite([&](Writer& writer) { clients.update(writer, thief); })->kind == ErrorKind::NotFound);
    CHECK(clients.byId(thief.id)->version == 1);
}

TEST_CASE("clients are found by any spelling of name, reading, person or number")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    store.write([&](Writer& writer) { clients.add(writer, sample(store)); });
    const QString first = store.client.name;
    const QString second = u"㈱髙𠮷工業"_s;
    struct Case
    {
        QString text;
        QStringList names;
    };
    const auto cases = std::to_array<Case>({
        {{}, {first, second}},
        {u"山田"_s, {first}},
        {u"高吉"_s, {second}},
        {u"株式会社髙吉工業"_s, {second}},
        {u"たかよし"_s, {second}},
        {u"ﾀｶﾖｼ"_s, {second}},
        {u"太郎"_s, {first}},
        {u"やまだ たろう"_s, {first}},
        {u"c-00002"_s, {second}},
        {u"Ｃ－００００１"_s, {first}},
        {u"%"_s, {}},
        {u"_"_s, {}},
        {u"\\"_s, {}},
        {u"鈴木"_s, {}},
        {QString(100'000, u'山'), {}},
    });
    for (const Case& one : cases) {
        INFO(one.text.left(40).toStdString());
        CHECK(found(store, one.text) == one.names);
    }
    CHECK(clients.list({}, 1).size() == 1);
    store.write([&](Writer& writer) { clients.setRetired(writer, store.client.id, true); });
    CHECK(found(store, {}) == QStringList(second));
    CHECK(clients.byId(store.client.id)->retired);
}

TEST_CASE("possible duplicates name their strongest sign")
{
    Store store(GENERATE(from_range(Store::engines())));
    ClientRepository clients(store.connection());
    Client stored = sample(store);
    store.write([&](Writer& writer) { stored.id = clients.add(writer, stored); });
    struct Case
    {
        const char* what;
        std::function<void(Client&)> change;
        QString why;
    };
    const auto cases = std::to_array<Case>({
        {"nothing", [](Client&) {}, {}},
        {"the corporate number", [&](Client& c) { c.corporateNumber = stored.corporateNumber; }, u"corporate_number"_s},
        {"the name, spelt differently", [](Client& c) { c.name = u"高吉工業 株式会社"_s; }, u"name"_s},
        {"the reading", [](Client& c) { c.kana = u"たかよしこうぎょう"_s; }, u"kana"_s},
        {"the telephone", [](Client& c) { c.phone = u"03 (9876) 5432"_s; }, u"phone"_s},
        {"the telephone, from abroad", [](Client& c) { c.phone = u"+81-3-9876-5432"_s; }, u"phone"_s},
        {"name and telephone",
         [&](Client& c) {
             c.name = stored.name;
             c.phone = stored.phone;
         },
         u"name"_s},
    });
    for (const Case& one : cases) {
        INFO(one.what);
        Client client;
        client.name = u"まったく別の会社"_s;
        one.change(client);
        const QList<DuplicateCandidate> expected =
            one.why.isEmpty() ? QList<DuplicateCandidate>() : QList<DuplicateCandidate>{{stored.id, one.why}};
        CHECK((clients.duplicatesOf(client) == expected));
    }
    CHECK(clients.duplicatesOf(stored).isEmpty()); // not of itself
}
