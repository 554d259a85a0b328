// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeopleRows.h"

#include "core/rules/RosterRules.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/SheetColumns.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString shownSkills(const service::CentreData& centre, const Staff& staff)
{
    QList<const MasterEntry*> topics;
    for (const MasterEntry& topic : centre.topics) {
        if (staff.skills.contains(topic.id))
            topics.append(&topic);
    }
    std::stable_sort(topics.begin(), topics.end(), [&staff](const MasterEntry* a, const MasterEntry* b) {
        return staff.skills.value(a->id) > staff.skills.value(b->id);
    });
    QStringList names;
    for (const MasterEntry* topic : std::as_const(topics))
        names.append(shownName(*topic));
    return names.join(Text::tr(", ", "between the skills of a person"));
}

QString shownPerson(const Staff* staff, const QString& fallback)
{
    if (!staff)
        return fallback;
    const bool japanese = QLocale().language() == QLocale::Japanese;
    return japanese || staff->roman.isEmpty() ? staff->name : staff->roman;
}

// Who is in a session of the office that day.
QSet<Id<Staff>> bookedAt(const rules::DayFacts& day, Id<Office> office)
{
    QSet<Id<Staff>> people;
    for (const Booking& booking : day.bookings) {
        if (office && booking.office != office)
            continue;
        for (const BookingStaff& member : booking.staff)
            people.insert(member.staff);
    }
    return people;
}

} // namespace

PeopleRows::PeopleRows(const service::CentreData& centre, const rules::DayFacts& day, const Wish& wish)
{
    collect(centre, day, wish.office);
    if (wish.order == PeopleOrder::FreeHours)
        byFreeHours();
    else if (wish.order == PeopleOrder::Skill && wish.skill != 0)
        bySkill(centre, wish.skill);
    else
        byPlace(centre);
    for (PersonRow& row : m_rows) {
        const Staff* staff = centre.findStaff(row.staff);
        row.fits = wish.skill == 0 || (staff && staff->skills.contains(wish.skill));
    }
}

// In the order of the roster; then those whom it does not know, but who are in a session.
void PeopleRows::collect(const service::CentreData& centre, const rules::DayFacts& day, Id<Office> office)
{
    const QSet<Id<Staff>> booked = bookedAt(day, office);
    QSet<Id<Staff>> known;
    for (const DutyLine& duty : day.duties) {
        const Staff* staff = centre.findStaff(duty.staff);
        const bool stays = duty.kind == DutyKind::Off || duty.kind == DutyKind::Visit;
        const bool there = office.isNull() || duty.office == office || (stays && staff && staff->office == office);
        const bool seesClients = !staff || rules::advises(staff->group);
        if ((seesClients && there) || booked.contains(duty.staff)) {
            add(centre, day, duty, true);
            known.insert(duty.staff);
        }
    }
    for (const Staff& staff : centre.staff) {
        // While the roster is on its way, too.
        const bool shown = day.duties.isEmpty() && !staff.retired && rules::advises(staff.group) &&
                           (office.isNull() || staff.office == office);
        if (!known.contains(staff.id) && (shown || booked.contains(staff.id))) {
            DutyLine duty;
            duty.staff = staff.id;
            duty.name = staff.name;
            duty.day = day.day;
            add(centre, day, duty, false);
        }
    }
}

void PeopleRows::add(const service::CentreData& centre, const rules::DayFacts& day, const DutyLine& duty, bool onRoster)
{
    const Staff* staff = centre.findStaff(duty.staff);
    PersonRow row;
    row.staff = duty.staff;
    row.name = shownPerson(staff, duty.name);
    row.skills = staff ? shownSkills(centre, *staff) : QString();
    row.duty = duty;
    row.onRoster = onRoster;
    row.load = rules::workloadOf(duty, day.bookings, day.held);
    m_rows.append(row);
}

void PeopleRows::group(const QString& name, const QList<PersonRow>& rows)
{
    if (rows.isEmpty())
        return;
    const int at = static_cast<int>(m_groups.size());
    m_groups.append({name, static_cast<int>(m_rows.size()), static_cast<int>(rows.size())});
    for (PersonRow row : rows) {
        row.group = at;
        m_rows.append(row);
    }
}

void PeopleRows::byPlace(const service::CentreData& centre)
{
    const QList<PersonRow> all = std::exchange(m_rows, {});
    const auto those = [&all](auto&& which) {
        QList<PersonRow> rows;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rows), which);
        return rows;
    };
    for (const Office& office : centre.offices) {
        group(officeHead(office), those([&office](const PersonRow& row) {
                  return row.onRoster && row.duty.kind == DutyKind::Office && row.duty.office == office.id;
              }));
    }
    const auto ofKind = [&](DutyKind kind) {
        return those([kind](const PersonRow& row) { return row.onRoster && row.duty.kind == kind; });
    };
    group(Text::tr("Online from home"), ofKind(DutyKind::Home));
    group(Text::tr("Visits and trips"), ofKind(DutyKind::Visit));
    group(Text::tr("Off", "people who do not work that day"), ofKind(DutyKind::Off));
    //: people of whom the roster does not say where they are
    group(Text::tr("Not on the roster"), those([](const PersonRow& row) { return !row.onRoster; }));
}

void PeopleRows::byFreeHours()
{
    QList<PersonRow> working = std::exchange(m_rows, {});
    QList<PersonRow> off;
    for (const PersonRow& row : std::as_const(working)) {
        if (row.duty.kind == DutyKind::Off)
            off.append(row);
    }
    working.removeIf([](const PersonRow& row) { return row.duty.kind == DutyKind::Off; });
    std::stable_sort(working.begin(), working.end(),
                     [](const PersonRow& a, const PersonRow& b) { return a.load.free > b.load.free; });
    group(Text::tr("On duty, most free hours first"), working);
    group(Text::tr("Off", "people who do not work that day"), off);
}

// The best first, then who is off, then all others.
void PeopleRows::bySkill(const service::CentreData& centre, MasterId skill)
{
    const QList<PersonRow> all = std::exchange(m_rows, {});
    QList<PersonRow> able;
    QList<PersonRow> others;
    const auto level = [&](const PersonRow& row) {
        const Staff* staff = centre.findStaff(row.staff);
        return staff ? staff->skills.value(skill) : 0;
    };
    for (const PersonRow& row : all)
        (level(row) > 0 ? able : others).append(row);
    std::stable_sort(able.begin(), able.end(), [&](const PersonRow& a, const PersonRow& b) {
        const bool aOff = a.duty.kind == DutyKind::Off;
        const bool bOff = b.duty.kind == DutyKind::Off;
        return aOff != bOff ? bOff : level(a) > level(b);
    });
    //: a topic, such as 資金繰り
    group(Text::tr("With the skill %1").arg(shownMaster(centre, MasterKind::Topic, skill)), able);
    group(Text::tr("Others", "people without the skill"), others);
}

int PeopleRows::rowOf(Id<Staff> staff) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [staff](const PersonRow& row) { return row.staff == staff; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

} // namespace yorozu::ui
