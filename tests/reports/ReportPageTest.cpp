// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet and the records behind its numbers.
#include "core/service/ReportService.h"
#include "tests/reports/ReportsFixture.h"
#include "tests/support/catch.h"
#include "ui/records/RecordListModel.h"
#include "ui/report/MonthPanel.h"
#include "ui/report/RecordsPanel.h"
#include "ui/report/ReportSheet.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ReportsFixture;
using test::waitFor;

namespace {

const FigureKey Sum{u"mode"_s, {}, FigureKey::Column::Total, {}};
const FigureKey ToDate{u"mode"_s, {}, FigureKey::Column::ToDate, {}};

} // namespace

TEST_CASE("The page opens at the month before this one, and its figures are those of the service")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.memo(4, false);
    desk.activity(8, ActivityKind::Meeting);
    desk.open(desk.desk.clerk());
    CHECK(desk.page().span() == MonthSpan::month(QDate(2024, 10, 1)));
    CHECK(desk.number(Sum) == u"2"_s);
    CHECK(desk.number({u"partnership"_s, u"meeting"_s, FigureKey::Column::Total, {}}) == u"1"_s);
    CHECK(desk.state() == label(MonthState::Checking));
    CHECK(desk.page().sheet().table().hasFocus());
    CHECK(desk.page().months().list().currentIndex().row() == 1); // November is above it
}

TEST_CASE("Every number opens a list that is as long as it says")
{
    ReportsFixture desk;
    for (int day = 1; day <= 5; ++day)
        desk.memo(day, day % 2 == 0);
    desk.activity(8, ActivityKind::ZemiDay);
    desk.open(desk.desk.clerk());
    const ReportModel& sheet = desk.page().sheet().table().sheet();
    int opened = 0;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < sheet.columnCount(); ++column) {
            const QModelIndex index = sheet.index(row, column);
            const std::optional<FigureKey> key = sheet.keyAt(index);
            if (!key || index.data().toString() == u"0"_s || index.data().toString() == u"—"_s)
                continue;
            INFO(code(*key).toStdString());
            desk.page().openFigure(*key);
            REQUIRE(desk.settled());
            CHECK(desk.page().records().model().rowCount() == index.data().toString().toInt());
            CHECK(desk.page().records().model().lineAt(0));
            ++opened;
        }
    }
    CHECK(opened > 20);
}

TEST_CASE(
    "Keys: arrows step from number to number, Enter opens the records, Enter there opens the memo, Escape leads back")
{
    ReportsFixture desk;
    const Memo memo = desk.memo(3, true);
    desk.open(desk.desk.clerk());
    ReportTable& table = desk.page().sheet().table();
    REQUIRE(table.hasFocus());
    CHECK(table.sheet().keyAt(table.currentIndex())->column == FigureKey::Column::Total);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right); // over 増減, which has no records
    CHECK(table.sheet().keyAt(table.currentIndex())->column == FigureKey::Column::ToDate);
    while (!(table.sheet().keyAt(table.currentIndex()) == ToDate))
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    REQUIRE(desk.page().records().table().isVisible());
    CHECK(desk.page().records().table().hasFocus());
    CHECK(desk.page().records().model().rowCount() == 1);
    CHECK(table.opened() == table.sheet().find(ToDate));
    desk.key(Qt::Key_Return);
    CHECK(desk.targets == QList<Target>{Target::memo(memo.id)});
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.page().records().isVisible());
    CHECK(table.hasFocus());
    CHECK_FALSE(table.opened().isValid());
}

TEST_CASE("An activity behind a number opens on the page of the agencies")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.activity(4, ActivityKind::Meeting);
    const Id<Activity> later = desk.activity(8, ActivityKind::Meeting);
    desk.open(desk.desk.clerk());
    desk.page().openFigure({u"partnership"_s, u"meeting"_s, FigureKey::Column::Total, {}});
    REQUIRE(desk.settled());
    REQUIRE(desk.page().records().model().rowCount() == 2);
    CHECK(desk.page().records().model().idAt(0) == later.number()); // the latest first
    REQUIRE(desk.page().records().table().hasFocus());
    desk.key(Qt::Key_Return);
    CHECK(desk.targets == QList<Target>{Target::activity(later)});
}

TEST_CASE("A click on a number opens its records, a click on a name nothing")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    ReportTable& table = desk.page().sheet().table();
    const auto click = [&table](const QModelIndex& index) {
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    };
    click(table.sheet().index(0, ReportModel::Item));
    CHECK_FALSE(desk.page().records().isVisible());
    click(table.sheet().find(Sum));
    REQUIRE(desk.settled());
    CHECK(desk.page().records().isVisible());
    CHECK(desk.find<QLabel>("reportRecordsTitle")->text().contains(table.sheet().report().parts.constFirst().label));
    desk.find<QToolButton>("reportRecordsClose")->click();
    CHECK_FALSE(desk.page().records().isVisible());
}

TEST_CASE("Months, quarters and years by keys; nothing is later than now")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    desk.key(Qt::Key_BracketLeft);
    REQUIRE(desk.settled());
    CHECK(desk.page().span() == MonthSpan::month(QDate(2024, 9, 1)));
    desk.key(Qt::Key_BracketRight);
    desk.key(Qt::Key_BracketRight);
    REQUIRE(desk.settled());
    CHECK(desk.page().span() == MonthSpan::month(QDate(2024, 11, 1)));
    CHECK(desk.state() == label(MonthState::Entering));
    desk.key(Qt::Key_BracketRight);
    CHECK(desk.page().span() == MonthSpan::month(QDate(2024, 11, 1)));
    CHECK(desk.announced.size() == 1);
    CHECK_FALSE(desk.find<QToolButton>("reportAfter")->isEnabled());
    desk.key(Qt::Key_Q);
    REQUIRE(desk.settled());
    CHECK(desk.page().span() == MonthSpan::quarter(QDate(2024, 11, 1)));
    CHECK(desk.number(Sum) == u"1"_s);
    desk.key(Qt::Key_Y);
    REQUIRE(desk.settled());
    CHECK(desk.page().span() == MonthSpan::fiscalYear(QDate(2024, 4, 1)));
    desk.key(Qt::Key_BracketLeft);
    REQUIRE(desk.settled());
    CHECK(desk.page().span() == MonthSpan::fiscalYear(QDate(2023, 4, 1)));
    CHECK(desk.number(Sum) == u"0"_s);
    desk.key(Qt::Key_M);
    REQUIRE(desk.settled());
    CHECK(desk.page().span().months == 1);
}

TEST_CASE("The list follows the months, and new records come by themselves")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    desk.page().openFigure(Sum);
    REQUIRE(desk.settled());
    CHECK(desk.page().records().model().rowCount() == 1);
    desk.memo(5, false); // another program
    desk.page().reload();
    REQUIRE(waitFor([&] { return desk.page().isSettled() && desk.page().records().model().rowCount() == 2; }));
    desk.page().step(-1);
    REQUIRE(desk.settled());
    CHECK(desk.page().records().model().rowCount() == 0);
    CHECK(desk.find<EmptyState>("reportRecordsEmpty")->isVisible());
}

TEST_CASE("A centre without records is told so instead of a sheet of naughts")
{
    ReportsFixture desk;
    desk.open(desk.desk.clerk());
    CHECK(desk.find<EmptyState>("reportEmpty")->isVisible());
    CHECK_FALSE(desk.page().sheet().table().isVisible());
    desk.memo(3, true);
    desk.page().reload();
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.find<EmptyState>("reportEmpty")->isVisible());
    CHECK(desk.page().sheet().table().isVisible());
}

TEST_CASE("What cannot be read is said, and asked for again on a click")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    const auto rename = [&desk](const QString& from, const QString& to) {
        const QString name = u"spoiler"_s;
        {
            QSqlDatabase spoiled = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            spoiled.setDatabaseName(desk.desk.path());
            REQUIRE(spoiled.open());
            REQUIRE(QSqlQuery(spoiled).exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
        }
        QSqlDatabase::removeDatabase(name);
    };
    rename(u"report_closing"_s, u"report_closing_gone"_s);
    desk.page().reload();
    REQUIRE(desk.settled());
    CHECK(desk.page().band().isVisible());
    CHECK(desk.page().band().kind() == Band::Kind::Error);
    CHECK(desk.number(Sum) == u"1"_s); // what was there stays
    rename(u"report_closing_gone"_s, u"report_closing"_s);
    desk.page().band().actionButton()->click();
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.page().band().isVisible());
}
