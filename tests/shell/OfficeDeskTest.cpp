// SPDX-License-Identifier: GPL-3.0-or-later
// 今日 of the office: stamp and go on, return, remind, by keys alone, on a real data base.
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"

#include "core/service/CentreService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "core/service/TodayService.h"
#include "ui/memo/MemoPage.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/today/CounterCard.h"
#include "ui/today/DeskTable.h"
#include "ui/today/MemoPreview.h"
#include "ui/today/OfficeDesk.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

// 岡部 さとみ (担当) stamps first, 石井 文子 (調査役) second.
struct AtOffice : ShellFixture
{
    explicit AtOffice(const QString& person = u"石井"_s)
        : ShellFixture(person)
    {
        window->resize(1440, 900);
        QCoreApplication::processEvents();
        REQUIRE(settled());
        desk().focusFirst();
    }
    TodayPage& page() { return window->todayPage(); }
    OfficeDesk& desk() { return *page().officeDesk(); }
    DeskTable& queue() { return desk().queue(); }
    MemoPreview& preview() { return desk().preview(); }
    template <typename T> T* find(const char* name) { return page().findChild<T*>(QString::fromLatin1(name)); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &desk(), key, modifiers);
        QCoreApplication::processEvents();
    }
    Memo record(qint64 id)
    {
        const auto view = ask(worker.query([caller = context->caller(), id](service::Services& services) {
            return services.memos().open(caller, Id<Memo>(id));
        }));
        REQUIRE(view);
        return view->memo;
    }
    template <typename T> T asOther(const QString& surname, std::function<Result<T>(service::Services&, Caller)> job)
    {
        const auto done = ask(worker.command([surname, job](service::Services& services) -> Result<T> {
            const auto caller = services.centre().callerByName(surname);
            if (!caller)
                return caller.error();
            return job(services, *caller);
        }));
        REQUIRE(done);
        return *done;
    }
    // The memo that waits of this company.
    qint64 waiting(const QString& company)
    {
        for (const service::WaitingMemo& one : desk().day().waiting) {
            if (one.memo.company.contains(company))
                return one.memo.id.number();
        }
        return 0;
    }
    QString figure(int counter)
    {
        return page().findChild<CounterCard*>(u"officeCounter%1"_s.arg(counter))->figure().figure;
    }
};

} // namespace

TEST_CASE("the office sees four figures, the queue of its turn and the memo beside it")
{
    AtOffice office;
    REQUIRE(office.page().showsOffice());
    const auto& day = office.desk().day();
    const auto mine = std::count_if(day.waiting.begin(), day.waiting.end(), [](const auto& one) { return one.mine; });
    REQUIRE(mine >= 5);
    REQUIRE(mine < day.waiting.size());
    CHECK(office.figure(0) == u"%1件"_s.arg(day.waiting.size()));
    CHECK(office.figure(1) == u"%1件"_s.arg(day.missing.size()));
    CHECK(office.figure(2) == u"%1件"_s.arg(mine));
    CHECK(office.figure(3) == u"%1件"_s.arg(day.returned.size()));
    CHECK(office.queue().rows().rowCount() == mine);
    // 相談日 企業 対応者 拠点 経過, and a column for each box.
    CHECK(office.queue().rows().columnCount() == 6 + office.context->centre().stampBoxes.size());
    CHECK(office.preview().memo().number() == office.queue().currentId());
    CHECK(office.preview().isFresh());
    CHECK(office.find<QLabel>("previewPosition")->text() == u"1 / %1"_s.arg(mine));
    CHECK(office.find<QPushButton>("previewStamp")->isEnabled());
    CHECK(office.find<QWidget>("reviewStamp")->isVisible());
}

TEST_CASE("the counters filter, and the switch shows everybody's queue")
{
    AtOffice office;
    const auto press = [&office](int counter) {
        QTest::mouseClick(office.page().findChild<CounterCard*>(u"officeCounter%1"_s.arg(counter)), Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    CHECK(office.queue().isVisible());
    CHECK(office.desk().missing().isVisible());
    press(0);
    CHECK(office.desk().filter() == OfficeDesk::Filter::Waiting);
    CHECK(office.queue().rows().rowCount() == office.desk().day().waiting.size());
    CHECK_FALSE(office.desk().missing().isVisible());
    press(1);
    CHECK_FALSE(office.queue().isVisible());
    CHECK(office.desk().missing().isVisible());
    press(2);
    CHECK(office.queue().rows().rowCount() < office.desk().day().waiting.size());
    press(3);
    CHECK(office.desk().returned().isVisible());
    CHECK_FALSE(office.queue().isVisible());
    press(3); // once more lets go
    CHECK(office.desk().filter() == OfficeDesk::Filter::None);
    CHECK(office.queue().isVisible());
    CHECK(office.desk().missing().isVisible());
    QTest::mouseClick(office.find<SegmentedControl>("officeTurn")->segment(1), Qt::LeftButton);
    CHECK(office.queue().rows().rowCount() == office.desk().day().waiting.size());
}

TEST_CASE("Space stamps and goes on to the next, and Ctrl+Z takes the stamp back")
{
    AtOffice office;
    const qint64 first = office.queue().rows().idAt(0);
    const qint64 second = office.queue().rows().idAt(1);
    const int count = office.queue().rows().rowCount();
    office.key(Qt::Key_Space);
    REQUIRE(waitFor([&] { return office.settled() && office.queue().rows().rowCount() == count - 1; }));
    CHECK(office.queue().currentId() == second);
    CHECK(office.preview().memo().number() == second);
    const Memo stamped = office.record(first);
    REQUIRE(stamped.stamps.size() == 2);
    CHECK(stamped.stamps.at(1).surname == u"石井"_s);
    CHECK(office.desk().band().isHidden()); // what one does oneself needs no note

    office.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return office.settled() && office.queue().rows().rowCount() == count; }));
    CHECK(office.record(first).stamps.size() == 1);
    CHECK(office.queue().currentId() == first);
    office.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.queue().rows().rowCount() == count); // there is nothing more
}

TEST_CASE("the arrow keys and the buttons beside the figure walk the queue, and the memo follows")
{
    AtOffice office;
    office.key(Qt::Key_Down);
    CHECK(office.preview().memo().number() == office.queue().rows().idAt(1));
    REQUIRE(office.settled());
    CHECK(office.find<QLabel>("previewPosition")->text().startsWith(u"2 / "_s));
    QTest::mouseClick(office.find<QWidget>("previewPrevious"), Qt::LeftButton);
    CHECK(office.preview().memo().number() == office.queue().rows().idAt(0));
    CHECK_FALSE(office.find<QWidget>("previewPrevious")->isEnabled());
    office.key(Qt::Key_Return);
    CHECK(waitFor(
        [&] { return office.window->page() == MainWindow::Page::Memo && office.window->memoPage().hasMemo(); }));
}

TEST_CASE("the keys of the queue work without going there: at the start, after a change of person, after a click "
          "in the navigation")
{
    ShellFixture desk(u"石井"_s);
    desk.window->activateWindow();
    REQUIRE(desk.settled());
    SECTION("at the start") {}
    SECTION("after a change of person")
    {
        const auto coordinator =
            desk.ask(desk.worker.query([](auto& services) { return services.centre().callerByName(u"今村"_s); }));
        REQUIRE(coordinator);
        const Id<Staff> office = desk.context->caller().staff;
        for (const Id<Staff> person : {coordinator->staff, office}) {
            desk.window->changeUser(person);
            REQUIRE(waitFor([&] { return desk.context->caller().staff == person; }));
            REQUIRE(desk.settled());
        }
    }
    SECTION("after a click in the navigation")
    {
        for (const int row : {1, 0}) {
            QTest::mouseClick(desk.window->navigation().row(row), Qt::LeftButton);
            REQUIRE(desk.settled());
        }
    }
    DeskTable& queue = desk.window->todayPage().officeDesk()->queue();
    REQUIRE(queue.rows().rowCount() > 1);
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, Qt::Key_Down);
    CHECK(queue.currentId() == queue.rows().idAt(1));
    CHECK(queue.hasFocus());
    REQUIRE(desk.settled());
    const int count = queue.rows().rowCount();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(waitFor([&] { return desk.settled() && queue.rows().rowCount() == count - 1; }));
}

TEST_CASE("many are stamped at once after one question, which Esc takes away")
{
    AtOffice office;
    const int count = office.queue().rows().rowCount();
    office.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(office.queue().selectedIds().size() == count);
    office.key(Qt::Key_Space);
    REQUIRE(office.desk().band().isVisible());
    CHECK(office.desk().band().message().contains(u"%1件"_s.arg(count)));
    CHECK(QApplication::focusWidget() == office.desk().band().actionButton());
    office.key(Qt::Key_Escape);
    CHECK(office.desk().band().isHidden());
    CHECK(office.queue().rows().rowCount() == count);

    office.queue().setFocus();
    office.key(Qt::Key_A, Qt::ControlModifier);
    office.key(Qt::Key_Space);
    office.key(Qt::Key_Space); // presses the button that has the focus now
    REQUIRE(waitFor([&] { return office.settled() && office.queue().rows().rowCount() == 0; }));
    const auto& waiting = office.desk().day().waiting;
    CHECK(std::none_of(waiting.begin(), waiting.end(), [](const auto& one) { return one.mine; }));
    CHECK(office.find<QWidget>("officeQueueAction")->isVisible());
    CHECK(office.preview().memo().isNull());
}

TEST_CASE("two quick clicks on a check box are two clicks, and none opens the memo")
{
    AtOffice office;
    office.queue().clearSelection();
    const QPoint box = office.queue().visualRect(office.queue().rows().index(1, 0)).center();
    QTest::mouseClick(office.queue().viewport(), Qt::LeftButton, {}, box);
    CHECK(office.queue().selectedIds().size() == 1);
    QTest::mouseDClick(office.queue().viewport(), Qt::LeftButton, {}, box);
    CHECK(office.queue().selectedIds().isEmpty());
    CHECK(office.window->page() == MainWindow::Page::Today);

    const QPoint company = office.queue().visualRect(office.queue().rows().index(1, 2)).center();
    QTest::mouseClick(office.queue().viewport(), Qt::LeftButton, {}, company);
    QTest::mouseDClick(office.queue().viewport(), Qt::LeftButton, {}, company);
    CHECK(waitFor([&] { return office.window->page() == MainWindow::Page::Memo; }));
}

TEST_CASE("R returns a memo with a reason of ten characters, and who founds a firm is named by the person")
{
    AtOffice office(u"岡部"_s);
    const auto& waiting = office.desk().day().waiting;
    const auto founder = std::find_if(waiting.begin(), waiting.end(), [](const service::WaitingMemo& one) {
        return one.mine && one.memo.company.isEmpty() && !one.memo.consultee.isEmpty();
    });
    REQUIRE(founder != waiting.end());
    const qint64 memo = founder->memo.id.number();
    const QString name = founder->memo.consultee;
    office.queue().choose(memo);
    REQUIRE(office.settled());
    const auto returned = office.desk().day().returned.size();
    office.key(Qt::Key_R);
    auto* dialog = office.page().findChild<QDialog*>(u"reasonDialog"_s);
    REQUIRE(dialog);
    auto* accept = dialog->findChild<QPushButton*>(u"reasonAccept"_s);
    auto* reason = dialog->findChild<QPlainTextEdit*>(u"reasonText"_s);
    reason->setPlainText(u"短すぎる"_s);
    CHECK_FALSE(accept->isEnabled());
    reason->setPlainText(u"売上の数字を確かめてください。"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.settled() && office.desk().day().returned.size() == returned + 1; }));
    CHECK(office.record(memo).status == MemoStatus::Returned);
    CHECK(office.desk().band().message().contains(name));
    CHECK(office.queue().rows().rowOf(memo) < 0);
    office.desk().setFilter(OfficeDesk::Filter::Returned);
    CHECK(office.desk().returned().rows().rowOf(memo) >= 0);
}

TEST_CASE("whoever is late is reminded by Space or by the link, and the list shows when")
{
    AtOffice office;
    DeskTable& missing = office.desk().missing();
    REQUIRE(missing.rows().rowCount() >= 5);
    const int column = 5; // 催促
    int row = -1;
    for (int i = 0; i < missing.rows().rowCount(); ++i) {
        const QString company = missing.rows().index(i, 1).data().toString();
        if (company.contains(u"まつよし"_s))
            row = i;
        if (company.contains(u"うらら"_s))
            CHECK(missing.rows().index(i, column).data().toString() == u"11/20 9:00"_s);
    }
    REQUIRE(row >= 0);
    const auto sent = [&] { return missing.rows().index(row, column).data().toString(); };
    CHECK(sent() == u"—"_s);
    missing.choose(missing.rows().idAt(row));
    missing.setFocus();
    office.key(Qt::Key_Space);
    REQUIRE(waitFor([&] { return office.settled() && sent() == u"11/20 10:42"_s; }));
    // Twice within an hour is once too often; the sentence says so, and nothing is lost.
    office.key(Qt::Key_Space);
    auto* error = office.page().findChild<Band*>(u"officeError"_s);
    REQUIRE(waitFor([&] { return office.settled() && error->isVisible(); }));
    office.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return office.settled() && sent() == u"—"_s; }));
    const QRect link = missing.visualRect(missing.rows().index(row, 6));
    QTest::mouseClick(missing.viewport(), Qt::LeftButton, {}, link.center());
    CHECK(waitFor([&] { return office.settled() && sent() == u"11/20 10:42"_s; }));
}

TEST_CASE("what somebody else has stamped leaves the list with a note")
{
    AtOffice office;
    const qint64 memo = office.queue().currentId();
    const int count = office.queue().rows().rowCount();
    office.asOther<Memo>(u"久保田"_s, [memo](service::Services& services, const Caller& caller) {
        return services.memos().stamp(caller, Id<Memo>(memo));
    });
    REQUIRE(waitFor([&] { return office.settled() && office.queue().rows().rowCount() == count - 1; }));
    REQUIRE(office.desk().band().isVisible());
    CHECK(office.desk().band().message().contains(u"久保田"_s));
    CHECK(waitFor([&] { return office.desk().band().isHidden(); })); // after three seconds
}

TEST_CASE("a memo that changed while it was read is stamped only after it was seen")
{
    AtOffice office(u"岡部"_s);
    const qint64 id = office.waiting(u"朝凪"_s);
    REQUIRE(id != 0);
    office.queue().choose(id);
    REQUIRE(waitFor([&] { return office.preview().isFresh(); }));
    office.asOther<Memo>(u"長谷川"_s, [id](service::Services& services, const Caller& caller) -> Result<Memo> {
        // As long as nobody has stamped, the writer may replace what was submitted.
        const auto view = services.memos().open(caller, Id<Memo>(id));
        if (!view)
            return view.error();
        MemoDraft draft;
        draft.uuid = u"changed-while-read"_s;
        draft.memo = view->memo.id;
        draft.author = caller.staff;
        draft.baseRevision = view->memo.revision;
        draft.content = view->memo.content;
        draft.content.advice = u"１．在庫の数え方を改めた。"_s;
        const auto outcome = services.memos().submit(caller, draft);
        if (!outcome)
            return outcome.error();
        return std::get<Memo>(*outcome);
    });
    auto* band = office.find<Band>("previewBand");
    REQUIRE(waitFor([&] { return office.settled() && band->isVisible(); }));
    CHECK_FALSE(office.find<QPushButton>("previewStamp")->isEnabled());
    CHECK_FALSE(office.find<QWidget>("reviewStamp")->isEnabled());
    office.key(Qt::Key_Space);
    CHECK(office.record(id).stamps.isEmpty());
    QTest::mouseClick(band->actionButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.preview().isFresh() && band->isHidden(); }));
    CHECK(office.preview().view()->memo.content.advice == u"１．在庫の数え方を改めた。"_s);
    office.queue().setFocus();
    office.key(Qt::Key_Space);
    CHECK(waitFor([&] { return office.settled() && office.record(id).stamps.size() == 1; }));
}

TEST_CASE("the remark that is typed on the sheet goes along with the stamp")
{
    AtOffice office;
    const qint64 memo = office.queue().currentId();
    auto* remark = office.find<QPlainTextEdit>("reviewRemark");
    REQUIRE(remark->isVisible());
    remark->setFocus();
    QTest::keyClicks(remark, u"R 1"_s); // letters are text here, not keys of the page
    remark->setPlainText(u"数字を確かめた。"_s);
    CHECK_FALSE(office.page().findChild<QDialog*>(u"reasonDialog"_s));
    QTest::mouseClick(office.find<QWidget>("reviewStamp"), Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.settled() && office.preview().memo().number() != memo; }));
    CHECK(office.record(memo).remark == u"数字を確かめた。"_s);
    CHECK(office.record(memo).stamps.size() == 2);
}

TEST_CASE("an empty queue says so")
{
    AtOffice office(u"岡部"_s);
    const QList<service::WaitingMemo> waiting = office.desk().day().waiting;
    office.asOther<Done>(u"久保田"_s, [waiting](service::Services& services, const Caller& caller) -> Result<Done> {
        for (const service::WaitingMemo& one : waiting) {
            // The section chief may stamp every box.
            for (qsizetype box = one.memo.stamps.size(); box < 3; ++box) {
                if (const auto stamped = services.memos().stamp(caller, one.memo.id); !stamped)
                    return stamped.error();
            }
        }
        return Done{};
    });
    REQUIRE(waitFor([&] { return office.settled() && office.desk().day().waiting.isEmpty(); }));
    QStringList words;
    const QList<QLabel*> labels = office.page().findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    CHECK(words.contains(u"確認待ちはありません"_s));
    CHECK(office.preview().memo().isNull());
    CHECK_FALSE(office.find<QWidget>("previewStamp")->isVisible());
}

TEST_CASE("the page of the office is drawn in both colour schemes")
{
    AtOffice office;
    for (const bool dark : {false, true}) {
        office.themes.setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        QCoreApplication::processEvents();
        const Theme theme = dark ? darkTheme() : lightTheme();
        const QImage pane = office.preview().grab().toImage();
        CHECK(pane.pixelColor(4, pane.height() / 2) == theme.desk);
        const QImage queue = office.queue().viewport()->grab().toImage();
        CHECK(queue.pixelColor(queue.width() / 2, office.queue().rowHeight(0) / 4) == theme.accentSoft);
    }
}
