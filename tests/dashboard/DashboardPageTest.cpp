// SPDX-License-Identifier: GPL-3.0-or-later
// The page by keys and mouse: period, choosing a number, its list, its record, and what leaves the page.
#include "core/service/ActivityService.h"
#include "core/service/ReportService.h"
#include "tests/dashboard/DashboardFixture.h"
#include "tests/support/catch.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/ActivityRows.h"
#include "ui/dashboard/AgencyRows.h"
#include "ui/dashboard/CountingView.h"
#include "ui/dashboard/DashboardToolBar.h"
#include "ui/dashboard/DrillCard.h"
#include "ui/dashboard/GroupFigure.h"
#include "ui/paper/PaperDocument.h"
#include "ui/paper/PdfFile.h"
#include "ui/print/ChartPrintPreview.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/use/UseView.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

const QDate May(2024, 5, 10);

// Two days with the first bank in May, a seminar with the second in June.
struct FilledPage : DashboardFixture
{
    FilledPage()
    {
        first = hold(ActivityKind::OffSiteDay, May, {0}, u"資金繰りの相談会"_s);
        second = hold(ActivityKind::OffSiteDay, May.addDays(9), {0}, u"創業の相談会"_s);
        third = hold(ActivityKind::Seminar, QDate(2024, 6, 5), {1}, u"価格転嫁セミナー"_s);
        reload();
    }
    void chooseMay()
    {
        page().map().setFocus();
        page().map().setCurrent(page().map().indexAt(QPoint(1, 0)));
        key(&page().map(), Qt::Key_Return);
        REQUIRE(settled());
    }
    Id<Activity> first;
    Id<Activity> second;
    Id<Activity> third;
};

} // namespace

TEST_CASE("Enter on a cell lists its records, once more goes into the list, Enter there opens one on its page, Esc "
          "leads back")
{
    FilledPage desk;
    HeatMap& map = desk.page().map();
    map.setFocus(Qt::TabFocusReason);
    CHECK(map.current() == map.indexAt(QPoint(0, 0)));
    desk.key(&map, Qt::Key_Right);
    desk.key(&map, Qt::Key_Return);
    REQUIRE(desk.settled());
    const ActivityRows& rows = desk.page().drill().rows();
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.at(0).id == desk.first);
    CHECK(rows.at(1).id == desk.second);
    CHECK(map.chosen() == QPoint(1, 0));
    CHECK(map.hasFocus());
    desk.key(&map, Qt::Key_Return);
    CHECK(desk.page().drill().table().hasFocus());
    desk.key(&desk.page().drill().table(), Qt::Key_Down);
    desk.key(&desk.page().drill().table(), Qt::Key_Return);
    CHECK(desk.targets == QList{Target::activity(desk.second)});
    CHECK(desk.page().drill().table().currentIndex().row() == 1);
    desk.key(&desk.page().drill().table(), Qt::Key_Escape);
    CHECK(map.hasFocus());
    desk.key(&map, Qt::Key_Escape);
    CHECK_FALSE(desk.page().drill().drill());
    CHECK_FALSE(map.chosen());
}

TEST_CASE("a cell without records says so instead of listing everything")
{
    FilledPage desk;
    HeatMap& map = desk.page().map();
    map.setCurrent(map.indexAt(QPoint(0, 0)));
    desk.key(&map, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.page().drill().rows().rowCount() == 0);
    CHECK(desk.page().drill().drill()->activities.isEmpty());
}

TEST_CASE("a tile's figure lists its records, Space narrows the page to it and back")
{
    FilledPage desk;
    TileRow& tiles = desk.page().tiles();
    tiles.setFocus();
    tiles.setCurrent(tiles.indexAt(QPoint(ActivityGroup::Trips, TileRow::Figure)));
    desk.key(&tiles, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.page().drill().rows().rowCount() == 2);
    CHECK(desk.page().months().totalOf(2) == 1);
    desk.key(&tiles, Qt::Key_Space);
    REQUIRE(desk.settled());
    CHECK(tiles.tiles().at(ActivityGroup::Trips).on);
    CHECK(desk.page().months().data().series.size() == 1);
    CHECK(desk.page().months().totalOf(1) == 2);
    CHECK(desk.page().months().totalOf(2) == 0);
    desk.key(&tiles, Qt::Key_Space);
    REQUIRE(desk.settled());
    CHECK(desk.page().months().totalOf(2) == 1);
}

TEST_CASE("keys lead to other periods: months, quarters, the year before")
{
    FilledPage desk;
    DashboardPage& page = desk.page();
    page.takeKeys();
    REQUIRE(page.hasFocus());
    desk.key(&page, Qt::Key_Q);
    REQUIRE(desk.settled());
    CHECK(page.period().first() == QDate(2024, 10, 1));
    // Nothing was held then. What was entered before may still be told of, and is read once more.
    CHECK(waitFor([&page] { return page.months().state() == Chart::State::Empty; }));
    desk.key(&page, Qt::Key_Left);
    desk.key(&page, Qt::Key_Left);
    REQUIRE(desk.settled());
    CHECK(page.period().first() == QDate(2024, 4, 1));
    CHECK(page.months().totalOf(1) == 2);
    desk.key(&page, Qt::Key_M);
    REQUIRE(desk.settled());
    CHECK(page.period().first() == QDate(2024, 4, 1));
    desk.key(&page, Qt::Key_Right, Qt::AltModifier);
    REQUIRE(desk.settled());
    CHECK(page.months().totalOf(0) == 2);
    desk.key(&page, Qt::Key_Y);
    desk.key(&page, Qt::Key_Left);
    REQUIRE(desk.settled());
    CHECK(page.period().fiscalYear() == 2023);
    CHECK(page.map().state() == Chart::State::Empty);
    CHECK(desk.find<Band>("dashboardBand")->isVisible());
}

TEST_CASE("what is filtered is counted alone: by person and kind of institution")
{
    FilledPage desk;
    auto* bar = &desk.page().toolBar();
    bar->setFilter({.staff = desk.desk.writer().staff});
    desk.reload();
    CHECK(desk.page().map().state() == Chart::State::Empty);
    bar->setFilter({.staff = desk.desk.clerk().staff});
    desk.reload();
    CHECK(desk.page().months().totalOf(1) == 2);
    bar->setFilter({.agencyKind = desk.bank(0).kind});
    desk.reload();
    CHECK(desk.page().data()->all.total.times() == 3);
    CHECK(bar->filterWords() == desk.desk.centre().masterName(MasterKind::AgencyKind, desk.bank(0).kind));
}

TEST_CASE("what another program enters is counted at once, and the list follows its number")
{
    FilledPage desk;
    desk.chooseMay();
    REQUIRE(desk.page().drill().rows().rowCount() == 2);
    Activity more;
    more.kind = ActivityKind::OffSiteDay;
    more.day = May.addDays(1);
    more.status = ActivityStatus::Held;
    more.agencies = {{desk.bank(0).id, {}, AgencyRole::Partner, {}, {}, {}}};
    const auto added = desk.worker.command([caller = desk.desk.clerk(), more](service::Services& services) {
        return service::ActivityService(services.file()).add(caller, {more});
    });
    REQUIRE(waitFor([&] { return added.isFinished(); }));
    REQUIRE(added.result());
    REQUIRE(waitFor([&] { return desk.page().isSettled() && desk.page().drill().rows().rowCount() == 3; }));
    CHECK(desk.page().months().totalOf(1) == 3);
}

TEST_CASE("the list over the whole page has all columns and is copied for a spreadsheet")
{
    FilledPage desk;
    desk.chooseMay();
    desk.find<QPushButton>("drillWiden")->click();
    RecordTable& table = desk.page().drill().table();
    CHECK(table.hasFocus());
    CHECK_FALSE(table.isColumnHidden(ActivityRows::Agencies));
    CHECK_FALSE(desk.page().map().isVisible());
    desk.key(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(1).startsWith(u"2024-05-10\t"_s));
    CHECK(lines.at(1).contains(u"資金繰りの相談会"_s));
    desk.key(&table, Qt::Key_Escape);
    CHECK(desk.page().map().isVisible());
    CHECK(table.isColumnHidden(ActivityRows::Agencies));
}

TEST_CASE("how it is counted is one key away, and its numbers open their records")
{
    FilledPage desk;
    desk.page().takeKeys();
    desk.key(&desk.page(), Qt::Key_H);
    RecordTable& table = desk.page().counting().table();
    REQUIRE(table.isVisible());
    CHECK(table.hasFocus());
    CHECK(table.model()->rowCount() == allActivityKinds().size());
    const int row = static_cast<int>(allActivityKinds().indexOf(ActivityKind::OffSiteDay));
    CHECK(table.model()->index(row, 1).data().toString() == u"2"_s);
    CHECK(table.model()->index(row, 3).data().toString() == u"1"_s); // one institution, twice
    CHECK(table.model()->index(row, 4).data().toString() == u"2"_s);
    CHECK(table.model()->index(row, 6).data().toString() == u"6"_s); // firms
    table.setCurrentIndex(table.model()->index(row, 1));
    desk.key(&table, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.page().map().isVisible());
    CHECK(desk.page().drill().rows().rowCount() == 2);
}

TEST_CASE("a number of institutions lists them, Enter opens one, Right lists what it took part in, Esc leads back")
{
    FilledPage desk;
    desk.page().showCounting(true);
    RecordTable& table = desk.page().counting().table();
    const int row = static_cast<int>(allActivityKinds().indexOf(ActivityKind::OffSiteDay));
    table.setCurrentIndex(table.model()->index(row, 3));
    desk.key(&table, Qt::Key_Return);
    REQUIRE(desk.settled());
    DrillCard& drill = desk.page().drill();
    REQUIRE(drill.agencyTable().isVisible());
    CHECK(drill.agencyTable().hasFocus());
    REQUIRE(drill.agencies().rowCount() == 1);
    CHECK(drill.agencies().at(0).name == desk.bank(0).name);
    desk.key(&drill.agencyTable(), Qt::Key_Return);
    CHECK(desk.targets == QList{Target::agency(desk.bank(0).id)});
    desk.key(&drill.agencyTable(), Qt::Key_Right);
    REQUIRE(desk.settled());
    REQUIRE(drill.table().isVisible());
    CHECK(drill.table().hasFocus());
    CHECK(drill.rows().rowCount() == 2);
    auto* follow = desk.find<QPushButton>("drillFollow");
    CHECK(follow->accessibleName().contains(desk.bank(0).name));
    follow->click();
    CHECK(desk.targets.size() == 2);
    CHECK(desk.targets.constLast() == Target::agency(desk.bank(0).id));
    desk.key(&drill.table(), Qt::Key_Escape);
    CHECK(drill.agencyTable().isVisible());
    follow->click(); // from the institutions it leads to their activities
    REQUIRE(desk.settled());
    CHECK(drill.rows().rowCount() == 2);
    desk.key(&drill.table(), Qt::Key_Left);
    CHECK(drill.agencyTable().isVisible());
    // Each time that one took part is a line where participations are counted.
    desk.page().showCounting(true);
    table.setCurrentIndex(table.model()->index(row, 4));
    desk.key(&table, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(drill.agencies().rowCount() == 2);
    // What is added up stands beside each activity, and its sum is the number.
    desk.page().showCounting(true);
    table.setCurrentIndex(table.model()->index(row, 6));
    desk.key(&table, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(drill.rows().total() == 6);
}

TEST_CASE("the name of an institution opens its page: from map, ranking and the quiet, by mouse, keys and table")
{
    FilledPage desk;
    const Target first = Target::agency(desk.bank(0).id);
    HeatMap& map = desk.page().map();
    map.setFocus(Qt::TabFocusReason);
    desk.key(&map, Qt::Key_Left);
    CHECK(map.marks().at(map.current()).name.contains(desk.bank(0).name));
    desk.key(&map, Qt::Key_Return);
    CHECK(desk.targets == QList{first});
    CHECK_FALSE(desk.page().drill().drill()); // nothing is listed
    RankingBars& ranking = desk.page().ranking();
    const ChartMark& name = ranking.marks().at(ranking.indexAt(QPoint(Chart::HeadColumn, 0)));
    QTest::mouseClick(&ranking, Qt::LeftButton, {}, name.rect.center().toPoint());
    CHECK(desk.targets == QList{first, first});
    desk.page().showQuiet(true);
    RankingBars& quiet = desk.page().quiet();
    REQUIRE(quiet.state() == Chart::State::Ready);
    quiet.setFocus();
    quiet.setCurrent(quiet.indexAt(QPoint(Chart::HeadColumn, 0)));
    desk.key(&quiet, Qt::Key_Return);
    REQUIRE(desk.targets.size() == 3);
    CHECK(desk.targets.constLast().kind == Target::Kind::Agencies);
    CHECK(desk.targets.constLast().id > 0);
    // The sum of all is no institution; its name in the table lists what it counts.
    auto* card = qobject_cast<ChartCard*>(map.parentWidget());
    REQUIRE(card);
    card->setTableShown(true);
    card->table().setCurrentIndex(card->table().model()->index(0, 0));
    desk.key(&card->table(), Qt::Key_Return);
    REQUIRE(desk.targets.size() == 4);
    CHECK(desk.targets.constLast() == first);
}

TEST_CASE("from the activities with one institution a link leads to its page")
{
    FilledPage desk;
    auto* follow = desk.find<QPushButton>("drillFollow");
    CHECK_FALSE(follow->isVisible());
    desk.chooseMay();
    REQUIRE(follow->isVisible());
    CHECK(follow->accessibleName().contains(desk.bank(0).name));
    follow->click();
    CHECK(desk.targets == QList{Target::agency(desk.bank(0).id)});
    // The figure of a tile is of all of them.
    TileRow& tiles = desk.page().tiles();
    tiles.setCurrent(tiles.indexAt(QPoint(ActivityGroup::Trips, TileRow::Figure)));
    desk.key(&tiles, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK_FALSE(follow->isVisible());
}

TEST_CASE("U leads to the use and back, V on the tiles to the table of all that is counted")
{
    FilledPage desk;
    desk.page().takeKeys();
    desk.key(&desk.page(), Qt::Key_U);
    REQUIRE(desk.settled());
    CHECK(desk.page().showsUse());
    CHECK(desk.page().use().isVisible());
    CHECK_FALSE(desk.find<QPushButton>("dashboardFilter")->isVisible());
    ChartPrintPreview* booths = desk.page().print();
    REQUIRE(booths);
    booths->reject();
    desk.key(QApplication::focusWidget(), Qt::Key_U);
    CHECK_FALSE(desk.page().showsUse());
    CHECK(desk.find<QPushButton>("dashboardFilter")->isVisible());
    desk.page().tiles().setFocus();
    desk.key(&desk.page().tiles(), Qt::Key_V);
    CHECK(desk.page().counting().isVisible());
}

TEST_CASE("a period whose months are all closed is marked, and marked otherwise when something has changed since")
{
    FilledPage desk;
    const auto reports = [&desk] { return service::ReportService(desk.desk.services().file()); };
    auto* state = desk.find<Chip>("dashboardState");
    desk.page().setPeriod({DashboardPeriod::Unit::Quarter, May});
    REQUIRE(desk.settled());
    CHECK_FALSE(state->isVisible());
    for (int month = 4; month <= 6; ++month)
        REQUIRE(reports().close(desk.desk.chief(), QDate(2024, month, 1)));
    desk.reload();
    CHECK(state->isVisible());
    CHECK(state->tone() == Chip::Tone::Green);
    MemoContent late = desk.desk.complete();
    late.time = TypedSessionTime::of(fromTokyo(May, QTime(10, 0)), fromTokyo(May, QTime(11, 0)));
    desk.desk.submitted(late);
    desk.reload();
    REQUIRE(waitFor([state] { return state->tone() == Chip::Tone::Amber; }));
    // It opens the corrections of its month; of several it asks which.
    CHECK(state->accessibleName() != state->text());
    QList<QDate> wanted;
    QObject::connect(&desk.page(), &DashboardPage::correctionsWanted, &desk.page(),
                     [&wanted](QDate month) { wanted.append(month); });
    QTest::mouseClick(state, Qt::LeftButton);
    CHECK(wanted == QList{QDate(2024, 5, 1)});
    late.time =
        TypedSessionTime::of(fromTokyo(May.addMonths(1), QTime(10, 0)), fromTokyo(May.addMonths(1), QTime(11, 0)));
    desk.desk.submitted(late);
    desk.reload();
    const auto menu = [&desk] { return desk.page().findChild<QMenu*>(u"dashboardCorrections"_s); };
    REQUIRE(waitFor([&] {
        if (!menu() && state->tone() == Chip::Tone::Amber)
            state->click();
        return menu() != nullptr;
    }));
    REQUIRE(menu()->actions().size() == 2);
    menu()->actions().constLast()->trigger();
    CHECK(wanted.constLast() == QDate(2024, 6, 1));
}

TEST_CASE("the page is printed as one sheet, lying, whose words can be read")
{
    FilledPage desk;
    ChartPrintPreview* preview = desk.page().print();
    REQUIRE(preview);
    REQUIRE(waitFor([preview] { return preview->isSettled(); }));
    const PaperDocument* document = preview->document();
    REQUIRE(document);
    CHECK(document->pageCount() == 1);
    const QString words = document->words();
    CHECK(words.contains(document->title()));
    CHECK(words.contains(ActivityGroup(ActivityGroup::Trips).ofMany()));
    CHECK(words.contains(desk.page().map().data().rows.constFirst().name));
    const Result<QByteArray> pdf = PdfFile::bytes(*document);
    REQUIRE(pdf);
    const auto box = QRegularExpression(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s).match(QString::fromLatin1(*pdf));
    REQUIRE(box.hasMatch());
    CHECK(box.captured(1).toDouble() > box.captured(2).toDouble());
    // In the colours of paper: a bar of the off-site days is somewhere on it.
    QImage sheet(1188, 840, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    document->paint(painter, 0, 4, nullptr);
    painter.end();
    int found = 0;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x)
            found += sheet.pixelColor(x, y).name() == lightTheme().trip.solid.name() ? 1 : 0;
    }
    CHECK(found > 500);
    preview->reject();
}

TEST_CASE("the use is printed as it is seen, part by part")
{
    FilledPage desk;
    MemoContent content = desk.desk.complete();
    content.time = TypedSessionTime::of(fromTokyo(May, QTime(10, 0)), fromTokyo(May, QTime(11, 0)));
    desk.desk.submitted(content);
    desk.page().showUse(true);
    UseView& use = desk.page().use();
    for (const int part : {UseView::Consulted, UseView::Crossed}) {
        use.showPart(part);
        REQUIRE(desk.settled());
        const QList<ChartSheet::Part> parts = use.printed();
        REQUIRE_FALSE(parts.isEmpty());
        ChartPrintPreview* preview = desk.page().print();
        REQUIRE(preview);
        REQUIRE(waitFor([preview] { return preview->isSettled(); }));
        const QString words = preview->document()->words();
        CHECK(words.contains(preview->document()->title()));
        for (const ChartSheet::Part& one : parts)
            CHECK(words.contains(one.title));
        REQUIRE(PdfFile::bytes(*preview->document()));
        preview->reject();
    }
    use.showPart(UseView::Others);
    REQUIRE(desk.settled());
    CHECK(desk.page().print() == nullptr); // no centre has published anything
}

TEST_CASE("V shows the table behind a chart, and the page is copied as a picture")
{
    FilledPage desk;
    desk.page().months().setFocus();
    desk.key(&desk.page().months(), Qt::Key_V);
    auto* card = qobject_cast<ChartCard*>(desk.page().months().parentWidget());
    REQUIRE(card);
    CHECK(card->showsTable());
    CHECK(card->table().model()->rowCount() == 12);
    CHECK(card->table().model()->index(1, card->table().model()->columnCount() - 2).data().toString() == u"2"_s);
    Q_EMIT desk.page().toolBar().pictureRequested();
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
}
