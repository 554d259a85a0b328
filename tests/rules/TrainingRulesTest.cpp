// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TrainingRules.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::rules;

namespace {

const Id<Staff> Newcomer(9);
const QDate Begin(2024, 12, 2);

TrainingPlan plan(int sessions = 20)
{
    TrainingPlan made;
    made.staff = Newcomer;
    made.first = Begin;
    made.last = Begin.addDays(30);
    made.sessions = sessions;
    return made;
}

Booking session(qint64 id, QDate day, int hour, qint64 lead, MasterId topic, std::optional<Part> newcomer = {})
{
    Booking booking;
    booking.id = Id<Booking>(id);
    booking.start = fromTokyo(day, QTime(hour, 0));
    booking.end = booking.start + 3600;
    booking.topic = topic;
    booking.topicName = QString::number(topic);
    booking.staff = {{Id<Staff>(lead), u"CO%1"_s.arg(lead), Part::Lead}};
    if (newcomer)
        booking.staff.append({Newcomer, {}, *newcomer});
    return booking;
}

QList<qint64> ids(const QList<TrainingProposal>& proposals)
{
    QList<qint64> list;
    for (const TrainingProposal& proposal : proposals)
        list.append(proposal.session.id.number());
    return list;
}

} // namespace

TEST_CASE("a training takes a month unless its last day is named")
{
    TrainingPlan open = plan();
    open.last = {};
    CHECK(checkedPlan(open)->last == QDate(2025, 1, 1));
    open.last = Begin.addDays(-1);
    CHECK(checkedPlan(open).error().field == u"last"_s);
    open.first = {};
    CHECK(checkedPlan(open).error().field == u"first"_s);
    TrainingPlan nameless = plan();
    nameless.lessons.append(TrainingLesson{u" "_s, {}, {}, false, 0});
    CHECK(checkedPlan(nameless).error().field == u"lessons"_s);
    TrainingPlan ended = plan();
    ended.leftOn = Begin;
    CHECK(checkedPlan(ended).error().field == u"left_why"_s);
    ended.leftWhy = u"異動"_s;
    CHECK(checkedPlan(ended)->until() == Begin);
}

TEST_CASE("progress counts what was sat in on, with how many colleagues and topics")
{
    TrainingPlan made = plan();
    made.lessons = {{u"a"_s, Begin, {}, true, 90}, {u"b"_s, Begin, {}, false, 60}};
    Booking cancelled = session(5, Begin, 15, 3, 7, Part::Ojt);
    cancelled.status = BookingStatus::Cancelled;
    const QList<Booking> bookings{
        session(1, Begin, 10, 1, 7, Part::Ojt),
        session(2, Begin, 13, 1, 8, Part::SatIn),
        session(3, Begin, 14, 2, 7, Part::Ojt),
        session(4, Begin.addDays(1), 10, 3, 7, Part::Ojt),
        cancelled,
        session(6, Begin.addDays(-1), 10, 4, 7, Part::Ojt),
        session(7, Begin, 16, 5, 7, Part::Second) // takes part himself
    };
    const TrainingProgress progress = progressOf(made, bookings, fromTokyo(Begin, QTime(18, 0)));
    CHECK(progress.held.size() == 3);
    CHECK(progress.ahead.size() == 1);
    CHECK(progress.colleagues == QStringList{u"CO1"_s, u"CO2"_s});
    CHECK(progress.topics == QStringList{u"7"_s, u"8"_s});
    CHECK(progress.lessonsDone == 1);
    CHECK(progress.minutesDone == 90);
    made.leftOn = Begin; // ended early: what comes later does not count
    made.leftWhy = u"異動"_s;
    CHECK(progressOf(made, bookings, fromTokyo(Begin, QTime(18, 0))).ahead.isEmpty());
}

TEST_CASE("colleagues not met yet come first, then topics not heard yet")
{
    const QDate day = Begin.addDays(1);
    const UtcSeconds now = fromTokyo(Begin, QTime(18, 0));
    const QList<Booking> bookings{
        session(1, Begin, 10, 1, 7, Part::Ojt), // met CO1, heard 7
        session(2, day, 9, 1, 7),
        session(3, day, 10, 1, 8),
        session(4, day, 11, 2, 7),
        session(5, day, 11, 3, 7),   // at the same time as the one before
        session(6, Begin, 11, 4, 7), // over
        session(7, day, 13, 4, 7, Part::Lead),
    };
    const QList<TrainingProposal> proposals = sessionsToSitIn(plan(), bookings, now);
    CHECK(ids(proposals) == QList<qint64>{4, 3, 2});
    CHECK(proposals.first().reason.contains(u"CO2"_s));
    CHECK(proposals.first().why == TrainingProposal::Why::NewColleague);
    CHECK(proposals.last().why == TrainingProposal::Why::Another);
    CHECK(reasonInWords(proposals.first().why, u"Okabe"_s, {}).contains(u"Okabe"_s));
    CHECK(ids(sessionsToSitIn(plan(2), bookings, now)) == QList<qint64>{4}); // one is held already
}

TEST_CASE("nobody is sent to a session that somebody else in training sits in on, or while busy")
{
    const QDate day = Begin.addDays(1);
    const UtcSeconds now = fromTokyo(Begin, QTime(18, 0));
    Booking accompanied = session(1, day, 10, 1, 7);
    accompanied.staff.append({Id<Staff>(8), {}, Part::SatIn});
    Booking own = session(2, day, 13, 9, 7); // leads it
    const QList<Booking> bookings{accompanied, own, session(3, day, 13, 2, 7), session(4, day, 14, 2, 7)};
    CHECK(ids(sessionsToSitIn(plan(), bookings, now)) == QList<qint64>{4});
}
