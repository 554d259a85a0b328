// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MergeService.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/Writer.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace yorozu;
using rules::ClientField;
using service::MergeOrder;
using service::MergeService;
using test::ServiceFixture;

namespace {

constexpr qint64 Day = 24 * 60 * 60;

Client marufuku(const QString& name, const QString& kana, int staff, const QString& person)
{
    Client client;
    client.name = name;
    client.kana = kana;
    client.phone = u"03-0000-0121"_s;
    client.municipality = u"墨田区"_s;
    client.staffCount = staff;
    Person representative;
    representative.name = person;
    representative.primary = true;
    client.persons = {representative};
    return client;
}

// The two records of the picture.
struct Pair
{
    explicit Pair(ServiceFixture& desk)
        : services(desk.services())
        , clerk(desk.clerk())
        , fixture(desk)
    {
        const auto added = services.clients().add(
            clerk, {marufuku(u"有限会社丸福製麺所"_s, u"マルフクセイメンジョ"_s, 9, u"福島 里美"_s),
                    marufuku(u"㈱丸福製麺"_s, u"マルフクセイメン"_s, 7, u"福島 正彦"_s)});
        REQUIRE(added);
        kept = added->ids.at(0);
        other = added->ids.at(1);
    }

    Client client(Id<Client> id) { return *services.clients().byId(id); }

    Id<Booking> booking(Id<Client> of, QDate day, int hour, int staff = 0)
    {
        Booking booking;
        booking.client = of;
        booking.person = client(of).persons.first().id;
        booking.start = fromTokyo(day, QTime(hour, 0));
        booking.end = booking.start + 3600;
        booking.office = fixture.centre().offices.constFirst().id;
        booking.mode = fixture.centre().modes.constFirst().id;
        const Caller lead = staff == 0 ? fixture.writer() : fixture.other();
        booking.staff = {{lead.staff, lead.name, Part::Lead}};
        const auto outcome = services.bookings().add(clerk, {booking});
        REQUIRE(outcome);
        REQUIRE(std::holds_alternative<QList<Id<Booking>>>(*outcome));
        return std::get<QList<Id<Booking>>>(*outcome).constFirst();
    }
    // What part 4's booking form will do.
    void change(const Booking& booking)
    {
        REQUIRE(services.file().write<Done>(clerk, [&](storage::Writer& writer) -> Status {
            storage::BookingRepository(writer.connection()).update(writer, booking);
            return Done{};
        }));
    }
    Id<Client> clientOf(Id<Booking> id) { return services.bookings().byId(id)->client; }

    Result<ClientMerge> merge(const QSet<ClientField>& fromOther = {})
    {
        return services.merges().merge(clerk, {kept, other, fromOther, 0, 0});
    }

    service::Services& services;
    Caller clerk;
    ServiceFixture& fixture;
    Id<Client> kept;
    Id<Client> other;
};

const QDate Tomorrow(2024, 11, 21);

} // namespace

TEST_CASE("The pair of the picture is suspected with 88 per cent, from either side and for the office")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    for (const auto& [asked, found] : {std::pair(pair.kept, pair.other), std::pair(pair.other, pair.kept)}) {
        const auto candidates = pair.services.merges().candidates(asked);
        REQUIRE(candidates);
        REQUIRE(candidates->size() == 1);
        CHECK(candidates->constFirst().client.id == found);
        CHECK(candidates->constFirst().score.percent == 88);
    }
    const auto pairs = pair.services.merges().suspectedPairs();
    REQUIRE(pairs);
    REQUIRE(pairs->size() == 1);
    CHECK(pairs->constFirst().first.id == pair.kept);
    CHECK(pairs->constFirst().score.percent == 88);
}

TEST_CASE("Two that are different companies are not offered again, until it is taken back")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    MergeService& merges = pair.services.merges();
    REQUIRE(merges.sayDifferent(pair.clerk, pair.other, pair.kept));
    REQUIRE(merges.sayDifferent(pair.clerk, pair.kept, pair.other)); // twice is once
    CHECK(merges.candidates(pair.kept)->isEmpty());
    CHECK(merges.suspectedPairs()->isEmpty());
    REQUIRE(merges.takeBackDifferent(pair.clerk, pair.kept, pair.other));
    CHECK(merges.candidates(pair.kept)->size() == 1);
    CHECK(merges.sayDifferent(pair.clerk, pair.kept, pair.kept).error().kind == ErrorKind::RuleViolation);
}

TEST_CASE("Concierges and the office merge, coordinators and readers look")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    MergeService& merges = pair.services.merges();
    for (const Caller& caller : {desk.writer(), desk.reader()}) {
        CHECK(merges.merge(caller, {pair.kept, pair.other, {}, 0, 0}).error().kind == ErrorKind::Forbidden);
        CHECK(merges.sayDifferent(caller, pair.kept, pair.other).error().kind == ErrorKind::Forbidden);
        CHECK(merges.takeBackDifferent(caller, pair.kept, pair.other).error().kind == ErrorKind::Forbidden);
    }
    REQUIRE(pair.merge());
    CHECK(merges.unmerge(desk.writer(), pair.other).error().kind == ErrorKind::Forbidden);
    CHECK(merges.unmerge(pair.clerk, pair.other));
}

TEST_CASE("The preview says what is equal, what is to be chosen and what the result will hold")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    pair.booking(pair.kept, Tomorrow, 10);
    pair.booking(pair.other, Tomorrow, 13);
    const auto preview = pair.services.merges().preview(pair.kept, pair.other);
    REQUIRE(preview);
    CHECK(preview->fields.contains({ClientField::Phone, rules::FieldState::Equal}));
    CHECK(preview->fields.contains({ClientField::StaffCount, rules::FieldState::Different}));
    CHECK(preview->ofKept.bookings == 1);
    CHECK(preview->ofOther.bookings == 1);
    CHECK(preview->persons == 2);
    CHECK(preview->overlaps.isEmpty());
    CHECK(preview->ofKept.since == desk.clock().now());
}

TEST_CASE("After a merge everything hangs on the kept client, and both numbers lead to it")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    const QString number = pair.client(pair.other).number;
    const Id<Booking> booking = pair.booking(pair.other, Tomorrow, 10);
    MemoContent content = desk.complete();
    content.client = pair.other;
    const Memo memo = desk.submitted(content);
    const auto merged = pair.merge({ClientField::StaffCount, ClientField::Representative});
    REQUIRE(merged);
    CHECK(merged->keptNumber == pair.client(pair.kept).number);
    CHECK(merged->otherNumber == number);
    CHECK(merged->byName == desk.clerk().name);
    const Client kept = pair.client(pair.kept);
    CHECK(kept.name == u"有限会社丸福製麺所"_s);
    CHECK(kept.staffCount == 7);
    CHECK(rules::representativeOf(kept)->name == u"福島 正彦"_s);
    CHECK(pair.clientOf(booking) == pair.kept);
    CHECK(pair.services.memos().open(desk.writer(), memo.id)->memo.content.client == pair.kept);
    // Whoever still has the former one, finds the kept one.
    CHECK(pair.client(pair.other).id == pair.kept);
    REQUIRE(pair.services.clients().list(number)->size() == 1);
    CHECK(pair.services.clients().list(number)->constFirst().id == pair.kept);
    CHECK(pair.services.clients().list(u"丸福"_s)->size() == 1);
    // Its time tomorrow is kept for the kept one.
    Booking second = *pair.services.bookings().byId(booking);
    second.id = {};
    second.staff = {{desk.other().staff, desk.other().name, Part::Lead}};
    second.client = pair.kept;
    const auto refused = pair.services.bookings().add(pair.clerk, {second});
    REQUIRE(refused);
    CHECK(std::holds_alternative<BookingClash>(*refused));
    CHECK(pair.services.check()->problems == QStringList());
}

TEST_CASE("A draft that was begun before a merge is submitted for the kept client")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.content = desk.complete();
    draft.content.client = pair.other;
    const auto saved = pair.services.memos().saveDraft(desk.writer(), draft);
    REQUIRE(saved);
    REQUIRE(std::holds_alternative<MemoDraft>(*saved));
    const Id<Memo> memo = std::get<MemoDraft>(*saved).memo;
    REQUIRE(pair.merge());
    const auto view = pair.services.memos().open(desk.writer(), memo);
    REQUIRE(view);
    REQUIRE(view->draft);
    CHECK(view->draft->content.client == pair.kept);
    // The page that is open still says the former one.
    draft.memo = memo;
    const auto submitted = pair.services.memos().submit(desk.writer(), draft);
    REQUIRE(submitted);
    REQUIRE(std::holds_alternative<Memo>(*submitted));
    CHECK(std::get<Memo>(*submitted).content.client == pair.kept);
    CHECK(pair.services.check()->problems == QStringList());
}

TEST_CASE("Sessions of both at one time are named, and the merge waits")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    const Id<Booking> ours = pair.booking(pair.kept, Tomorrow, 10, 0);
    const Id<Booking> theirs = pair.booking(pair.other, Tomorrow, 10, 1);
    const auto preview = pair.services.merges().preview(pair.kept, pair.other);
    REQUIRE(preview);
    REQUIRE(preview->overlaps.size() == 1);
    const ClientOverlap overlap = preview->overlaps.constFirst();
    CHECK(overlap.ofKept.number == pair.services.bookings().byId(ours)->number);
    CHECK(overlap.ofKept.booking == ours);
    CHECK(overlap.ofKept.leadName == desk.writer().name);
    CHECK(overlap.ofOther.number == pair.services.bookings().byId(theirs)->number);
    CHECK(overlap.ofOther.start == fromTokyo(Tomorrow, QTime(10, 0)));
    const auto refused = pair.merge();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::RuleViolation);
    CHECK(refused.error().message.contains(overlap.ofOther.number));
    CHECK(refused.error().message.contains(overlap.ofKept.number));
    REQUIRE(pair.services.bookings().setStatus(pair.clerk, theirs, BookingStatus::Cancelled, u"二重"_s));
    CHECK(pair.merge());
}

TEST_CASE("What is over does not stand in the way of a merge")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    pair.booking(pair.kept, QDate(2024, 11, 20), 10, 0);
    const Id<Booking> theirs = pair.booking(pair.other, QDate(2024, 11, 20), 10, 1);
    REQUIRE(pair.merge());
    CHECK(pair.clientOf(theirs) == pair.kept);
    CHECK(pair.services.check()->problems == QStringList());
}

TEST_CASE("What cannot be merged is refused with the reason")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    MergeService& merges = pair.services.merges();
    const auto attempt = [&](Id<Client> kept, Id<Client> other) {
        return merges.merge(pair.clerk, {kept, other, {}, 0, 0});
    };
    CHECK(attempt(pair.kept, pair.kept).error().kind == ErrorKind::RuleViolation);
    CHECK(attempt(pair.kept, Id<Client>(999)).error().kind == ErrorKind::NotFound);
    SECTION("different corporate numbers are different companies")
    {
        Client kept = pair.client(pair.kept);
        kept.corporateNumber = u"7000012050002"_s;
        REQUIRE(pair.services.clients().update(pair.clerk, kept));
        Client other = pair.client(pair.other);
        other.corporateNumber = u"4011001098993"_s;
        REQUIRE(pair.services.clients().update(pair.clerk, other));
        CHECK(merges.candidates(pair.kept)->isEmpty());
        CHECK(attempt(pair.kept, pair.other).error().message.contains(u"7000012050002"_s));
    }
    SECTION("merged already")
    {
        REQUIRE(pair.merge());
        const Id<Client> third = desk.client();
        CHECK(attempt(third, pair.other).error().message.contains(pair.client(pair.kept).number));
        CHECK(attempt(pair.other, third).error().kind == ErrorKind::RuleViolation);
    }
    SECTION("changed since it was seen")
    {
        MergeOrder order{pair.kept, pair.other, {}, pair.client(pair.kept).version, pair.client(pair.other).version};
        Client other = pair.client(pair.other);
        other.business = u"製麺"_s;
        REQUIRE(pair.services.clients().update(pair.clerk, other));
        CHECK(merges.merge(pair.clerk, order).error().kind == ErrorKind::Conflict);
        order.otherVersion = pair.client(pair.other).version;
        CHECK(merges.merge(pair.clerk, order));
    }
}

TEST_CASE("A form of the client that is gone cannot be saved any more")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    const Client form = pair.client(pair.other);
    REQUIRE(pair.merge());
    CHECK(pair.services.clients().update(pair.clerk, form).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A merge is undone for thirty days, by either number, and then no more")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    MergeService& merges = pair.services.merges();
    const auto merged = pair.merge();
    REQUIRE(merged);
    CHECK((*merges.recent(pair.kept))->daysLeft == 30);
    desk.clock().set(merged->at + 30 * Day - 1);
    CHECK((*merges.recent(pair.kept))->daysLeft == 1);
    SECTION("by the one that is gone")
    {
        CHECK(merges.unmerge(pair.clerk, pair.other));
    }
    SECTION("by the one that was kept")
    {
        CHECK(merges.unmerge(pair.clerk, pair.kept));
    }
    SECTION("too late")
    {
        desk.clock().set(merged->at + 30 * Day);
        CHECK_FALSE(merges.recent(pair.kept)->has_value());
        CHECK(merges.unmerge(pair.clerk, pair.other).error().kind == ErrorKind::RuleViolation);
        CHECK(pair.client(pair.other).id == pair.kept);
        return;
    }
    CHECK(pair.client(pair.other).id == pair.other);
    CHECK_FALSE(merges.recent(pair.kept)->has_value());
    CHECK(merges.unmerge(pair.clerk, pair.other).error().kind == ErrorKind::NotFound);
    CHECK(merges.candidates(pair.kept)->size() == 1);
}

TEST_CASE("What was changed after a merge stays when it is undone")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    Client other = pair.client(pair.other);
    other.business = u"製麺"_s;
    REQUIRE(pair.services.clients().update(pair.clerk, other));
    const Id<Booking> moved = pair.booking(pair.other, Tomorrow, 10);
    REQUIRE(pair.merge({ClientField::Name, ClientField::StaffCount}));
    Client kept = pair.client(pair.kept);
    CHECK(kept.business == u"製麺"_s); // filled by the merge
    kept.staffCount = 11;              // later edits
    kept.note = u"朝は電話に出られない。"_s;
    REQUIRE(pair.services.clients().update(pair.clerk, kept));
    const Id<Booking> later = pair.booking(pair.kept, Tomorrow, 15);
    REQUIRE(pair.services.merges().unmerge(pair.clerk, pair.other));
    kept = pair.client(pair.kept);
    CHECK(kept.name == u"有限会社丸福製麺所"_s);
    CHECK(kept.business.isEmpty());
    CHECK(kept.staffCount == 11);
    CHECK(kept.note == u"朝は電話に出られない。"_s);
    CHECK(kept.persons.size() == 1);
    CHECK(pair.client(pair.other).name == u"㈱丸福製麺"_s);
    CHECK(pair.client(pair.other).persons.size() == 1);
    CHECK(pair.clientOf(moved) == pair.other);
    CHECK(pair.clientOf(later) == pair.kept);
    CHECK(pair.services.check()->problems == QStringList());
    // The names can be found again as they are.
    CHECK(pair.services.clients().list(u"丸福製麺所"_s)->size() == 1);
}

TEST_CASE("A later name stays, and is found by its own spelling, when a merge is undone")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    REQUIRE(pair.merge({ClientField::Name}));
    Client kept = pair.client(pair.kept);
    kept.name = u"有限会社丸福製麺"_s; // the same key as the merge's ㈱丸福製麺
    REQUIRE(pair.services.clients().update(pair.clerk, kept));
    REQUIRE(pair.services.merges().unmerge(pair.clerk, pair.other));
    CHECK(pair.client(pair.kept).name == u"有限会社丸福製麺"_s);
    CHECK(pair.services.clients().list(u"丸福製麺"_s)->size() == 2);
    CHECK(pair.services.clients().list(u"丸福製麺所"_s)->isEmpty());
}

TEST_CASE("What was made since for the other one's person, and a session's memo, go with it")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    const Id<Person> person = pair.client(pair.other).persons.constFirst().id;
    const Id<Booking> before = pair.booking(pair.other, Tomorrow, 10);
    REQUIRE(pair.merge());
    Booking since = *pair.services.bookings().byId(before);
    since.id = {};
    since.person = person;
    since.start += Day;
    since.end += Day;
    const auto added = pair.services.bookings().add(pair.clerk, {since});
    REQUIRE(added);
    const Id<Booking> after = std::get<QList<Id<Booking>>>(*added).constFirst();
    desk.clock().set(desk.clock().now() + Day);
    MemoContent content = desk.complete();
    content.client = pair.kept;
    content.person = person;
    content.time = TypedSessionTime::of(fromTokyo(Tomorrow, QTime(10, 0)), fromTokyo(Tomorrow, QTime(11, 0)));
    const Memo memo = desk.submitted(content, before);
    REQUIRE(pair.services.merges().unmerge(pair.clerk, pair.other));
    CHECK(pair.clientOf(before) == pair.other);
    CHECK(pair.clientOf(after) == pair.other);
    CHECK(pair.services.memos().open(desk.writer(), memo.id)->memo.content.client == pair.other);
    CHECK(pair.services.check()->problems == QStringList());
}

TEST_CASE("What stands in the way of undoing is said")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    MergeService& merges = pair.services.merges();
    const Id<Client> third = desk.client();
    const QString thirdNumber = pair.client(third).number;
    const Id<Booking> booking = pair.booking(pair.other, Tomorrow, 10);
    const Id<Person> keptPerson = pair.client(pair.kept).persons.constFirst().id;
    REQUIRE(pair.merge());
    SECTION("the kept one was merged itself")
    {
        REQUIRE(merges.merge(pair.clerk, {third, pair.kept, {}, 0, 0}));
        const auto refused = merges.unmerge(pair.clerk, pair.other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::RuleViolation);
        CHECK(refused.error().message.contains(thirdNumber));
        REQUIRE(merges.unmerge(pair.clerk, pair.kept));
    }
    SECTION("another one was merged into it since")
    {
        REQUIRE(merges.merge(pair.clerk, {pair.kept, third, {}, 0, 0}));
        const auto refused = merges.unmerge(pair.clerk, pair.other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(thirdNumber));
        // The newest one first.
        REQUIRE(merges.unmerge(pair.clerk, pair.kept));
        CHECK(pair.client(third).id == third);
    }
    SECTION("a session names somebody of the one and belongs to the other")
    {
        Booking changed = *pair.services.bookings().byId(booking);
        const Id<Person> person = changed.person;
        changed.person = keptPerson;
        pair.change(changed);
        const auto refused = merges.unmerge(pair.clerk, pair.other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(changed.number));
        changed = *pair.services.bookings().byId(booking);
        changed.person = person;
        pair.change(changed);
    }
    CHECK(merges.unmerge(pair.clerk, pair.other));
    CHECK(pair.services.check()->problems == QStringList());
}

TEST_CASE("Merging and undoing stand in the record of changes of both")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    REQUIRE(pair.merge());
    REQUIRE(pair.services.merges().unmerge(pair.clerk, pair.other));
    for (const Id<Client> id : {pair.kept, pair.other}) {
        const auto lines = pair.services.audit(desk.chief(), u"client"_s, id.number(), -1);
        REQUIRE(lines);
        QStringList actions;
        for (const service::AuditLine& line : *lines)
            actions.append(line.action);
        CHECK(actions.contains(u"merge"_s));
        CHECK(actions.contains(u"unmerge"_s));
    }
}

TEST_CASE("The views hear of both clients and of everything that moved")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    Pair pair(desk);
    const Id<Booking> booking = pair.booking(pair.other, Tomorrow, 10);
    Changes heard;
    pair.services.file().onChanged([&](const Changes& changes) { heard.unite(changes); });
    REQUIRE(pair.merge());
    CHECK(heard.clients == QSet<qint64>{pair.kept.number(), pair.other.number()});
    CHECK(heard.bookings == QSet<qint64>{booking.number()});
    heard = {};
    REQUIRE(pair.services.merges().unmerge(pair.clerk, pair.other));
    CHECK(heard.clients == QSet<qint64>{pair.kept.number(), pair.other.number()});
    CHECK(heard.bookings == QSet<qint64>{booking.number()});
}
