// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on a chart.
#include "tests/charts/SampleCharts.h"
#include "tests/support/catch.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yorozu::test;
using namespace yorozu::ui;

TEST_CASE("every number of a chart is a child with its words, and can be pressed")
{
    ChartWindow window;
    HeatMap map(window.themes);
    map.setAccessibleName(u"Banks by month"_s);
    map.setData(sampleMap());
    window.show(map, {600, 200});
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&map);
    REQUIRE(chart);
    CHECK(chart->text(QAccessible::Name) == u"Banks by month"_s);
    CHECK(chart->role() == QAccessible::List);
    REQUIRE(chart->childCount() == 16); // four rows of three months and a sum
    QAccessibleInterface* cell = chart->child(map.indexAt(QPoint(1, 3)));
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Name) == u"Koza Shinkin, May: 1"_s);
    CHECK(chart->indexOfChild(cell) == map.indexAt(QPoint(1, 3)));
    CHECK(cell->rect().size() == map.marks().at(map.indexAt(QPoint(1, 3))).rect.toAlignedRect().size());
    QSignalSpy opened(&map, &Chart::opened);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toPoint() == QPoint(1, 3));
    CHECK(cell->state().focused);
    const QPoint middle = cell->rect().center();
    CHECK(chart->childAt(middle.x(), middle.y()) == cell);
}

TEST_CASE("what went away is no longer valid, and an empty chart says why")
{
    ChartWindow window;
    HeatMap map(window.themes);
    map.setData(sampleMap());
    window.show(map, {600, 200});
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&map);
    QAccessibleInterface* cell = chart->child(map.indexAt(QPoint(1, 3)));
    REQUIRE(cell->isValid());
    map.setEmpty(u"Nothing was held yet."_s);
    CHECK_FALSE(cell->isValid());
    CHECK(chart->childCount() == 0);
    CHECK(chart->text(QAccessible::Description) == u"Nothing was held yet."_s);
}
