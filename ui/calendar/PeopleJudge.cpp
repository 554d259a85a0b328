// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeopleJudge.h"

#include "core/rules/BookingRules.h"
#include "ui/async/ShownName.h"
#include "ui/today/DateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

Booking PeopleJudge::wanted(Booking booking, const SheetSlot& slot) const
{
    const PersonRow& person = m_scene.rows().at(slot.column);
    booking = timed(booking, slot);
    const bool led = !booking.staff.isEmpty() && booking.staff.constFirst().staff == person.staff;
    if (!led) {
        BookingMove move;
        move.lead = person.staff;
        booking = rules::moved(booking, move);
        booking.staff.first().name = person.duty.name;
    }
    if (booking.office.isNull())
        booking = placedAt(booking, person);
    else if (booking.booth)
        booking = seated(booking);
    return named(booking);
}

Booking PeopleJudge::placedAt(Booking booking, const PersonRow& person) const
{
    const Staff* staff = centre().findStaff(person.staff);
    booking.office = person.duty.office ? person.duty.office : staff ? staff->office : Id<Office>();
    for (const Office& office : centre().offices) {
        const bool wished = person.duty.kind == DutyKind::Home ? office.remote : !office.remote;
        const bool fits = booking.office.isNull() || (person.duty.kind == DutyKind::Home && office.remote);
        if (wished && fits)
            booking.office = office.id;
    }
    if (person.duty.kind == DutyKind::Visit) {
        meet(booking, u"call"_s);
        return booking;
    }
    if (person.duty.kind == DutyKind::Home)
        meet(booking, u"online"_s);
    return seated(booking);
}

// Only those at the office of the session: the slot could not say that it is another one.
std::optional<SheetSlot> PeopleJudge::slotOf(const FreeSlot& free, const Booking& booking) const
{
    const int row = booking.staff.isEmpty() ? -1 : m_scene.rows().rowOf(booking.staff.constFirst().staff);
    if (row < 0 || free.office != booking.office || tokyoDate(free.start) != m_scene.day())
        return std::nullopt;
    return SheetSlot{row, minutesOf(m_scene.day(), free.start), minutesOf(m_scene.day(), free.end)};
}

// Its booth is the one of the session, where that is free.
QString PeopleJudge::nameOf(const FreeSlot& free, const Booking&) const
{
    return DateText::time(free.start);
}

QString PeopleJudge::whereOn(const DutyLine& duty) const
{
    const Office* office = centre().findOffice(duty.office);
    return duty.kind == DutyKind::Office && office ? shownName(*office) : label(duty.kind);
}

QStringList PeopleJudge::cautions(const Booking& wanted) const
{
    const int row = wanted.staff.isEmpty() ? -1 : m_scene.rows().rowOf(wanted.staff.constFirst().staff);
    if (row < 0)
        return {};
    const PersonRow& person = m_scene.rows().at(row);
    const Staff* staff = centre().findStaff(person.staff);
    QStringList cautions;
    if (staff && wanted.topic != 0 && !staff->skills.contains(wanted.topic)) {
        //: %1 a coordinator, %2 the topic of a session
        cautions.append(Text::tr("The skill does not fit: %1, %2")
                            .arg(shownSurname(*staff), shownMaster(centre(), MasterKind::Topic, wanted.topic)));
    }
    // Whoever is away is met there, and online one is from anywhere.
    const bool anywhere = wanted.booth.isNull();
    const Id<Office> office = anywhere ? Id<Office>() : wanted.office;
    if (person.onRoster && !rules::isOnDuty(facts(), person.staff, office, wanted.start, wanted.end)) {
        const QString name = staff ? shownSurname(*staff) : person.name;
        if (person.duty.kind == DutyKind::Off)
            //: a coordinator
            cautions.append(Text::tr("%1 is off that day").arg(name));
        else
            //: %1 a coordinator, %2 新橋 or 在宅, %3 9:00–17:30
            cautions.append(
                Text::tr("%1 is on duty at %2, %3")
                    .arg(name, whereOn(person.duty), clockText(person.duty.from) + u'–' + clockText(person.duty.to)));
    }
    return cautions;
}

} // namespace yorozu::ui
