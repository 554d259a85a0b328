// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/BookingForm.h"

#include <QPushButton>
#include <QTest>

namespace yorozu::test {

// The page on the 21st, where one books: the clock of the fixture stands at 16:00 on the 20th.
struct BookingDesk : CalendarFixture
{
    BookingDesk()
    {
        context->setCaller(desk.clerk());
        page().showDay(QDate(2024, 11, TomorrowDay));
        REQUIRE(settled());
    }
    Id<Booking> tomorrow(const QString& place, QTime from, QTime to, const QString& company, const Caller& lead = {})
    {
        const Id<Booking> id = bookOn(QDate(2024, 11, TomorrowDay), place, from, to, company, lead);
        page().reload();
        REQUIRE(waitFor([&] { return sheet().scene().card(id) != nullptr && page().isSettled(); }));
        return id;
    }
    QPoint at(int column, int minutes) const
    {
        const ui::SheetMetrics& metrics = page().sheet().scene().metrics();
        return page().sheet().toViewport({metrics.left(column) + 20, metrics.y(minutes), 1, 1}).topLeft();
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget* grid = sheet().viewport();
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, from + QPoint(6, 6));
        QTest::mouseMove(grid, to);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
    }
    ui::BookingForm* form() { return qobject_cast<ui::BookingForm*>(page().form()); }
    template <typename T> T* field(const QString& name)
    {
        T* found = page().form() ? page().form()->findChild<T*>(name) : nullptr;
        if (!found)
            throw std::runtime_error(name.toStdString());
        return found;
    }
    void submit() { field<QPushButton>(QStringLiteral("bookingFormSave"))->click(); }
    QList<Booking> stored() { return *desk.services().bookings().list(QDate(2024, 11, 21), QDate(2024, 11, 22)); }
    ui::CalendarPage& page() const { return const_cast<BookingDesk*>(this)->CalendarFixture::page(); }
    // One of the ledger.
    Id<Client> company(const QString& name, const QStringList& persons = {})
    {
        Client client;
        client.name = name;
        for (const QString& person : persons) {
            Person one;
            one.name = person;
            client.persons.append(one);
        }
        const auto added = desk.services().clients().add(desk.clerk(), {client});
        REQUIRE(added);
        return added->ids.constFirst();
    }
    // The form of a booking, as it is changed.
    void open(Id<Booking> id)
    {
        hands().select(id);
        sheet().setFocus();
        key(Qt::Key_Return);
        REQUIRE(form());
    }
    // After a dialog: the window manager of the tests takes its time.
    void backToSheet()
    {
        sheet().window()->activateWindow();
        sheet().setFocus();
        REQUIRE(waitFor([&] { return sheet().hasFocus(); }));
    }
    void save()
    {
        submit();
        REQUIRE(waitFor([&] { return page().form() == nullptr && page().isSettled(); }));
    }

    static constexpr int TomorrowDay = 21;
};

} // namespace yorozu::test
