// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"
#include "core/storage/CentreRepository.h"
#include "tests/storage/Store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::storage;
using yorozu::test::Store;

namespace {

QStringList names(const QList<StampBox>& boxes)
{
    QStringList list;
    for (const StampBox& box : boxes)
        list.append(box.name);
    return list;
}

} // namespace

TEST_CASE("people are read back with title and skills, retired only where asked for")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    Staff staff;
    staff.name = u"斎藤　花子"_s;
    staff.kana = u"サイトウ ハナコ"_s;
    staff.roman = u"Saito Hanako"_s;
    staff.group = PermissionGroup::SectionChief;
    staff.stampBox = store.boxes.at(2).id;
    staff.office = store.office.id;
    staff.skills = {{store.topic, 3}, {store.otherTopic, 1}};
    store.write([&](Writer& writer) {
        MasterEntry title;
        title.name = u"課長"_s;
        staff.title = centre.add(writer, MasterKind::JobTitle, title);
        staff.titleName = title.name;
        staff.id = centre.add(writer, staff);
        CHECK(writer.changes().staff.contains(staff.id.number()));
    });
    CHECK((centre.staffById(staff.id) == staff));
    CHECK((centre.staff().last() == staff));
    staff.skills = {{store.topic, 2}};
    staff.office = {};
    store.write([&](Writer& writer) { centre.update(writer, staff); });
    CHECK((centre.staffById(staff.id) == staff));
    store.write([&](Writer& writer) { centre.retire(writer, staff.id); });
    CHECK(centre.staff().size() == 3);
    CHECK(centre.staff(true).size() == 4);
    CHECK(centre.staffById(staff.id)->retired);
    CHECK(store.tryWrite([&](Writer& writer) { centre.retire(writer, staff.id); })->kind == ErrorKind::NotFound);
    CHECK(store.tryWrite([&](Writer& writer) { centre.update(writer, Staff()); })->kind == ErrorKind::NotFound);
}

TEST_CASE("agencies keep the marks beside their kind")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    Agency agency;
    agency.name = u"瀧野川信用金庫"_s;
    agency.kana = u"タキノガワシンヨウキンコ"_s;
    agency.member = true;
    agency.memberInTokyo = true;
    agency.inCharge = store.staff.first().id;
    agency.note = u"本店"_s;
    store.write([&](Writer& writer) {
        MasterEntry kind;
        kind.name = u"信用金庫"_s;
        agency.kind = centre.add(writer, MasterKind::AgencyKind, kind);
        agency.kindName = kind.name;
        agency.id = centre.add(writer, agency);
        agency.version = 1;
    });
    CHECK((centre.agencies() == QList{agency}));
    CHECK((centre.agencyById(agency.id) == agency));
    CHECK(!centre.agencyById(Id<Agency>(99)));
    store.write([&](Writer& writer) { centre.retire(writer, agency.id); });
    CHECK(centre.agencies().isEmpty());
    CHECK(centre.agencies(true).size() == 1);
}

TEST_CASE("a word is found on the days on which it holds")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    MasterEntry entry;
    entry.code = u"ict"_s;
    entry.name = u"IT活用"_s;
    entry.validFrom = QDate(2023, 4, 1);
    store.write([&](Writer& writer) { entry.id = centre.add(writer, MasterKind::Topic, entry); });
    CHECK((centre.master(MasterKind::Topic, u"IT活用"_s, QDate(2023, 4, 1)) == entry));
    CHECK((centre.master(MasterKind::Topic, u"ict"_s, QDate(2024, 4, 1)) == entry));
    CHECK(!centre.master(MasterKind::Topic, u"IT活用"_s, QDate(2023, 3, 31)));
    CHECK(!centre.master(MasterKind::Course, u"IT活用"_s, QDate(2024, 4, 1)));
    CHECK(!centre.master(MasterKind::Topic, {}, QDate(2024, 4, 1)));
    store.write([&](Writer& writer) { centre.retire(writer, MasterKind::Topic, entry.id, QDate(2024, 3, 31)); });
    CHECK(centre.master(MasterKind::Topic, u"ict"_s, QDate(2024, 3, 31)));
    CHECK(!centre.master(MasterKind::Topic, u"ict"_s, QDate(2024, 4, 1)));
    CHECK(centre.masters(MasterKind::Topic).size() == 2);
    CHECK(centre.masters(MasterKind::Topic, true).size() == 3);
}

TEST_CASE("stamp boxes are replaced; one that keeps its name stays the same box")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    CHECK(names(centre.stampBoxes()) == QStringList({u"担当"_s, u"調査役"_s, u"課長"_s}));
    store.write([&](Writer& writer) { centre.setStampBoxes(writer, {u"課長"_s, u"担当"_s, u"部長"_s, u"理事"_s}); });
    const QList<StampBox> boxes = centre.stampBoxes();
    CHECK(names(boxes) == QStringList({u"課長"_s, u"担当"_s, u"部長"_s, u"理事"_s}));
    CHECK((boxes.at(0).id == store.boxes.at(2).id));
    CHECK((boxes.at(1).id == store.boxes.at(0).id));
    const auto refused =
        std::to_array<QStringList>({{}, {u"a"_s, u"a"_s}, {u""_s}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}});
    for (const QStringList& list : refused) {
        const auto error = store.tryWrite([&](Writer& writer) { centre.setStampBoxes(writer, list); });
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Invalid);
    }
    CHECK(centre.stampBoxes().size() == 4);
}

TEST_CASE("settings are replaced and fall back; places are read back")
{
    Store store(GENERATE(from_range(Store::engines())));
    CentreRepository centre(store.connection());
    CHECK(centre.setting(u"stamp"_s, u"none"_s) == u"none"_s);
    for (const QString& value : {u"a"_s, u"b"_s}) {
        store.write([&](Writer& writer) {
            centre.setSetting(writer, u"stamp"_s, value);
            CHECK(writer.changes().masters);
        });
        CHECK(centre.setting(u"stamp"_s, u"none"_s) == value);
    }
    CHECK((centre.offices() == QList{store.office}));
    CHECK((centre.booths() == store.booths));
    const auto error = store.tryWrite([&](Writer& writer) { centre.add(writer, store.office); });
    REQUIRE(error);
    CHECK(error->kind == ErrorKind::RuleViolation);
    CHECK(error->field == u"name"_s);
}
