// SPDX-License-Identifier: GPL-3.0-or-later
// Charts are walked by the arrow keys and opened by Enter or the mouse.
#include "tests/charts/SampleCharts.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

QPoint placeOf(const Chart& chart)
{
    return chart.marks().at(chart.current()).place;
}

QString wordsOf(const Chart& chart)
{
    return chart.marks().at(chart.current()).name;
}

} // namespace

TEST_CASE("the arrow keys walk through the cells of the map, and Enter opens one")
{
    ChartWindow window;
    HeatMap map(window.themes);
    map.setData(sampleMap());
    window.show(map, {600, 200});
    QSignalSpy opened(&map, &Chart::opened);
    QTest::keyClick(&map, Qt::Key_Right); // the first key only takes hold of it
    CHECK(placeOf(map) == QPoint(0, 0));
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    CHECK(wordsOf(map) == u"Johoku Shinkin, June: 1"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    CHECK(wordsOf(map) == u"Johoku Shinkin, sum: 4"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    CHECK(placeOf(map) == QPoint(3, 1));
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toPoint() == QPoint(3, 1));
}

TEST_CASE("a name that opens something is walked to from its row, pressed and spoken; a name alone is not")
{
    ChartWindow window;
    HeatMap map(window.themes);
    HeatMap::Data cells = sampleMap();
    cells.rows[1].opens = u"Open Johoku"_s;
    map.setData(cells);
    window.show(map, {600, 200});
    QSignalSpy opened(&map, &Chart::opened);
    QTest::keyClick(&map, Qt::Key_Home);
    CHECK(placeOf(map) == QPoint(0, 0)); // the first number, not a name
    QTest::keyClick(&map, Qt::Key_Left);
    CHECK(placeOf(map) == QPoint(Chart::HeadColumn, 1)); // the nearest name that opens something
    CHECK(wordsOf(map) == u"Open Johoku"_s);
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().constFirst().toPoint() == QPoint(Chart::HeadColumn, 1));
    CHECK(map.table().rows.at(1).constFirst().place == QPoint(Chart::HeadColumn, 1));
    CHECK(map.table().rows.at(0).constFirst().place == QPoint(3, 0));

    RankingBars bars(window.themes);
    RankingBars::Data ranking = sampleRanking(3);
    ranking.rows[2].opens = u"Open Bank 3"_s;
    bars.setData(ranking);
    window.show(bars, {300, 120});
    QSignalSpy pressed(&bars, &Chart::opened);
    const QRectF name = bars.marks().at(bars.indexAt(QPoint(Chart::HeadColumn, 2))).rect;
    const QRectF row = bars.marks().at(bars.indexAt(QPoint(0, 2))).rect;
    QTest::mouseClick(&bars, Qt::LeftButton, {}, name.center().toPoint());
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPointF(row.right() - 8, row.center().y()).toPoint());
    REQUIRE(pressed.size() == 2);
    CHECK(pressed.takeFirst().constFirst().toPoint() == QPoint(Chart::HeadColumn, 2));
    CHECK(pressed.takeFirst().constFirst().toPoint() == QPoint(0, 2));
    CHECK(bars.indexAt(QPoint(Chart::HeadColumn, 0)) < 0);
}

TEST_CASE("what was pressed is opened, if the mouse is let go there")
{
    ChartWindow window;
    HeatMap map(window.themes);
    map.setData(sampleMap());
    window.show(map, {600, 200});
    QSignalSpy opened(&map, &Chart::opened);
    const QPoint first = map.marks().at(map.indexAt(QPoint(2, 0))).rect.center().toPoint();
    const QPoint other = map.marks().at(map.indexAt(QPoint(0, 1))).rect.center().toPoint();
    QTest::mouseClick(&map, Qt::LeftButton, {}, first);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().constFirst().toPoint() == QPoint(2, 0));
    CHECK(placeOf(map) == QPoint(2, 0));
    QTest::mousePress(&map, Qt::LeftButton, {}, first);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, other);
    CHECK(opened.isEmpty());
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(opened.isEmpty());
}

TEST_CASE("months are walked by their sums and by their layers, past layers that are empty")
{
    ChartWindow window;
    StackedMonths months(window.themes);
    months.setData(sampleMonths(), StackedMonths::Layout::Stacked);
    window.show(months, {400, 260});
    QTest::keyClick(&months, Qt::Key_Right);
    CHECK(wordsOf(months) == u"April: 19, before 12"_s);
    QTest::keyClick(&months, Qt::Key_Down);
    CHECK(wordsOf(months) == u"April, Seminars: 5"_s);
    CHECK(months.seriesAt(placeOf(months)) == 1);
    // May has no seminars: the nearest layer of it.
    QTest::keyClick(&months, Qt::Key_Right);
    CHECK(placeOf(months).x() == 1);
    QTest::keyClick(&months, Qt::Key_Right);
    CHECK(placeOf(months).x() == 2);
    QTest::keyClick(&months, Qt::Key_Home);
    CHECK(wordsOf(months) == u"April: 19, before 12"_s);
}

TEST_CASE("a layer lies over its month: the mouse reaches both")
{
    ChartWindow window;
    StackedMonths months(window.themes);
    months.setData(sampleMonths(), StackedMonths::Layout::Stacked);
    window.show(months, {400, 260});
    const ChartMark& whole = months.marks().at(months.indexAt(QPoint(0, 0)));
    const ChartMark& layer = months.marks().at(months.indexAt(months.placeOf(0, 1)));
    REQUIRE(whole.rect.contains(layer.rect));
    CHECK(months.marks().at(months.indexAt(layer.rect.center())).place == layer.place);
    CHECK(months.marks().at(months.indexAt(whole.rect.topLeft() + QPointF(2, 2))).place == whole.place);
}

TEST_CASE("bars side by side stand on the same line, one beside the other")
{
    ChartWindow window;
    StackedMonths months(window.themes);
    months.setData(sampleMonths(), StackedMonths::Layout::SideBySide);
    window.show(months, {400, 260});
    const QRectF meetings = months.marks().at(months.indexAt(months.placeOf(0, 0))).rect;
    const QRectF seminars = months.marks().at(months.indexAt(months.placeOf(0, 1))).rect;
    CHECK(meetings.bottom() == Approx(seminars.bottom()));
    CHECK(meetings.right() <= seminars.left());
    CHECK(meetings.height() / seminars.height() == Approx(14.0 / 5));
}

TEST_CASE("new data leaves the cursor at its place")
{
    ChartWindow window;
    HeatMap map(window.themes);
    map.setData(sampleMap());
    window.show(map, {600, 200});
    map.setCurrent(map.indexAt(QPoint(1, 1)));
    HeatMap::Data data = sampleMap();
    data.rows[1].values[1] = 8;
    map.setData(data);
    CHECK(wordsOf(map) == u"Johoku Shinkin, May: 8"_s);
    data.rows.resize(1);
    map.setData(data);
    CHECK(map.current() == -1);
}

TEST_CASE("Space and a tile's name narrow the rest, Enter on its figure opens it")
{
    ChartWindow window;
    TileRow row(window.themes);
    row.setTiles(sampleTiles());
    window.show(row, {500, 112});
    QSignalSpy toggled(&row, &TileRow::tileToggled);
    QSignalSpy opened(&row, &Chart::opened);
    QTest::keyClick(&row, Qt::Key_Right);
    CHECK(wordsOf(row) == u"Trips: 123 of 110"_s);
    QTest::keyClick(&row, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().constFirst().toPoint() == QPoint(0, TileRow::Figure));
    // The line without a number is no place for the cursor.
    QTest::keyClick(&row, Qt::Key_Down);
    CHECK(wordsOf(row) == u"Trips a year before: 98"_s);
    QTest::keyClick(&row, Qt::Key_Space);
    REQUIRE(toggled.size() == 1);
    CHECK(toggled.constFirst().constFirst().toInt() == 0);
    const QPoint name = row.marks().at(row.indexAt(QPoint(1, TileRow::Name))).rect.center().toPoint();
    QTest::mouseClick(&row, Qt::LeftButton, {}, name);
    REQUIRE(toggled.size() == 2);
    CHECK(toggled.constLast().constFirst().toInt() == 1);
}

TEST_CASE("a ranking shows what there is room for")
{
    ChartWindow window;
    RankingBars ranking(window.themes);
    ranking.setData(sampleRanking(40));
    window.show(ranking, {260, 240});
    CHECK(ranking.marks().size() >= 10);
    CHECK(ranking.marks().size() < 20);
    CHECK(ranking.table().rows.size() == 40);
    CHECK(ranking.marks().constLast().rect.bottom() <= 240.5);
}
