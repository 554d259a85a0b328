// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/PlaceRepository.h"
#include "core/storage/WordRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

WordLine wordNamed(Store& store, MasterKind kind, const QString& name)
{
    const QList<WordLine> words = WordRepository(store.connection()).words(kind);
    for (const WordLine& line : words) {
        if (line.entry.name == name)
            return line;
    }
    return {};
}

QList<qint64> ids(const QList<WordLine>& words)
{
    QList<qint64> list;
    for (const WordLine& line : words)
        list.append(line.entry.id);
    return list;
}

QString lastAudit(Store& store)
{
    return store.text(u"SELECT action || ' ' || table_name FROM audit_chain ORDER BY seq DESC LIMIT 1"_s);
}

} // namespace

TEST_CASE("a word changes only in the version that was seen")
{
    Store store(GENERATE(from_range(Store::engines())));
    WordRepository words(store.connection());
    WordLine line = wordNamed(store, MasterKind::Topic, u"資金繰り"_s);
    CHECK_FALSE(line.used);
    line.entry.nameEn = u"Cash flow"_s;
    line.entry.validFrom = QDate(2024, 4, 1);
    line.entry.validTo = QDate(2025, 3, 31);
    store.write([&](Writer& writer) {
        words.update(writer, MasterKind::Topic, line.entry, line.version);
        CHECK(writer.changes().masters);
    });
    const WordLine stored = *words.word(MasterKind::Topic, line.entry.id);
    CHECK((stored.entry == line.entry));
    CHECK(stored.version == line.version + 1);
    CHECK(lastAudit(store) == u"update topic"_s);
    CHECK(store.text(u"SELECT before_state FROM audit_payload ORDER BY seq DESC LIMIT 1"_s)
              .contains(u"\"valid_to\":\"\""_s));
    const auto late =
        store.tryWrite([&](Writer& writer) { words.update(writer, MasterKind::Topic, line.entry, line.version); });
    REQUIRE(late);
    CHECK(late->kind == ErrorKind::Conflict);
    MasterEntry nobody = line.entry;
    nobody.id = 999;
    CHECK(store.tryWrite([&](Writer& writer) { words.update(writer, MasterKind::Topic, nobody, 1); })->kind ==
          ErrorKind::NotFound);
}

TEST_CASE("a word is used as soon as a record of any kind names it")
{
    Store store(GENERATE(from_range(Store::engines())));
    WordRepository words(store.connection());
    CHECK_FALSE(wordNamed(store, MasterKind::Mode, u"来所"_s).used);
    Booking booking = store.booking(10);
    booking.topic = store.topic;
    store.write([&](Writer& writer) { BookingRepository(store.connection()).add(writer, booking); });
    CHECK(wordNamed(store, MasterKind::Mode, u"来所"_s).used);
    CHECK(wordNamed(store, MasterKind::Topic, u"資金繰り"_s).used);
    CHECK_FALSE(wordNamed(store, MasterKind::Topic, u"販路開拓"_s).used);
    for (const MasterKind kind : {MasterKind::Course, MasterKind::Channel, MasterKind::Programme,
                                  MasterKind::AgencyKind, MasterKind::JobTitle}) {
        const QList<WordLine> list = words.words(kind);
        CHECK(std::none_of(list.cbegin(), list.cend(), [](const WordLine& line) { return line.used; }));
    }
}

TEST_CASE("a word that is replaced stays with its records and hands its place and skills on")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    WordRepository words(store.connection());
    Booking booking = store.booking(10);
    booking.topic = store.topic;
    Id<Booking> id;
    store.write([&](Writer& writer) {
        id = BookingRepository(store.connection()).add(writer, booking);
        Staff able = *centre.staffById(store.staff.at(0).id);
        able.skills = {{store.topic, 3}};
        centre.update(writer, able);
    });
    const WordLine former = wordNamed(store, MasterKind::Topic, u"資金繰り"_s);
    MasterEntry next = former.entry;
    next.name = u"資金調達"_s;
    next.validFrom = QDate(2024, 11, 20);
    MasterId nextId = 0;
    store.write(
        [&](Writer& writer) { nextId = words.replace(writer, MasterKind::Topic, former.entry, former.version, next); });
    CHECK(BookingRepository(store.connection()).byId(id)->topicName == u"資金繰り"_s);
    CHECK(words.word(MasterKind::Topic, former.entry.id)->entry.validTo == QDate(2024, 11, 19));
    CHECK(words.word(MasterKind::Topic, nextId)->entry.position == former.entry.position);
    CHECK(centre.staffById(store.staff.at(0).id)->skills.value(nextId) == 3);
    CHECK(centre.master(MasterKind::Topic, u"資金繰り"_s, QDate(2024, 11, 19)));
    CHECK_FALSE(centre.master(MasterKind::Topic, u"資金繰り"_s, QDate(2024, 11, 20)));
    CHECK(centre.master(MasterKind::Topic, u"資金調達"_s, QDate(2024, 11, 20)));
}

TEST_CASE("words are put into another order, unless the order is another one by now")
{
    Store store(GENERATE(from_range(Store::engines())));
    WordRepository words(store.connection());
    MasterId third = 0;
    store.write([&](Writer& writer) {
        MasterEntry entry;
        entry.name = u"補助金"_s;
        third = words.append(writer, MasterKind::Topic, entry);
    });
    const QList<qint64> seen = ids(words.words(MasterKind::Topic));
    CHECK(seen.last() == third);
    const QList<qint64> wanted{third, store.topic, store.otherTopic};
    store.write([&](Writer& writer) { words.arrange(writer, MasterKind::Topic, seen, wanted); });
    CHECK(ids(words.words(MasterKind::Topic)) == wanted);
    CHECK(lastAudit(store) == u"arrange topic"_s);
    for (const auto& [former, next] : {std::pair(seen, wanted), std::pair(wanted, QList<qint64>{third, store.topic})}) {
        const auto refused =
            store.tryWrite([&](Writer& writer) { words.arrange(writer, MasterKind::Topic, former, next); });
        REQUIRE(refused);
        CHECK(refused->kind == ErrorKind::Conflict);
    }
    CHECK(ids(words.words(MasterKind::Topic)) == wanted);
}

TEST_CASE("offices and booths keep their version, their order and the moment of their retiring")
{
    Store store(GENERATE(from_range(Store::engines())));
    PlaceRepository places(store.connection());
    OfficeLine office = places.offices().constFirst();
    office.office.nameEn = u"Shimbashi"_s;
    office.office.opensAt = 10 * 60;
    office.office.headquarters = true;
    store.write([&](Writer& writer) { places.update(writer, office.office, office.version); });
    CHECK((places.offices().constFirst().office == office.office));
    CHECK(store.tryWrite([&](Writer& writer) { places.update(writer, office.office, office.version); })->kind ==
          ErrorKind::Conflict);

    BoothLine booth = places.booths().constFirst();
    booth.booth.retired = true;
    booth.booth.capacity = 6;
    store.write([&](Writer& writer) { places.update(writer, booth.booth, booth.version); });
    CHECK((places.booths().constFirst().booth == booth.booth));
    const qint64 retiredAt = store.number(u"SELECT retired_at FROM booth ORDER BY id LIMIT 1"_s);
    CHECK(retiredAt == store.clock().now());
    store.clock().set(store.clock().now() + 60);
    store.write([&](Writer& writer) { places.update(writer, booth.booth, booth.version + 1); });
    CHECK(store.number(u"SELECT retired_at FROM booth ORDER BY id LIMIT 1"_s) == retiredAt);
    booth.booth.retired = false;
    store.write([&](Writer& writer) { places.update(writer, booth.booth, booth.version + 2); });
    CHECK(CentreRepository(store.connection()).booths().size() == 2);

    Booth third = booth.booth;
    third.name = u"ブース3"_s;
    store.write([&](Writer& writer) { third.id = places.append(writer, third); });
    const QList<qint64> seen{store.booths.at(0).id.number(), store.booths.at(1).id.number(), third.id.number()};
    const QList<qint64> wanted{seen.at(2), seen.at(0), seen.at(1)};
    store.write([&](Writer& writer) { places.arrangeBooths(writer, store.office.id, seen, wanted); });
    CHECK((places.booths().constFirst().booth.id == third.id));
    CHECK(lastAudit(store) == u"arrange booth"_s);
}

TEST_CASE("closures and closing days are found by the time that they reach into")
{
    Store store(GENERATE(from_range(Store::engines())));
    PlaceRepository places(store.connection());
    const UtcSeconds ten = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    BoothClosure closure{{}, store.booths.at(0).id, ten, ten + 3600, u"空調の工事"_s, 1};
    ClosingDay days{{}, {}, QDate(2024, 12, 29), QDate(2025, 1, 3), u"年末年始"_s, 1};
    store.write([&](Writer& writer) {
        closure.id = places.add(writer, closure);
        days.id = places.add(writer, days);
    });
    CHECK((places.closures(ten + 1800, ten + 1860) == QList{closure}));
    CHECK(places.closures(ten + 3600, ten + 7200).isEmpty()); // half-open
    CHECK(places.closures(ten - 3600, ten).isEmpty());
    CHECK((places.closingDays(QDate(2025, 1, 3), QDate(2025, 1, 3)) == QList{days}));
    CHECK(places.closingDays(QDate(2025, 1, 4), QDate(2025, 2, 1)).isEmpty());

    days.office = store.office.id;
    days.last = QDate(2025, 1, 4);
    store.write([&](Writer& writer) { places.update(writer, days); });
    CHECK(store.tryWrite([&](Writer& writer) { places.update(writer, days); })->kind == ErrorKind::Conflict);
    CHECK(store.tryWrite([&](Writer& writer) { places.remove(writer, days.id, 1); })->kind == ErrorKind::Conflict);
    CHECK((places.closingDay(days.id)->office == store.office.id));
    store.write([&](Writer& writer) {
        places.remove(writer, days.id, 2);
        places.remove(writer, closure.id, 1);
    });
    CHECK_FALSE(places.closingDay(days.id));
    CHECK_FALSE(places.closure(closure.id));
    CHECK(lastAudit(store) == u"delete booth_closure"_s);
    for (const BoothClosure& wrong : {BoothClosure{{}, closure.booth, ten, ten, u"工事"_s, 0},
                                      BoothClosure{{}, closure.booth, ten, ten + 60, {}, 0}})
        CHECK(store.tryWrite([&](Writer& writer) { places.add(writer, wrong); })->kind == ErrorKind::RuleViolation);
}
