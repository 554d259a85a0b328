// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/async/DeskFixture.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarSheet.h"

#include <stdexcept>

namespace yorozu::test {

// The centre of the first data, as the calendar is handed it: 新橋 with six booths, 立川 with three, four seats at
// home.
service::CentreData calendarCentre(ServiceFixture& desk);
// A day of 1104 px, as on the picture.
ui::SheetScene sceneOf(const service::CentreData& centre, const ui::CalendarDay& day, int width = 1104);

// Makes bookings that are stored nowhere, for what needs no data base.
class DayMaker
{
public:
    explicit DayMaker(const service::CentreData& centre, QDate day = QDate(2024, 11, 20));

    // `place`: 新橋1, 在宅2; 訪問: away. Answers its id.
    Id<Booking> add(const QString& place, QTime from, QTime to, const QString& company,
                    BookingStatus status = BookingStatus::Confirmed);
    Booking& booking(Id<Booking> id);
    ui::CalendarDay day;

private:
    const service::CentreData& m_centre;
};

// The page over a data base, `desk` beside it as another program.
class CalendarFixture : public DeskFixture
{
public:
    explicit CalendarFixture(QSize size = {1384, 824});
    ~CalendarFixture();

    ui::CalendarPage& page() { return *m_page; }
    ui::CalendarSheet& sheet() { return m_page->sheet(); }
    ui::SheetInteraction& hands() { return m_page->sheet().interaction(); }
    bool settled();
    void showToday();
    // A session of today in this booth, of a company that is entered for it.
    Id<Booking> book(const QString& place, QTime from, QTime to, const QString& company,
                     BookingStatus status = BookingStatus::Confirmed, const Caller& lead = {});
    Id<Booking> bookOn(QDate day, const QString& place, QTime from, QTime to, const QString& company,
                       const Caller& lead = {}, BookingStatus status = BookingStatus::Confirmed);
    Booking stored(Id<Booking> booking) { return *desk.services().bookings().byId(booking); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }

    QList<ui::Target> targets; // where the page wanted to lead
    QStringList announced;

private:
    ui::CalendarPage* m_page = nullptr;
};

} // namespace yorozu::test
