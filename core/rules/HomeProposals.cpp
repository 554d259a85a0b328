// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/HomeProposals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HomeProposals)
};

QString clock(UtcSeconds moment)
{
    return toTokyo(moment).toString(u"HH:mm"_s);
}

// When an office has no booth left: how many would have to be free for one more session.
struct Shortage
{
    UtcSeconds from = 0;
    UtcSeconds to = 0;
    qsizetype missing = 0;
};

// Somebody on duty in the office, with what he has to do that day.
struct Candidate
{
    const DutyLine* duty = nullptr;
    qsizetype sessions = 0;
    UtcSeconds freed = 0;   // booth time of his own online sessions there
    bool freesThen = false; // one of them lies where a booth is short
    bool isMet = false;
};

class OfficeOnDay
{
public:
    OfficeOnDay(const OfficeDay& day, const Office& office)
        : m_day(day)
        , m_office(office)
    {
    }

    QList<HomeProposal> proposals() const
    {
        QList<HomeProposal> list;
        const std::optional<Shortage> shortage = worstShortage();
        const QList<Candidate> all = candidates(shortage);
        const qsizetype tooMany = peopleThere() - usableBooths() - PeopleBesideBooths;
        const qsizetype wanted = std::max(shortage ? shortage->missing : 0, tooMany);
        for (const Candidate& one : all) {
            if (list.size() >= wanted)
                break;
            const bool helps = one.freesThen || list.size() < tooMany;
            if (helps)
                list.append(proposal(one, shortage));
        }
        return list;
    }

private:
    bool takesBooth(const Booking& booking) const
    {
        return booking.office == m_office.id && booking.booth && occupies(booking.status) && !booking.imported;
    }
    bool isInService(Id<Booth> booth, UtcSeconds from, UtcSeconds to) const
    {
        return std::none_of(m_day.closures.cbegin(), m_day.closures.cend(), [&](const BoothClosure& closure) {
            return closure.booth == booth && closure.start < to && from < closure.end;
        });
    }
    qsizetype boothsInService(UtcSeconds from, UtcSeconds to) const
    {
        return std::count_if(m_day.booths.cbegin(), m_day.booths.cend(), [&](const Booth& booth) {
            return booth.office == m_office.id && !booth.retired && isInService(booth.id, from, to);
        });
    }
    qsizetype usableBooths() const
    {
        const UtcSeconds midnight = fromTokyo(m_day.day, QTime(0, 0));
        return boothsInService(midnight + m_office.opensAt * 60, midnight + m_office.closesAt * 60);
    }
    qsizetype peopleThere() const
    {
        return std::count_if(m_day.duties.cbegin(), m_day.duties.cend(),
                             [&](const DutyLine& duty) { return isThere(duty); });
    }
    bool isThere(const DutyLine& duty) const
    {
        return duty.kind == DutyKind::Office && duty.office == m_office.id && m_day.advisers.contains(duty.staff);
    }
    std::optional<Shortage> worstShortage() const;
    QList<Candidate> candidates(const std::optional<Shortage>& shortage) const;
    Candidate candidate(const DutyLine& duty, const std::optional<Shortage>& shortage) const;
    HomeProposal proposal(const Candidate& one, const std::optional<Shortage>& shortage) const;

    const OfficeDay& m_day;
    const Office& m_office;
};

// Between two moments at which a session begins or ends nothing changes.
std::optional<Shortage> OfficeOnDay::worstShortage() const
{
    QList<UtcSeconds> moments;
    for (const Booking& booking : m_day.bookings) {
        if (takesBooth(booking))
            moments << booking.keptFrom() << booking.keptUntil();
    }
    for (const BoothClosure& closure : m_day.closures)
        moments << closure.start << closure.end;
    std::sort(moments.begin(), moments.end());
    std::optional<Shortage> worst;
    for (qsizetype i = 0; i + 1 < moments.size(); ++i) {
        const UtcSeconds from = moments.at(i);
        const UtcSeconds to = moments.at(i + 1);
        const auto taken = std::count_if(m_day.bookings.cbegin(), m_day.bookings.cend(), [&](const Booking& booking) {
            return takesBooth(booking) && booking.keptFrom() < to && from < booking.keptUntil();
        });
        const qsizetype missing = taken == 0 || from == to ? 0 : taken - boothsInService(from, to) + 1;
        if (missing > (worst ? worst->missing : 0))
            worst = Shortage{from, to, missing};
        else if (worst && missing == worst->missing && worst->to == from)
            worst->to = to;
    }
    return worst;
}

Candidate OfficeOnDay::candidate(const DutyLine& duty, const std::optional<Shortage>& shortage) const
{
    Candidate one{&duty};
    for (const Booking& booking : m_day.bookings) {
        const bool his = occupies(booking.status) &&
                         std::any_of(booking.staff.cbegin(), booking.staff.cend(), [&](const BookingStaff& member) {
                             return member.staff == duty.staff && member.part <= Part::Second;
                         });
        if (!his)
            continue;
        ++one.sessions;
        one.isMet = one.isMet || (booking.office == m_office.id && m_day.atOffice.contains(booking.mode));
        if (!takesBooth(booking))
            continue;
        one.freed += booking.end - booking.start;
        one.freesThen =
            one.freesThen || (shortage && booking.keptFrom() < shortage->to && shortage->from < booking.keptUntil());
    }
    return one;
}

QList<Candidate> OfficeOnDay::candidates(const std::optional<Shortage>& shortage) const
{
    QList<Candidate> list;
    for (const DutyLine& duty : m_day.duties) {
        if (!isThere(duty))
            continue;
        if (const Candidate one = candidate(duty, shortage); !one.isMet)
            list.append(one);
    }
    std::stable_sort(list.begin(), list.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(!a.freesThen, -a.freed) < std::pair(!b.freesThen, -b.freed);
    });
    return list;
}

HomeProposal OfficeOnDay::proposal(const Candidate& one, const std::optional<Shortage>& shortage) const
{
    HomeProposal made;
    made.staff = one.duty->staff;
    made.name = one.duty->name;
    made.day = m_day.day;
    made.office = m_office.id;
    made.people = static_cast<int>(peopleThere());
    made.booths = static_cast<int>(usableBooths());
    made.sessions = static_cast<int>(one.sessions);
    if (shortage && one.freesThen) {
        made.shortFrom = shortage->from;
        made.shortUntil = shortage->to;
    }
    made.why = shortageInWords(made, m_office.name);
    made.reason = reasonInWords(made, made.name);
    return made;
}

} // namespace

OfficeDay ofDay(OfficeDay facts, QDate day)
{
    const UtcSeconds from = fromTokyo(day, QTime(0, 0));
    const UtcSeconds to = fromTokyo(day.addDays(1), QTime(0, 0));
    facts.day = day;
    facts.bookings.removeIf([&](const Booking& booking) { return booking.start >= to || booking.end <= from; });
    facts.closures.removeIf([&](const BoothClosure& closure) { return closure.start >= to || closure.end <= from; });
    facts.duties.removeIf([&](const DutyLine& duty) { return duty.day != day; });
    return facts;
}

QString shortageInWords(const HomeProposal& proposal, const QString& office)
{
    if (proposal.shortFrom != 0)
        return Text::tr("%1 has no booth left from %2 to %3.")
            .arg(office, clock(proposal.shortFrom), clock(proposal.shortUntil));
    return Text::tr("%1 has %2 people on duty and %3 booths.").arg(office).arg(proposal.people).arg(proposal.booths);
}

QString reasonInWords(const HomeProposal& proposal, const QString& person)
{
    if (proposal.shortFrom != 0)
        return Text::tr("%1 has only sessions on that day for which nobody comes to the office (%2), and leaves a "
                        "booth free then.")
            .arg(person)
            .arg(proposal.sessions);
    return proposal.sessions == 0 ? Text::tr("%1 has no session on that day.").arg(person)
                                  : Text::tr("Nobody comes to the office to see %1 on that day.").arg(person);
}

QList<HomeProposal> homeProposals(const OfficeDay& day)
{
    QList<HomeProposal> list;
    for (const Office& office : day.offices) {
        if (!office.remote && !office.retired)
            list += OfficeOnDay(day, office).proposals();
    }
    return list;
}

} // namespace yorozu::rules
