// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as a table: what is one cell, what can be chosen, what a screen reader says; and the months beside it.
#include "ui/report/ReportModel.h"
#include "tests/support/catch.h"
#include "ui/records/RecordListModel.h"
#include "ui/report/CorrectionModel.h"
#include "ui/report/MonthListModel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;

namespace {

MonthlyReport someReport()
{
    MonthlyReport report;
    report.span = MonthSpan::month(QDate(2024, 10, 1));
    for (const QString& name : {u"新橋"_s, u"立川"_s, u"在宅"_s}) {
        Office office;
        office.id = Id<Office>(report.offices.size() + 1);
        office.name = name;
        report.offices.append(office);
    }
    ReportPart mode{u"mode"_s, u"相談の方法"_s, false, true, {}};
    mode.lines = {{u"1"_s, u"来所"_s, true, Counted::Memos, {1352, 128, 0}, 1480, 451, 3238},
                  {u"2"_s, u"電話"_s, true, Counted::Memos, {1, 2, 3}, 6, 9, 30}};
    ReportPart partnership{u"partnership"_s, u"支援機関連携"_s, false, false, {}, false};
    partnership.lines = {{u"meeting"_s, u"連携打合せ"_s, false, Counted::Activities, {}, 22, 19, 142},
                         {u"seminar"_s, u"連携セミナー"_s, false, Counted::Activities, {}, 7, 6, 38}};
    ReportPart channel{u"channel"_s, u"経路"_s, true, true, {}};
    channel.lines = {{u"1"_s, u"電話"_s, true, Counted::Memos, {1, 2, 3}, 6, 9, 30}};
    report.parts = {mode, partnership, channel};
    return report;
}

QString shown(const ReportModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the sheet has a row for each line, a sum, and the breakdown below")
{
    ReportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setReport(someReport(), {});
    REQUIRE(model.rowCount() == 3 + 2 + 1 + 2);
    REQUIRE(model.columnCount() == 9);
    CHECK(shown(model, 0, ReportModel::Part) == u"相談の方法"_s);
    CHECK(shown(model, 1, ReportModel::Part).isEmpty());
    CHECK(shown(model, 0, 2) == u"1,352"_s);
    CHECK(shown(model, 0, 4) == u"—"_s); // no office says so with a naught
    CHECK(shown(model, 0, 5) == u"1,480"_s);
    CHECK(shown(model, 0, 7) == u"+1,029"_s);
    CHECK(shown(model, 1, 7) == u"−3"_s);
    CHECK(shown(model, 2, 5) == u"1,486"_s); // 計
    CHECK(model.lookAt(model.index(2, 5)).sum);
    CHECK(shown(model, 3, 2) == noOfficesLabel());
    CHECK(shown(model, 4, 2).isEmpty());
    CHECK(shown(model, 5, 0) == breakdownLabel());
    CHECK(shown(model, 6, 1) == u"電話"_s);
}

TEST_CASE("numbers can be chosen, nothing else, and each knows its figure")
{
    ReportModel model;
    model.setReport(someReport(), {});
    int figures = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const std::optional<FigureKey> key = model.keyAt(index);
            CHECK(index.flags().testFlag(Qt::ItemIsEnabled) == key.has_value());
            if (!key)
                continue;
            ++figures;
            CHECK(model.find(*key) == index);
        }
    }
    CHECK(figures == 3 * 6 + 2 * 3 + 2 * 6); // 増減 counts no records
    CHECK(model.keyAt(model.index(1, 3)) == FigureKey{u"mode"_s, u"2"_s, FigureKey::Column::Office, Id<Office>(2)});
    CHECK(model.keyAt(model.index(2, 8)) == FigureKey{u"mode"_s, {}, FigureKey::Column::ToDate, {}});
    CHECK(model.keyAt(model.index(4, 6)) == FigureKey{u"partnership"_s, u"seminar"_s, FigureKey::Column::Previous, {}});
}

TEST_CASE("cells that are one: a part, offices that are not told apart, the head of the breakdown")
{
    ReportModel model;
    model.setReport(someReport(), {});
    QStringList spans;
    for (const ReportModel::Span& span : model.spans())
        spans.append(u"%1,%2 %3×%4"_s.arg(span.row).arg(span.column).arg(span.rows).arg(span.columns));
    CHECK(spans == QStringList{u"0,0 3×1"_s, u"3,0 2×1"_s, u"3,2 2×3"_s, u"5,0 1×9"_s, u"6,0 2×1"_s});
}

TEST_CASE("a screen reader hears the row and the column with the number")
{
    ReportModel model;
    model.setReport(someReport(), {});
    const QString spoken = model.index(0, 4).data(Qt::AccessibleTextRole).toString();
    for (const QString& word : {u"相談の方法"_s, u"来所"_s, u"在宅"_s, u"0"_s})
        CHECK(spoken.contains(word));
    CHECK(model.index(3, 5).data(Qt::AccessibleTextRole).toString().contains(u"連携打合せ"_s));
}

TEST_CASE("the records of a figure are asked for page by page, once")
{
    RecordListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QList<int> pages;
    QObject::connect(&model, &RecordListModel::pageWanted, &model, [&pages](int page) { pages.append(page); });
    FigureRecords records{Counted::Memos, {}};
    for (qint64 id = 1; id <= 250; ++id)
        records.ids.append(1000 + id);
    model.setRecords(records, {});
    REQUIRE(model.rowCount() == 250);
    pages.clear(); // the tester has looked at the first one
    CHECK(model.index(210, RecordListModel::Name).data().toString().isEmpty());
    CHECK(model.index(249, RecordListModel::Number).data().toString().isEmpty());
    CHECK(pages == QList{2});
    CHECK(model.idsOf(2).size() == 50);
    RecordLine line;
    line.id = 1211;
    line.name = u"丸福"_s;
    model.setLines({line});
    CHECK(model.index(210, RecordListModel::Name).data().toString() == u"丸福"_s);
    CHECK(model.uses(RecordListModel::State));
    model.setRecords({Counted::Clients, {7}}, {});
    CHECK_FALSE(model.uses(RecordListModel::When));
    CHECK_FALSE(model.lineAt(0));
}

TEST_CASE("months and corrections say in words how they stand")
{
    MonthListModel months;
    MonthLine open{QDate(2024, 10, 1), MonthState::Checking, 729, 0, {}};
    MonthLine closed{QDate(2024, 9, 1), MonthState::Closed, 690, 0, MonthClosing{}};
    closed.closing->closedAt = fromTokyo(QDate(2024, 10, 22), QTime(17, 0));
    months.setMonths({open, closed});
    CHECK(months.rowOf(QDate(2024, 9, 1)) == 1);
    CHECK_FALSE(months.lineOf(QDate(2024, 8, 1)));
    CHECK(MonthListModel::noteOf(open).contains(u"729"_s));
    CHECK(months.index(1).data(Qt::AccessibleTextRole).toString().contains(label(MonthState::Closed)));

    CorrectionModel corrections;
    const QAbstractItemModelTester tester(&corrections, QAbstractItemModelTester::FailureReportingMode::Warning);
    Correction one;
    one.number = u"R6-10-0001"_s;
    one.fields = {{u"相談の方法"_s, u"来所"_s, u"電話"_s}};
    corrections.setCorrections({one});
    CHECK(corrections.index(0, CorrectionModel::Fields).data().toString() == u"相談の方法: 来所 → 電話"_s);
    CHECK_FALSE(corrections.index(0, CorrectionModel::Reason).data().toString().isEmpty()); // that there is none
}
