// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind a chart, and what is copied.
#include "ui/charts/ChartCard.h"
#include "tests/charts/SampleCharts.h"
#include "tests/support/catch.h"
#include "ui/theme/controls/RecordTable.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

struct CardWindow : ChartWindow
{
    CardWindow()
    {
        map->setData(sampleMap());
        card.setTitle(u"Banks"_s, u"by month"_s);
        card.setParent(&window);
        window.resize(600, 260);
        card.resize(600, 260);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        map->setFocus();
    }
    HeatMap* map = new HeatMap(themes);
    ChartCard card{themes, map, u"card"_s, nullptr};
};

} // namespace

TEST_CASE("V turns a chart over to its table and back, with the keys")
{
    CardWindow window;
    REQUIRE(window.map->hasFocus());
    QTest::keyClick(window.map, Qt::Key_V);
    CHECK(window.card.showsTable());
    CHECK(window.card.table().hasFocus());
    CHECK(window.card.table().model()->rowCount() == 4);
    CHECK(window.card.table().model()->index(1, 0).data().toString() == u"Johoku Shinkin"_s);
    CHECK(window.card.table().model()->index(1, 2).data().toString() == u"3"_s);
    QTest::keyClick(&window.card.table(), Qt::Key_V);
    CHECK_FALSE(window.card.showsTable());
    CHECK(window.map->hasFocus());
}

TEST_CASE("Enter in the table opens what the same cell of the chart opens")
{
    CardWindow window;
    window.card.setTableShown(true);
    QSignalSpy opened(&window.card, &ChartCard::opened);
    RecordTable& table = window.card.table();
    table.setCurrentIndex(table.model()->index(0, 3));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().constFirst().toPoint() == QPoint(2, 0));
    table.setCurrentIndex(table.model()->index(1, 0)); // the name: its sum
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toPoint() == QPoint(3, 1));
}

TEST_CASE("the table follows new data and keeps its cursor")
{
    CardWindow window;
    window.card.setTableShown(true);
    window.card.table().setCurrentIndex(window.card.table().model()->index(1, 2));
    HeatMap::Data data = sampleMap();
    data.rows[1].values[1] = 7;
    window.map->setData(data);
    window.card.refresh();
    CHECK(window.card.table().currentIndex().data().toString() == u"7"_s);
}

TEST_CASE("Ctrl+C copies the chart as a picture and the table as text for a spreadsheet")
{
    CardWindow window;
    QSignalSpy copied(&window.card, &ChartCard::copied);
    QTest::keyClick(window.map, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(copied.size() == 1);
    const QImage picture = QApplication::clipboard()->image();
    CHECK(picture.size() == window.map->size() * window.map->devicePixelRatioF());
    window.card.setTableShown(true);
    window.card.table().setFocus();
    QTest::keyClick(&window.card.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(copied.size() == 2);
    CHECK(QApplication::clipboard()->text() == u"bank\t4\t5\t6\tsum\n"
                                               "Asahi Shinkin\t1\t0\t5\t6\n"
                                               "Johoku Shinkin\t0\t3\t1\t4\n"
                                               "All of Tokyo\t1\t3\t6\t9\n"
                                               "Koza Shinkin\t0\t1\t0\t1\n"_s);
}
