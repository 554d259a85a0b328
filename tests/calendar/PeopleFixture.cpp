// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/PeopleFixture.h"

using namespace Qt::StringLiterals;

namespace yorozu::test {

PeopleDay::PeopleDay()
    : centre(calendarCentre(desk))
    , maker(centre)
{
    centre.staff.clear();
    const Id<Office> east = centre.findOffice(u"新橋"_s)->id;
    const Id<Office> west = centre.findOffice(u"立川"_s)->id;
    addPerson(u"今村 健吾"_s, DutyKind::Office, east);
    addPerson(u"水野 和彦"_s, DutyKind::Office, east);
    addPerson(u"桑原 達也"_s, DutyKind::Office, west);
    addPerson(u"堀内 俊介"_s, DutyKind::Home, {});
    addPerson(u"須藤 亮"_s, DutyKind::Off, {});
    maker.day.offices = centre.offices;
    maker.day.booths = centre.booths;
    maker.day.rules = centre.rules;
    view.size = {1384, ui::PeopleMetrics::UsualRow, 1};
}

void PeopleDay::addPerson(const QString& name, DutyKind kind, Id<Office> office)
{
    Staff staff;
    staff.id = Id<Staff>(centre.staff.size() + 101);
    staff.name = name;
    staff.office = office ? office : centre.offices.constFirst().id;
    centre.staff.append(staff);
    DutyLine duty;
    duty.staff = staff.id;
    duty.name = name;
    duty.day = maker.day.day;
    duty.kind = kind;
    duty.office = office;
    if (kind != DutyKind::Off) {
        duty.from = 9 * 60;
        duty.to = 17 * 60 + 30;
    }
    maker.day.duties.append(duty);
}

Staff& PeopleDay::staff(const QString& surname)
{
    const auto found = std::find_if(centre.staff.begin(), centre.staff.end(),
                                    [&](const Staff& staff) { return staff.surname() == surname; });
    if (found == centre.staff.end())
        throw std::runtime_error("nobody");
    return *found;
}

Id<Staff> PeopleDay::person(const QString& surname) const
{
    return const_cast<PeopleDay*>(this)->staff(surname).id;
}

DutyLine& PeopleDay::duty(const QString& surname)
{
    for (DutyLine& duty : maker.day.duties) {
        if (duty.staff == person(surname))
            return duty;
    }
    throw std::runtime_error("no duty");
}

Id<Booking> PeopleDay::add(const QString& surname, const QString& place, QTime from, QTime to, const QString& company,
                           BookingStatus status)
{
    const Id<Booking> id = maker.add(place, from, to, company, status);
    maker.booking(id).staff = {{person(surname), staff(surname).name, Part::Lead}};
    return id;
}

} // namespace yorozu::test
