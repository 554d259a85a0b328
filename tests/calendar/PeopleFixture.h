// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/calendar/CalendarFixture.h"
#include "ui/calendar/PeopleScene.h"

namespace yorozu::test {

// A day of five people, stored nowhere: 今村 and 水野 at 新橋, 桑原 at 立川, 堀内 at home, 須藤 off; and at 1384 px, as
// on the picture.
struct PeopleDay
{
    PeopleDay();

    Id<Staff> person(const QString& surname) const;
    DutyLine& duty(const QString& surname);
    Staff& staff(const QString& surname);
    MasterId topic(int at) const { return centre.topics.at(at).id; }
    // A session that this person leads, in the booth.
    Id<Booking> add(const QString& surname, const QString& place, QTime from, QTime to, const QString& company,
                    BookingStatus status = BookingStatus::Confirmed);
    int row(const QString& surname) const { return scene().rows().rowOf(person(surname)); }
    ui::PeopleScene scene() const { return {centre, maker.day, view}; }

    ServiceFixture desk;
    service::CentreData centre;
    DayMaker maker;
    ui::PeopleScene::View view;

private:
    void addPerson(const QString& name, DutyKind kind, Id<Office> office);
};

} // namespace yorozu::test
