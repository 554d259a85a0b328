// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/CalendarFixture.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

namespace {

// Office and booth of 新橋1; the mode of what is neither.
void place(const service::CentreData& centre, Booking& booking, const QString& where)
{
    const auto mode = [&centre](const QString& code) {
        for (const MasterEntry& entry : centre.modes) {
            if (entry.code == code)
                return entry.id;
        }
        return MasterId(0);
    };
    const Office* office = centre.findOffice(where.left(2));
    booking.office = office ? office->id : centre.offices.constFirst().id;
    booking.officeName = office ? office->name : centre.offices.constFirst().name;
    booking.mode = mode(!office ? u"call"_s : office->remote ? u"online"_s : u"visit"_s);
    if (!office)
        return;
    int left = where.mid(2).toInt();
    for (const Booth& booth : centre.booths) {
        if (booth.office == office->id && --left == 0) {
            booking.booth = booth.id;
            booking.boothName = booth.name;
        }
    }
}

} // namespace

service::CentreData calendarCentre(ServiceFixture& desk)
{
    return desk.centre();
}

SheetScene sceneOf(const service::CentreData& centre, const CalendarDay& day, int width)
{
    return {centre, day, {{}, width, CalendarSheet::UsualSlot}};
}

DayMaker::DayMaker(const service::CentreData& centre, QDate date)
    : m_centre(centre)
{
    day.day = date;
}

Id<Booking> DayMaker::add(const QString& where, QTime from, QTime to, const QString& company, BookingStatus status)
{
    Booking booking;
    booking.id = Id<Booking>(day.bookings.size() + 1);
    booking.start = fromTokyo(day.day, from);
    booking.end = fromTokyo(day.day, to);
    booking.clientName = company;
    booking.status = status;
    place(m_centre, booking, where);
    booking.staff = {{m_centre.staff.constFirst().id, m_centre.staff.constFirst().name, Part::Lead}};
    day.bookings.append(booking);
    return booking.id;
}

Booking& DayMaker::booking(Id<Booking> id)
{
    return day.bookings[id.number() - 1];
}

CalendarFixture::CalendarFixture(QSize size)
    : DeskFixture(size)
{
    context->setCaller(desk.clerk());
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
    QObject::connect(&worker, &service::Worker::changed, context.get(), &DeskContext::changed);
    m_page = new CalendarPage(*context, m_window.get());
    show(m_page);
    showToday();
}

CalendarFixture::~CalendarFixture()
{
    m_window.reset();
}

bool CalendarFixture::settled()
{
    return waitFor([this] { return m_page->isSettled() && !sheet().isLoading(); });
}

void CalendarFixture::showToday()
{
    m_page->showDay(QDate(2024, 11, 20));
    m_page->reload();
    REQUIRE(settled());
    m_page->takeKeys();
}

Id<Booking> CalendarFixture::book(const QString& where, QTime from, QTime to, const QString& company,
                                  BookingStatus status, const Caller& lead)
{
    return bookOn(QDate(2024, 11, 20), where, from, to, company, lead, status);
}

Id<Booking> CalendarFixture::bookOn(QDate day, const QString& where, QTime from, QTime to, const QString& company,
                                    const Caller& lead, BookingStatus status)
{
    Client client;
    client.name = company;
    const auto added = desk.services().clients().add(desk.clerk(), {client});
    REQUIRE(added);
    Booking booking;
    booking.start = fromTokyo(day, from);
    booking.end = fromTokyo(day, to);
    place(desk.centre(), booking, where);
    booking.client = added->ids.constFirst();
    booking.status = status;
    const Caller who = lead.staff ? lead : desk.writer();
    booking.staff = {{who.staff, who.name, Part::Lead}};
    const auto made = desk.services().bookings().add(desk.clerk(), {booking});
    REQUIRE(made);
    const auto* ids = std::get_if<QList<Id<Booking>>>(&*made);
    REQUIRE(ids);
    return ids->constFirst();
}

void CalendarFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace yorozu::test
