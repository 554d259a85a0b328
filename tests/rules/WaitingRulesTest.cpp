// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/WaitingRules.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

const QDate Today(2024, 11, 20); // a Wednesday
constexpr int Usual = 60;

WaitingRequest request(const QString& company, QDate first = {}, QDate last = {}, DayPart part = DayPart::Any)
{
    WaitingRequest made;
    made.company = company;
    made.firstDay = first;
    made.lastDay = last;
    made.part = part;
    made.createdAt = fromTokyo(Today.addDays(-2), QTime(10, 0));
    return made;
}

FreedSlot slot(QDate day, QTime from, QTime to, qint64 office = 1, qint64 staff = 0)
{
    return {fromTokyo(day, from), fromTokyo(day, to), Id<Office>(office), Id<Staff>(staff)};
}

} // namespace

TEST_CASE("a wish reads as the strip of the calendar shows it")
{
    WaitingRequest glass = request(u"金子"_s, QDate(2024, 11, 22), QDate(2024, 11, 22), DayPart::Afternoon);
    glass.officeName = u"立川"_s;
    CHECK(wishInWords(glass, Today) == u"11/22 Afternoon · 立川"_s);
    glass.online = true;
    CHECK(wishInWords(glass, Today) == u"11/22 Afternoon · online"_s);
    CHECK(wishInWords(request(u"a"_s), Today).isEmpty());
    CHECK(wishInWords(request(u"a"_s, Today, QDate(2024, 11, 22)), Today) == u"this week"_s);
    CHECK(wishInWords(request(u"a"_s, QDate(2024, 11, 18), QDate(2024, 11, 24)), Today) == u"this week"_s);
    CHECK(wishInWords(request(u"a"_s, QDate(2024, 11, 25), QDate(2024, 11, 29)), Today) == u"next week"_s);
    CHECK(wishInWords(request(u"a"_s, QDate(2024, 11, 21), QDate(2024, 11, 26)), Today) == u"11/21 to 11/26"_s);
    CHECK(wishInWords(request(u"a"_s, QDate(2024, 11, 21), {}), Today) == u"from 11/21 on"_s);
    CHECK(wishInWords(request(u"a"_s, {}, QDate(2024, 11, 26)), Today) == u"until 11/26"_s);
}

TEST_CASE("what is wrong with a request is said at its field")
{
    CHECK(checkedRequest(request(u"  "_s)).error().field == u"company"_s);
    CHECK(checkedRequest(request(u"a"_s, Today, Today.addDays(-1))).error().field == u"last_day"_s);
    WaitingRequest longCall = request(u"a"_s);
    longCall.phone = QString(300, u'0');
    CHECK(checkedRequest(longCall).error().field == u"phone"_s);
    WaitingRequest person = request({});
    person.person = u" 栞田  奈緒 "_s;
    CHECK(checkedRequest(person)->person == u"栞田 奈緒"_s);
}

TEST_CASE("a place fits whose days, part of the day, office, coordinator and length it meets")
{
    const QDate friday(2024, 11, 22);
    WaitingRequest glass = request(u"金子"_s, friday, friday, DayPart::Afternoon);
    glass.office = Id<Office>(1);
    CHECK(fits(glass, slot(friday, {13, 0}, {14, 0}), Usual));
    CHECK_FALSE(fits(glass, slot(friday.addDays(1), {13, 0}, {14, 0}), Usual));
    CHECK_FALSE(fits(glass, slot(friday, {10, 0}, {12, 0}), Usual));
    CHECK_FALSE(fits(glass, slot(friday, {13, 0}, {14, 0}, 2), Usual));
    CHECK_FALSE(fits(glass, slot(friday, {13, 0}, {13, 30}), Usual));
    glass.minutes = 30;
    CHECK(fits(glass, slot(friday, {13, 0}, {13, 30}), Usual));
    glass.staff = Id<Staff>(7);
    CHECK(fits(glass, slot(friday, {13, 0}, {14, 0}, 1, 0), Usual));
    CHECK(fits(glass, slot(friday, {13, 0}, {14, 0}, 1, 7), Usual));
    CHECK_FALSE(fits(glass, slot(friday, {13, 0}, {14, 0}, 1, 8), Usual));
    glass.state = WaitingState::Withdrawn;
    CHECK_FALSE(fits(glass, slot(friday, {13, 0}, {14, 0}), Usual));
}

TEST_CASE("offers name this coordinator's first, then whose days run out, then who has waited longest")
{
    WaitingRequest patient = request(u"patient"_s);
    WaitingRequest first = request(u"first"_s);
    first.createdAt -= 86'400;
    WaitingRequest urgent = request(u"urgent"_s, Today, Today.addDays(1));
    WaitingRequest named = request(u"named"_s);
    named.staff = Id<Staff>(7);
    named.staffName = u"今村 健吾"_s;
    const QList<WaitingOffer> offers =
        offersFor({patient, first, urgent, named}, slot(Today, {13, 0}, {14, 0}, 1, 7), Usual, Today);
    QStringList names;
    for (const WaitingOffer& offer : offers)
        names.append(offer.request.company);
    CHECK(names == QStringList{u"named"_s, u"urgent"_s, u"first"_s, u"patient"_s});
    CHECK(offers.first().reason.contains(u"今村 健吾"_s));
}
