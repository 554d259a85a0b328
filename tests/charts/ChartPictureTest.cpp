// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, by its pixels, and where things stand.
#include "tests/charts/SampleCharts.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

// In a corner of the mark: no digits there.
QColor cornerOf(const Chart& chart, QPoint place)
{
    const QRectF rect = chart.marks().at(chart.indexAt(place)).rect;
    return chart.picture().toImage().pixelColor((rect.topLeft() + QPointF(3, 3)).toPoint());
}

} // namespace

TEST_CASE("the steps of the map: none, the least, the most")
{
    CHECK(HeatMap::stepOf(0, 5) == 0);
    CHECK(HeatMap::stepOf(1, 1) == 1);
    CHECK(HeatMap::stepOf(5, 5) == 5);
    CHECK(HeatMap::stepOf(1, 300) == 1);
    CHECK(HeatMap::stepOf(300, 300) == 5);
    for (int value = 1; value < 40; ++value)
        CHECK(HeatMap::stepOf(value, 40) <= HeatMap::stepOf(value + 1, 40));
}

TEST_CASE("a cell has the colour of its step, in both schemes")
{
    const auto mode = GENERATE(ThemeManager::Mode::Light, ThemeManager::Mode::Dark);
    ChartWindow window(mode);
    HeatMap map(window.themes);
    map.setData(sampleMap());
    window.show(map, {600, 200});
    const Theme& theme = window.themes.theme();
    CHECK(cornerOf(map, {0, 0}).name() == theme.heat.at(1).name());
    CHECK(cornerOf(map, {1, 0}).name() == theme.heat.at(0).name());
    CHECK(cornerOf(map, {2, 0}).name() == theme.heat.at(5).name());
    CHECK(cornerOf(map, {1, 2}).name() == theme.canvas.name()); // sums have no colour
}

TEST_CASE("layers stand on one another, as high as their numbers, with the ground between them")
{
    ChartWindow window;
    StackedMonths months(window.themes);
    months.setData(sampleMonths(), StackedMonths::Layout::Stacked);
    window.show(months, {400, 300});
    const QRectF meetings = months.marks().at(months.indexAt(months.placeOf(2, 0))).rect;
    const QRectF seminars = months.marks().at(months.indexAt(months.placeOf(2, 1))).rect;
    CHECK(seminars.bottom() == Approx(meetings.top()));
    CHECK(meetings.height() / seminars.height() == Approx(1.9));
    const QImage image = months.picture().toImage();
    CHECK(image.pixelColor(seminars.center().toPoint()).name() == window.themes.theme().seminar.solid.name());
    CHECK(image.pixelColor(meetings.center().toPoint()).name() == window.themes.theme().meeting.solid.name());
}

TEST_CASE("nothing is painted outside, and larger letters want a larger chart")
{
    ChartWindow window;
    HeatMap map(window.themes);
    map.setData(sampleMap());
    const int usual = map.sizeHint().height();
    window.themes.setTextScale(1.25);
    CHECK(map.sizeHint().height() > usual);
    window.show(map, {700, map.sizeHint().height()});
    for (const ChartMark& mark : map.marks())
        CHECK(QRectF(map.rect()).adjusted(-1, -1, 1, 1).contains(mark.rect));
}

TEST_CASE("what is chosen is lit on the screen and not on a copy")
{
    ChartWindow window;
    StackedMonths months(window.themes);
    months.setData(sampleMonths(), StackedMonths::Layout::Stacked);
    window.show(months, {400, 300});
    const QRectF whole = months.marks().at(months.indexAt(QPoint(1, 0))).rect;
    const QPoint corner = (whole.topLeft() + QPointF(8, 8)).toPoint();
    months.setChosen(QPoint(1, 0));
    CHECK(months.grab().toImage().pixelColor(corner).name() == window.themes.theme().accentSoft.name());
    CHECK(months.picture().toImage().pixelColor(corner).name() == window.themes.theme().canvas.name());
}

TEST_CASE("the same chart on paper is light and in its own size")
{
    ChartWindow window(ThemeManager::Mode::Dark);
    StackedMonths months(window.themes);
    months.setData(sampleMonths(), StackedMonths::Layout::Stacked);
    window.show(months, {400, 300});
    QImage paper(800, 400, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    months.paintOn(painter, QRectF(0, 0, 800, 400), ChartStyle::paper());
    painter.end();
    bool found = false;
    for (int x = 0; x < paper.width() && !found; ++x)
        found = paper.pixelColor(x, 360).name() == lightTheme().meeting.solid.name();
    CHECK(found);
}

TEST_CASE("while nothing is there yet grey bars come after a moment; what is shown stays while it is asked again")
{
    ChartWindow window;
    RankingBars ranking(window.themes);
    window.show(ranking, {260, 200});
    CHECK(ranking.state() == Chart::State::Loading);
    ranking.setData(sampleRanking(3));
    ranking.setLoading();
    CHECK(ranking.state() == Chart::State::Ready);
    ranking.setEmpty(u"Nothing."_s);
    CHECK(ranking.marks().isEmpty());
    ranking.setLoading();
    CHECK(ranking.state() == Chart::State::Loading);
}
