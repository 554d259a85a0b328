// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendar.h"
#include "tests/support/catch.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::exchange;

namespace {

CalendarEvent event()
{
    CalendarEvent made;
    made.uid = u"R6-11-0482@0123456789abcdef.yorozudesk"_s;
    made.sequence = 3;
    made.start = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    made.end = fromTokyo(QDate(2024, 11, 20), QTime(11, 30));
    made.summary = u"有限会社丸福製麺所（資金繰り）"_s;
    made.location = u"新橋 ブース2"_s;
    made.description = u"番号: R6-11-0482\n担当: 今村, 水野; \\\\server\\共有"_s;
    made.category = u"来所"_s;
    return made;
}

QByteArray fileOf(const QList<CalendarEvent>& events)
{
    return toICalendar({u"今村 健吾"_s, fromTokyo(QDate(2024, 11, 20), QTime(16, 0)), events});
}

struct Freed
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

// As another program reads it; a fault that it finds fails the test.
Component read(const QByteArray& file)
{
    Component calendar(icalparser_parse_string(file.constData()));
    REQUIRE(calendar);
    REQUIRE(icalcomponent_count_errors(calendar.get()) == 0);
    REQUIRE(icalrestriction_check(calendar.get()) == 1);
    return calendar;
}

UtcSeconds moment(icalcomponent* of, icaltimetype time)
{
    Q_UNUSED(of)
    REQUIRE(QByteArray(icaltime_get_tzid(time)) == "Asia/Tokyo");
    return icaltime_as_timet_with_zone(time, time.zone);
}

} // namespace

TEST_CASE("libical reads the events as they were written")
{
    CalendarEvent second = event();
    second.uid = u"R6-11-0483@0123456789abcdef.yorozudesk"_s;
    second.status = EventStatus::Tentative;
    second.summary = u"𠮷野, 鮨; たか瀬"_s;
    CalendarEvent third = event();
    third.uid = u"R6-11-0484@0123456789abcdef.yorozudesk"_s;
    third.status = EventStatus::Cancelled;
    const QList<CalendarEvent> written{event(), second, third};
    const Component calendar = read(fileOf(written));
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VTIMEZONE_COMPONENT) == 1);
    const QList<icalproperty_status> statuses{ICAL_STATUS_CONFIRMED, ICAL_STATUS_TENTATIVE, ICAL_STATUS_CANCELLED};
    qsizetype at = 0;
    for (icalcomponent* one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); one;
         one = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++at) {
        REQUIRE(at < written.size());
        const CalendarEvent& expected = written.at(at);
        CHECK(QString::fromUtf8(icalcomponent_get_uid(one)) == expected.uid);
        CHECK(QString::fromUtf8(icalcomponent_get_summary(one)) == expected.summary);
        CHECK(QString::fromUtf8(icalcomponent_get_location(one)) == expected.location);
        CHECK(QString::fromUtf8(icalcomponent_get_description(one)) == expected.description);
        CHECK(icalcomponent_get_sequence(one) == 3);
        CHECK(icalcomponent_get_status(one) == statuses.at(at));
        CHECK(moment(one, icalcomponent_get_dtstart(one)) == expected.start);
        CHECK(moment(one, icalcomponent_get_dtend(one)) == expected.end);
    }
    CHECK(at == written.size());
}

TEST_CASE("No line of a calendar file is longer than 75 octets, and none cuts a character")
{
    CalendarEvent longest = event();
    longest.description.clear();
    for (int i = 0; i < 200; ++i)
        longest.description += i % 7 == 0 ? u"a"_s : i % 5 == 0 ? u"𠮷"_s : u"相"_s;
    const QByteArray file = fileOf({longest});
    CHECK(file.endsWith("\r\n"));
    CHECK(file.count('\n') == file.count("\r\n"));
    QList<QByteArray> lines = file.split('\n');
    lines.removeLast();
    for (const QByteArray& line : lines) {
        INFO(line.toStdString());
        CHECK(line.size() <= 76); // with its CR
        CHECK(QByteArrayView(line).isValidUtf8());
    }
    const Component calendar = read(file);
    icalcomponent* one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(one);
    CHECK(QString::fromUtf8(icalcomponent_get_description(one)) == longest.description);
}

TEST_CASE("What would break a line of a calendar file is escaped or left out")
{
    CalendarEvent strange = event();
    strange.summary = u"a\\b;c,d\r\ne\x07"
                      u"f\tg"_s;
    const QByteArray file = fileOf({strange});
    CHECK(file.contains("SUMMARY:a\\\\b\\;c\\,d\\nef\tg\r\n"));
    CHECK(fileOf({}).contains("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
}
