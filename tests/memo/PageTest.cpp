// SPDX-License-Identifier: GPL-3.0-or-later
// The page around the sheet: the side panel and the print preview.
#include "core/service/MemoService.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/MasterPicker.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/notes/StaffPicker.h"
#include "ui/print/DocumentView.h"
#include "ui/theme/controls/KeyButton.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;

TEST_CASE("The pickers beside the sheet stand under each other, inside the panel, from the first moment")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    const QWidget* panel = desk.find<QWidget>("memoSide");
    const auto check = [&] {
        QList<MasterPicker*> pickers = panel->findChildren<MasterPicker*>();
        pickers.removeIf(
            [](const MasterPicker* picker) { return qobject_cast<const StaffPicker*>(picker) != nullptr; });
        REQUIRE(pickers.size() == 6);
        for (const MasterPicker* picker : pickers) {
            INFO(picker->objectName().toStdString());
            CHECK(picker->width() == pickers.constFirst()->width());
            CHECK(picker->width() > 150);
            CHECK(picker->mapTo(panel, QPoint(picker->width(), 0)).x() <= panel->width() - 16);
        }
    };
    check();
    // Boxes of choices adjust themselves a moment later.
    bool later = false;
    QTimer::singleShot(60, [&later] { later = true; });
    REQUIRE(waitFor([&later] { return later; }));
    check();
}

TEST_CASE("The keys stand on the buttons of the memo")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    CHECK(desk.find<KeyButton>("memoPrint")->cap() == u"Ctrl P"_s);
    CHECK(desk.find<KeyButton>("memoSubmit")->cap() == u"Ctrl ↵"_s);
}

TEST_CASE("The last memo of the client stands beside the sheet by a button, and the caret where one writes on")
{
    MemoFixture desk;
    desk.openComplete();
    desk.typeInto(MemoField::Impression, u"意欲が高い。"_s);
    desk.save();
    const Id<Memo> memo = desk.editing().view().memo.id;
    MemoContent former = desk.desk.complete();
    former.client = desk.editing().view().client->id;
    desk.openMemo(desk.desk.submitted(former).id);
    desk.openMemo(memo);
    // Every cell is filled: the caret stands at the end of the advice.
    test::type(u"。"_s);
    CHECK(desk.text(MemoField::Advice).value().endsWith(u"。。"_s));
    auto* beside = desk.find<QPushButton>("memoBeside");
    REQUIRE(beside->isVisible());
    auto* desktop = desk.find<QWidget>("memoEarlierDesk");
    CHECK_FALSE(desktop->isVisible());
    beside->click();
    REQUIRE(waitFor([&] { return desktop->isVisible(); }));
    // Two sheets need the room of the panel: the one that is written is not cut.
    CHECK_FALSE(desk.page().side().isVisible());
    const auto* written = desk.find<QScrollArea>("memoDesk");
    CHECK(waitFor([&] { return desk.page().sheet().width() <= written->viewport()->width(); }));
    desk.comeBack();
    desk.cell(MemoField::Advice).setFocus();
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(desktop->isVisible());
    CHECK(desk.page().side().isVisible());
}

TEST_CASE("A choice beside the sheet is saved with the memo")
{
    MemoFixture desk;
    desk.openComplete();
    auto* course = desk.find<MasterPicker>("memoCourse");
    course->setFocus();
    desk.key(Qt::Key_Down);
    REQUIRE(course->value() != 0);
    CHECK(desk.editing().content().course == course->value());
    desk.save();
    CHECK(desk.desk.services().memos().open(desk.desk.writer(), desk.editing().view().memo.id)->draft->content.course ==
          course->value());
}

TEST_CASE("The preview shows the pages that will be printed, and the blank sheet is one")
{
    MemoFixture desk;
    MemoContent content = desk.desk.complete();
    const bool isLong = GENERATE(false, true);
    if (isLong)
        content.advice = u"値上げの順番を一つずつ決めた。\n"_s.repeated(120);
    const Memo memo = desk.desk.submitted(content);
    desk.openMemo(memo.id);
    desk.page().setFocusPolicy(Qt::StrongFocus);
    desk.page().setFocus();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QDialog* preview = desk.dialog("printPreview");
    auto* view = preview->findChild<DocumentView*>();
    REQUIRE(view);
    REQUIRE(waitFor([view] { return view->pageCount() > 0 && view->height() >= view->heightForWidth(view->width()); }));
    CHECK((view->pageCount() > 1) == isLong);
    // What is on a sheet is painted in a thread, which begins when the sheet is seen.
    const auto picture = [view] {
        const auto seen = [view] { return view->grab(QRect(0, 0, view->width(), view->width())).toImage(); };
        seen();
        waitFor([view] { return view->isSettled(); });
        return seen();
    };
    const QImage written = picture();
    auto* blank = preview->findChild<QCheckBox*>(u"printBlank"_s);
    blank->click();
    CHECK(waitFor([&] { return picture() != written; }));
    CHECK(view->pageCount() == 1);
    blank->click();
    CHECK(waitFor([&] { return picture() == written; }));
    desk.close(preview);
}
