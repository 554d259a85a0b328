// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TrainingRules.h"

#include "core/domain/Limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingRules)
};

constexpr int Most = 999; // sessions, colleagues
constexpr int MinutesOfDay = 24 * 60;

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

bool isTraining(Part part)
{
    return part == Part::SatIn || part == Part::Ojt;
}

const BookingStaff* memberOf(const Booking& booking, Id<Staff> staff)
{
    const auto found = std::find_if(booking.staff.cbegin(), booking.staff.cend(),
                                    [staff](const BookingStaff& member) { return member.staff == staff; });
    return found == booking.staff.cend() ? nullptr : &*found;
}

const BookingStaff* leadOf(const Booking& booking)
{
    const auto found = std::find_if(booking.staff.cbegin(), booking.staff.cend(),
                                    [](const BookingStaff& member) { return member.part == Part::Lead; });
    return found == booking.staff.cend() ? nullptr : &*found;
}

bool isInPlan(const TrainingPlan& plan, const Booking& booking)
{
    const QDate day = tokyoDate(booking.start);
    return occupies(booking.status) && plan.first <= day && day <= plan.until();
}

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

// What of a newcomer's month is settled already, held or not.
struct Settled
{
    QSet<Id<Staff>> colleagues;
    QSet<MasterId> topics;
    QList<Booking> busy;
    int sessions = 0;
};

Settled settledOf(const TrainingPlan& plan, const QList<Booking>& bookings)
{
    Settled settled;
    for (const Booking& booking : bookings) {
        const BookingStaff* member = memberOf(booking, plan.staff);
        if (!member || !isInPlan(plan, booking))
            continue;
        settled.busy.append(booking);
        if (!isTraining(member->part))
            continue;
        ++settled.sessions;
        if (const BookingStaff* lead = leadOf(booking))
            settled.colleagues.insert(lead->staff);
        if (booking.topic != 0)
            settled.topics.insert(booking.topic);
    }
    return settled;
}

bool couldSitIn(const TrainingPlan& plan, const Settled& settled, const Booking& booking, UtcSeconds now)
{
    const BookingStaff* lead = leadOf(booking);
    if (!lead || lead->staff == plan.staff || booking.start <= now || !isInPlan(plan, booking))
        return false;
    const bool accompanied = std::any_of(booking.staff.cbegin(), booking.staff.cend(),
                                         [](const BookingStaff& member) { return isTraining(member.part); });
    return !accompanied && std::none_of(settled.busy.cbegin(), settled.busy.cend(), [&](const Booking& busy) {
        return busy.start < booking.end && booking.start < busy.end;
    });
}

TrainingProposal proposalOf(const Settled& settled, const Booking& booking)
{
    using Why = TrainingProposal::Why;
    const BookingStaff* lead = leadOf(booking);
    const bool newTopic = booking.topic != 0 && !settled.topics.contains(booking.topic);
    const Why why = !settled.colleagues.contains(lead->staff) ? Why::NewColleague
                    : newTopic                                ? Why::NewTopic
                                                              : Why::Another;
    return {booking, reasonInWords(why, lead->name, booking.topicName), why};
}

} // namespace

QString reasonInWords(TrainingProposal::Why why, const QString& colleague, const QString& topic)
{
    switch (why) {
    case TrainingProposal::Why::NewColleague:
        return Text::tr("First session with %1.").arg(colleague);
    case TrainingProposal::Why::NewTopic:
        return Text::tr("First session about %1.").arg(topic);
    case TrainingProposal::Why::Another:
        break;
    }
    return Text::tr("Another session with %1.").arg(colleague);
}

Result<TrainingPlan> checkedPlan(TrainingPlan plan)
{
    if (!plan.first.isValid())
        return wrong(u"first"_s, Text::tr("Say when the training begins. Nothing was changed."));
    if (!plan.last.isValid())
        plan.last = plan.first.addMonths(1).addDays(-1);
    if (plan.last < plan.first)
        return wrong(u"last"_s, Text::tr("The last day lies before the first. Nothing was changed."));
    if (plan.sessions < 0 || plan.sessions > Most)
        return wrong(u"sessions"_s, Text::tr("There can be 0 to %1 sessions. Nothing was changed.").arg(Most));
    if (plan.colleagues < 0 || plan.colleagues > Most)
        return wrong(u"colleagues"_s, Text::tr("There can be 0 to %1 colleagues. Nothing was changed.").arg(Most));
    plan.note = plan.note.trimmed();
    plan.leftWhy = plan.leftWhy.simplified();
    if (plan.leftOn.isValid() && plan.leftWhy.isEmpty())
        return wrong(u"left_why"_s, Text::tr("Say why the training ends early. Nothing was changed."));
    if (!plan.leftOn.isValid())
        plan.leftWhy.clear();
    if (auto fault = tooLongError(plan.leftWhy, Limit::name, u"left_why"_s))
        return *std::move(fault);
    for (TrainingLesson& lesson : plan.lessons) {
        lesson.title = lesson.title.simplified();
        lesson.teacher = lesson.teacher.simplified();
        if (lesson.title.isEmpty())
            return wrong(u"lessons"_s, Text::tr("A lesson needs a title. Nothing was changed."));
        if (lesson.minutes < 0 || lesson.minutes > MinutesOfDay)
            return wrong(u"lessons"_s, Text::tr("A lesson takes up to a day. Nothing was changed."));
        for (const QString& line : {lesson.title, lesson.teacher}) {
            if (auto fault = tooLongError(line, Limit::name, u"lessons"_s))
                return *std::move(fault);
        }
    }
    return plan;
}

TrainingProgress progressOf(const TrainingPlan& plan, const QList<Booking>& bookings, UtcSeconds now)
{
    TrainingProgress progress;
    for (const TrainingLesson& lesson : plan.lessons) {
        progress.lessonsDone += lesson.done ? 1 : 0;
        progress.minutesDone += lesson.done ? lesson.minutes : 0;
    }
    for (const Booking& booking : bookings) {
        const BookingStaff* member = memberOf(booking, plan.staff);
        if (!member || !isTraining(member->part) || !isInPlan(plan, booking))
            continue;
        if (booking.end > now) {
            progress.ahead.append(booking);
            continue;
        }
        progress.held.append(booking);
        if (const BookingStaff* lead = leadOf(booking))
            addOnce(progress.colleagues, lead->name);
        addOnce(progress.topics, booking.topicName);
    }
    return progress;
}

QList<TrainingProposal> sessionsToSitIn(const TrainingPlan& plan, const QList<Booking>& bookings, UtcSeconds now)
{
    Settled settled = settledOf(plan, bookings);
    QList<Booking> open;
    std::copy_if(bookings.cbegin(), bookings.cend(), std::back_inserter(open),
                 [&](const Booking& booking) { return couldSitIn(plan, settled, booking, now); });
    QList<TrainingProposal> proposals;
    // One after the other: the first with a colleague makes the next one of him less wanted.
    while (!open.isEmpty() && settled.sessions < plan.sessions) {
        const auto worth = [&](const Booking& booking) {
            return std::tuple(settled.colleagues.contains(leadOf(booking)->staff),
                              booking.topic == 0 || settled.topics.contains(booking.topic), booking.start);
        };
        const auto best = std::min_element(open.cbegin(), open.cend(),
                                           [&](const Booking& a, const Booking& b) { return worth(a) < worth(b); });
        const Booking chosen = *best;
        proposals.append(proposalOf(settled, chosen));
        ++settled.sessions;
        settled.colleagues.insert(leadOf(chosen)->staff);
        settled.topics.insert(chosen.topic);
        open.removeIf([&](const Booking& one) { return one.start < chosen.end && chosen.start < one.end; });
    }
    return proposals;
}

} // namespace yorozu::rules
