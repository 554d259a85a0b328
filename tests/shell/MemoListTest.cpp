// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "ui/clients/ClientsPage.h"
#include "ui/memo/LeftDrafts.h"
#include "ui/memo/MemoListModel.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>
#include <QUuid>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

MemoSummary memo(qint64 id, const QString& company, const QString& consultee)
{
    MemoSummary summary;
    summary.id = Id<Memo>(id);
    summary.number = u"R6-11-%1"_s.arg(id, 4, 10, QLatin1Char('0'));
    summary.company = company;
    summary.consultee = consultee;
    summary.start = tourTime();
    return summary;
}

bool openList(ShellFixture& desk)
{
    desk.window->showPage(MainWindow::Page::MemoList);
    return desk.settled();
}

MemoDraft draftOf(const ShellFixture& desk, const QString& company)
{
    MemoDraft draft;
    draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.author = desk.context->caller().staff;
    draft.authorName = desk.context->caller().name;
    draft.savedAt = tourTime();
    draft.content.company = company;
    draft.content.consultation = u"途中まで"_s;
    return draft;
}

} // namespace

TEST_CASE("the model of the list keeps Qt's rules while it is narrowed")
{
    MemoListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRows(MemoRows::of({memo(1, u"株式会社ミツワ印房"_s, u"三輪 葵"_s),
                                memo(2, u"有限会社丸福製麺所"_s, u"福島 里美"_s), memo(3, u""_s, u"斎藤 翔"_s)}));
    struct Case
    {
        QString typed;
        QList<qint64> shown;
    };
    for (const Case& c :
         {Case{{}, {1, 2, 3}}, Case{u"丸福"_s, {2}}, Case{u"みつわ"_s, {1}}, Case{u"ﾐﾂﾜ"_s, {1}},
          Case{u"㈱ミツワ印房"_s, {1}}, Case{u"斎藤"_s, {3}}, Case{u"0002"_s, {2}}, Case{u"無い"_s, {}}}) {
        model.setFilter(c.typed);
        QList<qint64> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.memoAt(row).id.number());
        CAPTURE(c.typed);
        CHECK(shown == c.shown);
    }
    model.setFilter({});
    CHECK(model.data(model.index(0, MemoListModel::Day), Qt::DisplayRole).toString().contains(u"20"_s));
    CHECK(model.rowOf(Id<Memo>(3)) == 2);
    CHECK(model.rowOf(Id<Memo>(9)) == -1);
}

TEST_CASE("the newest memo stands first and Enter opens it")
{
    ShellFixture desk;
    REQUIRE(openList(desk));
    MemoListPage& page = desk.window->memoListPage();
    REQUIRE(page.model().rowCount() > 1);
    UtcSeconds before = page.model().memoAt(0).start.value_or(0);
    for (int row = 1; row < page.model().rowCount(); ++row) {
        const UtcSeconds start = page.model().memoAt(row).start.value_or(before);
        CHECK(start <= before);
        before = start;
    }
    QSignalSpy wanted(&page, &MemoListPage::memoWanted);
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(waitFor(
        [&desk] { return desk.window->page() == MainWindow::Page::Memo && desk.window->memoPage().hasMemo(); }));
}

TEST_CASE("the filters ask the data base")
{
    ShellFixture desk;
    REQUIRE(openList(desk));
    MemoListPage& page = desk.window->memoListPage();
    page.setShow(MemoListPage::Show::Waiting);
    REQUIRE(waitFor([&page] { return page.isSettled(); }));
    for (int row = 0; row < page.model().rowCount(); ++row)
        CHECK(page.model().memoAt(row).status == MemoStatus::Submitted);
    page.setShow(MemoListPage::Show::Returned);
    REQUIRE(waitFor([&page] { return page.isSettled(); }));
    REQUIRE(page.model().rowCount() > 0);
    for (int row = 0; row < page.model().rowCount(); ++row)
        CHECK(page.model().memoAt(row).status == MemoStatus::Returned);
}

TEST_CASE("whoever comes to see what was taken over sees all of it, whatever was filtered before")
{
    ShellFixture desk;
    REQUIRE(openList(desk));
    MemoListPage& page = desk.window->memoListPage();
    page.companyFilter().setText(u"どこにもない会社"_s);
    page.setShow(MemoListPage::Show::Returned);
    REQUIRE(waitFor([&page] { return page.isSettled() && page.model().rowCount() == 0; }));
    desk.window->open(Target{Target::Kind::Memos, 0, {}}); // as it was left
    CHECK_FALSE(page.companyFilter().text().isEmpty());
    const auto memos = desk.ask(desk.worker.query(
        [caller = desk.context->caller()](service::Services& services) { return services.memos().list(caller, {}); }));
    REQUIRE(memos);
    desk.window->open(Target{Target::Kind::Memos, 0, u"all"_s});
    CHECK(waitFor([&] { return page.isSettled() && page.model().rowCount() == memos->size(); }));
    CHECK(page.companyFilter().text().isEmpty());

    desk.window->showPage(MainWindow::Page::Clients);
    REQUIRE(desk.settled());
    auto* filter = desk.window->clientsPage().findChild<QLineEdit*>(u"clientFilter"_s);
    REQUIRE(filter);
    filter->setText(u"どこにもない会社"_s);
    desk.window->open(Target{Target::Kind::Clients, 0, {}});
    CHECK(waitFor([&] { return desk.settled() && filter->text().isEmpty(); }));
}

TEST_CASE("a list without rows says so in words")
{
    ShellFixture desk;
    REQUIRE(openList(desk));
    MemoListPage& page = desk.window->memoListPage();
    page.companyFilter().setText(u"どこにもない会社"_s);
    CHECK(page.findChild<QWidget*>(u"memoListEmpty"_s)->isVisible());
    CHECK(!page.table().isVisible());
    page.companyFilter().clear();
    CHECK(page.table().isVisible());
}

TEST_CASE("what a crash left behind is offered, and only that")
{
    ShellFixture desk;
    LeftDrafts& left = desk.window->memoListPage().leftDrafts();
    QSignalSpy looked(&left, &LeftDrafts::lookedUp);

    // Somebody else's text on the same computer is not shown to me; a draft that the data base has is no surprise.
    MemoDraft others = draftOf(desk, u"他人の会社"_s);
    others.author = Id<Staff>(others.author.number() + 1);
    REQUIRE(desk.drafts->save(others));
    const MemoDraft known = draftOf(desk, u"保存済みの会社"_s);
    REQUIRE(desk.drafts->save(known));
    const auto saved =
        desk.ask(desk.worker.command([known, caller = desk.context->caller()](service::Services& services) {
            return services.memos().saveDraft(caller, known);
        }));
    REQUIRE(saved);
    const MemoDraft crashed = draftOf(desk, u"途中の会社"_s);
    REQUIRE(desk.drafts->save(crashed));

    REQUIRE(openList(desk));
    REQUIRE(waitFor([&left] { return !left.drafts().isEmpty(); }));
    REQUIRE(left.drafts().size() == 1);
    CHECK(left.drafts().first().content.company == u"途中の会社"_s);
    CHECK(left.isVisible());

    auto* go = left.findChild<QPushButton*>(u"recover-"_s + crashed.uuid);
    REQUIRE(go);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(waitFor(
        [&desk] { return desk.window->page() == MainWindow::Page::Memo && desk.window->memoPage().hasMemo(); }));
}

TEST_CASE("a left draft is discarded and brought back in the list, and files that cannot be read are shown")
{
    ShellFixture desk;
    LeftDrafts& left = desk.window->memoListPage().leftDrafts();
    const MemoDraft first = draftOf(desk, u"一つ目の会社"_s);
    const MemoDraft second = draftOf(desk, u"二つ目の会社"_s);
    REQUIRE(desk.drafts->save(first));
    REQUIRE(desk.drafts->save(second));
    QFile broken(QDir(desk.drafts->folder()).filePath(u"x.draft.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": 1, \"uuid\"");
    broken.close();
    REQUIRE(openList(desk));
    REQUIRE(waitFor([&left] { return left.drafts().size() == 2; }));
    CHECK(left.unreadable() == QStringList{broken.fileName()});
    const auto shown = [&left] {
        QString text;
        const QList<QLabel*> labels = left.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            text += label->isVisible() ? label->text() + u'\n' : QString();
        return text;
    };
    const auto click = [&left](const QString& name) {
        const QList<QPushButton*> buttons = left.findChildren<QPushButton*>(name);
        for (QPushButton* button : buttons) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    CHECK(shown().contains(u"一つ目の会社"_s));
    CHECK(shown().contains(u"二つ目の会社"_s));
    CHECK(shown().contains(QDir::toNativeSeparators(broken.fileName())));
    // When it was typed, not when the data base last had it.
    CHECK_FALSE(shown().contains(u"1970"_s));

    REQUIRE(click(u"discard-"_s + first.uuid));
    REQUIRE(waitFor([&left] { return left.drafts().size() == 1; }));
    CHECK(left.drafts().constFirst() == second);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"undoDiscard-"_s + first.uuid);
    REQUIRE(click(u"undoDiscard-"_s + first.uuid));
    REQUIRE(waitFor([&left] { return left.drafts().size() == 2; }));
    CHECK(desk.drafts->all().size() == 2);

    REQUIRE(click(u"discard-x"_s));
    REQUIRE(waitFor([&left] { return left.unreadable().isEmpty(); }));
    REQUIRE(click(u"undoDiscard-x"_s));
    CHECK(waitFor([&left] { return left.unreadable().size() == 1; }));
}
