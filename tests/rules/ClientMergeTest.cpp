// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ClientMerge.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

Person person(qint64 id, const QString& name, bool primary = false)
{
    Person made;
    made.id = Id<Person>(id);
    made.name = name;
    made.primary = primary;
    return made;
}

Client kept()
{
    Client client;
    client.id = Id<Client>(1);
    client.number = u"C-00001"_s;
    client.name = u"有限会社丸福製麺所"_s;
    client.kana = u"マルフクセイメンジョ"_s;
    client.phone = u"03-0000-0121"_s;
    client.staffCount = 9;
    client.note = u"訪問は11時以降に。"_s;
    client.persons = {person(1, u"福島 里美"_s, true), person(2, u"福島 正彦"_s)};
    return client;
}

Client other()
{
    Client client;
    client.id = Id<Client>(2);
    client.number = u"C-00002"_s;
    client.name = u"㈱丸福製麺"_s;
    client.phone = u"０３００００１２１"_s;
    client.staffCount = 7;
    client.municipality = u"墨田区"_s;
    client.agency = Id<Agency>(5);
    client.note = u"会長は製造のことだけ。"_s;
    client.persons = {person(3, u"福島正彦"_s, true), person(4, u"橋本 花"_s)};
    client.persons[0].phone = u"090-0000-0001"_s;
    return client;
}

FieldState stateOf(ClientField field)
{
    for (const FieldComparison& comparison : compareFields(kept(), other())) {
        if (comparison.field == field)
            return comparison.state;
    }
    FAIL("no such field");
    return FieldState::Empty;
}

} // namespace

TEST_CASE("Each field is equal, different, or filled on one side")
{
    CHECK(stateOf(ClientField::Name) == FieldState::Different);
    CHECK(stateOf(ClientField::Kana) == FieldState::OnlyKept);
    CHECK(stateOf(ClientField::Municipality) == FieldState::OnlyOther);
    CHECK(stateOf(ClientField::StaffCount) == FieldState::Different);
    CHECK(stateOf(ClientField::Capital) == FieldState::Empty);
    CHECK(stateOf(ClientField::Origin) == FieldState::OnlyOther);
    CHECK(stateOf(ClientField::Representative) == FieldState::Different);
}

TEST_CASE("One number in two spellings is equal, and the kept spelling stays")
{
    Client left = kept();
    Client right = other();
    right.phone = u"０３（００００）０１２１"_s;
    CHECK(compareFields(left, right).contains({ClientField::Phone, FieldState::Equal}));
    CHECK(mergedClient(left, right, {ClientField::Phone}).phone == left.phone);
}

TEST_CASE("Without a choice the kept record stays and its gaps are filled")
{
    const Client merged = mergedClient(kept(), other(), {});
    CHECK(merged.id == kept().id);
    CHECK(merged.number == kept().number);
    CHECK(merged.name == kept().name);
    CHECK(merged.staffCount == 9);
    CHECK(merged.municipality == u"墨田区"_s);
    CHECK(merged.agency == Id<Agency>(5));
}

TEST_CASE("What is chosen comes from the other record")
{
    const Client merged = mergedClient(kept(), other(), {ClientField::Name, ClientField::StaffCount});
    CHECK(merged.name == u"㈱丸福製麺"_s);
    CHECK(merged.staffCount == 7);
    CHECK(merged.kana == kept().kana);
}

TEST_CASE("Both notes are kept, the same one once")
{
    CHECK(mergedClient(kept(), other(), {}).note == u"訪問は11時以降に。\n会長は製造のことだけ。"_s);
    Client same = other();
    same.note = kept().note;
    CHECK(mergedClient(kept(), same, {}).note == kept().note);
    Client bare = kept();
    bare.note.clear();
    CHECK(mergedClient(bare, other(), {}).note == other().note);
}

TEST_CASE("Somebody who is in both is one person afterwards, and nothing that was known of her is lost")
{
    const Client merged = mergedClient(kept(), other(), {});
    REQUIRE(merged.persons.size() == 4);
    CHECK(merged.persons.at(1).phone == u"090-0000-0001"_s);
    CHECK_FALSE(merged.persons.at(1).retired);
    CHECK(merged.persons.at(2).retired);
    CHECK(merged.persons.at(3).name == u"橋本 花"_s);
    for (const Person& one : merged.persons)
        CHECK((one.client.isNull() || one.client == merged.id));
}

TEST_CASE("There is one representative, the chosen one")
{
    CHECK(representativeOf(mergedClient(kept(), other(), {}))->id == Id<Person>(1));
    const Client chosen = mergedClient(kept(), other(), {ClientField::Representative});
    CHECK(representativeOf(chosen)->id == Id<Person>(2)); // 福島正彦 is 福島 正彦
    CHECK(std::count_if(chosen.persons.cbegin(), chosen.persons.cend(), [](const Person& p) { return p.primary; }) ==
          1);
    Client without = kept();
    without.persons.clear();
    CHECK(representativeOf(mergedClient(without, other(), {}))->id == Id<Person>(3));
}

TEST_CASE("A founder and a firm make a firm")
{
    Client founder = kept();
    founder.founded = false;
    CHECK(mergedClient(founder, other(), {}).founded);
}

TEST_CASE("The codes of the fields lead back to them")
{
    for (const FieldComparison& comparison : compareFields(kept(), other()))
        CHECK(clientFieldFromCode(code(comparison.field)) == comparison.field);
    CHECK_FALSE(clientFieldFromCode(u"colour"_s));
}
