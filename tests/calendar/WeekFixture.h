// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekGrid.h"
#include "ui/calendar/WeekModel.h"
#include "ui/calendar/WeekPopup.h"
#include "ui/calendar/WeekView.h"

#include <QTest>

namespace yorozu::test {

// The page with the week from the 18th to the 24th; the clock of the fixture stands at 16:00 on Wednesday, the 20th.
struct WeekDesk : CalendarFixture
{
    WeekDesk()
    {
        page().setKind(ui::CalendarKind::Week);
        weekSettled();
        page().takeKeys();
    }
    ui::WeekView& view() { return *qobject_cast<ui::WeekView*>(page().view(ui::CalendarKind::Week)); }
    ui::WeekGrid& grid() { return view().grid(); }
    ui::WeekPopup& popup() { return view().popup(); }
    const ui::WeekScene& scene() { return grid().scene(); }
    void weekSettled()
    {
        REQUIRE(waitFor([this] { return page().isSettled() && !grid().isLoading(); }));
    }
    void read()
    {
        page().reload();
        weekSettled();
    }
    // The column of the n-th office of a day of November: on a weekend there is one only.
    int column(int day, int office = 0)
    {
        const QList<ui::WeekColumn>& columns = scene().columns();
        for (int at = 0; at < columns.size(); ++at) {
            if (scene().day(columns.at(at).day) == QDate(2024, 11, day))
                return at + office;
        }
        return -1;
    }
    int row(int hour, int minute = 0) { return (hour * 60 + minute - scene().minutesOf(0)) / scene().step(); }
    int free(int day, int office, int hour, int minute = 0)
    {
        const rules::PlaceCell* cell = scene().cell(column(day, office), row(hour, minute));
        return cell && cell->state == rules::PlaceCell::State::Open ? cell->free : -1;
    }
    QPoint at(const ui::WeekSpan& span) { return grid().toViewport(scene().rectOf(span)).center(); }
    void click(const ui::WeekSpan& span)
    {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, at({span.column, span.row, 1}));
    }
    void mark(int day, int office, int hour, int rows = 2)
    {
        grid().interaction().mark({column(day, office), row(hour), rows});
    }
};

} // namespace yorozu::test
