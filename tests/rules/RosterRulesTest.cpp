// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RosterRules.h"
#include "core/rules/HomeProposals.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

const QDate Wednesday(2024, 11, 20);
const QDate Saturday(2024, 11, 23); // 勤労感謝の日 as well
const QDate Holiday(2024, 11, 4);   // a Monday: 振替休日 of 文化の日
const Id<Office> Shimbashi(1);
const Id<Office> Tachikawa(2);
const Id<Office> Online(3);
const Id<Staff> Imamura(11);
const Id<Staff> Kuwabara(12);
const Id<Staff> Nakayama(13);
const Id<Staff> Nishio(14);
constexpr MasterId AtOffice = 1;
constexpr MasterId ByNet = 2;

Office office(Id<Office> id, const QString& name, bool remote, int opens, int closes)
{
    Office made;
    made.id = id;
    made.name = name;
    made.remote = remote;
    made.opensAt = opens;
    made.closesAt = closes;
    return made;
}

RosterFacts centre()
{
    RosterFacts facts;
    facts.offices = {office(Shimbashi, u"新橋"_s, false, 540, 1050), office(Tachikawa, u"立川"_s, false, 600, 1020),
                     office(Online, u"在宅"_s, true, 480, 1200)};
    facts.people = {{Imamura, u"今村 健吾"_s, PermissionGroup::Coordinator, Shimbashi},
                    {Kuwabara, u"桑原 達也"_s, PermissionGroup::SubChief, Tachikawa},
                    {Nakayama, u"中山 恵"_s, PermissionGroup::Office, Shimbashi, 0, true},
                    {Nishio, u"西尾 真紀"_s, PermissionGroup::Office, Shimbashi, 0, true}};
    return facts;
}

DutyLine dutyOf(const RosterFacts& facts, Id<Staff> staff, QDate day)
{
    for (const RosterPerson& person : facts.people) {
        if (person.staff == staff)
            return dutyOn(facts, person, day);
    }
    return {};
}

DutyLine setDay(Id<Staff> staff, QDate day, DutyKind kind, Id<Office> where = {})
{
    DutyLine line;
    line.staff = staff;
    line.day = day;
    line.kind = kind;
    line.office = where;
    line.source = DutySource::Set;
    return line;
}

DutyPattern week(Id<Staff> staff, QDate from, DutyOfWeek everyDay)
{
    DutyPattern pattern;
    pattern.staff = staff;
    pattern.validFrom = from;
    pattern.week.fill(everyDay);
    return pattern;
}

Booking session(Id<Staff> lead, int hour, Id<Office> where, MasterId mode, Id<Booth> booth = {})
{
    Booking booking;
    booking.id = Id<Booking>(lead.number() * 100 + hour);
    booking.start = fromTokyo(Wednesday, QTime(hour, 0));
    booking.end = booking.start + 3600;
    booking.office = where;
    booking.booth = booth;
    booking.mode = mode;
    booking.staff = {{lead, {}, Part::Lead}};
    return booking;
}

} // namespace

TEST_CASE("Without a week on record one is at one's own office from Monday to Friday, in its hours")
{
    const RosterFacts facts = centre();
    const DutyLine there = dutyOf(facts, Kuwabara, Wednesday);
    CHECK(there.kind == DutyKind::Office);
    CHECK(there.office == Tachikawa);
    CHECK(there.from == 600);
    CHECK(there.to == 1020);
    CHECK(there.source == DutySource::Pattern);
}

TEST_CASE("On weekends and holidays who advises is at home, and who does not is off")
{
    RosterFacts facts = centre();
    for (const QDate day : {Saturday, Holiday}) {
        const DutyLine adviser = dutyOf(facts, Imamura, day);
        CHECK(adviser.kind == DutyKind::Home);
        CHECK(adviser.office.isNull());
        CHECK(adviser.from == 480);
        CHECK(adviser.source == DutySource::Holiday);
        CHECK(dutyOf(facts, Nakayama, day).kind == DutyKind::Off);
    }
    CHECK(dutyOf(facts, Imamura, Holiday).reason == u"振替休日"_s);
    // A week that names the office on such a day is changed, too; the centre may have agreed otherwise.
    facts.patterns = {week(Imamura, QDate(2024, 4, 1), {DutyKind::Office, Shimbashi})};
    CHECK(dutyOf(facts, Imamura, Saturday).kind == DutyKind::Home);
    facts.rules.weekendsOnline = false;
    CHECK(dutyOf(facts, Imamura, Saturday).kind == DutyKind::Office);
}

TEST_CASE("Several weeks follow one another, and a single day stands over them")
{
    RosterFacts facts = centre();
    facts.patterns = {week(Imamura, QDate(2024, 11, 1), {DutyKind::Home}),
                      week(Imamura, QDate(2024, 4, 1), {DutyKind::Office, Tachikawa, 600, 720}),
                      week(Imamura, QDate(2024, 12, 1), {DutyKind::Off})};
    CHECK(dutyOf(facts, Imamura, QDate(2024, 3, 29)).office == Shimbashi);
    CHECK(dutyOf(facts, Imamura, QDate(2024, 10, 31)).office == Tachikawa);
    CHECK(dutyOf(facts, Imamura, QDate(2024, 10, 31)).to == 720);
    CHECK(dutyOf(facts, Imamura, Wednesday).kind == DutyKind::Home);
    CHECK(dutyOf(facts, Imamura, QDate(2024, 12, 2)).kind == DutyKind::Off);
    facts.days = {setDay(Imamura, Wednesday, DutyKind::Visit)};
    const DutyLine set = dutyOf(facts, Imamura, Wednesday);
    CHECK(set.kind == DutyKind::Visit);
    CHECK(set.source == DutySource::Set);
    CHECK(set.name == u"今村 健吾"_s);
    CHECK(set.to > set.from);
}

TEST_CASE("A closing day of the centre is nobody's, one of an office is spent at home")
{
    RosterFacts facts = centre();
    facts.closingDays = {{{}, {}, Wednesday, Wednesday, u"創立記念日"_s}};
    CHECK(dutyOf(facts, Imamura, Wednesday).kind == DutyKind::Off);
    CHECK(dutyOf(facts, Imamura, Wednesday).reason == u"創立記念日"_s);
    facts.closingDays = {{{}, Shimbashi, Wednesday, Wednesday, u"停電"_s}};
    CHECK(dutyOf(facts, Imamura, Wednesday).kind == DutyKind::Home);
    CHECK(dutyOf(facts, Nakayama, Wednesday).kind == DutyKind::Off);
    CHECK(dutyOf(facts, Kuwabara, Wednesday).kind == DutyKind::Office);
}

TEST_CASE("Who has left stands in the roster until the day before")
{
    RosterFacts facts = centre();
    facts.people.first().leftAt = fromTokyo(Wednesday, QTime(18, 0));
    const QList<DutyLine> lines = dutiesOf(facts, Wednesday.addDays(-1), Wednesday.addDays(1));
    CHECK(lines.size() == 7);
    CHECK(lines.first().staff == Imamura);
    CHECK(lines.at(4).staff == Kuwabara);
    CHECK(lines.at(4).day == Wednesday);
}

TEST_CASE("An office on a weekend needs a reason, a place that is none is refused")
{
    const RosterFacts facts = centre();
    DutyLine line = setDay(Imamura, Saturday, DutyKind::Office, Shimbashi);
    CHECK(checkedDuty(facts, line).error().field == u"reason"_s);
    line.reason = u"  創業フェア "_s;
    REQUIRE(checkedDuty(facts, line));
    CHECK(checkedDuty(facts, line)->reason == u"創業フェア"_s);
    CHECK(checkedDuty(facts, setDay(Imamura, Wednesday, DutyKind::Office, Online)).error().field == u"office"_s);
    CHECK(checkedDuty(facts, setDay(Imamura, Wednesday, DutyKind::Office)).error().field == u"office"_s);
    CHECK(checkedDuty(facts, setDay(Id<Staff>(99), Wednesday, DutyKind::Home)).error().field == u"staff"_s);
    DutyLine backwards = setDay(Imamura, Wednesday, DutyKind::Home);
    backwards.from = 700;
    backwards.to = 600;
    CHECK(checkedDuty(facts, backwards).error().field == u"hours"_s);
    RosterFacts known = facts;
    known.patterns = {week(Imamura, Wednesday, {DutyKind::Home})};
    known.patterns.first().id = Id<DutyPattern>(1);
    CHECK(checkedPattern(known, week(Imamura, Wednesday, {DutyKind::Off})).error().field == u"valid_from"_s);
    CHECK(checkedPattern(known, week(Kuwabara, Wednesday, {DutyKind::Off})));
}

TEST_CASE("A session is orphaned where its person is off, elsewhere or not at work any more")
{
    const RosterFacts facts = centre();
    const Booking met = session(Imamura, 16, Shimbashi, AtOffice);
    const Booking online = session(Imamura, 16, Shimbashi, ByNet);
    const auto orphaned = [&](const Booking& booking, DutyKind kind, Id<Office> where = {}, int to = 1050) {
        DutyLine line = setDay(Imamura, Wednesday, kind, where);
        line.from = kind == DutyKind::Off ? 0 : 540;
        line.to = kind == DutyKind::Off ? 0 : to;
        return isOrphaned(booking, line, facts.offices, {AtOffice});
    };
    CHECK_FALSE(orphaned(met, DutyKind::Office, Shimbashi));
    CHECK(orphaned(met, DutyKind::Office, Tachikawa));
    CHECK(orphaned(met, DutyKind::Home));
    CHECK(orphaned(met, DutyKind::Visit));
    CHECK(orphaned(met, DutyKind::Off));
    CHECK(orphaned(met, DutyKind::Office, Shimbashi, 990)); // goes at 16:30
    CHECK_FALSE(orphaned(online, DutyKind::Home));
    CHECK_FALSE(orphaned(online, DutyKind::Office, Tachikawa));
    CHECK(orphaned(online, DutyKind::Off));
    Booking cancelled = met;
    cancelled.status = BookingStatus::Cancelled;
    CHECK_FALSE(orphaned(cancelled, DutyKind::Off));
}

TEST_CASE("Only what a change itself takes away is named, and only what is to come")
{
    const RosterFacts before = centre();
    RosterFacts after = before;
    after.days = {setDay(Imamura, Wednesday, DutyKind::Home)};
    Booking satIn = session(Kuwabara, 11, Tachikawa, AtOffice);
    satIn.staff.append({Imamura, {}, Part::SatIn});
    const QList<Booking> bookings{session(Imamura, 10, Shimbashi, AtOffice), session(Imamura, 13, Shimbashi, ByNet),
                                  session(Imamura, 15, Tachikawa, AtOffice), satIn};
    const auto at = [](int hour) { return fromTokyo(Wednesday, QTime(hour, 0)); };
    const QList<Booking> orphans = orphanedBy(before, after, bookings, {AtOffice}, at(8));
    REQUIRE(orphans.size() == 1); // the one in 立川 was out of his reach already
    CHECK(orphans.first().id == bookings.first().id);
    CHECK(orphanedBy(before, after, bookings, {AtOffice}, at(12)).isEmpty());
}

TEST_CASE("The roster warns of working days that do not have their two dispatched people")
{
    RosterFacts facts = centre();
    CHECK(dispatchedWarnings(facts, QDate(2024, 11, 18), QDate(2024, 11, 25)).isEmpty());
    facts.days = {setDay(Nishio, Wednesday, DutyKind::Off), setDay(Nishio, Wednesday.addDays(1), DutyKind::Home),
                  setDay(Nakayama, Wednesday.addDays(1), DutyKind::Off)};
    const QList<RosterWarning> warnings = dispatchedWarnings(facts, QDate(2024, 11, 18), QDate(2024, 11, 25));
    REQUIRE(warnings.size() == 2);
    CHECK(warnings.at(0).day == Wednesday);
    CHECK(warnings.at(0).present == QStringList{u"中山 恵"_s});
    CHECK(warnings.at(0).text.contains(u"中山 恵"_s));
    CHECK(warnings.at(1).present.isEmpty());
    for (RosterPerson& person : facts.people)
        person.dispatched = false;
    CHECK(dispatchedWarnings(facts, Wednesday, Wednesday.addDays(1)).isEmpty());
}

namespace {

// 新橋 with two booths, both taken at ten: one by 今村 who is met there, one by 水野 who is asked online.
OfficeDay fullMorning()
{
    const Id<Staff> mizuno(21);
    const Id<Staff> aoyama(22);
    OfficeDay day;
    day.day = Wednesday;
    day.offices = centre().offices;
    for (int booth : {1, 2}) {
        Booth one;
        one.id = Id<Booth>(booth);
        one.office = Shimbashi;
        day.booths.append(one);
    }
    day.bookings = {session(Imamura, 10, Shimbashi, AtOffice, Id<Booth>(1)),
                    session(mizuno, 10, Shimbashi, ByNet, Id<Booth>(2))};
    for (const auto& [staff, name] :
         {std::pair{Imamura, u"今村"_s}, std::pair{mizuno, u"水野"_s}, std::pair{aoyama, u"青山"_s}}) {
        DutyLine line = setDay(staff, Wednesday, DutyKind::Office, Shimbashi);
        line.name = name;
        day.duties.append(line);
        day.advisers.insert(staff);
    }
    day.atOffice = {AtOffice};
    return day;
}

} // namespace

TEST_CASE("Where no booth is left, whose sessions are online could work from home, with the reason in words")
{
    OfficeDay day = fullMorning();
    const QList<HomeProposal> proposals = homeProposals(day);
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.first().name == u"水野"_s);
    CHECK(proposals.first().office == Shimbashi);
    CHECK(proposals.first().why.contains(u"10:00"_s));
    CHECK(proposals.first().why.contains(u"11:00"_s));
    CHECK(proposals.first().reason.contains(u"水野"_s));
    // In English it is another name that is read.
    CHECK(shortageInWords(proposals.first(), u"Shimbashi"_s).startsWith(u"Shimbashi has no booth left from 10:00"_s));
    CHECK(reasonInWords(proposals.first(), u"Mizuno"_s).startsWith(u"Mizuno"_s));
    // A booth more, and nothing is short.
    Booth third = day.booths.first();
    third.id = Id<Booth>(3);
    day.booths.append(third);
    CHECK(homeProposals(day).isEmpty());
    // Out of service just then: short again.
    day.closures = {
        {{}, Id<Booth>(3), fromTokyo(Wednesday, QTime(9, 0)), fromTokyo(Wednesday, QTime(12, 0)), u"工事"_s}};
    CHECK(homeProposals(day).size() == 1);
}

TEST_CASE("Too many people for the booths: who is met by nobody goes first, and only as many as it takes")
{
    OfficeDay day = fullMorning();
    day.bookings.removeLast(); // nobody is short of a booth now
    CHECK(homeProposals(day).isEmpty());
    for (int more = 30; more < 35; ++more) {
        DutyLine line = setDay(Id<Staff>(more), Wednesday, DutyKind::Office, Shimbashi);
        line.name = QString::number(more);
        day.duties.append(line);
        day.advisers.insert(line.staff);
    }
    const QList<HomeProposal> proposals = homeProposals(day); // 8 people, 2 booths, 4 beside them
    REQUIRE(proposals.size() == 2);
    for (const HomeProposal& proposal : proposals)
        CHECK(proposal.staff != Imamura);
    CHECK(proposals.first().why.contains(u"8"_s));
}
