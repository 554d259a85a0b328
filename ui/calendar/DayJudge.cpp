// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayJudge.h"

#include "core/rules/BookingRules.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/SheetCard.h"
#include "ui/today/DateText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString span(UtcSeconds start, UtcSeconds end)
{
    return DateText::time(start) + u'–' + DateText::time(end);
}

const Booking* bookingOf(const rules::DayFacts& facts, Id<Booking> id)
{
    const auto found = std::find_if(facts.bookings.cbegin(), facts.bookings.cend(),
                                    [id](const Booking& booking) { return booking.id == id; });
    return found == facts.bookings.cend() ? nullptr : &*found;
}

QString companyOf(const Booking& booking)
{
    return booking.clientName.isEmpty() ? booking.personName : booking.clientName;
}

} // namespace

MasterId modeOf(const service::CentreData& centre, const QString& code)
{
    for (const MasterEntry& entry : centre.modes) {
        if (entry.code == code)
            return entry.id;
    }
    return centre.modes.isEmpty() ? 0 : centre.modes.constFirst().id;
}

Booking blankBooking(const service::CentreData& centre)
{
    Booking booking;
    booking.mode = modeOf(centre, u"visit"_s);
    booking.modeCode = u"visit"_s;
    booking.status = BookingStatus::Confirmed;
    return booking;
}

Booking movedTo(const service::CentreData& centre, Booking booking, const FreeSlot& free)
{
    // Why an office receives on a weekend says nothing of a working day.
    const QDate day = tokyoDate(free.start);
    if (day != tokyoDate(booking.start) && day.dayOfWeek() < Qt::Saturday)
        booking.exceptionReason.clear();
    booking.start = free.start;
    booking.end = free.end;
    booking.office = free.office;
    booking.booth = free.booth;
    booking.officeName = free.officeName;
    booking.boothName = free.boothName;
    const Office* office = centre.findOffice(free.office);
    for (const MasterEntry& mode : centre.modes) {
        if (office && office->remote && mode.code == "online"_L1)
            booking.mode = mode.id;
    }
    return booking;
}

QString DayJudge::codeOf(MasterId id) const
{
    for (const MasterEntry& entry : m_centre.modes) {
        if (entry.id == id)
            return entry.code;
    }
    return {};
}

Booking DayJudge::timed(Booking booking, const SheetSlot& slot) const
{
    const UtcSeconds midnight = fromTokyo(m_facts.day, QTime(0, 0));
    booking.start = midnight + slot.from * 60;
    booking.end = midnight + slot.to * 60;
    return booking;
}

Booking DayJudge::seated(Booking booking) const
{
    const QList<BookingConflict> clashes =
        booking.booth ? rules::conflicts(m_facts, booking) : QList<BookingConflict>();
    const bool taken = std::any_of(clashes.cbegin(), clashes.cend(), [](const BookingConflict& clash) {
        return clash.what == "booth"_L1 || clash.what == "out-of-service"_L1;
    });
    if (booking.booth.isNull() || taken) {
        booking.booth = {};
        booking.booth = rules::boothFor(m_facts, booking);
    }
    return booking;
}

Booking DayJudge::named(Booking booking) const
{
    booking.officeName.clear();
    booking.boothName.clear();
    for (const Office& office : m_centre.offices) {
        if (office.id == booking.office)
            booking.officeName = office.name;
    }
    for (const Booth& booth : m_centre.booths) {
        if (booth.id == booking.booth)
            booking.boothName = booth.name;
    }
    return booking;
}

void DayJudge::meet(Booking& booking, const QString& how) const
{
    booking.mode = modeOf(m_centre, how);
    booking.modeCode = how;
}

QStringList DayJudge::cautions(const Booking&) const
{
    return {};
}

QString DayJudge::nameOf(const FreeSlot& free, const Booking& wanted) const
{
    const QString office = free.office == wanted.office ? QString() : shownOffice(m_centre, free.officeName) + u' ';
    return office + shownBooth(free.boothName) + u' ' + DateText::time(free.start);
}

QString DayJudge::shownBoothOf(Id<Booth> booth) const
{
    for (const Booth& one : m_centre.booths) {
        if (one.id == booth)
            return shownBooth(one.name);
    }
    return {};
}

SheetVerdict::Line DayJudge::lineOf(const BookingConflict& conflict, const Booking& wanted) const
{
    const Booking* with = bookingOf(m_facts, conflict.with);
    const UtcSeconds start = std::max(conflict.start, wanted.keptFrom());
    const UtcSeconds end = std::min(conflict.end, wanted.keptUntil());
    SheetVerdict::Line line;
    line.when = conflict.start == 0 || start >= end ? QString() : span(start, end);
    line.who = with ? companyOf(*with) : conflict.text;
    if (conflict.what == "booth"_L1) {
        line.what = shownBoothOf(wanted.booth);
    } else if (conflict.what == "staff"_L1) {
        const Staff* staff = m_centre.findStaff(conflict.staff);
        //: a coordinator: 松永CO
        line.what = Text::tr("%1", "coordinator").arg(staff ? staff->surname() : QString());
        const bool sameBooth = with && with->booth && with->booth == wanted.booth;
        if (sameBooth)
            line.who = Text::tr("is in the same session");
    } else if (conflict.what == "client"_L1) {
        line.what = Text::tr("The company");
        if (with)
            line.who = with->staff.isEmpty() ? companyOf(*with) : with->staff.constFirst().name;
    }
    if (!with) // a closing day or the like: its sentence says it all
        line = {{}, {}, conflict.text};
    return line;
}

// What is no session yet goes on to the form, which asks why on such a day.
bool DayJudge::needsOnlyReason(const QList<BookingConflict>& conflicts, const Booking& wanted) const
{
    const bool blank = wanted.id.isNull() && companyOf(wanted).isEmpty();
    return blank && conflicts.size() == 1 && conflicts.constFirst().what == "closed"_L1 &&
           rules::shutOn(m_facts, wanted.office) == rules::Shut::ByWeekend;
}

SheetVerdict DayJudge::verdict(const Booking& wanted, const SheetSlot& slot) const
{
    SheetVerdict verdict;
    verdict.place = shortPlace(m_centre, wanted);
    verdict.cautions = cautions(wanted);
    const Booking* before = bookingOf(m_facts, wanted.id);
    if (const auto fault = before ? rules::changeFault(*before, wanted, m_facts.now) : std::nullopt) {
        verdict.clashes.append({{}, {}, fault->message}); // such as a time that is over
        verdict.overlaps.append({slot.from, slot.to});
        return verdict;
    }
    const QList<BookingConflict> conflicts = rules::conflicts(m_facts, wanted);
    if (conflicts.isEmpty())
        return verdict;
    if (needsOnlyReason(conflicts, wanted)) {
        verdict.cautions.append(conflicts.constFirst().text);
        return verdict;
    }
    for (const BookingConflict& conflict : conflicts) {
        verdict.clashes.append(lineOf(conflict, wanted));
        const int from = conflict.start == 0 ? slot.from : std::max(slot.from, minutesOf(m_facts.day, conflict.start));
        const int to = conflict.end == 0 ? slot.to : std::min(slot.to, minutesOf(m_facts.day, conflict.end));
        const bool drawn = std::any_of(verdict.overlaps.cbegin(), verdict.overlaps.cend(),
                                       [&](const auto& piece) { return piece.first < to && from < piece.second; });
        if (from < to && !drawn)
            verdict.overlaps.append({from, to});
        if (conflict.with)
            verdict.hit.insert(conflict.with);
    }
    const QList<FreeSlot> free = rules::alternatives(m_facts, wanted);
    for (const FreeSlot& one : free) {
        const std::optional<SheetSlot> there = slotOf(one, wanted);
        const bool named = there && std::any_of(verdict.instead.cbegin(), verdict.instead.cend(),
                                                [&](const SheetVerdict::Free& other) { return other.slot == *there; });
        if (there && !named)
            verdict.instead.append({nameOf(one, wanted), *there});
    }
    return verdict;
}

} // namespace yorozu::ui
