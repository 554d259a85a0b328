// SPDX-License-Identifier: GPL-3.0-or-later
// 管理 › 変更の記録.
#include "ui/admin/AuditSection.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/AuditClientField.h"
#include "ui/admin/AuditFields.h"
#include "ui/admin/AuditWords.h"
#include "ui/memo/MemoPage.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

struct AuditDesk : ShellFixture
{
    explicit AuditDesk(PermissionGroup group = PermissionGroup::SectionChief)
    {
        Caller caller = context->caller();
        caller.group = group;
        context->setCaller(caller);
        restart();
        REQUIRE(settled());
        window->resize(1280, 720);
    }
    AuditSection& open()
    {
        context->go(Target::admin(u"audit"_s));
        REQUIRE(waitFor([this] { return window->page() == MainWindow::Page::Admin; }));
        auto* section = window->findChild<AuditSection*>();
        REQUIRE(section);
        REQUIRE(waitFor([section] { return section->isSettled(); }));
        return *section;
    }
    template <typename T> T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    void choose(AuditSection& section, const QString& control, int index)
    {
        part<SegmentedControl>(control)->setCurrentIndex(index);
        REQUIRE(waitFor([&section] { return section.isSettled(); }));
    }
    Memo firstMemo()
    {
        const auto memos = ask(worker.query([caller = context->caller()](service::Services& services) {
            service::MemoListFilter filter;
            filter.statuses = {MemoStatus::Confirmed};
            filter.limit = 1;
            return services.memos().list(caller, filter);
        }));
        REQUIRE(memos);
        REQUIRE(!memos->isEmpty());
        Memo memo;
        memo.id = memos->constFirst().id;
        memo.number = memos->constFirst().number;
        return memo;
    }
};

} // namespace

TEST_CASE("The record of changes says in words who did what, and leads to the record")
{
    AuditDesk desk;
    const Memo memo = desk.firstMemo();
    desk.window->openMemo(memo.id);
    REQUIRE(waitFor([&desk] { return desk.window->page() == MainWindow::Page::Memo; }));
    AuditSection& section = desk.open();
    const QAbstractItemModelTester tester(&section.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Views go on record together, some seconds later.
    desk.choose(section, u"auditKind"_s, 1);
    REQUIRE(waitFor([&] {
        if (section.isSettled() && section.model().rowCount() == 0)
            section.reload();
        return section.isSettled() && section.model().rowCount() > 0;
    }));
    const QString sentence = section.model().index(0, AuditListModel::What).data().toString();
    CHECK(sentence.startsWith(desk.context->caller().name + u"が相談メモ「"_s + memo.number));
    CHECK(sentence.endsWith(u"」を閲覧しました"_s));
    CHECK(desk.part<QLabel>(u"auditSentence"_s)->text() == sentence);
    auto* table = desk.part<QTableView>(u"auditTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(waitFor([&desk] { return desk.window->page() == MainWindow::Page::Memo; }));
    CHECK(desk.window->memoPage().editing().view().memo.id == memo.id);
}

TEST_CASE("The record of changes is read page by page to its end, and filtered by kind and person")
{
    AuditDesk desk;
    AuditSection& section = desk.open();
    desk.choose(section, u"auditPeriod"_s, 3);
    AuditListModel& model = section.model();
    REQUIRE(model.rowCount() == AuditListModel::PageSize);
    auto* bar = desk.part<QTableView>(u"auditTable"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    CHECK(waitFor([&model] { return model.rowCount() > AuditListModel::PageSize; }));
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(model.recordAt(row - 1).line.at >= model.recordAt(row).line.at);
    desk.choose(section, u"auditKind"_s, 3);
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.recordAt(row).kind == AuditKind::Change);
    auto* people = desk.part<QComboBox>(u"auditPerson"_s);
    const Staff& somebody = desk.context->centre().staff.constFirst();
    people->setCurrentIndex(people->findData(somebody.id.number()));
    REQUIRE(waitFor([&section] { return section.isSettled(); }));
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.recordAt(row).staff == somebody.id.number());
}

TEST_CASE("The record of one client is found by his name")
{
    AuditDesk desk;
    AuditSection& section = desk.open();
    desk.choose(section, u"auditPeriod"_s, 3);
    auto* field = desk.part<AuditClientField>(u"auditClient"_s);
    field->setFocus();
    field->insert(u"丸福"_s); // no key of a Latin keyboard
    REQUIRE(waitFor([&] {
        if (field->client().isNull())
            QTest::keyClick(field, Qt::Key_Return);
        return !field->client().isNull();
    }));
    REQUIRE(waitFor([&section] { return section.isSettled(); }));
    CHECK(field->text().contains(u"丸福"_s));
    REQUIRE(section.model().rowCount() > 0);
    for (int row = 0; row < section.model().rowCount(); ++row) {
        const service::AuditRecord& record = section.model().recordAt(row);
        CHECK((record.client == field->client() || record.memo || record.booking || record.line.row == 0));
    }
    // Without it everything is there again.
    field->clear();
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    REQUIRE(waitFor([&] { return section.isSettled() && section.model().rowCount() == AuditListModel::PageSize; }));
}

TEST_CASE("Before and after stand side by side under the names of the fields")
{
    AuditDesk desk;
    service::AuditLine line;
    line.table = u"client"_s;
    line.action = u"update"_s;
    line.before = {
        {u"name"_s, u"丸福"_s}, {u"founded"_s, true}, {u"staff_count"_s, QJsonValue()}, {u"branch"_s, u""_s}};
    line.after = {{u"name"_s, u"丸福製麺"_s}, {u"founded"_s, true}, {u"staff_count"_s, 12}, {u"branch"_s, u""_s}};
    const QList<AuditField> fields = auditFields(line, desk.context->centre());
    REQUIRE(fields.size() == 3); // what was empty and stays so is left out
    CHECK(fields.at(0).name == u"名前"_s);
    CHECK(fields.at(0).before == u"丸福"_s);
    CHECK(fields.at(0).after == u"丸福製麺"_s);
    CHECK(fields.at(1).after == u"12"_s);
    CHECK(!fields.at(2).changed());
    CHECK(fields.at(2).after == u"はい"_s);
}

TEST_CASE("Whoever may not read the record is told who may")
{
    AuditDesk desk(PermissionGroup::Coordinator);
    AuditSection& section = desk.open();
    CHECK(section.model().rowCount() == 0);
    auto* empty = desk.part<QWidget>(u"auditEmpty"_s);
    CHECK(empty->isVisible());
    CHECK(!desk.part<QTableView>(u"auditTable"_s)->isVisible());
    CHECK(!desk.part<QWidget>(u"auditRetention"_s)->isVisible());
}

TEST_CASE("What has outlived its time is named and erased with one press, which is on record")
{
    AuditDesk desk;
    desk.clock.set(fromTokyo(QDate(2031, 5, 1), QTime(9, 0)));
    AuditSection& section = desk.open();
    const auto* due = desk.part<QLabel>(u"auditDue"_s);
    CHECK(due->text().contains(u"令和6年度"_s));
    auto* button = desk.part<QPushButton>(u"auditErase"_s);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* band = desk.part<Band>(u"auditRetentionBand"_s);
    REQUIRE(waitFor([&] { return band->isVisible() && section.isSettled(); }));
    CHECK(band->kind() == Band::Kind::Success);
    CHECK(!button->isEnabled());
    desk.choose(section, u"auditKind"_s, 4);
    REQUIRE(section.model().rowCount() == 1);
    CHECK(section.model().recordAt(0).line.after.value(u"count"_s).toInteger() > 0);
}
