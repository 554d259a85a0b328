// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CalendarExport.h"
#include "core/service/BookingService.h"
#include "core/service/CentreService.h"
#include "core/service/DemoService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"

#include <libical/ical.h>
#include <memory>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;

namespace {

struct FilledCentre
{
    FilledCentre()
    {
        auto created = Services::create(folder.filePath(u"centre.yorozu"_s), clock);
        REQUIRE(created);
        services = *std::move(created);
        exchange::DemoOptions wanted;
        wanted.memos = 150;
        REQUIRE(services->demo().fill(Services::systemCaller(), wanted));
    }
    Caller caller(const QString& name)
    {
        const Result<Caller> found = services->centre().callerByName(name);
        REQUIRE(found);
        return *found;
    }
    QByteArray file(const Caller& who, const CalendarChoice& choice)
    {
        const auto made = CalendarExport(services->file()).write(who, choice);
        REQUIRE(made);
        return made->bytes;
    }

    FixedClock clock{fromTokyo(QDate(2024, 11, 20), QTime(11, 52))};
    QTemporaryDir folder;
    std::unique_ptr<Services> services;
};

// uid → start, as libical reads the file.
QMap<QString, UtcSeconds> sessionsIn(const QByteArray& file)
{
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(icalparser_parse_string(file.constData()),
                                                                            icalcomponent_free);
    REQUIRE(calendar);
    REQUIRE(icalcomponent_count_errors(calendar.get()) == 0);
    REQUIRE(icalrestriction_check(calendar.get()) == 1);
    QMap<QString, UtcSeconds> sessions;
    for (icalcomponent* one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); one;
         one = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const icaltimetype start = icalcomponent_get_dtstart(one);
        sessions.insert(QString::fromUtf8(icalcomponent_get_uid(one)), icaltime_as_timet_with_zone(start, start.zone));
    }
    return sessions;
}

} // namespace

TEST_CASE("libical finds the very sessions of a person and of an office in their calendar files")
{
    FilledCentre centre;
    const Caller okabe = centre.caller(u"岡部 さとみ"_s);
    CalendarChoice choice;
    choice.from = QDate(2024, 11, 1);
    choice.to = QDate(2024, 12, 1);
    for (const bool ofPerson : {true, false}) {
        choice.staff = ofPerson ? centre.caller(u"今村 健吾"_s).staff : Id<Staff>();
        choice.office = ofPerson ? Id<Office>() : centre.services->centre().load()->offices.at(1).id;
        const auto booked = centre.services->bookings().list(choice.from, choice.to, choice.office, choice.staff);
        REQUIRE(booked);
        CHECK(booked->size() > 5);
        const QMap<QString, UtcSeconds> read = sessionsIn(centre.file(okabe, choice));
        REQUIRE(read.size() == booked->size());
        for (const Booking& booking : *booked) {
            const auto found = std::find_if(read.keyBegin(), read.keyEnd(),
                                            [&](const QString& uid) { return uid.startsWith(booking.number + u'@'); });
            REQUIRE(found != read.keyEnd());
            CHECK(read.value(*found) == booking.start);
        }
    }
}

TEST_CASE("A session keeps its UID, and a change raises its sequence")
{
    FilledCentre centre;
    const Caller okabe = centre.caller(u"岡部 さとみ"_s);
    CalendarChoice choice;
    choice.from = QDate(2024, 11, 21);
    const QByteArray before = centre.file(okabe, choice);
    const auto booked = centre.services->bookings().list(choice.from, choice.from.addDays(1));
    REQUIRE(booked);
    REQUIRE_FALSE(booked->isEmpty());
    REQUIRE(
        centre.services->bookings().setStatus(okabe, booked->first().id, BookingStatus::Cancelled, u"先方の都合"_s));
    const QByteArray after = centre.file(okabe, choice);
    CHECK(sessionsIn(before).keys() == sessionsIn(after).keys());
    CHECK(before.count("SEQUENCE:0\r\n") == after.count("SEQUENCE:0\r\n") + 1);
    CHECK(after.count("STATUS:CANCELLED\r\n") == before.count("STATUS:CANCELLED\r\n") + 1);
}

TEST_CASE("Names go along only with who may export, and each of them is on record")
{
    FilledCentre centre;
    CalendarChoice choice;
    choice.from = QDate(2024, 11, 20);
    choice.to = QDate(2024, 11, 21);
    choice.staff = centre.caller(u"今村 健吾"_s).staff;
    const QByteArray name = u"SUMMARY:有限会社丸福製麺所"_s.toUtf8();
    const auto exportsOf = [&](int limit) {
        const auto audit = centre.services->audit(Services::systemCaller(), u"booking"_s, 0, limit);
        REQUIRE(audit);
        return std::count_if(audit->cbegin(), audit->cend(),
                             [](const AuditLine& line) { return line.action == u"export"_s && line.row != 0; });
    };
    CHECK_FALSE(centre.file(centre.caller(u"今村 健吾"_s), choice).contains(name)); // a coordinator
    CHECK(exportsOf(20) == 0);
    CHECK(centre.file(centre.caller(u"岡部 さとみ"_s), choice).contains(name));
    CHECK(exportsOf(20) == 4); // his four sessions of that day
    choice.withNames = false;
    CHECK_FALSE(centre.file(centre.caller(u"岡部 さとみ"_s), choice).contains(name));
}
