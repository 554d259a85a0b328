// SPDX-License-Identifier: GPL-3.0-or-later
// The page around the sheet: the side panel and the print preview.
#include "core/service/MemoService.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/MasterPicker.h"
#include "ui/memo/MemoSidePanel.h"
#include "ui/memo/PageView.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QPushButton>
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
    auto* view = preview->findChild<PageView*>();
    REQUIRE(view);
    REQUIRE(waitFor([view] { return view->pageCount() > 0; }));
    CHECK((view->pageCount() > 1) == isLong);
    const auto picture = [view] { return view->grab(QRect(0, 0, view->width(), view->width())).toImage(); };
    const QImage written = picture();
    auto* blank = preview->findChild<QCheckBox*>(u"printBlank"_s);
    blank->click();
    CHECK(waitFor([&] { return picture() != written; }));
    CHECK(view->pageCount() == 1);
    blank->click();
    CHECK(waitFor([&] { return picture() == written; }));
    desk.close(preview);
}
