// SPDX-License-Identifier: GPL-3.0-or-later
// 利用状況 by keys: choosing a number, its list, the record behind it; cross tables that are kept.
#include "core/service/AnalysisService.h"
#include "tests/support/catch.h"
#include "tests/use/UseFixture.h"
#include "ui/charts/ChartCard.h"
#include "ui/records/RecordListModel.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/use/ConsultationsPart.h"
#include "ui/use/CrosstabPart.h"
#include "ui/use/NumberCard.h"
#include "ui/use/UseTimesPart.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

// Two consultations of one firm in June.
struct FilledUse : UseFixture
{
    FilledUse()
    {
        first = consulted(QDate(2024, 6, 3)).id;
        second = consulted(QDate(2024, 6, 10)).id;
        reload();
    }
    void choose(Chart& chart, QPoint place)
    {
        chart.setFocus();
        chart.setCurrent(chart.indexAt(place));
        key(&chart, Qt::Key_Return);
        REQUIRE(settled());
    }
    Id<Memo> first;
    Id<Memo> second;
};

QPoint fullest(const HeatMap& map)
{
    QPoint place;
    int most = -1;
    for (int row = 0; row < map.data().rows.size(); ++row) {
        const HeatMap::Row& shown = map.data().rows.at(row);
        for (int column = 0; column < shown.values.size() && !shown.isSum; ++column) {
            if (shown.values.at(column) > most) {
                most = shown.values.at(column);
                place = {column, row};
            }
        }
    }
    return place;
}

} // namespace

TEST_CASE("a booking stands in the hour of its booth, and opens from the list")
{
    UseFixture desk;
    const Id<Booking> booking = desk.desk.session();
    desk.reload();
    HeatMap& map = desk.view().times().booths();
    REQUIRE(map.state() == Chart::State::Ready);
    const QPoint place = fullest(map);
    REQUIRE(map.data().rows.at(place.y()).values.at(place.x()) == 1);
    map.setFocus();
    map.setCurrent(map.indexAt(place));
    desk.key(&map, Qt::Key_Return);
    REQUIRE(desk.settled());
    REQUIRE(desk.view().list().rows().rowCount() == 1);
    desk.key(&map, Qt::Key_Return); // once more: into the list
    CHECK(desk.view().list().table().hasFocus());
    desk.key(&desk.view().list().table(), Qt::Key_Return);
    REQUIRE(desk.targets.size() == 1);
    CHECK(desk.targets.constFirst() == Target::booking(booking));
    desk.key(&desk.view().list().table(), Qt::Key_Escape);
    CHECK(map.hasFocus());
    desk.key(&map, Qt::Key_Escape);
    CHECK(desk.view().list().hasNothing());
    CHECK_FALSE(map.chosen());
}

TEST_CASE("how much of its time a booth is used is told in percent, over the same sessions")
{
    UseFixture desk;
    desk.desk.session();
    UseQuestion month = UseFixture::year();
    month.span = MonthSpan::month(QDate(2024, 11, 20));
    desk.view().setQuestion(month);
    REQUIRE(desk.settled());
    HeatMap& map = desk.view().times().booths();
    const QPoint place = fullest(map);
    desk.find<SegmentedControl>("useMeasure")->setCurrentIndex(1);
    const int share = map.data().rows.at(place.y()).values.at(place.x());
    CHECK(share > 0);
    CHECK(share <= 100);
    map.setFocus();
    map.setCurrent(map.indexAt(place));
    desk.key(&map, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.view().list().rows().rowCount() == 1);
}

TEST_CASE("keys lead from part to part; times and firms are two counts of the same sessions")
{
    FilledUse desk;
    desk.key(&desk.view(), Qt::Key_2);
    REQUIRE(desk.settled());
    CHECK(desk.view().part() == UseView::Consulted);
    ConsultationsPart& part = desk.view().consultations();
    REQUIRE(part.months().state() == Chart::State::Ready);
    CHECK(part.months().totalOf(2) == 2);
    desk.choose(part.months(), {2, 0});
    REQUIRE(desk.view().list().rows().rowCount() == 2);
    CHECK(desk.view().list().rows().lineAt(0)->id == desk.second.number()); // latest first
    desk.key(&part.months(), Qt::Key_Return);
    QApplication::clipboard()->clear();
    desk.key(&desk.view().list().table(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(waitFor([] { return !QApplication::clipboard()->text().isEmpty(); }));
    CHECK(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size() == 3);
    desk.key(&desk.view().list().table(), Qt::Key_Return);
    CHECK(desk.targets.constLast() == Target::memo(desk.second));
    part.measure().setCurrentIndex(1);
    REQUIRE(waitFor([&] { return desk.view().isSettled() && part.months().totalOf(2) == 1; }));
    desk.choose(part.months(), {2, 0});
    CHECK(desk.view().list().rows().lineAt(0)->counts == Counted::Clients);
}

TEST_CASE("what another program submits is counted at once, and the list follows its number")
{
    FilledUse desk;
    desk.view().showPart(UseView::Consulted);
    REQUIRE(desk.settled());
    StackedMonths& months = desk.view().consultations().months();
    desk.choose(months, {2, 0});
    REQUIRE(desk.view().list().rows().rowCount() == 2);
    desk.consulted(QDate(2024, 6, 17));
    desk.reload();
    CHECK(months.totalOf(2) == 3);
    CHECK(desk.view().list().rows().rowCount() == 3);
}

TEST_CASE("a cross table of any two attributes opens its cells, and is kept under a name, undone and put back")
{
    FilledUse desk;
    desk.view().showPart(UseView::Crossed);
    REQUIRE(desk.settled());
    CrosstabPart& part = desk.view().crosstab();
    auto* rows = desk.find<QComboBox>("crosstabRows");
    rows->setCurrentIndex(static_cast<int>(allAttributes().indexOf(Attribute::Weekday)));
    Q_EMIT rows->activated(rows->currentIndex());
    REQUIRE(waitFor(
        [&] { return desk.view().isSettled() && part.table() && part.table()->question.rows == Attribute::Weekday; }));
    REQUIRE(part.table()->rows.size() == 1); // both on a Monday
    desk.choose(part.map(), {0, 0});
    CHECK(desk.view().list().rows().rowCount() == 2);
    desk.choose(part.map(), {static_cast<int>(part.table()->columns.size()), 1}); // everything
    CHECK(desk.view().list().rows().rowCount() == 2);

    part.save(u"曜日と拠点"_s);
    REQUIRE(waitFor([&] { return part.views().size() == 1; }));
    rows->setCurrentIndex(static_cast<int>(allAttributes().indexOf(Attribute::Mode)));
    Q_EMIT rows->activated(rows->currentIndex());
    REQUIRE(desk.settled());
    part.apply(part.views().constFirst());
    REQUIRE(waitFor([&] { return desk.view().isSettled() && part.table()->question.rows == Attribute::Weekday; }));
    part.setFocusPolicy(Qt::StrongFocus);
    desk.key(&part, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return part.views().isEmpty(); }));
    desk.key(&part, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return part.views().size() == 1; }));
    CHECK(part.views().constFirst().name == u"曜日と拠点"_s);
}

TEST_CASE("a view of another year leads the page there")
{
    FilledUse desk;
    desk.view().showPart(UseView::Crossed);
    REQUIRE(desk.settled());
    QList<MonthSpan> wanted;
    QObject::connect(&desk.view(), &UseView::spanWanted, &desk.view(),
                     [&wanted](const MonthSpan& span) { wanted.append(span); });
    ReportView view;
    view.question = {Attribute::Mode, Attribute::Month, QDate(2023, 4, 1), QDate(2024, 3, 31)};
    desk.view().crosstab().apply(view);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.constFirst() == MonthSpan::fiscalYear(QDate(2023, 4, 1)));
    // Days that are no period of the page are counted as they are.
    view.question.to = QDate(2023, 4, 10);
    desk.view().crosstab().apply(view);
    REQUIRE(desk.settled());
    CHECK(wanted.size() == 1);
    CHECK(desk.view().crosstab().table()->question.to == QDate(2023, 4, 10));
    CHECK(desk.view().crosstab().map().state() == Chart::State::Empty);
}

TEST_CASE("V turns each chart into its table")
{
    FilledUse desk;
    desk.view().showPart(UseView::Consulted);
    REQUIRE(desk.settled());
    StackedMonths& months = desk.view().consultations().months();
    months.setFocus();
    desk.key(&months, Qt::Key_V);
    auto* card = desk.find<ChartCard>("useMonthsCard");
    CHECK(card->showsTable());
    CHECK(card->table().model()->rowCount() == 12);
}
