// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/SampleCharts.h"

#include "tests/support/Warnings.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

StackedMonths::Data sampleMonths()
{
    StackedMonths::Data data;
    data.series = {{u"Meetings"_s, &Theme::meeting, {14, 16, 19}}, {u"Seminars"_s, &Theme::seminar, {5, 0, 10}}};
    data.columns = {
        {u"4月"_s, u"April"_s, 12, false}, {u"5月"_s, u"May"_s, 27, false}, {u"6月"_s, u"June"_s, {}, true}};
    data.previousName = u"before"_s;
    data.totalName = u"sum"_s;
    data.columnName = u"month"_s;
    return data;
}

HeatMap::Data sampleMap()
{
    HeatMap::Data data;
    data.rowsName = u"bank"_s;
    data.columns = {u"4"_s, u"5"_s, u"6"_s};
    data.spokenColumns = {u"April"_s, u"May"_s, u"June"_s};
    data.totalName = u"sum"_s;
    data.few = u"few"_s;
    data.many = u"many"_s;
    data.rows = {{u"Asahi"_s, u"Asahi Shinkin"_s, {1, 0, 5}, 6, false},
                 {u"Johoku"_s, u"Johoku Shinkin"_s, {0, 3, 1}, 4, false},
                 {u"All"_s, u"All of Tokyo"_s, {1, 3, 6}, 9, true},
                 {u"Koza"_s, u"Koza Shinkin"_s, {0, 1, 0}, 1, false}};
    return data;
}

RankingBars::Data sampleRanking(int rows)
{
    RankingBars::Data data;
    data.nameHead = u"bank"_s;
    data.valueHead = u"times"_s;
    for (int row = 1; row <= rows; ++row) {
        const QString name = u"Bank %1"_s.arg(row);
        data.rows.append({row, name, 2 * (rows - row + 1), {}, name + u" spoken"_s});
    }
    return data;
}

QList<Tile> sampleTiles()
{
    Tile trips{&Theme::trip,
               u"Trips"_s,
               u"of 110"_s,
               {},
               u"123"_s,
               u"times"_s,
               u"Trips: 123 of 110"_s,
               {Tile::Line{{u"23 banks"_s}},
                Tile::Line{{u"before 98"_s, u"Trips a year before: 98"_s}, {u"+26%"_s, {}, true, true}}}};
    trips.share = 123.0 / 110;
    Tile trainees{&Theme::traineeKind, u"Trainees"_s,           {}, u"about "_s, u"80"_s,
                  u"people"_s,         u"Trainees: about 80"_s, {}};
    return {trips, trainees};
}

ChartWindow::ChartWindow(ThemeManager::Mode mode)
{
    expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    themes.setMode(mode);
    themes.apply(*qApp);
}

void ChartWindow::show(Chart& chart, QSize size)
{
    chart.setParent(&window);
    window.resize(size);
    chart.setGeometry(QRect(QPoint(0, 0), size));
    window.show();
    chart.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    chart.setFocus(Qt::OtherFocusReason);
}

} // namespace yorozu::test
