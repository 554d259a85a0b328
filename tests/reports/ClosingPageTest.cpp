// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a month on the page, what was changed afterwards, and opening it again.
#include "core/service/ReportService.h"
#include "tests/reports/ReportsFixture.h"
#include "tests/support/catch.h"
#include "ui/records/RecordListModel.h"
#include "ui/report/CheckRow.h"
#include "ui/report/ClosingPanel.h"
#include "ui/report/CorrectionsPanel.h"
#include "ui/report/RecordsPanel.h"
#include "ui/theme/controls/RecordTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using service::ReportService;
using test::ReportsFixture;
using test::waitFor;

namespace {

const QDate October(2024, 10, 1);
const FigureKey Sum{u"mode"_s, {}, FigureKey::Column::Total, {}};

bool closesBy(ReportsFixture& desk, const std::function<void()>& act)
{
    act();
    return waitFor([&] { return desk.page().isSettled() && desk.state() == label(MonthState::Closed); });
}

} // namespace

TEST_CASE("What is open keeps the month open, and leads to the record")
{
    ReportsFixture desk;
    const Memo waiting = desk.memo(3, false);
    desk.open(desk.desk.clerk());
    auto* close = desk.find<QPushButton>("reportClose");
    CHECK_FALSE(close->isEnabled());
    CHECK(desk.find<QLabel>("reportClosingNote")->text().contains(label(ClosingCheck::Kind::Unconfirmed)));
    desk.page().closeMonth(); // by its key
    CHECK(desk.announced.size() == 1);
    desk.find<CheckRow>("reportCheck-unconfirmed")->click();
    REQUIRE(desk.settled());
    CHECK(desk.page().records().model().rowCount() == 1);
    CHECK(desk.page().records().table().hasFocus());
    desk.key(Qt::Key_Return);
    CHECK(desk.targets == QList<Target>{Target::memo(waiting.id)});

    desk.confirm(waiting.id);
    desk.page().reload();
    REQUIRE(desk.settled());
    CHECK(close->isEnabled());
    CHECK(desk.page().records().model().rowCount() == 0); // the list follows
}

TEST_CASE("One key closes the month, its figures stay, and the chief opens it again with a reason")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.chief());
    REQUIRE(closesBy(desk, [&] { desk.key(Qt::Key_Return, Qt::ControlModifier); }));
    CHECK(desk.page().band().kind() == Band::Kind::Success);
    CHECK_FALSE(desk.find<QPushButton>("reportClose")->isVisible());
    desk.memo(7, true); // somebody writes on an old session
    desk.page().reload();
    REQUIRE(desk.settled());
    CHECK(desk.number(Sum) == u"1"_s);
    CHECK(desk.state() == label(MonthState::Corrected));

    desk.key(Qt::Key_Z, Qt::ControlModifier);
    auto* reason = desk.find<QLineEdit>("reportReason");
    REQUIRE(reason->isVisible());
    CHECK(reason->hasFocus());
    CHECK_FALSE(desk.find<QPushButton>("reportReopenSubmit")->isEnabled()); // never without a reason
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(reason->isVisible());
    desk.find<QPushButton>("reportReopen")->click();
    test::commit(u"数え直し"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.page().isSettled() && desk.state() == label(MonthState::Checking); }));
    CHECK(desk.number(Sum) == u"2"_s);
    CHECK(desk.find<QLabel>("reportClosingNote")->text().contains(u"数え直し"_s));
    CHECK(ReportService(desk.desk.services().file()).history(MonthSpan::month(October))->size() == 1);
}

TEST_CASE("Who may close but not open again is told who may; who may neither sees why")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    REQUIRE(closesBy(desk, [&] { desk.find<QPushButton>("reportClose")->click(); }));
    CHECK_FALSE(desk.find<QPushButton>("reportReopen")->isEnabled());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.announced.size() == 1);
    CHECK_FALSE(desk.find<QLineEdit>("reportReason")->isVisible());

    desk.become(desk.desk.writer());
    desk.page().showMonth(QDate(2024, 9, 1));
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.find<QPushButton>("reportClose")->isEnabled());
    CHECK_FALSE(desk.find<QLabel>("reportClosingNote")->text().isEmpty());
}

TEST_CASE("Two close one month: the second is told, and sees the month as it is")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    REQUIRE(desk.page().closing().canClose());
    REQUIRE(ReportService(desk.desk.services().file()).close(desk.desk.officer(), October));
    REQUIRE(closesBy(desk, [&] { desk.page().closeMonth(); }));
    CHECK(desk.page().band().kind() == Band::Kind::Error);
    CHECK(desk.find<QLabel>("reportStateNote")->text().contains(desk.desk.officer().name));
}

TEST_CASE("A month that is not over cannot be closed, and a year is not closed at all")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    desk.page().showMonth(QDate(2024, 11, 1));
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.page().closing().canClose());
    desk.page().showPeriod(ReportPeriod::Year);
    REQUIRE(desk.settled());
    CHECK_FALSE(desk.find<QPushButton>("reportClose")->isVisible());
}

TEST_CASE(
    "Corrections of a month that is asked for from elsewhere open when they are known; an activity opens its page")
{
    ReportsFixture desk;
    desk.memo(3, true);
    REQUIRE(ReportService(desk.desk.services().file()).close(desk.desk.clerk(), October));
    const Id<Activity> late = desk.activity(8, ActivityKind::Meeting);
    desk.open(desk.desk.clerk());
    desk.page().showMonth(QDate(2024, 9, 1));
    REQUIRE(desk.settled());
    desk.page().showCorrections(October);
    REQUIRE(desk.settled());
    CHECK(desk.page().span() == MonthSpan::month(October));
    RecordTable& table = desk.page().corrections().table();
    REQUIRE(table.isVisible());
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.hasFocus());
    desk.key(Qt::Key_Return);
    CHECK(desk.targets == QList<Target>{Target::activity(late)});
}

TEST_CASE("Corrections are listed with what was and what is, open their record, and take a reason")
{
    ReportsFixture desk;
    desk.memo(3, true);
    REQUIRE(ReportService(desk.desk.services().file()).close(desk.desk.clerk(), October));
    desk.desk.clock().set(desk.desk.clock().now() + 60);
    const Memo late = desk.memo(9, false);
    desk.open(desk.desk.clerk());
    CHECK(desk.state() == label(MonthState::Corrected));
    desk.find<CheckRow>("reportCorrections")->click();
    RecordTable& table = desk.page().corrections().table();
    REQUIRE(table.isVisible());
    CHECK(table.hasFocus());
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == late.number);
    desk.key(Qt::Key_Return);
    CHECK(desk.targets == QList<Target>{Target::memo(late.id)});

    auto* reason = desk.find<QLineEdit>("reportCorrectionReason");
    reason->setFocus();
    test::commit(u"提出漏れ"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        const auto corrections = ReportService(desk.desk.services().file()).corrections(October);
        return corrections && corrections->constFirst().reason == u"提出漏れ"_s;
    }));
    REQUIRE(desk.settled());
    CHECK(table.model()->index(0, 3).data().toString() == u"提出漏れ"_s);
    CHECK_FALSE(desk.page().corrections().holdsReason());
    // Who may not close months reads them only.
    desk.become(desk.desk.writer());
    CHECK_FALSE(reason->isVisible());
}
